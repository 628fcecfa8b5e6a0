#pragma once

#include "model/assessment/object_result.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Puts a system as it is given: changes the one with its id, or brings it back under its id and uuid.
/// Errors: BadInput (no name, level not 1–4), AlreadyExists (another system has the name).
[[nodiscard]] Result<Done> putMlpsSystem(UnitOfWork &unit, const MlpsSystem &system);
/// Errors: NotFound, Refused (it has objects).
[[nodiscard]] Result<Done> removeMlpsSystem(UnitOfWork &unit, MlpsSystemId id);

/// Puts an object as it is given, as above. Errors: BadInput (no name), NotFound (system), AlreadyExists (name within
/// the system).
[[nodiscard]] Result<Done> putObject(UnitOfWork &unit, const AssessedObject &object);
/// Errors: NotFound, Refused (it has results).
[[nodiscard]] Result<Done> removeObject(UnitOfWork &unit, ObjectId id);

/// Takes away the results of objects on requirements; the results of the requirements themselves stay as they are.
/// @param results  which: only ref and object count
/// Errors: NotFound (assessment), Refused (signed off).
[[nodiscard]] Result<Done> removeObjectResults(UnitOfWork &unit, AssessmentId id,
                                               const std::vector<ObjectResult> &results);

/// Takes back a judgement. Errors: NotFound, Refused (signed off).
[[nodiscard]] Result<Done> removeMajorHazard(UnitOfWork &unit, AssessmentId id, const QString &ref);

}  // namespace assay::store
