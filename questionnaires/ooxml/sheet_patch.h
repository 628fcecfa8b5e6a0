#pragma once

#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>

#include <vector>

namespace assay::ooxml {

/// A piece of bytes that is exchanged for another; begin == end inserts.
struct Splice
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray bytes;
};

/// Applies splices that are sorted by place and do not overlap.
[[nodiscard]] QByteArray spliced(const QByteArray &original, const std::vector<Splice> &splices);

/// The bytes of a sheet with some cells written. Edits are already known to be permitted and to have proper values.
/// @param edits  of this sheet, at most one per cell
/// Errors: BadInput, Unsupported, as indexSheet().
[[nodiscard]] Result<QByteArray> patchSheet(const QByteArray &xml, const Sheet &sheet, std::vector<CellEdit> edits,
                                            bool datesFrom1904);

/// The number that an edit of kind Number or Date stores; nullopt where its value is none.
[[nodiscard]] std::optional<double> storedNumber(const CellEdit &edit, bool datesFrom1904);

}  // namespace assay::ooxml
