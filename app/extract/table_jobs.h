#pragma once

#include "app/extract/message_stream.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QCborMap>
#include <QString>

namespace assay::extract {

/// The job `framework`: takes a framework out of a workbook, a table of separated values, YAML or an OSCAL catalog.
/// @param about  map of `id`, `title`, `edition`, `publisher`, `kind`; what is empty is taken from the file
/// @returns the map of `done` with `framework` (YAML, see model/catalogue/framework_writer.h)
/// Errors: as exchange::frameworkFromTable and frameworkFromOscal; Unsupported.
[[nodiscard]] Result<QCborMap> importFramework(const QByteArray &bytes, const QString &name, const QCborMap &about,
                                               MessageStream &stream);

/// The job `records`: the rows of a table, by known columns.
/// @param kind  "results" or "texts"
/// @returns the map of `done` with `sheet`, `columns` (name to letters) and `rows` (array of {row, texts})
/// Errors: as exchange::readRecords; Unsupported.
[[nodiscard]] Result<QCborMap> readRecords(const QByteArray &bytes, const QString &name, const QString &kind);

}  // namespace assay::extract
