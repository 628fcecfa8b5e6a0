#pragma once

#include "questionnaires/matching/vocabulary.h"

#include <cstdint>
#include <vector>

namespace assay::matching {

/// A distinct key of an entry or a question, with what is told of its first use.
struct Term
{
    std::uint32_t key = 0;
    int topic = 0;
    std::uint64_t fields = 0;
    float part = 1;
};

/// The lexical half: which entries share keys with a question, best first. Chinese entries also stand under the English
/// stems of their words' glosses.
class TermIndex
{
public:
    /// @param entries  the distinct terms of each entry
    TermIndex(const std::vector<std::vector<Term>> &entries, const Vocabulary &vocabulary, int rowCount);

    /// A part of a question's weight and where it may be found.
    struct Wanted
    {
        std::int64_t key = -1;  ///< −1: in no entry
        std::vector<int> rows;  ///< Rows under which it may be found across the languages
        float weight = 0;
    };
    struct Found
    {
        std::uint32_t entry = 0;
        float score = 0;
    };

    /// The best entries by falling score, at most `most`; equals in the library's order.
    [[nodiscard]] std::vector<Found> best(const std::vector<Wanted> &wanted, std::size_t most) const;

    /// About how many entries use a word in the other language: through its own row, or its glosses' English words.
    [[nodiscard]] int entriesThrough(const KeyInfo &info) const;

private:
    struct Posting
    {
        std::uint32_t entry = 0;
        float part = 0;  ///< BM25's term part, length included
    };
    /// Postings in one array, those of list i from starts[i] to starts[i + 1].
    struct Lists
    {
        std::vector<std::uint32_t> starts;
        std::vector<Posting> postings;
    };
    struct Scratch;

    template<class Each>
    static Lists build(std::size_t lists, std::size_t entries, Each each);
    static void add(const Lists &lists, std::size_t list, float weight, Scratch &scratch);

    Lists m_byKey;
    Lists m_byRow;
    std::vector<std::int64_t> m_keyOfRow;  ///< The English key of a row, −1 where the library has none
    std::size_t m_entries = 0;
};

}  // namespace assay::matching
