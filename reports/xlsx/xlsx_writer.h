#pragma once

#include "model/base/result.h"
#include "reports/content/document.h"

#include <QByteArray>

namespace assay::xlsx {

/// Writes a report as a workbook: a first sheet with the cover, the key figures, the tables that have no sheet of their
/// own, native charts and the paragraphs; one sheet for each other table, with filters and a frozen header where it is
/// filtered by column. States stand as symbol and word, with the colours of their role. No text ever becomes a
/// formula. What is longer than a cell may be is cut, and the cell says so.
/// Equal documents give equal bytes; the time in the file is `document.meta.generatedAt`.
/// Errors: Storage where the workbook cannot be put together in the temporary folder.
[[nodiscard]] Result<QByteArray> writeXlsx(const content::Document &document);

}  // namespace assay::xlsx
