#pragma once

#include "app/usecases/session.h"
#include "model/answers/library_entry.h"

#include <optional>
#include <vector>

namespace assay::app {

struct LibraryFilter
{
    std::optional<EntryState> state;  ///< As on the day of the session: a current entry may be due
    QString owner;
    QString tag;
};

/// The entries that a filter lets through, with their states as on the day of the session.
[[nodiscard]] Result<std::vector<LibraryEntry>> listLibrary(const Session &session, const LibraryFilter &filter);

/// Which candidates a review in bulk takes.
struct BulkReview
{
    int atLeast = 1;  ///< Given in at least so many files
};

struct LibraryReview
{
    std::vector<LibraryEntry> reviewed;         ///< As they are now
    std::vector<LibraryEntryId> contradicting;  ///< Left out of the bulk: they contradict another entry
    Problems problems;
};

/// Makes entries current: reviewed by the actor today, due again after each one's review cycle.
/// Errors: NotFound; BadInput for a retired entry. Then nothing is changed.
[[nodiscard]] Result<LibraryReview> reviewEntries(const Session &session, const std::vector<LibraryEntryId> &ids,
                                                  const QString &why);

/// The same for all candidates but those that contradict another entry.
[[nodiscard]] Result<LibraryReview> reviewCandidates(const Session &session, const BulkReview &bulk,
                                                     const QString &why);

}  // namespace assay::app
