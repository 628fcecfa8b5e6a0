#include "questionnaires/structure/header.h"

#include "questionnaires/structure/answer_words.h"
#include "questionnaires/structure/cell_text.h"

#include <algorithm>

namespace assay::structure {
namespace {

constexpr int kLongestHeading = 90;
constexpr int kHeaderRowsAtMost = 4;
constexpr double kSaysNothing = 0.25;  ///< A heading weaker than this takes the roles of the heading over it …
constexpr double kFromGroup = 0.85;    ///< … a little weaker

bool isHeadingText(const QString &text)
{
    return readingLength(text) <= kLongestHeading && !isNumber(text) && !isLink(text);
}

/// The last row down to which cells of this row are merged.
int mergedDownTo(const Grid &grid, int row)
{
    int last = row;
    for (const int column : grid.filled(row)) {
        const ooxml::CellRange *range = grid.merge(row, column);
        if (range != nullptr && range->lastRow <= row + kHeaderRowsAtMost - 1)
            last = std::max(last, range->lastRow);
    }
    return last;
}

/// Whether the row holds sub-headings: only below headings that span several columns, or answer words side by side
/// below a heading that stands over the first of them.
bool holdsSubHeadings(const Grid &grid, int top, int row)
{
    const std::vector<int> columns = grid.filled(row);
    if (columns.size() < 2)
        return false;
    int answerWords = 0;
    bool allBelowSpans = true;
    for (const int column : columns) {
        const QString &text = grid.own(row, column);
        if (!isHeadingText(text) || !idShape(text).isEmpty() || readingLength(text) > 60)
            return false;
        answerWords += isAnswerWord(text) ? 1 : 0;
        bool belowSpan = false;
        for (int above = top; above < row && !belowSpan; ++above) {
            const ooxml::CellRange *range = grid.merge(above, column);
            belowSpan = range != nullptr && range->lastColumn > range->firstColumn && range->lastRow < row &&
                        range->firstRow >= top && !grid.own(range->firstRow, range->firstColumn).isEmpty();
        }
        allBelowSpans = allBelowSpans && belowSpan;
    }
    const bool adjacent = columns.back() - columns.front() == static_cast<int>(columns.size()) - 1;
    return allBelowSpans || (answerWords == static_cast<int>(columns.size()) && adjacent);
}

QString lowestHeading(const Grid &grid, int top, int bottom, int column)
{
    for (int row = bottom; row >= top; --row) {
        const ooxml::CellRange *range = grid.merge(row, column);
        const bool spansColumns = range != nullptr && range->lastColumn > range->firstColumn;
        const QString &text =
            spansColumns && column > range->firstColumn ? grid.own(row, column) : grid.seen(row, column);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// A row of nothing but merged headings above the header names groups of its columns.
void addGroupAbove(const Grid &grid, int row, int column, HeadingOf &heading)
{
    const ooxml::CellRange *range = row > 1 ? grid.merge(row - 1, column) : nullptr;
    if (range == nullptr || range->lastColumn == range->firstColumn || range->lastRow != row - 1 ||
        grid.own(range->firstRow, range->firstColumn).isEmpty())
        return;
    const std::vector<int> filled = grid.filled(row - 1);
    const bool onlyGroups = std::all_of(filled.begin(), filled.end(), [&](int other) {
        const ooxml::CellRange *one = grid.merge(row - 1, other);
        return one != nullptr && one->lastColumn > one->firstColumn;
    });
    const int width = range->lastColumn - range->firstColumn + 1;
    // A title stands over the whole table.
    if (!onlyGroups || (filled.size() < 2 && width + 1 >= static_cast<int>(grid.filled(row).size())))
        return;
    heading.group = grid.own(range->firstRow, range->firstColumn);
    heading.groupFirst = range->firstColumn;
    heading.groupLast = range->lastColumn;
}

void addGroup(const Grid &grid, Header &header, int column, HeadingOf &heading)
{
    for (int row = header.row; row <= header.rowEnd; ++row) {
        const ooxml::CellRange *range = grid.merge(row, column);
        if (range == nullptr || range->lastColumn == range->firstColumn || range->firstRow < header.row)
            continue;
        heading.group = grid.own(range->firstRow, range->firstColumn);
        heading.groupFirst = range->firstColumn;
        heading.groupLast = range->lastColumn;
        return;
    }
    addGroupAbove(grid, header.row, column, heading);
    // Without a merge: "Answer" over the first of "Yes", "No", "N/A".
    if (header.rowEnd == header.row || !isAnswerWord(heading.text))
        return;
    int first = column;
    while (first > 1 && isAnswerWord(grid.own(header.rowEnd, first - 1)))
        --first;
    int last = column;
    while (isAnswerWord(grid.own(header.rowEnd, last + 1)))
        ++last;
    heading.group = grid.own(header.row, first);
    heading.groupFirst = first;
    heading.groupLast = last;
}

}  // namespace

const HeadingOf *Header::over(int column) const
{
    const auto found = headings.find(column);
    return found == headings.end() ? nullptr : &found->second;
}

RoleScores Header::roles(int column) const
{
    const HeadingOf *heading = over(column);
    return heading == nullptr ? RoleScores{} : heading->roles;
}

QString Header::text(int column) const
{
    const HeadingOf *heading = over(column);
    return heading == nullptr ? QString() : heading->text;
}

bool Header::isHeaderRow(int line) const
{
    if (row == 0)
        return false;
    return (line >= row && line <= rowEnd) || std::binary_search(repeats.begin(), repeats.end(), line);
}

Header headerAt(const Grid &grid, int row)
{
    Header header;
    header.row = row;
    header.rowEnd = mergedDownTo(grid, row);
    for (int below = row + 1; below < row + kHeaderRowsAtMost; ++below) {
        if (holdsSubHeadings(grid, row, below))
            header.rowEnd = std::max(header.rowEnd, std::max(below, mergedDownTo(grid, below)));
        else if (below > header.rowEnd)
            break;
    }
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        HeadingOf heading;
        heading.text = lowestHeading(grid, header.row, header.rowEnd, column);
        addGroup(grid, header, column, heading);
        if (heading.text.isEmpty() && heading.group.isEmpty())
            continue;
        heading.roles = rolesOfHeading(heading.text);
        const RoleScores group = rolesOfHeading(heading.group);
        if (group.leads(HeaderRole::Customers, 0.5))
            heading.roles = group;
        else if (heading.roles.strongest() < kSaysNothing) {
            heading.roles = group;
            for (double &weight : heading.roles.weights)
                weight *= kFromGroup;
        }
        header.headings.emplace(column, heading);
    }
    return header;
}

}  // namespace assay::structure
