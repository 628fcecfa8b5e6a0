#pragma once

#include "model/assessment/applicability.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records the next version of an assessment's statement of applicability, approved by who acts.
/// Errors: NotFound (assessment).
[[nodiscard]] Result<StatementOfApplicability> addStatement(UnitOfWork &unit, AssessmentId assessment,
                                                            const std::vector<ApplicabilityEntry> &entries);

/// Oldest first.
[[nodiscard]] Result<std::vector<StatementOfApplicability>> statementsOf(const Workspace &workspace,
                                                                         AssessmentId assessment);

}  // namespace assay::store
