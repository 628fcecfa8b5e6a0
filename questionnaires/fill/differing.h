#pragma once

#include "questionnaires/fill/fill.h"

namespace assay::fill {

/// Groups of approved or sent questions whose wording is the same but for spaces and case, and whose answers are not.
[[nodiscard]] std::vector<DifferingAnswers> differingAnswers(const std::vector<Question> &questions);

}  // namespace assay::fill
