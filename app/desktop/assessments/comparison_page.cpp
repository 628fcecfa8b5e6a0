#include "app/desktop/assessments/comparison_page.h"

#include "app/desktop/assessments/counterpart_box.h"
#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

/// Choices of the filter beside the changes themselves.
constexpr int kEverything = -1;
constexpr int kDiffering = -2;

constexpr std::array kChanges = {assay::Change::Better, assay::Change::Worse, assay::Change::New,
                                 assay::Change::Gone,   assay::Change::Other, assay::Change::Same};

}  // namespace

ComparisonPage::ComparisonPage(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(Icon::Assessments))
    , m_rowPane(new Pane)
    , m_groupPane(new Pane)
    , m_banner(new Banner)
    , m_withLabel(new QLabel)
    , m_with(new CounterpartBox)
    , m_filter(new QLineEdit)
    , m_changes(new QComboBox)
    , m_rows(new SnapshotTable(QStringLiteral("assessments.comparison.rows"), context.settings()))
    , m_groups(new SnapshotTable(QStringLiteral("assessments.comparison.groups"), context.settings()))
    , m_openRow(new QAction(this))
    , m_counterpartsJob(context.jobs(), this)
    , m_tableJob(context.jobs(), this)
{
    makeRowTable();
    makeGroupTable();
    m_openRow->setObjectName(QStringLiteral("assessments.comparison.open"));
    m_openRow->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_openRow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_openRow);
    m_rowPane->addToHeading(makeButton(m_openRow, Emphasis::Flat));
    m_rowPane->addToBody(makeFilterBar());
    m_rowPane->addToBody(m_banner);
    m_rowPane->addToBody(m_rows, 1);
    m_groupPane->addToBody(m_groups, 1);
    m_panes = new ThreePanes(QStringLiteral("assessments.comparison.panes"), context.settings(), m_rowPane, m_groupPane,
                             nullptr, {3, 2});
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    wire();
}

QWidget *ComparisonPage::makeFilterBar()
{
    auto *bar = new QFrame;
    bar->setProperty("bar", QStringLiteral("top"));
    m_with->setObjectName(QStringLiteral("assessments.comparison.with"));
    m_withLabel->setBuddy(m_with);
    m_withLabel->setProperty("role", QStringLiteral("secondary"));
    m_filter->setObjectName(QStringLiteral("assessments.comparison.filter"));
    m_filter->setProperty("search", true);
    m_filter->setClearButtonEnabled(true);
    m_changes->setObjectName(QStringLiteral("assessments.comparison.change"));
    m_changes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_changes->setMinimumContentsLength(10);
    auto *with = new QHBoxLayout;
    with->setSpacing(2 * kSpacing);
    with->addWidget(m_withLabel);
    with->addWidget(m_with, 1);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(2 * kSpacing);
    filters->addWidget(m_filter, 3);
    filters->addWidget(m_changes, 2);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    column->setSpacing(2 * kSpacing);
    column->addLayout(with);
    column->addLayout(filters);
    return bar;
}

void ComparisonPage::wire()
{
    connect(m_with, &QComboBox::activated, this, &ComparisonPage::readTable);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_rows->proxy().setFilterWords(words); });
    connect(m_filter, &QLineEdit::returnPressed, m_rows, qOverload<>(&QWidget::setFocus));
    connect(m_changes, &QComboBox::activated, this, &ComparisonPage::applyChange);
    connect(m_rows, &SnapshotTable::currentIdChanged, this,
            [this](const QVariant &id) { m_openRow->setEnabled(id.isValid()); });
    connect(m_rows, &SnapshotTable::idActivated, this, [this](const QVariant &ref) { openRef(ref.toString()); });
    connect(m_groups, &SnapshotTable::idActivated, this, [this](const QVariant &ref) { openRef(ref.toString()); });
    connect(m_openRow, &QAction::triggered, this, [this] { openRef(m_rows->currentId().toString()); });
    m_openRow->setEnabled(false);
}

void ComparisonPage::fillChanges()
{
    if (!m_comparison || !m_words)
        return;
    const QVariant before = m_changes->currentData();
    const int all = static_cast<int>(m_comparison->rows.size());
    const auto add = [this](const QString &text, int count, int choice) {
        m_changes->addItem(QStringLiteral("%1 (%2)").arg(text).arg(count), choice);
    };
    m_changes->clear();
    add(tr("All requirements"), all, kEverything);
    add(tr("What differs"), all - m_comparison->countOf(assay::Change::Same), kDiffering);
    for (const assay::Change change : kChanges)
        add(changeLabel(change).word, m_comparison->countOf(change), static_cast<int>(change));
    m_changes->setCurrentIndex(std::max(0, m_changes->findData(before)));
}

void ComparisonPage::showDiffering()
{
    const bool differs =
        m_comparison && m_comparison->countOf(assay::Change::Same) < static_cast<int>(m_comparison->rows.size());
    m_changes->setCurrentIndex(m_changes->findData(differs ? kDiffering : kEverything));
}

void ComparisonPage::applyChange()
{
    const int wanted = m_changes->currentData().toInt();
    if (wanted == kEverything) {
        m_rows->proxy().setFilterById({});
        return;
    }
    QSet<QString> passing;
    if (m_comparison)
        for (const app::ComparisonRow &row : m_comparison->rows)
            if (wanted == kDiffering ? row.change != assay::Change::Same
                                     : row.change == static_cast<assay::Change>(wanted))
                passing.insert(row.ref);
    m_rows->proxy().setFilterById([passing](const QVariant &ref) { return passing.contains(ref.toString()); });
}

void ComparisonPage::openRef(const QString &ref)
{
    if (!ref.isEmpty() && m_assessment)
        m_context.open(RequirementDestination{m_framework, ref, m_assessment});
}

std::optional<AssessmentId> ComparisonPage::comparedWith() const
{
    return m_comparison ? std::optional(m_comparison->before.id) : std::nullopt;
}

void ComparisonPage::takeFocus()
{
    m_rows->setFocus();
}

void ComparisonPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    m_withLabel->setText(tr("&Compared with"));
    m_with->setAccessibleName(tr("Compared with"));
    m_filter->setPlaceholderText(tr("Filter requirements"));
    m_filter->setAccessibleName(tr("Filter requirements"));
    m_changes->setAccessibleName(tr("Show by change"));
    m_rows->setAccessibleName(tr("Requirements compared"));
    m_groups->setAccessibleName(tr("Scores by group"));
    m_openRow->setText(tr("Open req&uirement"));
    m_openRow->setToolTip(tr("Open the requirement in the assessment (Enter in the list)"));
    m_empty->setText(
        tr("Nothing to compare with"),
        tr("No earlier assessment by this framework is there, and no other vendor has been assessed by it. "
           "One of another edition is moved to this one first."));
    fillChanges();
    m_rowModel->retranslate();
    m_groupModel->retranslate();
    updateHeadings();
}

}  // namespace assay::desktop
