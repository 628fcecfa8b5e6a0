#include "model/assessment/comparison.h"

#include "model/base/word_table.h"

#include <QHash>

namespace assay {

namespace {

constexpr WordTable<Change, 6> kChanges = {{{Change::Same, QLatin1String("same")},
                                            {Change::Better, QLatin1String("better")},
                                            {Change::Worse, QLatin1String("worse")},
                                            {Change::New, QLatin1String("new")},
                                            {Change::Gone, QLatin1String("gone")},
                                            {Change::Other, QLatin1String("other")}}};

/// Worst first; none for what is not on the scale.
std::optional<int> rankOf(ResultValue value)
{
    switch (value) {
    case ResultValue::NotMet:
        return 0;
    case ResultValue::PartlyMet:
        return 1;
    case ResultValue::Met:
        return 2;
    case ResultValue::NotApplicable:
    case ResultValue::NotAssessed:
        break;
    }
    return std::nullopt;
}

QHash<QString, ResultValue> valuesOf(std::span<const RequirementResult> results)
{
    QHash<QString, ResultValue> values;
    for (const RequirementResult &result : results)
        values.insert(result.ref, result.value);
    return values;
}

}  // namespace

Change changeBetween(ResultValue before, ResultValue after)
{
    if (before == after)
        return Change::Same;
    if (before == ResultValue::NotAssessed)
        return Change::New;
    if (after == ResultValue::NotAssessed)
        return Change::Gone;
    const std::optional<int> was = rankOf(before);
    const std::optional<int> is = rankOf(after);
    if (!was || !is)
        return Change::Other;
    return *is > *was ? Change::Better : Change::Worse;
}

std::vector<ComparedResult> compareResults(const Framework &framework, std::span<const RequirementResult> before,
                                           std::span<const RequirementResult> after)
{
    const QHash<QString, ResultValue> was = valuesOf(before);
    const QHash<QString, ResultValue> is = valuesOf(after);
    std::vector<ComparedResult> compared;
    for (const Requirement &requirement : framework.requirements) {
        if (!requirement.assessable)
            continue;
        ComparedResult one{requirement.ref, requirement.ref, was.value(requirement.ref, ResultValue::NotAssessed),
                           is.value(requirement.ref, ResultValue::NotAssessed)};
        one.change = changeBetween(one.before, one.after);
        compared.push_back(std::move(one));
    }
    return compared;
}

QString toWord(Change change)
{
    return wordOf(kChanges, change);
}

}  // namespace assay
