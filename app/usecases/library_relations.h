#pragma once

#include "app/usecases/import_library.h"

namespace assay::app {

/// Near-duplicates in the library: entries with close questions, contradictions first.
/// @param of  only those of these entries; empty: all
[[nodiscard]] Result<std::vector<RelatedEntries>>
relatedEntries(const Session &session, const std::set<LibraryEntryId> &of, Problems &problems);

/// Contradictory answers to close questions among entries that are not retired.
[[nodiscard]] Result<std::vector<RelatedEntries>> libraryConflicts(const Session &session, Problems &problems);

}  // namespace assay::app
