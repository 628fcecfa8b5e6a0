#pragma once

#include "reports/xlsx/book.h"

namespace assay::xlsx {

/// The first sheet: cover, key figures, the tables without a sheet of their own, their charts beside them, and the
/// paragraphs.
void addSummarySheet(Book &book, const content::Document &document);

}  // namespace assay::xlsx
