#pragma once

#include "model/assessment/score_tally.h"

/// The two methods of classified protection, see `assay::score`; for the sources of model/assessment only.
namespace assay::scoring {

[[nodiscard]] Score mlps2021Score(const ScoringInput &input, const std::vector<Item> &items,
                                  const ScoringParameters &parameters);
[[nodiscard]] Score mlps2025Score(const ScoringInput &input, const std::vector<Item> &items,
                                  const ScoringParameters &parameters);

}  // namespace assay::scoring
