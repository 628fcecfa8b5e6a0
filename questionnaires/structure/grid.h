#pragma once

#include "questionnaires/ooxml/workbook.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace assay::structure {

/// Columns beyond this one are not looked at.
inline constexpr int kMaxColumnsSeen = 400;
/// Rows with a text beyond this number are not looked at.
inline constexpr std::size_t kMaxRowsSeen = 20'000;

/// What is worth knowing of one text; found out once for each cell.
struct TextTraits
{
    int length = 0;  ///< Reading length
    bool asks = false;
    bool number = false;
    bool link = false;
    bool mark = false;
    bool answerWord = false;  ///< A mark or a usual answer word
    QString shape;            ///< Id shape
};

/// A sheet made ready for many questions about single cells: tidied texts, merged ranges and lists found without
/// search. Keeps pointers into the sheet, which must outlive it.
class Grid
{
public:
    explicit Grid(const ooxml::Sheet &sheet);

    [[nodiscard]] const ooxml::Sheet &sheet() const { return *m_sheet; }
    /// Rows that hold a text, ascending.
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }
    /// There are more rows than were looked at.
    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] int lastRow() const { return m_rows.empty() ? 0 : m_rows.back(); }
    [[nodiscard]] int lastColumn() const { return m_lastColumn; }

    /// The cell itself; nullptr where the file has none.
    [[nodiscard]] const ooxml::Cell *cell(int row, int column) const;
    /// The text that stands in this very cell; empty for errors.
    [[nodiscard]] const QString &own(int row, int column) const;
    /// The text that a reader sees there: of the merged range where one covers the cell.
    [[nodiscard]] const QString &seen(int row, int column) const;
    /// Of the very cell's text, which must not be empty.
    [[nodiscard]] const TextTraits &traits(int row, int column) const;
    [[nodiscard]] bool hasFormula(int row, int column) const;
    [[nodiscard]] const ooxml::CellRange *merge(int row, int column) const;
    /// Not the first cell of the merged range that covers it.
    [[nodiscard]] bool isCovered(int row, int column) const;
    [[nodiscard]] const ooxml::ListValidation *list(int row, int column) const;
    [[nodiscard]] bool isColumnHidden(int column) const;
    [[nodiscard]] bool isRowHidden(int row) const;
    /// Columns with a text of their own in the row, ascending.
    [[nodiscard]] std::vector<int> filled(int row) const;

private:
    struct Span
    {
        std::size_t first = 0;
        std::size_t last = 0;  ///< One behind
    };
    struct Listed
    {
        ooxml::CellRange range;
        const ooxml::ListValidation *list = nullptr;
        int reach = 0;  ///< Last row of this and all ranges before
    };

    void indexCells();
    void indexMerges();
    void indexLists();
    [[nodiscard]] const QString &textOf(const ooxml::Cell *cell) const;

    const ooxml::Sheet *m_sheet;
    std::vector<QString> m_texts;  ///< Beside the sheet's cells
    mutable std::unordered_map<const ooxml::Cell *, TextTraits> m_traits;
    std::vector<int> m_rows;
    std::unordered_map<int, Span> m_rowSpans;
    std::unordered_map<qint64, const ooxml::CellRange *> m_merged;
    std::vector<const ooxml::CellRange *> m_wideMerges;
    std::vector<std::vector<Listed>> m_lists;  ///< By column, sorted by first row
    std::vector<ooxml::CellRange> m_hiddenRows;
    int m_lastColumn = 0;
    bool m_cut = false;
};

}  // namespace assay::structure
