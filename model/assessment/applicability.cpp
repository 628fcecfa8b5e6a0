#include "model/assessment/applicability.h"

#include <QHash>

namespace assay {

bool isAnnexControl(const Requirement &requirement)
{
    return requirement.assessable && !requirement.ref.isEmpty() && requirement.ref.front().isLetter() &&
           requirement.ref.size() > 1 && requirement.ref.at(1) == QLatin1Char('.');
}

std::vector<ApplicabilityEntry> applicabilityOf(const Framework &framework, std::span<const RequirementResult> results)
{
    QHash<QString, const RequirementResult *> byRef;
    for (const RequirementResult &result : results)
        byRef.insert(result.ref, &result);
    std::vector<ApplicabilityEntry> entries;
    for (const Requirement &requirement : framework.requirements) {
        if (!isAnnexControl(requirement))
            continue;
        ApplicabilityEntry entry{.ref = requirement.ref, .title = requirement.title, .reason = {}, .risks = {}};
        if (const RequirementResult *result = byRef.value(requirement.ref)) {
            entry.value = result->value;
            entry.included = result->value != ResultValue::NotApplicable;
            entry.implemented = result->value == ResultValue::Met || result->value == ResultValue::PartlyMet;
            entry.reason = result->rationale;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

ApplicabilityProblem problemOf(const ApplicabilityEntry &entry)
{
    if (entry.value == ResultValue::NotAssessed)
        return ApplicabilityProblem::NotAssessed;
    if (!entry.included && entry.reason.isEmpty())
        return ApplicabilityProblem::NoReason;
    return ApplicabilityProblem::None;
}

QStringList missingIn(std::span<const ApplicabilityEntry> entries)
{
    QStringList missing;
    for (const ApplicabilityEntry &entry : entries) {
        switch (problemOf(entry)) {
        case ApplicabilityProblem::None:
            break;
        case ApplicabilityProblem::NotAssessed:
            missing << QStringLiteral("%1: not assessed").arg(entry.ref);
            break;
        case ApplicabilityProblem::NoReason:
            missing << QStringLiteral("%1: excluded without a reason").arg(entry.ref);
            break;
        }
    }
    return missing;
}

}  // namespace assay
