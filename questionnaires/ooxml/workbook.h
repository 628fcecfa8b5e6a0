#pragma once

#include "model/base/problem.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace assay::ooxml {

/// Largest row and column that the format allows.
inline constexpr int kMaxRows = 1'048'576;
inline constexpr int kMaxColumns = 16'384;

/// "A" for 1, "AA" for 27.
[[nodiscard]] QString columnLetters(int column);
/// 27 for "AA"; nullopt for anything that is no column of a sheet.
[[nodiscard]] std::optional<int> columnNumber(QStringView letters);

/// Rows and columns count from 1; both ends belong to the range.
struct CellRange
{
    int firstRow = 1;
    int firstColumn = 1;
    int lastRow = 1;
    int lastColumn = 1;
    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// "B3" for (3, 2).
[[nodiscard]] QString cellName(int row, int column);
/// Reads "A1" and "A1:C3", with or without dollar signs; nullopt for anything else.
[[nodiscard]] std::optional<CellRange> rangeFromName(QStringView name);

enum class ValueType
{
    Empty,
    Text,
    Number,
    Boolean,
    Date,
    Error
};

/// What of a cell's look helps to understand a sheet.
struct CellLook
{
    bool bold = false;
    bool filled = false;    ///< Has a background other than none or white
    double fontPoints = 0;  ///< 0: unknown
    int indent = 0;
    bool wrapped = false;
    friend bool operator==(const CellLook &, const CellLook &) = default;
};

struct Cell
{
    int row = 1;
    int column = 1;
    ValueType type = ValueType::Empty;
    QString text;    ///< The value as a person sees it, as near as the number format tells; a formula's cached value
    QString number;  ///< The stored number in the C locale where the type is Number or Date from a serial, else empty
    bool formula = false;     ///< Holds a formula or belongs to an array formula
    bool locked = true;       ///< As its style says; only matters where the sheet is protected
    bool dateFormat = false;  ///< Its style shows a number as a date or a time
    CellLook look;
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A data validation of kind list, with the permitted words resolved wherever they stand: inline, in a range of this
/// or another sheet, or behind a defined name.
struct ListValidation
{
    std::vector<CellRange> ranges;
    QStringList choices;
    QStringList
        numbers;     ///< As choices: the number behind the word where the file holds one, in the C locale, else empty
    QString source;  ///< The formula as written, for messages
    friend bool operator==(const ListValidation &, const ListValidation &) = default;
};

/// Cells that the file does not list take their look from the row or, failing that, the column.
struct DefaultStyle
{
    CellRange range;  ///< Whole rows or whole columns
    int style = 0;    ///< Index as the `s` attribute of a cell
    bool locked = true;
    bool dateFormat = false;
    friend bool operator==(const DefaultStyle &, const DefaultStyle &) = default;
};

enum class Visibility
{
    Visible,
    Hidden,
    VeryHidden
};

struct Sheet
{
    QString name;
    QString part;  ///< Name of the package part, such as "xl/worksheets/sheet1.xml"
    Visibility visibility = Visibility::Visible;
    bool isProtected = false;
    std::vector<Cell> cells;  ///< Sorted by row, then column; only cells that hold a value, a formula or a look
    std::vector<CellRange> merges;
    std::vector<ListValidation> lists;
    std::vector<CellRange> hiddenRows;     ///< Columns of these ranges span the whole sheet
    std::vector<CellRange> hiddenColumns;  ///< Rows of these ranges span the whole sheet
    std::optional<CellRange> autoFilter;
    std::vector<CellRange> tables;
    std::vector<DefaultStyle> rowStyles;     ///< Sorted by row
    std::vector<DefaultStyle> columnStyles;  ///< Sorted by column
    int frozenRows = 0;
    int lastRow = 0;  ///< Of cells with a value; 0 where there is none
    int lastColumn = 0;

    /// nullptr where the cell is not in the file.
    [[nodiscard]] const Cell *at(int row, int column) const;
    /// The merged range that covers the cell; nullptr where none does.
    [[nodiscard]] const CellRange *mergeAt(int row, int column) const;
    /// The text of the cell or, where it is covered by a merged range, of that range's first cell; trimmed of nothing.
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] const ListValidation *listAt(int row, int column) const;
    [[nodiscard]] bool isHidden(int row, int column) const;
    /// Whether the sheet is protected and the cell, listed in the file or not, is not released.
    [[nodiscard]] bool isLocked(int row, int column) const;
    /// The row's or the column's style for a cell that the file does not list; nullptr where neither has one.
    [[nodiscard]] const DefaultStyle *defaultStyleAt(int row, int column) const;
};

struct Workbook
{
    QString format;             ///< "xlsx", "xlsm" or "csv"
    std::vector<Sheet> sheets;  ///< In the order of the tabs; chart sheets are left out
    bool isSigned = false;      ///< Carries a digital signature, which any change would break
    bool structureProtected = false;
    bool datesFrom1904 = false;  ///< Serial numbers of dates count from 1904
    Problems problems;           ///< What could not be read, and what was kept
};

/// Bounds that hold while a package from outside is read.
struct ReadLimits
{
    qint64 entryBytes = 512LL * 1024 * 1024;   ///< Unpacked size of one entry
    qint64 totalBytes = 1024LL * 1024 * 1024;  ///< Unpacked size of all entries read
    qint64 cells = 5'000'000;                  ///< Cells with a value in the whole workbook
};

/// Reads an XLSX or XLSM package held in memory.
/// Errors: BadInput (no package, no workbook, broken XML: the part is named), Unsupported (encrypted workbook, XLS,
/// XLSB), LimitExceeded.
[[nodiscard]] Result<Workbook> readWorkbook(const QByteArray &package, const ReadLimits &limits = {});

}  // namespace assay::ooxml
