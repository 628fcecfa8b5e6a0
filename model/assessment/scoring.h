#pragma once

#include "model/assessment/assessment.h"

#include <span>

namespace assay {

/// One term of a score, as it is shown to people.
struct ScoreTerm
{
    QString name;  ///< Kebab-case, such as "met"
    double value = 0;
    friend bool operator==(const ScoreTerm &, const ScoreTerm &) = default;
};

struct GroupScore
{
    QString group;  ///< Ref of the group's heading
    int met = 0;
    int partlyMet = 0;
    int notMet = 0;
    int notApplicable = 0;
    int notAssessed = 0;
    std::optional<double> score;  ///< 0–1; none where nothing applicable is assessed

    [[nodiscard]] int assessed() const { return met + partlyMet + notMet; }
    friend bool operator==(const GroupScore &, const GroupScore &) = default;
};

struct Score
{
    QString method;
    QString version;
    std::optional<double> score;  ///< 0–1; none where nothing applicable is assessed
    std::vector<ScoreTerm> terms;
    std::vector<GroupScore> groups;  ///< In the framework's order
    friend bool operator==(const Score &, const Score &) = default;
};

/// Method "share-met", version 1: (met + ½ · partly met) / (met + partly met + not met) over the assessable
/// requirements. Not applicable ones are left out; those not assessed are counted apart and never guessed.
/// @param results  in any order, at most one per ref; refs without a result count as not assessed
[[nodiscard]] Score shareMet(const Framework &framework, std::span<const RequirementResult> results);

}  // namespace assay
