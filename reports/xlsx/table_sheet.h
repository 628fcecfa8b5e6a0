#pragma once

#include "reports/xlsx/book.h"

namespace assay::xlsx {

/// Header and rows of a table from `row` on; returns the row behind it. Groups are left out: they would break filters,
/// and a column says the same.
/// @param widths  of the sheet's columns, in characters
lxw_row_t writeTable(Book &book, lxw_worksheet *sheet, lxw_row_t row, const content::Table &table,
                     const std::vector<double> &widths);
/// A sheet of its own.
void addTableSheet(Book &book, const content::Table &table, const content::Document &document);

}  // namespace assay::xlsx
