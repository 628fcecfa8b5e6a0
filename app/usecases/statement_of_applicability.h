#pragma once

#include "app/usecases/session.h"
#include "model/assessment/applicability.h"

namespace assay::app {

/// How many controls a statement of applicability includes.
struct ApplicabilityCounts
{
    int included = 0;
    int excluded = 0;
    int implemented = 0;
    friend bool operator==(const ApplicabilityCounts &, const ApplicabilityCounts &) = default;
};

/// A version that was approved.
struct ApprovedVersion
{
    int number = 1;
    QString by;
    QDateTime at;  ///< In the workspace's time zone
    ApplicabilityCounts counts;
    friend bool operator==(const ApprovedVersion &, const ApprovedVersion &) = default;
};

/// One control as it stands now, and as it was approved last.
struct ApplicabilityRow
{
    ApplicabilityEntry now;
    std::optional<ApplicabilityEntry> approved;  ///< None: no version, or the version does not list it
    ApplicabilityProblem problem = ApplicabilityProblem::None;
    bool changed = false;  ///< Since the newest approved version; false where there is none
    friend bool operator==(const ApplicabilityRow &, const ApplicabilityRow &) = default;
};

/// Why the next version cannot be approved now.
enum class ApprovalObstacle
{
    None,
    NoAnnex,   ///< The framework has no annex of controls
    ReadOnly,  ///< The workspace was opened to be read
    Role,      ///< Under four eyes a reviewer, a manager or an administrator approves
    Controls   ///< Some are not assessed, or excluded without a reason
};

struct ApplicabilityOverview
{
    std::optional<ApprovedVersion> approved;  ///< The newest
    ApplicabilityCounts now;
    std::vector<ApplicabilityRow> rows;  ///< In the framework's order
    ApprovalObstacle obstacle = ApprovalObstacle::None;

    [[nodiscard]] int changed() const;
    [[nodiscard]] int problems() const;
};

/// The newest approved version, what has changed since, and what stands in the way of the next. A framework without an
/// annex has no rows. Errors: NotFound.
[[nodiscard]] Result<ApplicabilityOverview> applicabilityOverview(const Session &session, AssessmentId id);

/// Approves the next version of an assessment's statement of applicability; its number is returned. Errors: NotFound,
/// Refused (the role may not; a control is not assessed, or excluded without a reason).
[[nodiscard]] Result<int> approveStatement(const Session &session, AssessmentId id);

}  // namespace assay::app
