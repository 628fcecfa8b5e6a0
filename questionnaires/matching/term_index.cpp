#include "questionnaires/matching/term_index.h"

#include <algorithm>
#include <cmath>

namespace assay::matching {

namespace {

constexpr float kLengthEffect = 0.4F;  ///< BM25's b: entries are single sentences, so length says little
constexpr float kBridge = 0.7F;        ///< A match through the dictionary counts for less than one of the word itself
constexpr std::size_t kGlossesUsed = 6;
constexpr std::size_t kGlossesMeant = 3;

}  // namespace

/// Sums for one question. Kept from one question to the next on a thread; only what was touched is cleared.
struct TermIndex::Scratch
{
    std::vector<float> sums;
    std::vector<std::uint32_t> touched;

    explicit Scratch(std::size_t entries) { sums.resize(entries, 0.0F); }
};

template<class Each>
TermIndex::Lists TermIndex::build(std::size_t lists, std::size_t entries, Each each)
{
    Lists built;
    built.starts.assign(lists + 1, 0);
    for (std::uint32_t entry = 0; entry < entries; ++entry)
        each(entry, [&](std::size_t list, float) { ++built.starts[list + 1]; });
    for (std::size_t i = 0; i < lists; ++i)
        built.starts[i + 1] += built.starts[i];
    built.postings.resize(built.starts.back());
    std::vector<std::uint32_t> next(built.starts.begin(), built.starts.end() - 1);
    for (std::uint32_t entry = 0; entry < entries; ++entry)
        each(entry, [&](std::size_t list, float part) { built.postings[next[list]++] = {entry, part}; });
    return built;
}

TermIndex::TermIndex(const std::vector<std::vector<Term>> &entries, const Vocabulary &vocabulary, int rowCount)
    : m_keyOfRow(static_cast<std::size_t>(rowCount), -1), m_entries(entries.size())
{
    for (std::size_t key = 0; key < vocabulary.size(); ++key)
        if (const KeyInfo &info = vocabulary.info(static_cast<std::uint32_t>(key)); info.row >= 0)
            m_keyOfRow[static_cast<std::size_t>(info.row)] = static_cast<std::int64_t>(key);
    std::vector<float> lengths(entries.size(), 0);
    float total = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (const Term &term : entries[i])
            if (const KeyKind kind = vocabulary.info(term.key).key.kind;
                kind != KeyKind::Pair && kind != KeyKind::Topic)
                lengths[i] += term.part * vocabulary.info(term.key).key.saying;
        total += lengths[i];
    }
    const float average = std::max(total / static_cast<float>(std::max<std::size_t>(entries.size(), 1)), 1.0F);
    for (float &length : lengths)
        length = 1 / (1 - kLengthEffect + kLengthEffect * length / average + 0.2F);
    m_byKey = build(vocabulary.size(), entries.size(), [&](std::uint32_t entry, auto put) {
        for (const Term &term : entries[entry])
            put(term.key, term.part * lengths[entry]);
    });
    m_byRow = build(static_cast<std::size_t>(rowCount), entries.size(), [&](std::uint32_t entry, auto put) {
        for (const Term &term : entries[entry]) {
            const std::vector<int> &glosses = vocabulary.info(term.key).glosses;
            const std::size_t used = std::min(glosses.size(), kGlossesUsed);
            for (std::size_t i = 0; i < used; ++i)
                put(static_cast<std::size_t>(glosses[i]),
                    term.part * lengths[entry] * kBridge / std::sqrt(static_cast<float>(i + 1)));
        }
    });
}

void TermIndex::add(const Lists &lists, std::size_t list, float weight, Scratch &scratch)
{
    for (std::uint32_t i = lists.starts[list]; i < lists.starts[list + 1]; ++i) {
        const Posting &posting = lists.postings[i];
        float &sum = scratch.sums[posting.entry];
        if (sum == 0)
            scratch.touched.push_back(posting.entry);
        sum += weight * posting.part;
    }
}

int TermIndex::entriesThrough(const KeyInfo &info) const
{
    const auto length = [](const Lists &lists, std::size_t list) {
        return static_cast<int>(lists.starts[list + 1] - lists.starts[list]);
    };
    if (info.row >= 0)
        return length(m_byRow, static_cast<std::size_t>(info.row)) / 2;  // Half: not every gloss is meant
    int most = 0;
    for (std::size_t i = 0; i < std::min(info.glosses.size(), kGlossesMeant); ++i)
        if (const auto key = m_keyOfRow[static_cast<std::size_t>(info.glosses[i])]; key >= 0)
            most = std::max(most, length(m_byKey, static_cast<std::size_t>(key)));
    return most;
}

std::vector<TermIndex::Found> TermIndex::best(const std::vector<Wanted> &wanted, std::size_t most) const
{
    Scratch scratch(m_entries);
    for (const Wanted &want : wanted) {
        if (want.weight <= 0)
            continue;
        if (want.key >= 0)
            add(m_byKey, static_cast<std::size_t>(want.key), want.weight, scratch);
        for (std::size_t i = 0; i < std::min(want.rows.size(), kGlossesUsed); ++i) {
            const auto row = static_cast<std::size_t>(want.rows[i]);
            const float weight = want.weight * kBridge / std::sqrt(static_cast<float>(i + 1));
            if (m_keyOfRow[row] >= 0 && m_keyOfRow[row] != want.key)
                add(m_byKey, static_cast<std::size_t>(m_keyOfRow[row]), weight, scratch);
            add(m_byRow, row, weight, scratch);
        }
    }
    std::vector<Found> found;
    found.reserve(scratch.touched.size());
    for (const std::uint32_t entry : scratch.touched)
        found.push_back({entry, scratch.sums[entry]});
    const auto order = [](const Found &left, const Found &right) {
        return left.score != right.score ? left.score > right.score : left.entry < right.entry;
    };
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), order);
    found.resize(kept);
    return found;
}

}  // namespace assay::matching
