#pragma once

#include "model/answers/library_entry.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records an entry; `id` and `state` are as given but for the id. An entry with the same question, answer, choice and
/// comment is not stored twice: nullopt then.
[[nodiscard]] Result<std::optional<LibraryEntryId>> addLibraryEntry(UnitOfWork &unit, const LibraryEntry &entry);

/// Errors: NotFound.
[[nodiscard]] Result<Done> setEntryState(UnitOfWork &unit, LibraryEntryId id, EntryState state, const QString &why);

/// All entries but retired ones.
[[nodiscard]] Result<std::vector<LibraryEntry>> usableEntries(const Workspace &workspace);
[[nodiscard]] Result<std::vector<LibraryEntry>> allEntries(const Workspace &workspace);

}  // namespace assay::store
