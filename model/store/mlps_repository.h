#pragma once

#include "model/assessment/object_result.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records a system, or replaces what is known of the one with its name. Errors: BadInput (no name, level not 1–4).
[[nodiscard]] Result<MlpsSystemId> setMlpsSystem(UnitOfWork &unit, const MlpsSystem &system);
[[nodiscard]] Result<std::vector<MlpsSystem>> mlpsSystems(const Workspace &workspace);

/// Records an object of a system. Errors: NotFound (system), AlreadyExists (name within the system).
[[nodiscard]] Result<ObjectId> addObject(UnitOfWork &unit, const AssessedObject &object);
[[nodiscard]] Result<std::vector<AssessedObject>> objects(const Workspace &workspace);

/// Records results on objects, and the result of their requirement as computed from all its objects; its texts stay.
/// Errors: NotFound (assessment, object), Refused (signed off; not applicable without a record in words).
[[nodiscard]] Result<Done> setObjectResults(UnitOfWork &unit, AssessmentId id,
                                            const std::vector<ObjectResult> &results);
/// By ref, then object.
[[nodiscard]] Result<std::vector<ObjectResult>> objectResults(const Workspace &workspace, AssessmentId id);

/// Records a major risk hazard, or what has become of it. Errors: NotFound, Refused (signed off; one of the three
/// considerations is missing).
[[nodiscard]] Result<Done> setMajorHazard(UnitOfWork &unit, AssessmentId id, const MajorHazard &hazard);
[[nodiscard]] Result<std::vector<MajorHazard>> majorHazards(const Workspace &workspace, AssessmentId id);

}  // namespace assay::store
