#include "model/assessment/score_tally.h"

#include <QHash>

#include <algorithm>

namespace assay::scoring {

namespace {

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

}  // namespace

std::vector<Item> itemsOf(const ScoringInput &input)
{
    QHash<QString, const RequirementResult *> results;
    for (const RequirementResult &result : input.results)
        results.insert(result.ref, &result);
    QHash<QString, std::vector<ResultValue>> objects;
    for (const ObjectResult &object : input.objects)
        objects[object.ref].push_back(object.value);
    std::vector<Item> items;
    for (const Requirement &requirement : input.framework.requirements) {
        if (!requirement.assessable)
            continue;
        Item item{&requirement, results.value(requirement.ref), input.framework.groupOf(requirement.ref),
                  objects.value(requirement.ref)};
        if (item.units.empty())
            item.units = {item.result ? item.result->value : ResultValue::NotAssessed};
        std::ranges::sort(item.units);
        items.push_back(std::move(item));
    }
    return items;
}

bool isAssessed(ResultValue value)
{
    return value == ResultValue::Met || value == ResultValue::PartlyMet || value == ResultValue::NotMet;
}

double creditOf(ResultValue value, double partly)
{
    if (value == ResultValue::Met)
        return 1;
    return value == ResultValue::PartlyMet ? partly : 0;
}

std::size_t Tally::indexOf(const QString &group)
{
    const auto found = std::ranges::find(groups, group, &GroupScore::group);
    if (found != groups.end())
        return static_cast<std::size_t>(found - groups.begin());
    groups.push_back({.group = group});
    means.emplace_back();
    return groups.size() - 1;
}

void Tally::add(const Item &item, const std::function<void(Mean &, ResultValue)> &weigh)
{
    const std::size_t index = indexOf(item.group);
    for (const ResultValue value : item.units) {
        count(all, value);
        count(groups[index], value);
        weigh(mean, value);
        weigh(means[index], value);
    }
}

void Tally::finish(Score &score)
{
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].score = means[i].value();
    score.groups = std::move(groups);
    score.score = mean.value();
    if (all.notAssessed > 0)
        score.notes << score_note::kNotAssessed;
}

void addTerm(Score &score, const char *name, double value)
{
    score.terms.push_back({QString::fromLatin1(name), value});
}

void addCounts(Score &score, const GroupScore &all)
{
    addTerm(score, "met", all.met);
    addTerm(score, "partly-met", all.partlyMet);
    addTerm(score, "not-met", all.notMet);
    addTerm(score, "applicable-assessed", all.assessed());
    addTerm(score, "not-applicable", all.notApplicable);
    addTerm(score, "not-assessed", all.notAssessed);
}

Score startedScore(ScoringMethod method, const char *version)
{
    return {.method = toWord(method), .version = QString::fromLatin1(version)};
}

}  // namespace assay::scoring
