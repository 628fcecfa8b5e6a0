#include "reports/content/gap/gap_sections.h"

namespace assay::content {
namespace {

bool isMlps(const GapView &view)
{
    return view.snapshot().framework.kind == FrameworkKind::Scheme;
}

/// The parts of a gap in the order of the columns; the scheme's columns follow the form of an MLPS issue list.
std::vector<Column> gapColumns(const Words &words, const GapView &view)
{
    const bool mlps = isMlps(view);
    std::vector<Column> columns;
    if (mlps) {
        columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Security class")), 1.0});
        columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Control point")), 1.1});
        columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Requirement item")), 1.7});
        if (!view.snapshot().objects.empty())
            columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Object")), 1.2});
    } else {
        columns.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "Group")), 1.6, CellKind::Text, Alignment::Start, Shown::WhereWide});
        columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.75});
        columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Requirement")), 1.7});
    }
    const Column state{words(QT_TRANSLATE_NOOP("Report", "Present state")), 2.3};
    const Column result{words(QT_TRANSLATE_NOOP("Report", "Result")), 1.3, CellKind::State};
    columns.push_back(mlps ? state : result);
    columns.push_back(mlps ? result : state);
    columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Gap")), 2.0});
    columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Risk")), 0.9, CellKind::Text, Alignment::Start,
                       mlps ? Shown::Always : Shown::WhereWide});
    columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Recommendation")), 2.2});
    columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Department")), 1.05});
    columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Planned date")), 1.1, CellKind::Date});
    columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Evidence")), 2.5, CellKind::Passages});
    return columns;
}

/// The objects on which the requirement is not or only partly met, with what was seen there.
Text objectsOf(const GapView &view, const GapItem &item)
{
    QStringList lines;
    const auto found = view.snapshot().objects.find(item.requirement->ref);
    if (found == view.snapshot().objects.end())
        return {};
    for (const ObjectFinding &finding : found->second)
        if (finding.value == ResultValue::NotMet || finding.value == ResultValue::PartlyMet)
            lines << (finding.record.isEmpty() ? finding.object
                                               : QStringLiteral("%1: %2").arg(finding.object, finding.record));
    return {lines.join(QLatin1Char('\n'))};
}

Row gapRow(const Words &words, const GapView &view, const GapItem &item)
{
    const RequirementResult &result = item.result;
    const GapGroup &group = view.groups()[item.group];
    const Requirement *parent = view.parentOf(item);
    Row row;
    row.cells.push_back(labelled(words, group.ref, group.title));
    if (isMlps(view)) {
        // A control point may be an item itself: then it stands in both columns.
        const Requirement &point = parent != nullptr && parent->ref != group.ref ? *parent : *item.requirement;
        row.cells.push_back(labelled(words, point.ref, point.title));
        row.cells.push_back(labelled(words, item.requirement->ref, item.requirement->title));
        if (!view.snapshot().objects.empty())
            row.cells.push_back(objectsOf(view, item));
        row.cells.push_back(words(result.rationale));
        row.cells.push_back(resultWord(words, view.snapshot(), result.value));
    } else {
        row.cells.push_back(Text{item.requirement->ref});
        row.cells.push_back(words(item.requirement->title));
        row.cells.push_back(resultWord(words, view.snapshot(), result.value));
        row.cells.push_back(words(result.rationale));
    }
    row.cells.push_back(words(result.gap));
    row.cells.push_back(riskWord(words, result.risk));
    row.cells.push_back(words(result.recommendation));
    row.cells.push_back(words(result.department));
    row.cells.push_back(dateCell(result.due));
    row.cells.push_back(passagesOf(words, item));
    return row;
}

Row resultRow(const Words &words, const GapView &view, const GapItem &item)
{
    const RequirementResult &result = item.result;
    const GapGroup &group = view.groups()[item.group];
    return {{labelled(words, group.ref, group.title), Text{item.requirement->ref}, words(item.requirement->title),
             resultWord(words, view.snapshot(), result.value), words(result.rationale), words(result.gap),
             riskWord(words, result.risk), words(result.recommendation), words(result.department), dateCell(result.due),
             Text{result.assessor}, passagesOf(words, item)}};
}

}  // namespace

Section gapsSection(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("gaps");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Gaps"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "No gaps are recorded."));
    table.columns = gapColumns(words, view);
    table.breadth = Breadth::Wide;
    table.filtering = Filtering::ByColumn;
    for (const ResultValue value : {ResultValue::NotMet, ResultValue::PartlyMet}) {
        const std::vector<const GapItem *> items = view.withValue(value);
        if (items.empty())
            continue;
        table.groups.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "%1 (%2)"),
                   std::vector<Text>{resultWord(words, view.snapshot(), value).word, {QString::number(items.size())}}),
             table.rows.size()});
        for (const GapItem *item : items)
            table.rows.push_back(gapRow(words, view, *item));
    }
    return {words(QT_TRANSLATE_NOOP("Report", "Gaps and recommendations")), 1, QStringLiteral("gaps"), {table}};
}

Section resultsAnnex(const Words &words, const GapView &view)
{
    const auto wide = [](Text title, double width, CellKind kind = CellKind::Text) {
        return Column{std::move(title), width, kind, Alignment::Start, Shown::WhereWide};
    };
    Table table;
    table.id = QStringLiteral("results");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "All results"));
    table.columns = {wide(words(QT_TRANSLATE_NOOP("Report", "Group")), 1.6),
                     {words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.85},
                     {words(QT_TRANSLATE_NOOP("Report", "Requirement")), 1.9},
                     {words(QT_TRANSLATE_NOOP("Report", "Result")), 1.35, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Present state or reason")), 2.7},
                     wide(words(QT_TRANSLATE_NOOP("Report", "Gap")), 2.0),
                     wide(words(QT_TRANSLATE_NOOP("Report", "Risk")), 0.9),
                     wide(words(QT_TRANSLATE_NOOP("Report", "Recommendation")), 2.2),
                     wide(words(QT_TRANSLATE_NOOP("Report", "Department")), 1.05),
                     wide(words(QT_TRANSLATE_NOOP("Report", "Planned date")), 1.1, CellKind::Date),
                     wide(words(QT_TRANSLATE_NOOP("Report", "Assessor")), 1.0),
                     {words(QT_TRANSLATE_NOOP("Report", "Evidence")), 2.6, CellKind::Passages}};
    table.filtering = Filtering::ByColumn;
    std::optional<std::size_t> current;
    for (const GapItem &item : view.items()) {
        if (current != item.group) {
            const GapGroup &group = view.groups()[item.group];
            table.groups.push_back({labelled(words, group.ref, group.title), table.rows.size()});
            current = item.group;
        }
        table.rows.push_back(resultRow(words, view, item));
    }
    return {
        words(QT_TRANSLATE_NOOP("Report", "All results")), 1, QStringLiteral("results"), {table}, SectionKind::Annex};
}

}  // namespace assay::content
