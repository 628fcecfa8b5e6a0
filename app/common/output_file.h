#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace assay::app {

/// Writes a file that people get: under a temporary name in the same folder, flushed to the disk, given its name, then
/// read back and compared. Nothing half-written ever stands under the final name; a file of that name is replaced.
/// Errors: ReadOnly, DiskFull, Storage.
[[nodiscard]] Result<Done> writeOutput(const QString &path, const QByteArray &bytes);

}  // namespace assay::app
