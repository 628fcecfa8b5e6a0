#include "model/assessment/scoring.h"

#include <QHash>

#include <algorithm>

namespace assay {

namespace {

constexpr double kPartlyMetWeight = 0.5;

std::optional<double> shareOf(const GroupScore &counts)
{
    if (counts.assessed() == 0)
        return std::nullopt;
    return (counts.met + kPartlyMetWeight * counts.partlyMet) / counts.assessed();
}

void count(GroupScore &counts, ResultValue value)
{
    switch (value) {
    case ResultValue::NotAssessed:
        ++counts.notAssessed;
        return;
    case ResultValue::Met:
        ++counts.met;
        return;
    case ResultValue::PartlyMet:
        ++counts.partlyMet;
        return;
    case ResultValue::NotMet:
        ++counts.notMet;
        return;
    case ResultValue::NotApplicable:
        ++counts.notApplicable;
        return;
    }
}

GroupScore &groupNamed(std::vector<GroupScore> &groups, const QString &ref)
{
    const auto found = std::ranges::find(groups, ref, &GroupScore::group);
    if (found != groups.end())
        return *found;
    groups.push_back({.group = ref});
    return groups.back();
}

}  // namespace

Score shareMet(const Framework &framework, std::span<const RequirementResult> results)
{
    QHash<QString, ResultValue> valueOf;
    for (const RequirementResult &result : results)
        valueOf.insert(result.ref, result.value);

    Score score{.method = QStringLiteral("share-met"), .version = QStringLiteral("1")};
    GroupScore all;
    for (const Requirement &requirement : framework.requirements) {
        if (!requirement.assessable)
            continue;
        const ResultValue value = valueOf.value(requirement.ref, ResultValue::NotAssessed);
        count(all, value);
        count(groupNamed(score.groups, framework.groupOf(requirement.ref)), value);
    }
    for (GroupScore &group : score.groups)
        group.score = shareOf(group);
    score.score = shareOf(all);
    score.terms = {{QStringLiteral("met"), static_cast<double>(all.met)},
                   {QStringLiteral("partly-met"), static_cast<double>(all.partlyMet)},
                   {QStringLiteral("partly-met-weight"), kPartlyMetWeight},
                   {QStringLiteral("not-met"), static_cast<double>(all.notMet)},
                   {QStringLiteral("applicable-assessed"), static_cast<double>(all.assessed())},
                   {QStringLiteral("not-applicable"), static_cast<double>(all.notApplicable)},
                   {QStringLiteral("not-assessed"), static_cast<double>(all.notAssessed)}};
    return score;
}

}  // namespace assay
