#pragma once

#include "reports/xlsx/book.h"

namespace assay::xlsx {

/// Writes the shares of each axis as a small table, one column per series from the second on, and beside it a radar
/// chart that is drawn from these cells; with fewer than three axes the table alone.
/// @param top  row of the first axis, or of the names of the series where there are several
/// @returns the row after both
[[nodiscard]] lxw_row_t writeRadar(Book &book, lxw_worksheet *sheet, lxw_row_t top, const content::Radar &chart);

}  // namespace assay::xlsx
