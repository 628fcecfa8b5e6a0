#include "app/usecases/search_library.h"

#include "model/store/library_repository.h"
#include "questionnaires/matching/matcher.h"

#include <algorithm>

namespace assay::app {

Result<LibrarySearch> searchLibrary(const Session &session, const QString &text, int top)
{
    const Result<std::vector<LibraryEntry>> entries = store::usableEntries(session.workspace);
    if (!entries)
        return std::unexpected(entries.error());
    LibrarySearch search;
    const Matcher matcher(*entries, loadWordData(session.wordDataFolder, search.problems));
    for (const LibraryHit &hit : matcher.search(text, top)) {
        const auto entry = std::ranges::find(*entries, hit.entry, &LibraryEntry::id);
        if (entry != entries->end())
            search.entries.push_back({*entry, hit.score});
    }
    return search;
}

std::shared_ptr<const matching::WordData> loadWordData(const QString &folder, Problems &problems)
{
    Result<std::shared_ptr<const matching::WordData>> data = matching::WordData::load(folder);
    if (data)
        return *data;
    problems.push_back(
        {Severity::Warning, QStringLiteral("word-data-missing"),
         QStringLiteral("the word data was not read (%1): questions are matched by their words alone, not "
                        "across languages; install Assay again")
             .arg(data.error().detail)});
    return nullptr;
}

}  // namespace assay::app
