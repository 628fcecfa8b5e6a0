#pragma once

#include "model/assessment/scoring.h"

#include <functional>

/// What the scoring methods share; for the sources of model/assessment only.
namespace assay::scoring {

/// A requirement with the values that were found for it: one per object, or one alone.
struct Item
{
    const Requirement *requirement;
    const RequirementResult *result;  ///< None: nothing recorded
    QString group;
    std::vector<ResultValue> units;  ///< Sorted, so that sums do not hang on the order of the objects
};

/// The assessable requirements, in the framework's order.
[[nodiscard]] std::vector<Item> itemsOf(const ScoringInput &input);
[[nodiscard]] bool isAssessed(ResultValue value);
/// 1 for met, `partly` for partly met, else 0.
[[nodiscard]] double creditOf(ResultValue value, double partly);

/// A mean that is filled bit by bit.
struct Mean
{
    double sum = 0;
    double weight = 0;
    void add(double value, double itsWeight = 1)
    {
        sum += value * itsWeight;
        weight += itsWeight;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return weight > 0 ? std::optional(sum / weight) : std::nullopt;
    }
};

/// Counts of all and of each group, and the mean of each; what a unit adds to the means is the method's.
struct Tally
{
    GroupScore all;
    Mean mean;
    std::vector<GroupScore> groups;
    std::vector<Mean> means;

    [[nodiscard]] std::size_t indexOf(const QString &group);
    void add(const Item &item, const std::function<void(Mean &, ResultValue)> &weigh);
    /// Gives groups, score and the note on what is not assessed; the groups are moved away.
    void finish(Score &score);
};

void addTerm(Score &score, const char *name, double value);
void addCounts(Score &score, const GroupScore &all);
[[nodiscard]] Score startedScore(ScoringMethod method, const char *version);

}  // namespace assay::scoring
