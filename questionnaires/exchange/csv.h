#pragma once

#include "model/base/result.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QString>

namespace assay::exchange {

/// Reads a table of values separated by commas, semicolons or tabs as a workbook of one sheet and format "csv". Every
/// cell is text. Encoding (see decodeText()) and separator are found out, a line `sep=;` at the top is obeyed; quoted
/// cells may hold separators, doubled quotes and line ends. Rows count records, empty ones too, as a spreadsheet would
/// show them. Errors: BadInput (no text, nothing in it), LimitExceeded (more rows, columns or cells than a sheet
/// holds).
[[nodiscard]] Result<ooxml::Workbook> readCsv(const QByteArray &bytes, const QString &sheetName,
                                              const ooxml::ReadLimits &limits = {});

}  // namespace assay::exchange
