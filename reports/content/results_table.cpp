#include "reports/content/results_table.h"

#include "reports/content/gap/gap_words.h"
#include "reports/content/words.h"

#include <QHash>

namespace assay::content {

namespace {

Table resultsTable(const Words &words, const Framework &framework, const Assessment &assessment,
                   std::span<const RequirementResult> results)
{
    QHash<QString, const RequirementResult *> byRef;
    for (const RequirementResult &result : results)
        byRef.insert(result.ref, &result);
    Table table;
    table.id = QStringLiteral("results");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Results"));
    table.filtering = Filtering::ByColumn;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.9},
                     {words(QT_TRANSLATE_NOOP("Report", "Requirement")), 2.6},
                     {words(QT_TRANSLATE_NOOP("Report", "Result")), 1.4, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Rationale")), 3},
                     {words(QT_TRANSLATE_NOOP("Report", "Gap")), 2.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Recommendation")), 2.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Department")), 1.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Risk")), 0.9},
                     {words(QT_TRANSLATE_NOOP("Report", "Planned date")), 1.1, CellKind::Date},
                     {words(QT_TRANSLATE_NOOP("Report", "Maturity")), 0.9, CellKind::Number, Alignment::End},
                     {words(QT_TRANSLATE_NOOP("Report", "Inherited over")), 2}};
    for (const Requirement &requirement : framework.requirements) {
        if (!requirement.assessable)
            continue;
        const RequirementResult result =
            byRef.contains(requirement.ref) ? *byRef.value(requirement.ref) : RequirementResult{.ref = requirement.ref};
        Row row;
        row.cells = {Text{requirement.ref},
                     words(requirement.title),
                     resultWord(words, framework.kind, assessment.kind, result.value),
                     words(result.rationale),
                     words(result.gap),
                     words(result.recommendation),
                     words(result.department),
                     Text{result.risk}};
        row.cells.push_back(result.due ? Cell(*result.due) : Cell());
        row.cells.push_back(result.maturity ? Cell(Number{double(*result.maturity)}) : Cell());
        row.cells.push_back(result.inherited ? Cell(pathText(words, result.inherited->path)) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Document resultsWorkbook(const Framework &framework, const Assessment &assessment,
                         std::span<const RequirementResult> results, QDate asOf)
{
    const Words words(Languages::English);
    Document document;
    document.title = words(QT_TRANSLATE_NOOP("Report", "Results"));
    document.subtitle = words(framework.title);
    document.cover = {{words(QT_TRANSLATE_NOOP("Report", "Framework")), {framework.id}},
                      {words(QT_TRANSLATE_NOOP("Report", "Scope")), {assessment.scope}}};
    document.meta.asOf = asOf;
    document.sections = {{words(QT_TRANSLATE_NOOP("Report", "Results")),
                          1,
                          QStringLiteral("results"),
                          {resultsTable(words, framework, assessment, results)}}};
    return document;
}

}  // namespace assay::content
