#pragma once

#include "model/assessment/comparison.h"
#include "model/assessment/scoring.h"
#include "reports/content/anchor.h"
#include "reports/content/words.h"

namespace assay::content {

/// One of the assessments that are compared.
struct ComparedSide
{
    QString name;  ///< Such as a scope with its day, or a vendor
    AssessmentKind kind = AssessmentKind::Self;
    std::vector<RequirementResult> results;
    Score score;
};

struct ComparisonSnapshot
{
    Anchor anchor;
    Framework framework;
    ComparedSide before;
    ComparedSide after;
    bool overTime = true;  ///< Earlier and later; else two that stand side by side, such as vendors
};

/// Cover, both scores, groups side by side, and every requirement whose result differs. Ids of the tables: "scores",
/// "groups", "changes", "all".
[[nodiscard]] Document comparisonReport(const ComparisonSnapshot &snapshot, Languages languages);

/// What became of a result, as the report calls it.
[[nodiscard]] StateWord changeWord(const Words &words, Change change);

}  // namespace assay::content
