#pragma once

#include "model/store/connection.h"

namespace assay::store {

/// The schema version that this program writes: the number of its last migration.
[[nodiscard]] int newestSchema();

/// Runs the numbered migrations after `from`, each in one transaction that also sets the version. Throws StorageError.
void migrate(Connection &connection, int from);

/// 0 for an empty file. Throws StorageError.
[[nodiscard]] int schemaOf(const Connection &connection);

}  // namespace assay::store
