#include "questionnaires/structure/grid.h"

#include "questionnaires/structure/answer_words.h"
#include "questionnaires/structure/cell_text.h"

#include <algorithm>

namespace assay::structure {
namespace {

/// Ranges with more cells are searched, not indexed.
constexpr qint64 kIndexedMerge = 4096;
constexpr std::size_t kWideMergesAtMost = 256;

qint64 keyOf(int row, int column)
{
    return (static_cast<qint64>(row) << 20) | column;
}

}  // namespace

Grid::Grid(const ooxml::Sheet &sheet) : m_sheet(&sheet)
{
    indexCells();
    indexMerges();
    indexLists();
    m_hiddenRows = sheet.hiddenRows;
    std::sort(m_hiddenRows.begin(), m_hiddenRows.end(),
              [](const auto &one, const auto &other) { return one.firstRow < other.firstRow; });
}

void Grid::indexCells()
{
    const auto &cells = m_sheet->cells;
    m_texts.reserve(cells.size());
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const ooxml::Cell &cell = cells[index];
        if (m_rows.size() == kMaxRowsSeen && cell.row > m_rows.back()) {
            m_cut = true;
            break;
        }
        m_texts.push_back(cell.type == ooxml::ValueType::Error ? QString() : tidied(cell.text));
        Span &span = m_rowSpans.try_emplace(cell.row, Span{index, index}).first->second;
        span.last = index + 1;
        if (m_texts.back().isEmpty() || cell.column > kMaxColumnsSeen)
            continue;
        m_lastColumn = std::max(m_lastColumn, cell.column);
        if (m_rows.empty() || m_rows.back() != cell.row)
            m_rows.push_back(cell.row);
    }
}

void Grid::indexMerges()
{
    for (const ooxml::CellRange &range : m_sheet->merges) {
        const qint64 area =
            static_cast<qint64>(range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
        if (area <= 1)
            continue;
        if (area > kIndexedMerge) {
            if (m_wideMerges.size() < kWideMergesAtMost)
                m_wideMerges.push_back(&range);
            continue;
        }
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            for (int column = range.firstColumn; column <= range.lastColumn; ++column)
                m_merged[keyOf(row, column)] = &range;
        }
    }
}

void Grid::indexLists()
{
    for (const ooxml::ListValidation &list : m_sheet->lists) {
        for (const ooxml::CellRange &range : list.ranges) {
            const int last = std::min(range.lastColumn, kMaxColumnsSeen);
            for (int column = range.firstColumn; column <= last; ++column) {
                if (m_lists.size() <= static_cast<std::size_t>(column))
                    m_lists.resize(static_cast<std::size_t>(column) + 1);
                m_lists[static_cast<std::size_t>(column)].push_back({range, &list});
            }
        }
    }
    for (auto &column : m_lists) {
        std::stable_sort(column.begin(), column.end(), [](const Listed &one, const Listed &other) {
            return one.range.firstRow < other.range.firstRow;
        });
    }
    for (auto &column : m_lists) {
        int reach = 0;
        for (Listed &listed : column) {
            reach = std::max(reach, listed.range.lastRow);
            listed.reach = reach;
        }
    }
    // A column that is to be chosen from may hold nothing at all.
    const int listed = static_cast<int>(m_lists.size()) - 1;
    m_lastColumn = std::max(m_lastColumn, std::min(listed, m_lastColumn + 8));
}

const ooxml::Cell *Grid::cell(int row, int column) const
{
    const auto found = m_rowSpans.find(row);
    if (found == m_rowSpans.end())
        return nullptr;
    const auto begin = m_sheet->cells.begin() + static_cast<std::ptrdiff_t>(found->second.first);
    const auto end = m_sheet->cells.begin() + static_cast<std::ptrdiff_t>(found->second.last);
    const auto at =
        std::lower_bound(begin, end, column, [](const ooxml::Cell &one, int wanted) { return one.column < wanted; });
    return at != end && at->column == column ? &*at : nullptr;
}

const QString &Grid::textOf(const ooxml::Cell *cell) const
{
    static const QString kNone;
    return cell == nullptr ? kNone : m_texts[static_cast<std::size_t>(cell - m_sheet->cells.data())];
}

const QString &Grid::own(int row, int column) const
{
    return textOf(cell(row, column));
}

const QString &Grid::seen(int row, int column) const
{
    const ooxml::CellRange *range = merge(row, column);
    return range == nullptr ? own(row, column) : own(range->firstRow, range->firstColumn);
}

const TextTraits &Grid::traits(int row, int column) const
{
    const ooxml::Cell *there = cell(row, column);
    const auto [found, isNew] = m_traits.try_emplace(there);
    if (isNew) {
        const QString &text = textOf(there);
        TextTraits &traits = found->second;
        traits.length = readingLength(text);
        traits.asks = asksSomething(text);
        traits.number = isNumber(text);
        traits.link = isLink(text);
        traits.mark = isMark(text);
        traits.answerWord = traits.mark || isAnswerWord(text);
        traits.shape = idShape(text);
    }
    return found->second;
}

bool Grid::hasFormula(int row, int column) const
{
    const ooxml::CellRange *range = merge(row, column);
    const ooxml::Cell *there = range == nullptr ? cell(row, column) : cell(range->firstRow, range->firstColumn);
    return there != nullptr && there->formula;
}

const ooxml::CellRange *Grid::merge(int row, int column) const
{
    if (const auto found = m_merged.find(keyOf(row, column)); found != m_merged.end())
        return found->second;
    const auto wide = std::find_if(m_wideMerges.begin(), m_wideMerges.end(),
                                   [&](const ooxml::CellRange *range) { return range->contains(row, column); });
    return wide == m_wideMerges.end() ? nullptr : *wide;
}

bool Grid::isCovered(int row, int column) const
{
    const ooxml::CellRange *range = merge(row, column);
    return range != nullptr && (range->firstRow != row || range->firstColumn != column);
}

const ooxml::ListValidation *Grid::list(int row, int column) const
{
    if (column < 1 || static_cast<std::size_t>(column) >= m_lists.size())
        return nullptr;
    const std::vector<Listed> &ranges = m_lists[static_cast<std::size_t>(column)];
    auto at = std::upper_bound(ranges.begin(), ranges.end(), row,
                               [](int wanted, const Listed &one) { return wanted < one.range.firstRow; });
    while (at != ranges.begin()) {
        --at;
        if (at->reach < row)
            break;
        if (at->range.lastRow >= row)
            return at->list;
    }
    return nullptr;
}

bool Grid::isColumnHidden(int column) const
{
    return std::any_of(
        m_sheet->hiddenColumns.begin(), m_sheet->hiddenColumns.end(),
        [&](const ooxml::CellRange &range) { return column >= range.firstColumn && column <= range.lastColumn; });
}

bool Grid::isRowHidden(int row) const
{
    return std::any_of(m_hiddenRows.begin(), m_hiddenRows.end(),
                       [&](const ooxml::CellRange &range) { return row >= range.firstRow && row <= range.lastRow; });
}

std::vector<int> Grid::filled(int row) const
{
    std::vector<int> columns;
    const auto found = m_rowSpans.find(row);
    if (found == m_rowSpans.end())
        return columns;
    for (std::size_t index = found->second.first; index < found->second.last; ++index) {
        const int column = m_sheet->cells[index].column;
        if (column <= kMaxColumnsSeen && !m_texts[index].isEmpty())
            columns.push_back(column);
    }
    return columns;
}

}  // namespace assay::structure
