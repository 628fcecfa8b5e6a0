#pragma once

#include "questionnaires/matching/engine.h"

namespace assay::matching {

/// How sure one may be of a candidate.
struct Belief
{
    double right = 0;       ///< 0–1: the chance that it answers the question
    double answerable = 0;  ///< 0–1: the chance that it or one of the next two does
};

/// @param lead  how far its score is above the next one's; negative for an alternative below the best
[[nodiscard]] Belief beliefIn(const Engine &engine, const Asked &asked, const Candidate &candidate, float lead);

/// What `Belief::answerable` must reach for a first proposal. A question that begins as the library's questions do
/// comes from one family with them: its own answer then reads nearly the same, and anything less is another question.
/// Across languages and between questionnaires of different make, less likeness must do.
[[nodiscard]] double floorFor(const Asked &asked, const Candidate &best);

}  // namespace assay::matching
