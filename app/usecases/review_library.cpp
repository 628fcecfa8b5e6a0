#include "app/usecases/review_library.h"

#include "app/usecases/library_relations.h"
#include "model/store/library_repository.h"

#include <algorithm>
#include <set>

namespace assay::app {

Result<std::vector<LibraryEntry>> listLibrary(const Session &session, const LibraryFilter &filter)
{
    Result<std::vector<LibraryEntry>> entries = store::allEntries(session.workspace);
    if (!entries)
        return entries;
    for (LibraryEntry &entry : *entries)
        entry.state = stateOn(entry, session.today);
    std::erase_if(*entries, [&](const LibraryEntry &entry) {
        return filter.state.value_or(entry.state) != entry.state ||
               (!filter.owner.isEmpty() && entry.owner != filter.owner) ||
               (!filter.tag.isEmpty() && !entry.tags.contains(filter.tag, Qt::CaseInsensitive));
    });
    return entries;
}

Result<LibraryReview> reviewEntries(const Session &session, const std::vector<LibraryEntryId> &ids, const QString &why)
{
    const Result<Done> done = session.workspace.write(session.actor, why, [&](store::UnitOfWork &unit) -> Result<Done> {
        for (const LibraryEntryId id : ids)
            if (const Result<Done> reviewed = store::reviewEntry(unit, id, session.today, why); !reviewed)
                return reviewed;
        return Done{};
    });
    if (!done)
        return std::unexpected(done.error());
    Result<std::vector<LibraryEntry>> entries = store::allEntries(session.workspace);
    if (!entries)
        return std::unexpected(entries.error());
    const std::set<LibraryEntryId> wanted(ids.begin(), ids.end());
    std::erase_if(*entries, [&](const LibraryEntry &entry) { return !wanted.contains(entry.id); });
    return LibraryReview{std::move(*entries), {}, {}};
}

Result<LibraryReview> reviewCandidates(const Session &session, const BulkReview &bulk, const QString &why)
{
    const Result<std::vector<LibraryEntry>> entries = store::usableEntries(session.workspace);
    if (!entries)
        return std::unexpected(entries.error());
    Problems problems;
    const Result<std::vector<RelatedEntries>> conflicts = libraryConflicts(session, problems);
    if (!conflicts)
        return std::unexpected(conflicts.error());
    std::set<LibraryEntryId> disputed;
    for (const RelatedEntries &pair : *conflicts) {
        disputed.insert(pair.one.id);
        disputed.insert(pair.other.id);
    }
    std::vector<LibraryEntryId> ids;
    std::vector<LibraryEntryId> contradicting;
    for (const LibraryEntry &entry : *entries)
        if (entry.state == EntryState::Candidate && entry.useCount >= bulk.atLeast)
            (disputed.contains(entry.id) ? contradicting : ids).push_back(entry.id);
    Result<LibraryReview> review = ids.empty() ? LibraryReview{} : reviewEntries(session, ids, why);
    if (review) {
        review->contradicting = std::move(contradicting);
        review->problems = std::move(problems);
    }
    return review;
}

}  // namespace assay::app
