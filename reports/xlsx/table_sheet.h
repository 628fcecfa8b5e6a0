#pragma once

#include "reports/xlsx/book.h"

namespace assay::xlsx {

/// Header and rows of a table from `row` on; returns the row behind it. Groups are left out: they would break filters,
/// and a column says the same.
lxw_row_t writeTable(Book &book, lxw_worksheet *sheet, lxw_row_t row, const content::Table &table);
/// A sheet of its own.
void addTableSheet(Book &book, const content::Table &table, const content::Document &document);

}  // namespace assay::xlsx
