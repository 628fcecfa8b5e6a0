#include "app/desktop/assessments/checks_page.h"

#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

constexpr int kAssessmentWidth = 260;
constexpr int kRefWidth = 110;
constexpr int kTitleWidth = 240;
constexpr int kMostLines = 2000;  // more than anybody reads; the choice and its count tell of the rest
constexpr int kAll = 0;
constexpr int kOnlyShown = 1;

}  // namespace

ChecksPage::ChecksPage(DesktopContext &context, QWidget *parent)
    : ExtraPage(context, parent)
    , m_open(makeAction("assessments.checks.open", QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_pane(new Pane)
    , m_choice(new QComboBox)
    , m_filter(new QLineEdit)
    , m_stack(nullptr)
    , m_empty(new EmptyState(Icon::Assessments))
    , m_model([](const Line &line) { return QVariant(line.id); }, columns())
    , m_table(new SnapshotTable(QStringLiteral("assessments.checks.list"), context.settings()))
{
    build();
    connect(m_table, &SnapshotTable::idActivated, this, &ChecksPage::openCurrent);
    connect(m_table, &SnapshotTable::currentIdChanged, this, &ChecksPage::updateHeading);
    connect(m_open, &QAction::triggered, this, &ChecksPage::openCurrent);
    connect(m_choice, &QComboBox::activated, this, &ChecksPage::fill);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_table->proxy().setFilterWords(words); });
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
}

void ChecksPage::build()
{
    m_choice->setObjectName(QStringLiteral("assessments.checks.choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_filter->setObjectName(QStringLiteral("assessments.checks.filter"));
    m_filter->setProperty("search", true);
    m_filter->setClearButtonEnabled(true);
    m_table->setSource(&m_model);
    m_table->setColumnWidths({kAssessmentWidth, kRefWidth, kTitleWidth, 0});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *bar = new QFrame;
    bar->setProperty("bar", QStringLiteral("top"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_filter, 3);
    row->addWidget(m_choice, 2);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_pane->addToBody(bar);
    m_pane->addToBody(body, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
}

std::vector<SnapshotColumn<ChecksPage::Line>> ChecksPage::columns() const
{
    return {{.title = [] { return tr("Assessment"); },
             .text = [this](const Line &line) { return m_words ? line.framework.in(m_words->language()) : QString(); },
             .secondLine = [](const Line &line) { return line.assessment.scope; }},
            {.title = [] { return tr("Ref"); }, .text = [](const Line &line) { return line.finding.ref; }},
            {.title = [] { return tr("Requirement"); },
             .text = [this](const Line &line) { return m_words ? line.title.in(m_words->language()) : QString(); }},
            {.title = [] { return tr("What needs a look"); },
             .text = [this](const Line &line) { return whatOf(line); },
             .sortBy = [](const Line &line) { return QVariant(line.finding.rule); }}};
}

QString ChecksPage::whatOf(const Line &line) const
{
    const app::ClaimFinding &finding = line.finding;
    if (finding.rule == QLatin1String("no-citation"))
        return tr("Claimed, and cites no evidence");
    if (finding.rule == QLatin1String("no-reason"))
        return tr("Not applicable, and no reason is given");
    if (finding.evidence && finding.evidence->state == EvidenceState::Expired && finding.evidence->until)
        return tr("Cites “%1”, which ended on %2")
            .arg(finding.evidence->title, QLocale().toString(*finding.evidence->until, QLocale::ShortFormat));
    if (finding.evidence && m_words)
        return tr("Cites “%1”, which is: %2")
            .arg(finding.evidence->title, m_words->evidence(finding.evidence->state).word);
    if (finding.contradiction && m_words) {
        const app::Contradiction &other = *finding.contradiction;
        const auto word = [&](ResultValue value) {
            return m_words->result(line.kind, line.assessment.kind, value).word;
        };
        return tr("Recorded as “%1”, while %2 %3 says “%4”")
            .arg(word(other.recorded), other.requirement.framework, other.requirement.ref, word(other.inherited));
    }
    return finding.what;
}

void ChecksPage::setChecked(const std::vector<app::CheckedAssessment> &checked)
{
    m_checked = &checked;
    fill();
}

void ChecksPage::setShown(std::optional<AssessmentId> assessment, const QString &title)
{
    m_shown = assessment;
    m_shownTitle = title;
    fillChoice();
    m_choice->setCurrentIndex(kAll);
    fill();
}

void ChecksPage::fillChoice()
{
    const int index = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    m_choice->addItem(tr("All open assessments"));
    if (m_shown)
        m_choice->addItem(tr("Only %1").arg(m_shownTitle));
    m_choice->setCurrentIndex(std::min(index, m_choice->count() - 1));
}

void ChecksPage::fill()
{
    if (!m_checked)
        return;
    std::vector<Line> lines;
    m_total = 0;
    for (const app::CheckedAssessment &one : *m_checked) {
        if (m_shown && m_choice->currentIndex() == kOnlyShown && one.assessment.id != *m_shown)
            continue;
        m_total += static_cast<int>(one.findings.size());
        for (std::size_t i = 0; i < one.findings.size() && lines.size() < kMostLines; ++i) {
            const app::ClaimFinding &finding = one.findings[i];
            const QString id = QStringLiteral("%1 %2 %3 %4")
                                   .arg(one.assessment.id.value())
                                   .arg(finding.ref, finding.rule, finding.what);
            lines.push_back({id, one.assessment, one.framework, one.kind, one.titles[i], finding});
        }
    }
    m_model.setRows(std::move(lines));
    m_stack->setCurrentWidget(m_total == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentId().isValid())
        m_table->step(1);
    updateHeading();
}

void ChecksPage::updateHeading()
{
    const auto shown = static_cast<int>(m_model.rows().size());
    m_pane->setHeading(tr("Claims that need a look"),
                       shown < m_total ? tr("%1 claims, the first %2 are listed").arg(m_total).arg(shown)
                                       : tr("%n claim(s)", nullptr, m_total));
    m_open->setEnabled(m_table->currentId().isValid());
}

void ChecksPage::openCurrent()
{
    if (const Line *line = m_model.find(m_table->currentId()))
        Q_EMIT requirementChosen(line->assessment.id, line->finding.ref);
}

void ChecksPage::takeFocus()
{
    m_table->setFocus();
}

void ChecksPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    m_open->setText(tr("&Open the requirement"));
    m_open->setToolTip(tr("Open it in its assessment (Enter in the list)"));
    m_table->setAccessibleName(tr("Claims that need a look"));
    m_choice->setAccessibleName(tr("Of which assessments"));
    m_choice->setToolTip(tr("Which assessments are listed"));
    m_filter->setPlaceholderText(tr("Filter by ref or words…"));
    m_filter->setAccessibleName(tr("Filter the claims"));
    m_empty->setText(tr("Nothing needs a look"),
                     tr("Every claim cites evidence that holds, and no assessment contradicts another."));
    fillChoice();
    m_model.retranslate();
    updateHeading();
}

}  // namespace assay::desktop
