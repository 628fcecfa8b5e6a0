#pragma once

#include "questionnaires/ooxml/workbook.h"

#include <QCborArray>

namespace assay::extract {

/// How much of each sheet is sent for a preview.
inline constexpr int kPreviewRows = 1000;
inline constexpr int kPreviewColumns = 60;
inline constexpr int kPreviewChars = 1000;  ///< UTF-16 units of a cell; a longer text is cut

/// The first rows of each sheet as the job `inspect` sends them: an array of {name, hidden, rows, columns, cells,
/// merges, hidden_rows, hidden_columns}. `rows` and `columns` are those of the whole sheet; a cell is [row, column,
/// text, bold], a merge [first row, first column, last row, last column], hidden ones are [first, last]. Everything
/// counts from 1.
[[nodiscard]] QCborArray sheetCells(const ooxml::Workbook &workbook);

}  // namespace assay::extract
