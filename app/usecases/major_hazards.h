#pragma once

#include "app/usecases/session.h"
#include "model/assessment/hazard_triggers.h"

#include <map>

namespace assay::app {

/// Records a major risk hazard. Errors: NotFound (assessment, requirement, trigger), BadInput (a heading), Refused
/// (frozen; nothing said on one of the three points).
[[nodiscard]] Result<Done> recordHazard(const Session &session, AssessmentId id, const MajorHazard &hazard);

/// Takes it out again; the trail keeps it. Errors: NotFound, Refused (signed off).
[[nodiscard]] Result<Done> removeHazard(const Session &session, AssessmentId id, const QString &ref);

struct HazardList
{
    std::vector<MajorHazard> recorded;
    HazardTriggers triggers;
    std::vector<HazardTrigger> suggested;          ///< Could apply; nobody has judged them
    std::map<QString, QStringList> suggestedRefs;  ///< By id of the trigger: the requirements that are not met

    [[nodiscard]] int rectified() const;
};

/// Errors: NotFound.
[[nodiscard]] Result<HazardList> hazardsOf(const Session &session, AssessmentId id);

}  // namespace assay::app
