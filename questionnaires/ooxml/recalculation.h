#pragma once

#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>

#include <vector>

namespace assay::ooxml {

/// Whether some formula of the workbook may depend on a written cell. Errs on the side of yes: functions that work out
/// their references (INDIRECT, OFFSET), tables, other workbooks and ranges over several sheets count as depending.
[[nodiscard]] Result<bool> formulasMayDepend(const Package &package, const Workbook &workbook,
                                             const QByteArray &workbookXml, const std::vector<CellEdit> &edits);

/// workbook.xml with the flag that has every formula worked out anew when the file is opened, spliced in.
/// Errors: BadInput, Unsupported.
[[nodiscard]] Result<QByteArray> withRecalculation(const QByteArray &workbookXml, const QString &part);

}  // namespace assay::ooxml
