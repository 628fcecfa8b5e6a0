#include "questionnaires/matching/engine.h"

#include <algorithm>
#include <cmath>

namespace assay::matching {

namespace {

constexpr float kLexical = 1.0F;
constexpr float kOfQuestion = 1.0F;
constexpr float kOfEntry = 0.5F;
constexpr float kMeaning = 0.5F;
constexpr float kSection = 0.2F;
constexpr float kNeighbours = 0.2F;

}  // namespace

void rank(std::vector<Candidate> &candidates)
{
    for (Candidate &candidate : candidates) {
        const Evidence &evidence = candidate.evidence;
        candidate.score = kLexical * evidence.lexical + kOfQuestion * evidence.alignment.ofQuestion +
                          kOfEntry * evidence.alignment.ofEntry + kMeaning * evidence.alignment.meaning +
                          kSection * evidence.section + kNeighbours * evidence.neighbours +
                          (evidence.same ? 10.0F : 0.0F);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        return left.score != right.score ? left.score > right.score : left.entry < right.entry;
    });
}

double confidenceOf(const Candidate &candidate, float lead)
{
    const Evidence &evidence = candidate.evidence;
    if (evidence.same)
        return 0.99;
    const double sum = -7.0 + 5.0 * static_cast<double>(evidence.alignment.ofQuestion) +
                       5.0 * static_cast<double>(evidence.alignment.ofEntry) + 1.0 * static_cast<double>(lead);
    return 0.98 / (1 + std::exp(-sum));
}

}  // namespace assay::matching
