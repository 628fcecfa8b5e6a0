#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace assay::ooxml {

/// The new value of one cell. Text never becomes a formula.
struct CellEdit
{
    enum class Kind
    {
        Text,
        Number,
        Date,
        Boolean
    };

    QString sheet;
    int row = 1;     ///< From 1
    int column = 1;  ///< From 1; for a merged range its first cell
    Kind kind = Kind::Text;
    QString value;  ///< Number: as C locale; Date: ISO 8601; Boolean: "true" or "false"
    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

/// Longest text of a cell, in UTF-16 units; spreadsheet programs call a file with a longer one damaged.
inline constexpr int kMaxTextLength = 32'767;

struct PatchedPackage
{
    QByteArray package;
    QStringList partsChanged;  ///< Names of package parts whose bytes differ
    int partsIdentical = 0;    ///< Parts carried over byte for byte
};

/// Writes cells into a workbook package and changes nothing else: in a touched sheet only the `<c>` elements of the
/// named cells (and rows that did not exist) differ, every other byte stays; untouched entries are copied as they are.
/// Where a formula of the workbook may depend on a written cell, the workbook is told to recalculate when it is opened.
/// An empty value clears the cell and keeps its style.
/// Refuses (Refused): a cell that holds a formula or is hidden inside a merged one, a locked cell of a protected sheet,
/// a signed package. Errors: BadInput (no such sheet, broken part, a value that is not of its kind or too long), Usage
/// (one cell twice), Unsupported (a part that is not UTF-8).
[[nodiscard]] Result<PatchedPackage> patchWorkbook(const QByteArray &package, const std::vector<CellEdit> &edits);

/// Reads both packages anew and compares them: the same parts in the same order, every part but the touched sheets (and
/// the recalculation flag of workbook.xml) byte for byte, in touched sheets everything but the written cells, and in
/// these the wanted values. Works on the parsed trees, not on the offsets that patchWorkbook() used. Errors: Damaged,
/// naming the first difference; as readWorkbook() where one of the two cannot be read.
[[nodiscard]] Result<Done> verifyPatch(const QByteArray &before, const QByteArray &after,
                                       const std::vector<CellEdit> &edits);

}  // namespace assay::ooxml
