#include "model/assessment/inheritance.h"

#include <QHash>

#include <algorithm>

namespace assay {

namespace {

/// Weakest claim first.
int claimOf(ResultValue value)
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
    return 3;
}

/// The best way first; of ways that carry alike, the weaker claim, so that nothing is promised that another denies.
bool comesBefore(const InheritedResult &one, const InheritedResult &other)
{
    const bool carries = one.value != ResultValue::NotAssessed;
    if (carries != (other.value != ResultValue::NotAssessed))
        return carries;
    const auto isWhole = [](const InheritedResult &result) {
        return result.path.relation == Relation::Equal || result.path.relation == Relation::Superset;
    };
    if (isWhole(one) != isWhole(other))
        return isWhole(one);
    if (claimOf(one.value) != claimOf(other.value))
        return claimOf(one.value) < claimOf(other.value);
    if (isBetter(one.path, other.path) != isBetter(other.path, one.path))
        return isBetter(one.path, other.path);
    return one.path.from().ref < other.path.from().ref;
}

bool doDisagree(const std::vector<InheritedResult> &candidates)
{
    const ResultValue first = candidates.front().value;
    return std::ranges::any_of(candidates, [&](const InheritedResult &other) {
        return other.value != ResultValue::NotAssessed && other.value != first;
    });
}

}  // namespace

std::optional<ResultValue> carriedOver(ResultValue source, std::optional<Relation> relation)
{
    if (!relation || *relation == Relation::Related)
        return std::nullopt;
    if (*relation == Relation::Equal && claimOf(source) < 3)
        return source;
    if (source != ResultValue::Met)
        return std::nullopt;
    return *relation == Relation::Superset ? ResultValue::Met : ResultValue::PartlyMet;
}

std::vector<InheritanceOffer> inherit(const Framework &target, std::span<const RequirementResult> results,
                                      std::span<const RequirementResult> recorded, std::span<const CrosswalkPath> paths)
{
    QHash<QString, ResultValue> values;
    for (const RequirementResult &result : results)
        values.insert(result.ref, result.value);
    QHash<QString, std::vector<InheritedResult>> byRef;
    for (const CrosswalkPath &path : paths) {
        const auto source = values.constFind(path.from().ref);
        if (source == values.constEnd() || *source == ResultValue::NotAssessed)
            continue;
        InheritedResult result{path.to().ref, ResultValue::NotAssessed, *source, path};
        if (target.kind != FrameworkKind::Scheme)
            result.value = carriedOver(*source, path.relation).value_or(ResultValue::NotAssessed);
        byRef[result.ref].push_back(std::move(result));
    }
    QHash<QString, bool> isOwn;
    for (const RequirementResult &result : recorded)
        isOwn.insert(result.ref, result.value != ResultValue::NotAssessed && !result.inherited);
    std::vector<InheritanceOffer> offers;
    for (const Requirement &requirement : target.requirements) {
        const auto found = byRef.find(requirement.ref);
        if (!requirement.assessable || found == byRef.end())
            continue;
        InheritanceOffer offer{requirement.ref};
        offer.candidates = std::move(*found);
        std::ranges::sort(offer.candidates, comesBefore);
        offer.value = offer.candidates.front().value;
        offer.disagree = doDisagree(offer.candidates);
        offer.isRecorded = isOwn.value(requirement.ref, false);
        offers.push_back(std::move(offer));
    }
    return offers;
}

}  // namespace assay
