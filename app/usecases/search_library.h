#pragma once

#include "app/usecases/session.h"
#include "model/answers/library_entry.h"

namespace assay::matching {
class WordData;
}

namespace assay::app {

struct FoundEntry
{
    LibraryEntry entry;
    double score = 0;  ///< 0–1
};

struct LibrarySearch
{
    std::vector<FoundEntry> entries;  ///< Best first
    Problems problems;
};

/// The entries of the answer library nearest to a text, by the engine that also proposes answers.
[[nodiscard]] Result<LibrarySearch> searchLibrary(const Session &session, const QString &text, int top);

/// The word data of matching; without it the work goes on, and a problem says so.
[[nodiscard]] std::shared_ptr<const matching::WordData> loadWordData(const QString &folder, Problems &problems);

}  // namespace assay::app
