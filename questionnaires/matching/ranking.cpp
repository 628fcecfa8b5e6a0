#include "questionnaires/matching/engine.h"

#include <algorithm>

namespace assay::matching {

namespace {

// Chosen by hand near the best of a listwise fit on the "fit" half of the pairs (tests/accuracy/matching/features.h).
constexpr float kLexical = 0.4F;
constexpr float kOfQuestion = 0.9F;
constexpr float kOfEntry = 0.5F;
constexpr float kMeaning = 0.2F;
constexpr float kFields = 0.3F;
constexpr float kSection = 0.3F;
constexpr float kNeighbours = 0.2F;
constexpr float kSame = 10.0F;  ///< Above everything else
constexpr std::int64_t kNeighbourhood = 3;

float ownScore(const Evidence &evidence)
{
    return kLexical * evidence.lexical + kOfQuestion * evidence.alignment.ofQuestion +
           kOfEntry * evidence.alignment.ofEntry + kMeaning * evidence.alignment.meaning +
           kFields * evidence.alignment.fields + kSection * evidence.section;
}

/// Mean score of the entries beside one in its file: a questionnaire keeps together what belongs together.
float neighbourScore(const std::vector<LibraryEntry> &entries, std::uint32_t entry,
                     const QHash<std::uint32_t, float> &scores)
{
    float sum = 0;
    for (std::int64_t step = -kNeighbourhood; step <= kNeighbourhood; ++step) {
        const std::int64_t at = static_cast<std::int64_t>(entry) + step;
        if (step == 0 || at < 0 || at >= std::ssize(entries))
            continue;
        const auto other = static_cast<std::uint32_t>(at);
        if (entries[other].fileName == entries[entry].fileName)
            sum += scores.value(other, 0.0F);
    }
    return sum / static_cast<float>(2 * kNeighbourhood);
}

}  // namespace

void rank(std::vector<Candidate> &candidates, const std::vector<LibraryEntry> &entries)
{
    QHash<std::uint32_t, float> scores;
    for (const Candidate &candidate : candidates)
        scores.insert(candidate.entry, ownScore(candidate.evidence));
    for (Candidate &candidate : candidates) {
        Evidence &evidence = candidate.evidence;
        evidence.neighbours = neighbourScore(entries, candidate.entry, scores);
        candidate.score =
            scores.value(candidate.entry) + kNeighbours * evidence.neighbours + (evidence.same ? kSame : 0);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        return left.score != right.score ? left.score > right.score : left.entry < right.entry;
    });
}

}  // namespace assay::matching
