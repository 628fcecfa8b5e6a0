#pragma once

#include "app/usecases/session.h"
#include "model/assessment/mlps_rules.h"

namespace assay::app {

/// What a step on results of objects has changed: enough to put everything back.
struct ObjectResultsStep
{
    std::vector<ObjectResult> recorded;  ///< As recorded now
    std::vector<ObjectResult> replaced;  ///< What stood there before
    std::vector<ObjectResult> added;     ///< Of `recorded`, those where nothing stood
    std::vector<RequirementResult> own;  ///< Results of the requirements as they stood; not assessed where none did
    int kept = 0;                        ///< Results of the targets that were not overwritten
};

/// Records results on objects; the result of each requirement is computed from all its objects.
/// Errors: NotFound (assessment, requirement, object), BadInput (a heading), Refused (signed off; not applicable
/// without a record in words).
[[nodiscard]] Result<ObjectResultsStep> recordObjectResults(const Session &session, AssessmentId id,
                                                            const std::vector<ObjectResult> &results);

/// Copies what was assessed on one object to others of the same kind; none of theirs is overwritten.
/// Errors: NotFound, Refused (signed off; another kind; nothing to copy).
[[nodiscard]] Result<ObjectResultsStep> copyObjectResults(const Session &session, AssessmentId id, ObjectId from,
                                                          const std::vector<ObjectId> &to);

/// Puts back what stood before a step. Errors: as above.
[[nodiscard]] Result<Done> undoObjectResults(const Session &session, AssessmentId id, const ObjectResultsStep &step);

}  // namespace assay::app
