#pragma once

#include "model/answers/library_entry.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records an entry; `id` and `state` are as given but for the id. An entry with the same question, answer, choice and
/// comment is not stored twice: nullopt then.
[[nodiscard]] Result<std::optional<LibraryEntryId>> addLibraryEntry(UnitOfWork &unit, const LibraryEntry &entry);

struct KeptEntry
{
    LibraryEntryId id;
    bool isNew = false;
};

/// The same for an answer that may be known: then the file it stands in counts as one more use, once, and the day of
/// the newest one is kept.
[[nodiscard]] Result<KeptEntry> keepLibraryEntry(UnitOfWork &unit, const LibraryEntry &entry);

/// Makes an entry current: reviewed by the actor on a day, due again after its review cycle.
/// Errors: NotFound; BadInput for a retired one.
[[nodiscard]] Result<Done> reviewEntry(UnitOfWork &unit, LibraryEntryId id, const QDate &on, const QString &why);

/// Errors: NotFound.
[[nodiscard]] Result<Done> setEntryState(UnitOfWork &unit, LibraryEntryId id, EntryState state, const QString &why);

/// All entries but retired ones.
[[nodiscard]] Result<std::vector<LibraryEntry>> usableEntries(const Workspace &workspace);
[[nodiscard]] Result<std::vector<LibraryEntry>> allEntries(const Workspace &workspace);

}  // namespace assay::store
