#pragma once

#include "model/assessment/assessment.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records a new assessment in draft; `id` and `uuid` are given by the store.
[[nodiscard]] Result<AssessmentId> addAssessment(UnitOfWork &unit, const Assessment &assessment);

/// Records the result of one requirement, replacing an earlier one. That the ref is assessable is the caller's to
/// check. Errors: NotFound, Refused (signed off; not applicable without a reason).
[[nodiscard]] Result<Done> setResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result);

[[nodiscard]] Result<std::vector<Assessment>> allAssessments(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Assessment> assessmentById(const Workspace &workspace, AssessmentId id);
/// Recorded results, by ref.
[[nodiscard]] Result<std::vector<RequirementResult>> resultsOf(const Workspace &workspace, AssessmentId id);

}  // namespace assay::store
