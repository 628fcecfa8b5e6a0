#pragma once

#include "app/usecases/mlps_register.h"

#include <map>

namespace assay::app {

/// What an assessment of classified protection records on the objects of its systems.
struct MlpsSheet
{
    std::vector<MlpsSystem> systems;         ///< Those named in the scope; all where it names none that is registered
    std::vector<AssessedObject> objects;     ///< Of those systems
    std::vector<ObjectResult> results;       ///< By ref, then object
    std::map<QString, MajorHazard> hazards;  ///< By ref
};

/// Errors: those of reading.
[[nodiscard]] Result<MlpsSheet> mlpsSheet(const Session &session, const Assessment &assessment);

/// An object with what was found on it.
struct ObjectRow
{
    AssessedObject object;
    QString system;       ///< Its name
    ObjectResult result;  ///< Not assessed where nothing is recorded
    bool bears = true;    ///< False: its kind is not one that the requirement usually bears on, and nothing is recorded
    friend bool operator==(const ObjectRow &, const ObjectRow &) = default;
};

/// All objects as a requirement sees them: those that it bears on first.
[[nodiscard]] std::vector<ObjectRow> objectRows(const MlpsSheet &sheet, const QString &ref);

/// The result of a requirement as its objects give it; none where no object has one.
[[nodiscard]] std::optional<ResultValue> computedResult(const MlpsSheet &sheet, const QString &ref);

/// Replaces the result of an object on a requirement, or adds it.
void putResult(MlpsSheet &sheet, const ObjectResult &result);

}  // namespace assay::app
