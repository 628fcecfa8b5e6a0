#include "app/desktop/assessments/applicability_cards.h"

#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace assay::desktop {

namespace {

QString countsText(const app::ApplicabilityCounts &counts)
{
    return ApplicabilityCards::tr("%1 included, %2 of them implemented in full or in part; %3 excluded")
        .arg(counts.included)
        .arg(counts.implemented)
        .arg(counts.excluded);
}

}  // namespace

ApplicabilityCards::ApplicabilityCards(QAction *approve, QAction *report, QWidget *parent)
    : CardColumn(parent)
    , m_approved(new DetailCard)
    , m_now(new DetailCard)
    , m_showChanges(new QPushButton)
    , m_showProblems(new QPushButton)
    , m_next(new DetailCard)
{
    m_version = m_approved->addText();
    m_version->setObjectName(QStringLiteral("assessments.statement.version"));
    m_approvedCounts = m_approved->addSecondary();
    m_approved->addRow({makeButton(report)});
    m_nowCounts = m_now->addText();
    m_changed = m_now->addSecondary();
    m_showChanges->setObjectName(QStringLiteral("assessments.statement.showChanges"));
    m_now->addRow({m_showChanges});
    m_problems = m_now->addSecondary();
    m_problems->setObjectName(QStringLiteral("assessments.statement.problems"));
    m_showProblems->setObjectName(QStringLiteral("assessments.statement.showProblems"));
    m_now->addRow({m_showProblems});
    m_obstacle = m_next->addText();
    m_obstacle->setObjectName(QStringLiteral("assessments.statement.obstacle"));
    m_next->addRow({makeButton(approve)});
    for (DetailCard *card : {m_approved, m_now, m_next})
        addCard(card);
    connect(m_showChanges, &QPushButton::clicked, this, &ApplicabilityCards::changesWanted);
    connect(m_showProblems, &QPushButton::clicked, this, &ApplicabilityCards::problemsWanted);
}

void ApplicabilityCards::setOverview(const std::optional<app::ApplicabilityOverview> &overview)
{
    m_approved->setTitle(tr("Newest approved version"));
    m_now->setTitle(tr("As it stands now"));
    m_showChanges->setText(tr("Show what &changed"));
    m_showChanges->setToolTip(tr("List only the controls that have changed"));
    m_showProblems->setText(tr("Show &what stands in the way"));
    m_showProblems->setToolTip(tr("List only the controls that stand in the way"));
    for (DetailCard *card : {m_approved, m_now, m_next})
        card->setVisible(overview.has_value());
    if (!overview)
        return;
    if (overview->approved) {
        m_version->setText(tr("Version %1, approved by %2 on %3")
                               .arg(overview->approved->number)
                               .arg(overview->approved->by,
                                    QLocale().toString(overview->approved->at, QStringLiteral("yyyy-MM-dd HH:mm"))));
        m_approvedCounts->setText(countsText(overview->approved->counts));
    } else {
        m_version->setText(tr("No version has been approved yet."));
        m_approvedCounts->setText(tr("The report shows a draft until one is."));
    }
    showNow(*overview);
}

void ApplicabilityCards::showNow(const app::ApplicabilityOverview &overview)
{
    m_nowCounts->setText(countsText(overview.now));
    const int changed = overview.changed();
    m_changed->setVisible(overview.approved.has_value());
    m_changed->setText(changed == 0 ? tr("Nothing has changed since.")
                                    : tr("%n control(s) have changed since.", nullptr, changed));
    m_showChanges->setVisible(changed > 0);
    const int problems = overview.problems();
    m_problems->setText(problems == 0
                            ? tr("Every control is assessed, and every exclusion has its reason.")
                            : tr("%n control(s) are not assessed, or excluded without a reason.", nullptr, problems));
    m_showProblems->setVisible(problems > 0);
    const int next = overview.approved ? overview.approved->number + 1 : 1;
    m_next->setTitle(tr("Version %1").arg(next));
    const QString obstacle = obstacleText(overview);
    m_obstacle->setText(obstacle.isEmpty()
                            ? tr("Approving records what stands now as version %1 under your name. A version is never "
                                 "edited or taken back, only followed by the next.")
                                  .arg(next)
                            : obstacle);
}

QString ApplicabilityCards::obstacleText(const app::ApplicabilityOverview &overview)
{
    switch (overview.obstacle) {
    case app::ApprovalObstacle::None:
        break;
    case app::ApprovalObstacle::NoAnnex:
        return tr("This framework has no annex of controls.");
    case app::ApprovalObstacle::ReadOnly:
        return tr("The workspace is open for reading only.");
    case app::ApprovalObstacle::Role:
        return tr("Four eyes are required here: a reviewer, a manager or an administrator approves. Change the role at "
                  "the bottom of the window.");
    case app::ApprovalObstacle::Controls:
        return tr("It cannot be approved while %n control(s) stand in the way.", nullptr, overview.problems());
    }
    return {};
}

}  // namespace assay::desktop
