#pragma once

#include "model/assessment/assessment.h"
#include "model/store/workspace.h"

#include <unordered_map>

namespace assay::store {

/// Records a new assessment in draft; `id` and `uuid` are given by the store. A copy names what it was copied from.
[[nodiscard]] Result<AssessmentId> addAssessment(UnitOfWork &unit, const Assessment &assessment);

/// Records the result of one requirement, replacing an earlier one together with what a reviewer said of that. That the
/// ref is assessable is the caller's to check. Errors: NotFound, Refused (signed off; not applicable without a reason).
[[nodiscard]] Result<Done> setResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result);

/// Puts a result back as it was before a change, with its assessor and what a reviewer said of it: for undoing the
/// change. Errors: as of setResult.
[[nodiscard]] Result<Done> restoreResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result);

/// The result of one requirement as it stands within a unit of work.
[[nodiscard]] Result<std::optional<RequirementResult>> resultOf(UnitOfWork &unit, AssessmentId id, const QString &ref);

/// Records what a reviewer says of a result; the reviewer is who acts. None takes it back. Errors: NotFound (no result
/// recorded), Refused (signed off).
[[nodiscard]] Result<Done> setVerdict(UnitOfWork &unit, AssessmentId id, const QString &ref,
                                      std::optional<Verdict> verdict, const QString &note);

/// Moves a draft into review or back. Errors: NotFound, Refused (signed off).
[[nodiscard]] Result<Done> setAssessmentState(UnitOfWork &unit, AssessmentId id, AssessmentState state);

/// Takes a draft out that holds nothing but inherited results; the trail keeps that it was there. Errors: NotFound,
/// Refused (anything else stands in it or was copied from it; signed off or in review).
[[nodiscard]] Result<Done> withdrawAssessment(UnitOfWork &unit, AssessmentId id);

/// Freezes an assessment under the digest of all that it holds. Errors: NotFound, Refused (signed off already).
[[nodiscard]] Result<Done> signOff(UnitOfWork &unit, AssessmentId id, const QByteArray &digest);

[[nodiscard]] Result<std::vector<Assessment>> allAssessments(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Assessment> assessmentById(const Workspace &workspace, AssessmentId id);
/// Recorded results, by ref.
[[nodiscard]] Result<std::vector<RequirementResult>> resultsOf(const Workspace &workspace, AssessmentId id);

/// How many units of an assessment have each result; a unit is a requirement, or a requirement × object where results
/// are kept per object.
struct ResultCounts
{
    int met = 0;
    int partlyMet = 0;
    int notMet = 0;
    int notApplicable = 0;
    friend bool operator==(const ResultCounts &, const ResultCounts &) = default;
};
/// Of all assessments that have a result, in one go.
[[nodiscard]] Result<std::unordered_map<AssessmentId, ResultCounts>> resultCounts(const Workspace &workspace);

}  // namespace assay::store
