#pragma once

#include "app/usecases/session.h"
#include "model/assessment/mlps_rules.h"

namespace assay::app {

/// Graded systems with their objects, in the order in which they were recorded.
struct MlpsRegister
{
    std::vector<MlpsSystem> systems;
    std::vector<AssessedObject> objects;
    friend bool operator==(const MlpsRegister &, const MlpsRegister &) = default;
};

[[nodiscard]] Result<MlpsRegister> mlpsRegister(const Session &session);

/// Id of a thing that has not been recorded yet.
inline constexpr qint64 kNewId = 0;

/// Records a system under a new id where it has kNewId; else changes the one with its id, or brings it back.
/// @returns the system as recorded
/// Errors: BadInput (no name, level or grade not 1–4), AlreadyExists (another system has the name).
[[nodiscard]] Result<MlpsSystem> recordSystem(const Session &session, const MlpsSystem &system);
/// Errors: NotFound, Refused (it has objects).
[[nodiscard]] Result<Done> removeSystem(const Session &session, MlpsSystemId id);

/// As above for an object of a system. Errors: BadInput (no name), NotFound (system), AlreadyExists (name within it).
[[nodiscard]] Result<AssessedObject> recordObject(const Session &session, const AssessedObject &object);
/// Errors: NotFound, Refused (it has results).
[[nodiscard]] Result<Done> removeObject(const Session &session, ObjectId id);

}  // namespace assay::app
