#include "questionnaires/ooxml/workbook.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

const CellRange *rangeAt(const std::vector<CellRange> &ranges, int row, int column)
{
    const auto found =
        std::find_if(ranges.begin(), ranges.end(), [=](const CellRange &range) { return range.contains(row, column); });
    return found == ranges.end() ? nullptr : &*found;
}

const DefaultStyle *styleAt(const std::vector<DefaultStyle> &styles, int row, int column)
{
    const auto found = std::find_if(styles.begin(), styles.end(),
                                    [=](const DefaultStyle &style) { return style.range.contains(row, column); });
    return found == styles.end() ? nullptr : &*found;
}

}  // namespace

const Cell *Sheet::at(int row, int column) const
{
    const auto found = std::lower_bound(
        cells.begin(), cells.end(), std::pair(row, column),
        [](const Cell &cell, const std::pair<int, int> &wanted) { return std::pair(cell.row, cell.column) < wanted; });
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

const CellRange *Sheet::mergeAt(int row, int column) const
{
    return rangeAt(merges, row, column);
}

QString Sheet::textAt(int row, int column) const
{
    const CellRange *merge = mergeAt(row, column);
    const Cell *cell = merge == nullptr ? at(row, column) : at(merge->firstRow, merge->firstColumn);
    return cell == nullptr ? QString() : cell->text;
}

const ListValidation *Sheet::listAt(int row, int column) const
{
    const auto found = std::find_if(lists.begin(), lists.end(), [=](const ListValidation &list) {
        return rangeAt(list.ranges, row, column) != nullptr;
    });
    return found == lists.end() ? nullptr : &*found;
}

bool Sheet::isHidden(int row, int column) const
{
    return rangeAt(hiddenRows, row, column) != nullptr || rangeAt(hiddenColumns, row, column) != nullptr;
}

bool Sheet::isLocked(int row, int column) const
{
    if (!isProtected)
        return false;
    if (const Cell *cell = at(row, column))
        return cell->locked;
    const DefaultStyle *style = defaultStyleAt(row, column);
    return style == nullptr || style->locked;
}

const DefaultStyle *Sheet::defaultStyleAt(int row, int column) const
{
    const DefaultStyle *style = styleAt(rowStyles, row, column);
    return style == nullptr ? styleAt(columnStyles, row, column) : style;
}

}  // namespace assay::ooxml
