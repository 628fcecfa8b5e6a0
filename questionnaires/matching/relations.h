#pragma once

#include "model/answers/library_entry.h"
#include "questionnaires/matching/word_data.h"

#include <QStringList>

#include <memory>
#include <set>
#include <vector>

namespace assay::matching {

/// Two entries whose questions ask nearly the same.
struct EntryRelation
{
    std::size_t one = 0;    ///< In the entries given; the one that was there first
    std::size_t other = 0;  ///< The same
    double similarity = 0;  ///< 0–1; 1: the same question once folded
    QStringList why;        ///< English sentences: how the answers contradict one another; empty: they do not
};

/// Entries with close questions, by the engine that proposes answers: contradictions first, then the closest. Retired
/// entries take no part.
/// @param of  only relations of these entries; empty: of all
[[nodiscard]] std::vector<EntryRelation> relationsAmong(const std::vector<LibraryEntry> &entries,
                                                        std::shared_ptr<const WordData> data,
                                                        const std::set<LibraryEntryId> &of);

/// How the answers of two close questions contradict one another: "yes" beside "no" (turned where one question asks the
/// other way round), or amounts of one dimension that differ: 180 days are not six months. Empty where they agree, or
/// where the questions themselves name different amounts or matters.
[[nodiscard]] QStringList contradictions(const LibraryEntry &one, const LibraryEntry &other);

}  // namespace assay::matching
