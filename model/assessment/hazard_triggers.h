#pragma once

#include "model/assessment/object_result.h"

#include <span>

namespace assay {

/// Something that may make a requirement that is not met a major risk hazard (重大风险隐患). An aid to a person's
/// judgement: no hazard is ever recorded because of it.
struct HazardTrigger
{
    QString id;  ///< Kebab-case
    BilingualText text;
    QStringList refs;  ///< Requirements or control points of `HazardTriggers::framework` that it bears on
    friend bool operator==(const HazardTrigger &, const HazardTrigger &) = default;
};

struct HazardTriggers
{
    QString framework;
    BilingualText source;  ///< Where the texts come from, and what is to be confirmed
    std::vector<HazardTrigger> triggers;

    [[nodiscard]] const HazardTrigger *find(const QString &id) const;
};

/// A trigger that could apply, and the requirements not met that it bears on.
struct HazardSuggestion
{
    const HazardTrigger *trigger = nullptr;  ///< Lives as long as the triggers
    QStringList refs;
};

/// Triggers that bear on a requirement that is not met, without those that a recorded hazard names already; in the
/// order of the triggers. Empty for any other framework than theirs.
[[nodiscard]] std::vector<HazardSuggestion> suggestedTriggers(const HazardTriggers &triggers,
                                                              const Framework &framework,
                                                              std::span<const RequirementResult> results,
                                                              std::span<const MajorHazard> recorded);

/// As shipped, from data/hazard-triggers.yaml.
[[nodiscard]] Result<HazardTriggers> shippedHazardTriggers();
/// Errors: BadInput with file, row and column.
[[nodiscard]] Result<HazardTriggers> readHazardTriggers(const QByteArray &yaml, const QString &fileName);

}  // namespace assay
