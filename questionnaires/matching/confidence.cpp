#include "questionnaires/matching/confidence.h"

#include <algorithm>
#include <cmath>

namespace assay::matching {

namespace {

constexpr double kSameQuestion = 0.99;
constexpr double kHighest = 0.98;       ///< Only the very same question is surer
constexpr double kFamily = 0.25;        ///< Share of the library from which on a question is of its family
constexpr std::size_t kShortWords = 4;  ///< Below, a question is too short to tell
constexpr double kFloorInFamily = 0.50;
constexpr double kFloorAcross = 0.37;  ///< Across languages
constexpr double kFloorElsewhere = 0.22;

// A library of a few entries seldom holds the answer; from some 250 on its size tells nothing more. Below some 30 it is
// a new user's, who should not be kept waiting, unless the dictionary stands between the question and the answers.
constexpr double kLeastSize = 1.5;
constexpr double kLeastSizeAcross = 1.14;
constexpr double kMostSize = 2.4;

/// What both chances are estimated from.
struct Signs
{
    double ofQuestion;
    double ofEntry;
    double both;     ///< Geometric mean of the two
    double family;   ///< 0–1: how many of the library's questions begin alike, from half of them on 1
    double brevity;  ///< 0–1: 1 for no words, 0 from eight on
    double across;   ///< 1 across languages
    double size;     ///< How much the library holds: decimal logarithm of its entries, limited
    double lead;
};

Signs signsOf(const Engine &engine, const Asked &asked, const Candidate &candidate, float lead)
{
    const Evidence &evidence = candidate.evidence;
    Signs signs{};
    signs.ofQuestion = evidence.alignment.ofQuestion;
    signs.ofEntry = evidence.alignment.ofEntry;
    signs.both = std::sqrt(signs.ofQuestion * signs.ofEntry);
    signs.family = std::min(2 * asked.family, 1.0);
    signs.brevity = std::max(0.0, 1 - static_cast<double>(asked.text.words.size()) / 8);
    signs.across = evidence.across ? 1 : 0;
    const double entries = static_cast<double>(std::max<std::size_t>(engine.entries().size(), 1));
    signs.size =
        std::clamp(std::log10(entries), evidence.across ? kLeastSizeAcross : kLeastSize, kMostSize) - kLeastSize;
    signs.lead = std::clamp(static_cast<double>(lead), -1.5, 1.5);
    return signs;
}

double logistic(double sum)
{
    return 1 / (1 + std::exp(-sum));
}

}  // namespace

// The weights of both chances were fitted by logistic regression on the "fit" half of the pairs (by a hash of the
// question), each set also asked of a library without its right entries, the sample pairs counting up to three times as
// much as those of make_pairs.py; rounded, and checked on the other half (tests/accuracy/matching/fit_weights.py).
Belief beliefIn(const Engine &engine, const Asked &asked, const Candidate &candidate, float lead)
{
    if (candidate.evidence.same)
        return {kSameQuestion, 1};
    const Signs s = signsOf(engine, asked, candidate, lead);
    const double right = -4.30 + 2.61 * s.ofQuestion + 2.05 * s.ofEntry + 2.87 * s.both + 0.40 * s.lead -
                         1.43 * s.family + 2.20 * s.family * s.ofEntry - 1.54 * s.brevity +
                         s.across * (-1.48 + 0.99 * s.ofQuestion + 2.07 * s.ofEntry);
    const double answerable = -4.37 + 2.41 * s.ofQuestion + 1.53 * s.ofEntry + 2.99 * s.both - 1.62 * s.family +
                              3.10 * s.family * s.ofEntry - 2.23 * s.brevity + 2.26 * s.size +
                              s.across * (-0.55 + 1.09 * s.ofQuestion + 1.68 * s.ofEntry + 0.75 * s.size);
    return {kHighest * logistic(right), logistic(answerable)};
}

double floorFor(const Asked &asked, const Candidate &best)
{
    if (best.evidence.across)
        return kFloorAcross;
    return asked.family >= kFamily || asked.text.words.size() < kShortWords ? kFloorInFamily : kFloorElsewhere;
}

}  // namespace assay::matching
