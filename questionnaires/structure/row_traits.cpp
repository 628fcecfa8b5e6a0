#include "questionnaires/structure/row_traits.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/column_facts.h"

#include <algorithm>

namespace assay::structure {
namespace {

constexpr double kUsual = 0.85;
constexpr double kManyListed = 0.3;

std::vector<int> candidateRows(const Grid &grid, const Header &header, int questionColumn, int first, int last)
{
    std::vector<int> rows;
    for (const int row : grid.rows()) {
        if (row >= first && row <= last && !header.isHeaderRow(row) && !grid.own(row, questionColumn).isEmpty())
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> columnsToChooseFrom(const Grid &grid, const Header &header, int questionColumn,
                                     const std::vector<int> &rows)
{
    std::vector<int> columns;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        if (column == questionColumn || grid.isColumnHidden(column) ||
            header.roles(column).leads(HeaderRole::Aside, 0.6) ||
            header.roles(column).leads(HeaderRole::Customers, 0.6))
            continue;
        if (columnFacts(grid, column, rows).listShare() >= kManyListed)
            columns.push_back(column);
    }
    return columns;
}

/// The column whose texts look most like numbers of questions; it may be filled for a part of the rows only.
int findNumberColumn(const Grid &grid, const Header &header, int questionColumn, const std::vector<int> &rows)
{
    int found = 0;
    double most = 0;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        if (column == questionColumn)
            continue;
        const ColumnFacts facts = columnFacts(grid, column, rows);
        const RoleScores roles = header.roles(column);
        const bool plain =
            facts.commonShape == QLatin1String("9") && roles.of(HeaderRole::Id) < 0.5 && column > questionColumn;
        if (facts.ownFilled < 2 || facts.idLike < 0.7 || facts.distinct < 0.85 || facts.dates > 0.2 || plain ||
            facts.ownFilled < facts.rows / 8 || roles.of(HeaderRole::Customers) > 0.5 ||
            facts.listShare() > kManyListed)
            continue;
        const double score =
            facts.ownFilled * (facts.idLike + 0.5 * roles.of(HeaderRole::Id) + (column < questionColumn ? 0.5 : 0.0) -
                               0.4 * roles.of(HeaderRole::Aside));
        if (score > most) {
            most = score;
            found = column;
        }
    }
    return found;
}

bool isMergedOverAnswers(const Grid &grid, const Header &header, const TraitTable &table, int row, int questionColumn)
{
    const ooxml::CellRange *range = grid.merge(row, questionColumn);
    if (range == nullptr || range->lastColumn == range->firstColumn)
        return false;
    for (int column = range->firstColumn; column <= std::min(range->lastColumn, kMaxColumnsSeen); ++column) {
        const RoleScores roles = header.roles(column);
        const bool answers = roles.leads(HeaderRole::Answer, 0.45) || roles.leads(HeaderRole::Comment, 0.5);
        const bool ownHeading = header.over(column) != nullptr && header.over(column)->groupLast == 0;
        if (column != questionColumn &&
            ((answers && ownHeading) ||
             std::find(table.listColumns.begin(), table.listColumns.end(), column) != table.listColumns.end()))
            return true;
    }
    return false;
}

RowTraits traitsOf(const Grid &grid, const Header &header, const TraitTable &table, int row, int questionColumn)
{
    RowTraits traits;
    traits.row = row;
    for (const int column : table.listColumns) {
        traits.list = grid.list(row, column);
        if (traits.list != nullptr)
            break;
    }
    traits.listed = traits.list != nullptr;
    if (table.numberColumn > 0) {
        traits.number = grid.own(row, table.numberColumn);
        traits.shape = idShape(traits.number);
    }
    if (const ooxml::Cell *cell = grid.cell(row, questionColumn)) {
        traits.bold = cell->look.bold;
        traits.filled = cell->look.filled;
        traits.fontPoints = cell->look.fontPoints;
    }
    const QString &text = grid.own(row, questionColumn);
    traits.asks = asksSomething(text);
    traits.length = readingLength(text);
    traits.spansAnswers = isMergedOverAnswers(grid, header, table, row, questionColumn);
    const std::vector<int> filled = grid.filled(row);
    traits.bare = std::all_of(filled.begin(), filled.end(), [&](int column) {
        return column == questionColumn || column == table.numberColumn || grid.isColumnHidden(column);
    });
    return traits;
}

/// Columns that nearly every row of the plainer kind fills.
std::vector<int> usualColumns(const Grid &grid, const TraitTable &table, int questionColumn)
{
    std::vector<int> plain;
    const double boldShare = table.share([](const RowTraits &one) { return one.bold; });
    for (const RowTraits &one : table.rows) {
        if (boldShare > 0.5 || !one.bold)
            plain.push_back(one.row);
    }
    std::vector<int> columns;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        if (column == questionColumn || column == table.numberColumn || grid.isColumnHidden(column))
            continue;
        if (columnFacts(grid, column, plain).fill() >= kUsual)
            columns.push_back(column);
    }
    return columns;
}

/// The longest run of empty rows between the candidate before and this one; rows that a merged question covers are not
/// empty.
int emptyRowsBefore(const Grid &grid, int questionColumn, int row, int before)
{
    int longest = 0;
    int last = before;
    if (const ooxml::CellRange *block = before == 0 ? nullptr : grid.merge(before, questionColumn))
        last = std::max(last, block->lastRow);
    for (auto at = std::upper_bound(grid.rows().begin(), grid.rows().end(), before);
         at != grid.rows().end() && *at <= row; ++at) {
        longest = std::max(longest, *at - last - 1);
        last = std::max(last, *at);
    }
    return longest;
}

}  // namespace

int TraitTable::count() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const RowTraits &one) { return one.isQuestion; }));
}

TraitTable rowTraits(const Grid &grid, const Header &header, int questionColumn, int first, int last)
{
    TraitTable table;
    const std::vector<int> rows = candidateRows(grid, header, questionColumn, first, last);
    table.listColumns = columnsToChooseFrom(grid, header, questionColumn, rows);
    table.numberColumn = findNumberColumn(grid, header, questionColumn, rows);
    for (const int row : rows)
        table.rows.push_back(traitsOf(grid, header, table, row, questionColumn));
    table.usualColumns = usualColumns(grid, table, questionColumn);
    int before = 0;
    for (RowTraits &one : table.rows) {
        one.missing = static_cast<int>(std::count_if(table.usualColumns.begin(), table.usualColumns.end(),
                                                     [&](int column) { return grid.seen(one.row, column).isEmpty(); }));
        one.gap = emptyRowsBefore(grid, questionColumn, one.row, before);
        before = one.row;
    }
    return table;
}

}  // namespace assay::structure
