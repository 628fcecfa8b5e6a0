#pragma once

#include "model/assessment/assessment.h"
#include "reports/content/words.h"

namespace assay::content {

/// Words of crosswalks and of reviews, in the language or languages of `words`.
[[nodiscard]] Text relationWord(const Words &words, Relation relation);
[[nodiscard]] Text rationaleWord(const Words &words, Rationale rationale);
/// How settled an edge is: published, reviewed, proposed.
[[nodiscard]] StateWord edgeStateWord(const Words &words, EdgeState state);
[[nodiscard]] StateWord verdictWord(const Words &words, Verdict verdict);

}  // namespace assay::content
