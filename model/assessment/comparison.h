#pragma once

#include "model/assessment/assessment.h"

#include <span>

namespace assay {

enum class Change
{
    Same,
    Better,
    Worse,
    New,   ///< Assessed now, not before
    Gone,  ///< Assessed before, not now
    Other  ///< Applicability changed
};

/// One requirement in two assessments.
struct ComparedResult
{
    QString beforeRef;  ///< Empty: the first framework has no counterpart
    QString afterRef;   ///< Empty: the second framework has no counterpart
    ResultValue before = ResultValue::NotAssessed;
    ResultValue after = ResultValue::NotAssessed;
    Change change = Change::Same;
    friend bool operator==(const ComparedResult &, const ComparedResult &) = default;
};

/// What changed between two assessments of one framework, or of two vendors by one checklist; in the framework's order.
[[nodiscard]] std::vector<ComparedResult> compareResults(const Framework &framework,
                                                         std::span<const RequirementResult> before,
                                                         std::span<const RequirementResult> after);

[[nodiscard]] Change changeBetween(ResultValue before, ResultValue after);
[[nodiscard]] QString toWord(Change change);

}  // namespace assay
