#include "model/vendors/vendor_tier.h"

#include <algorithm>

namespace assay {

namespace {

template<class Named>
QString idsOf(const std::vector<Named> &all)
{
    QStringList ids;
    for (const Named &one : all)
        ids << one.id;
    return ids.join(QStringLiteral(", "));
}

template<class Named>
const Named *byId(const std::vector<Named> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Named::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

const RiskLevel *RiskFactor::find(const QString &level) const
{
    return byId(levels, level);
}

const RiskFactor *TierRules::find(const QString &factor) const
{
    return byId(factors, factor);
}

Result<TierOutcome> tierOf(const TierRules &rules, const InherentRisk &risk)
{
    for (const auto &[factor, level] : risk)
        if (!rules.find(factor))
            return fail(ErrorCode::BadInput,
                        QStringLiteral("there is no factor \"%1\"; known: %2").arg(factor, idsOf(rules.factors)));
    TierOutcome outcome;
    std::vector<std::pair<QString, const VendorTier *>> asked;
    for (const RiskFactor &factor : rules.factors) {
        const auto given = risk.find(factor.id);
        if (given == risk.end())
            return fail(
                ErrorCode::BadInput,
                QStringLiteral("the level of \"%1\" is missing; possible: %2").arg(factor.id, idsOf(factor.levels)));
        const RiskLevel *level = factor.find(given->second);
        if (!level)
            return fail(ErrorCode::BadInput, QStringLiteral("\"%1\" has no level \"%2\"; possible: %3")
                                                 .arg(factor.id, given->second, idsOf(factor.levels)));
        outcome.points += level->points;
        if (const VendorTier *least = byId(rules.tiers, level->atLeast))
            asked.emplace_back(QStringLiteral("%1=%2").arg(factor.id, level->id), least);
    }
    const auto reached =
        std::ranges::find_if(rules.tiers, [&](const VendorTier &tier) { return outcome.points >= tier.fromPoints; });
    outcome.tier = reached == rules.tiers.end() ? &rules.tiers.back() : &*reached;
    const VendorTier *byPoints = outcome.tier;
    for (const auto &[what, least] : asked)
        outcome.tier = std::min(outcome.tier, least);  // both in one vector, strictest first
    for (const auto &[what, least] : asked)
        if (outcome.tier < byPoints && least == outcome.tier)
            outcome.raisedBy << what;
    return outcome;
}

std::optional<QDate> nextAssessmentDue(const VendorTier &tier, std::optional<QDate> lastAssessed)
{
    return lastAssessed ? std::optional(lastAssessed->addMonths(tier.intervalMonths)) : std::nullopt;
}

}  // namespace assay
