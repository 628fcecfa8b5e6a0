#pragma once

#include "app/extract/message_stream.h"
#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"

#include <QByteArray>

namespace assay::extract {

/// Sends a text document: a page for each heading section, or blocks where it has no headings; rows of tables are lines
/// with tabs between their cells. Errors: as ooxml::readDocument; BadInput (no text).
[[nodiscard]] Result<Done> sendDocument(const QByteArray &package, int firstPage, const Limits &limits,
                                        MessageStream &stream);

/// Sends a workbook: a page for each worksheet in the order of the tabs, labelled with its name; rows are lines with
/// tabs between the cells that hold something. Errors: as ooxml::readWorkbook.
[[nodiscard]] Result<Done> sendWorkbook(const QByteArray &package, int firstPage, const Limits &limits,
                                        MessageStream &stream);

}  // namespace assay::extract
