#include "app/desktop/questionnaires/bulk_bar.h"

#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr double kFirstLeast = 0.6;
constexpr double kStep = 0.05;

}  // namespace

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent)
    , m_from(new QLabel)
    , m_least(new QDoubleSpinBox)
    , m_accept(new QAction(this))
    , m_send(new QAction(this))
{
    setProperty("bar", QStringLiteral("bottom"));
    m_least->setObjectName(QStringLiteral("questionnaires.least"));
    m_least->setRange(0, 1);
    m_least->setSingleStep(kStep);
    m_least->setDecimals(2);
    m_least->setValue(kFirstLeast);
    m_from->setBuddy(m_least);
    m_accept->setObjectName(QStringLiteral("questionnaires.acceptAll"));
    m_accept->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_send->setObjectName(QStringLiteral("questionnaires.sendAll"));
    m_send->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Return")));
    for (QAction *action : {m_accept, m_send})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_from);
    row->addWidget(m_least);
    row->addWidget(makeButton(m_accept));
    row->addStretch(1);
    row->addWidget(makeButton(m_send));
    connect(m_least, &QDoubleSpinBox::valueChanged, this, &BulkBar::count);
    retranslate();
}

void BulkBar::setQuestions(const std::vector<app::QuestionView> &questions)
{
    m_proposed.clear();
    m_drafts = 0;
    m_answered = 0;
    for (const app::QuestionView &view : questions) {
        if (view.question.state == AnswerState::Proposed)
            m_proposed.push_back(view.question.confidence);
        m_drafts += view.question.state == AnswerState::Draft ? 1 : 0;
        m_answered += view.question.state == AnswerState::Draft || view.question.state == AnswerState::InReview ? 1 : 0;
    }
    count();
}

void BulkBar::setRole(Sending sending, Editing editing)
{
    m_sending = sending;
    m_editing = editing;
    count();
}

double BulkBar::leastConfidence() const
{
    return m_least->value();
}

void BulkBar::count()
{
    const auto proposals = static_cast<int>(
        std::ranges::count_if(m_proposed, [&](double confidence) { return confidence >= m_least->value(); }));
    m_accept->setText(tr("&Accept %n proposal(s)", nullptr, proposals));
    m_accept->setEnabled(proposals > 0 && m_editing == Editing::Allowed);
    const int answers = m_sending == Sending::Approving ? m_answered : m_drafts;
    m_send->setText(m_sending == Sending::Approving ? tr("A&pprove %n answer(s)", nullptr, answers)
                                                    : tr("&Send %n for review", nullptr, answers));
    m_send->setEnabled(answers > 0 && m_editing == Editing::Allowed);
}

void BulkBar::retranslate()
{
    m_from->setText(tr("From conf&idence"));
    m_least->setAccessibleName(tr("Least confidence of proposals to accept"));
    m_accept->setToolTip(tr("Take every proposal of at least this confidence as a draft"));
    m_send->setToolTip(tr("Every answer that is ready for it"));
    count();
}

}  // namespace assay::desktop
