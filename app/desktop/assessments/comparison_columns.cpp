#include "app/desktop/assessments/comparison_page.h"
#include "app/desktop/assessments/counterpart_box.h"
#include "app/desktop/three_panes.h"
#include "reports/content/gap/gap_words.h"

namespace assay::desktop {

namespace {

constexpr int kResultWidth = 120;
constexpr int kChangeWidth = 150;
constexpr int kScoreWidth = 76;
constexpr int kDifferenceWidth = 124;

/// With its sign; a share as percentage points.
QString differenceText(const app::ScoreDifference &row, double top)
{
    const std::optional<double> difference = row.difference();
    if (!difference)
        return QStringLiteral("–");
    const bool isShare = top <= 1;
    const QString number = (*difference > 0 ? QStringLiteral("+") : QString()) +
                           QString::number(*difference * (isShare ? 100 : 1), 'f', 1);
    return isShare ? ComparisonPage::tr("%1 pp", "percentage points").arg(number) : number;
}

}  // namespace

void ComparisonPage::makeRowTable()
{
    m_rowModel = std::make_unique<SnapshotTableModel<app::ComparisonRow>>(
        [](const app::ComparisonRow &row) { return QVariant(row.ref); }, rowColumns());
    m_rows->setSource(m_rowModel.get());
    m_rows->setColumnWidths({0, kResultWidth, kResultWidth, kChangeWidth});
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
}

void ComparisonPage::makeGroupTable()
{
    m_groupModel = std::make_unique<SnapshotTableModel<app::ScoreDifference>>(
        [](const app::ScoreDifference &row) { return QVariant(row.group); }, groupColumns());
    m_groups->setSource(m_groupModel.get());
    m_groups->setColumnWidths({0, kScoreWidth, kScoreWidth, kDifferenceWidth});
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
}

bool ComparisonPage::isOverTime() const
{
    const app::Counterpart *with = m_with->pickedOne();
    return !with || with->comparing == app::Comparing::OverTime;
}

StateLabel ComparisonPage::changeLabel(assay::Change change) const
{
    if (!m_words)
        return {};
    StateLabel label = m_words->change(change);
    if (isOverTime())
        return label;
    if (change == assay::Change::New)
        label.word = tr("Assessed only here");
    else if (change == assay::Change::Gone)
        label.word = tr("Assessed only there");
    return label;
}

StateLabel ComparisonPage::resultOf(AssessmentKind kind, ResultValue value) const
{
    return m_words && m_comparison ? m_words->result(m_comparison->kind, kind, value) : StateLabel();
}

std::vector<SnapshotColumn<app::ComparisonRow>> ComparisonPage::rowColumns() const
{
    using Row = app::ComparisonRow;
    SnapshotColumn<Row> requirement;
    requirement.title = [] { return tr("Requirement"); };
    requirement.text = [](const Row &row) { return row.ref; };
    requirement.secondLine = [this](const Row &row) { return m_words ? row.title.in(m_words->language()) : QString(); };
    requirement.toolTip = requirement.secondLine;
    SnapshotColumn<Row> before;
    before.title = [this] { return isOverTime() ? tr("Earlier") : tr("The other one"); };
    before.state = [this](const Row &row) {
        return resultOf(m_comparison ? m_comparison->before.kind : AssessmentKind::Self, row.before);
    };
    before.sortBy = [](const Row &row) { return QVariant(static_cast<int>(row.before)); };
    SnapshotColumn<Row> after;
    after.title = [this] { return isOverTime() ? tr("Later") : tr("This one"); };
    after.state = [this](const Row &row) {
        return resultOf(m_comparison ? m_comparison->after.kind : AssessmentKind::Self, row.after);
    };
    after.sortBy = [](const Row &row) { return QVariant(static_cast<int>(row.after)); };
    SnapshotColumn<Row> change;
    change.title = [this] { return isOverTime() ? tr("Change") : tr("This one is"); };
    change.state = [this](const Row &row) { return changeLabel(row.change); };
    change.sortBy = [](const Row &row) { return QVariant(static_cast<int>(row.change)); };
    return {requirement, before, after, change};
}

std::vector<SnapshotColumn<app::ScoreDifference>> ComparisonPage::groupColumns() const
{
    using Row = app::ScoreDifference;
    SnapshotColumn<Row> group;
    group.title = [] { return tr("Group"); };
    group.text = [this](const Row &row) {
        if (row.group.isEmpty())
            return tr("The whole");
        return m_words && !row.title.isEmpty() ? row.title.in(m_words->language()) : row.group;
    };
    const auto score = [this](std::optional<double> Row::*side) {
        SnapshotColumn<Row> column;
        column.text = [this, side](const Row &row) {
            return content::scoreText(row.*side, m_comparison ? m_comparison->top : 1);
        };
        column.sortBy = [side](const Row &row) { return QVariant((row.*side).value_or(-1)); };
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        return column;
    };
    SnapshotColumn<Row> before = score(&Row::before);
    before.title = [this] { return isOverTime() ? tr("Earlier") : tr("The other one"); };
    SnapshotColumn<Row> after = score(&Row::after);
    after.title = [this] { return isOverTime() ? tr("Later") : tr("This one"); };
    SnapshotColumn<Row> difference;
    difference.title = [] { return tr("Difference"); };
    difference.text = [this](const Row &row) { return differenceText(row, m_comparison ? m_comparison->top : 1); };
    difference.sortBy = [](const Row &row) { return QVariant(row.difference().value_or(0)); };
    difference.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return {group, before, after, difference};
}

void ComparisonPage::updateHeadings()
{
    const QString title = m_words ? m_title.in(m_words->language()) : QString();
    m_rowPane->setHeading(tr("Comparison"), title);
    QString summary;
    if (m_comparison)
        summary = tr("%1 better, %2 worse")
                      .arg(m_comparison->countOf(assay::Change::Better))
                      .arg(m_comparison->countOf(assay::Change::Worse));
    m_groupPane->setHeading(tr("Scores by group"), summary);
}

}  // namespace assay::desktop
