#include "questionnaires/structure/question_rows.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/row_rules.h"

#include <algorithm>
#include <map>

namespace assay::structure {
namespace {

/// One question for each row of a merged block where each row has an answer list and a text of its own.
void addRowsOfBlocks(const Grid &grid, const TraitTable &table, int questionColumn, std::vector<int> &rows)
{
    std::vector<int> added;
    for (const int row : rows) {
        const ooxml::CellRange *block = grid.merge(row, questionColumn);
        if (block == nullptr || block->lastRow == row)
            continue;
        for (int inner = row + 1; inner <= block->lastRow; ++inner) {
            const bool answered = std::any_of(table.listColumns.begin(), table.listColumns.end(), [&](int column) {
                return grid.list(inner, column) != nullptr && !grid.isCovered(inner, column);
            });
            const std::vector<int> filled = grid.filled(inner);
            const bool worded = std::any_of(filled.begin(), filled.end(), [&](int column) {
                return column > questionColumn && column != table.numberColumn &&
                       readingLength(grid.own(inner, column)) >= 4;
            });
            if (answered && worded)
                added.push_back(inner);
        }
    }
    rows.insert(rows.end(), added.begin(), added.end());
    std::sort(rows.begin(), rows.end());
}

/// Rows above the header whose numbers are of the same kind belong to the table as well.
int addRowsAbove(const Grid &grid, const Header &header, const TraitTable &table, int questionColumn,
                 std::vector<int> &rows)
{
    std::map<QString, int> shapes;
    for (const RowTraits &one : table.rows) {
        if (one.isQuestion && !one.shape.isEmpty())
            ++shapes[one.shape];
    }
    const auto common = std::max_element(shapes.begin(), shapes.end(),
                                         [](const auto &one, const auto &other) { return one.second < other.second; });
    // A bare running number says too little.
    if (common == shapes.end() || common->first.size() < 3 || 2 * common->second < table.count())
        return 0;
    std::vector<int> above;
    for (const int row : grid.rows()) {
        if (row >= header.row)
            break;
        if (!grid.own(row, questionColumn).isEmpty() && idShape(grid.own(row, table.numberColumn)) == common->first)
            above.push_back(row);
    }
    rows.insert(rows.begin(), above.begin(), above.end());
    return static_cast<int>(above.size());
}

void explain(const TraitTable &table, int above, QStringList &why)
{
    std::map<QString, std::vector<int>> refused;
    for (const RowTraits &one : table.rows) {
        if (!one.isQuestion)
            refused[one.why].push_back(one.row);
    }
    for (const auto &[reason, rows] : refused) {
        QStringList named;
        for (std::size_t index = 0; index < rows.size() && index < 5; ++index)
            named << QString::number(rows[index]);
        if (rows.size() > 5)
            named << QStringLiteral("…");
        why << QStringLiteral("%1 row(s) are no questions, %2 (%3).")
                   .arg(rows.size())
                   .arg(reason, named.join(QStringLiteral(", ")));
    }
    if (above > 0)
        why << QStringLiteral("%1 row(s) above the header belong to the table, since their numbers fit.").arg(above);
}

}  // namespace

QuestionRows findQuestionRows(const Grid &grid, const Header &header, int questionColumn, std::optional<int> first,
                              std::optional<int> last)
{
    QuestionRows result;
    const int from = first.value_or(header.row == 0 ? 1 : header.rowEnd + 1);
    TraitTable table = rowTraits(grid, header, questionColumn, from, last.value_or(grid.lastRow()));
    refuseRows(grid, table, questionColumn);
    // What a person named as first and last is a question whatever it looks like.
    for (RowTraits &one : table.rows) {
        if ((first && one.row == *first) || (last && one.row == *last))
            one.isQuestion = true;
    }
    for (const RowTraits &one : table.rows) {
        if (one.isQuestion)
            result.rows.push_back(one.row);
    }
    addRowsOfBlocks(grid, table, questionColumn, result.rows);
    const int above =
        first || table.numberColumn == 0 ? 0 : addRowsAbove(grid, header, table, questionColumn, result.rows);
    explain(table, above, result.why);
    const double listed = table.share([](const RowTraits &one) { return one.listed; });
    const double numbered = table.share([](const RowTraits &one) { return !one.shape.isEmpty(); });
    const double complete = table.share([](const RowTraits &one) { return one.missing == 0; });
    result.strength =
        0.4 + 0.2 * std::max(listed, 1 - listed) + 0.2 * std::max(numbered, 1 - numbered) + 0.2 * complete;
    return result;
}

}  // namespace assay::structure
