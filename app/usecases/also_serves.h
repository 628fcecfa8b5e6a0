#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"

namespace assay::app {

/// A requirement of another framework that a crosswalk joins to the one asked for, and how it stands there.
struct ServedRequirement
{
    CrosswalkPath path;           ///< From the requirement asked for to this one
    BilingualText frameworkName;  ///< Short
    BilingualText title;
    FrameworkKind kind = FrameworkKind::Standard;
    std::optional<AssessmentId> assessment;  ///< The newest of that framework over the same scope, else of any
    AssessmentKind assessmentKind = AssessmentKind::Self;
    ResultValue value = ResultValue::NotAssessed;  ///< Its result there
    friend bool operator==(const ServedRequirement &, const ServedRequirement &) = default;
};

/// What evidence and work for a requirement also serve: over at most two crosswalks, by framework in the order of the
/// catalogue, and in each the best ways first. Ways over which nothing carries are left out, but for a direct
/// "related".
/// @param scope  of the assessment that is looked at; empty: any
/// @param vendor  whom that assessment is about
/// Errors: NotFound (framework).
[[nodiscard]] Result<std::vector<ServedRequirement>> alsoServes(const Session &session,
                                                                const RequirementRef &requirement, const QString &scope,
                                                                std::optional<VendorId> vendor);

}  // namespace assay::app
