#pragma once

#include "app/usecases/session.h"
#include "model/assessment/object_result.h"

namespace assay::app {

/// What the example holds of classified protection. Objects are known by their names.
struct DemoMlps
{
    struct System
    {
        MlpsSystem about;
        std::vector<AssessedObject> objects;
    };
    struct Finding
    {
        QString object;
        ObjectResult result;
    };
    std::vector<System> systems;
    QString assessment;  ///< Framework of the assessment that the results belong to
    std::vector<Finding> findings;
    std::vector<MajorHazard> hazards;
};

/// Errors: BadInput naming file, row and column; NotFound.
[[nodiscard]] Result<DemoMlps> demoMlps(const QString &folder);

/// Records systems and objects, and what was found on them in the assessment. Nothing where the example has nothing on
/// its framework. Errors: those of recording.
[[nodiscard]] Result<Done> addDemoMlps(const Session &session, const QString &folder, const QString &framework,
                                       AssessmentId assessment);

}  // namespace assay::app
