#include "app/usecases/library_relations.h"

#include "app/usecases/search_library.h"
#include "model/store/library_repository.h"

namespace assay::app {

Result<std::vector<RelatedEntries>> relatedEntries(const Session &session, const std::set<LibraryEntryId> &of,
                                                   Problems &problems)
{
    const Result<std::vector<LibraryEntry>> entries = store::usableEntries(session.workspace);
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<RelatedEntries> related;
    for (const matching::EntryRelation &relation :
         matching::relationsAmong(*entries, loadWordData(session.wordDataFolder, problems), of))
        related.push_back({(*entries)[relation.one], (*entries)[relation.other], relation.similarity, relation.why});
    return related;
}

Result<std::vector<RelatedEntries>> libraryConflicts(const Session &session, Problems &problems)
{
    Result<std::vector<RelatedEntries>> related = relatedEntries(session, {}, problems);
    if (related)
        std::erase_if(*related, [](const RelatedEntries &pair) { return pair.why.isEmpty(); });
    return related;
}

}  // namespace assay::app
