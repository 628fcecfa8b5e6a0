#pragma once

#include <QCborMap>
#include <QString>

namespace assay::extract {

/// Tries what the sandbox forbids.
/// @param path  a file that does not exist in a folder that could be written
/// @param memoryBytes  more than the limit of memory
/// @returns name of the attempt → true where it was denied
[[nodiscard]] QCborMap tryForbidden(const QString &path, qint64 memoryBytes);

}  // namespace assay::extract
