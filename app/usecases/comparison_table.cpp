#include "app/usecases/comparison_table.h"

#include <algorithm>

namespace assay::app {

namespace {

std::optional<double> scoreIn(const Score &score, const QString &group)
{
    const auto found = std::ranges::find(score.groups, group, &GroupScore::group);
    return found == score.groups.end() ? std::nullopt : found->score;
}

std::vector<ScoreDifference> differences(const Framework &framework, const Score &before, const Score &after)
{
    std::vector<ScoreDifference> groups;
    for (const GroupScore &group : after.groups) {
        const Requirement *heading = framework.find(group.group);
        groups.push_back(
            {group.group, heading ? heading->title : BilingualText{}, scoreIn(before, group.group), group.score});
    }
    return groups;
}

}  // namespace

std::optional<double> ScoreDifference::difference() const
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

int ComparisonTable::countOf(Change change) const
{
    return static_cast<int>(std::ranges::count(rows, change, &ComparisonRow::change));
}

Result<ComparisonTable> comparisonTable(const Session &session, AssessmentId before, AssessmentId after)
{
    const Result<AssessmentComparison> compared = compareAssessments(session, before, after);
    if (!compared)
        return std::unexpected(compared.error());
    const Framework &framework = *compared->after.framework;
    const QString method = compared->after.assessment.method;
    const ScoringMethod by = scoringMethodFromWord(method).value_or(ScoringMethod::ShareMet);
    const Score was = compared->before.score(by);
    const Score is = compared->after.score(by);
    ComparisonTable table{.before = compared->before.assessment,
                          .after = compared->after.assessment,
                          .kind = framework.kind,
                          .method = is.method,
                          .top = is.top,
                          .whole = {{}, {}, was.score, is.score},
                          .groups = differences(framework, was, is),
                          .rows = {}};
    for (const ComparedResult &result : compared->results) {
        const Requirement *requirement = framework.find(result.afterRef);
        table.rows.push_back({result.afterRef, requirement ? requirement->title : BilingualText{}, result.before,
                              result.after, result.change});
    }
    return table;
}

}  // namespace assay::app
