#include "app/usecases/major_hazards.h"

#include "app/usecases/assessment_data.h"
#include "app/usecases/requirement_check.h"
#include "model/store/mlps_register.h"
#include "model/store/mlps_repository.h"

#include <algorithm>

namespace assay::app {

Result<Done> recordHazard(const Session &session, AssessmentId id, const MajorHazard &hazard)
{
    if (const Result<Done> assessable = requireAssessable(session, id, hazard.ref); !assessable)
        return assessable;
    if (!hazard.trigger.isEmpty()) {
        const Result<HazardTriggers> triggers = shippedHazardTriggers();
        if (!triggers)
            return std::unexpected(triggers.error());
        if (!triggers->find(hazard.trigger))
            return fail(ErrorCode::NotFound,
                        QStringLiteral("there is no trigger \"%1\"; assay assessment hazards %2 --all lists them")
                            .arg(hazard.trigger)
                            .arg(id.value()));
    }
    return session.workspace.write(session.actor, QStringLiteral("major hazard"),
                                   [&](store::UnitOfWork &unit) { return store::setMajorHazard(unit, id, hazard); });
}

Result<Done> removeHazard(const Session &session, AssessmentId id, const QString &ref)
{
    return session.workspace.write(session.actor, QStringLiteral("major hazard"),
                                   [&](store::UnitOfWork &unit) { return store::removeMajorHazard(unit, id, ref); });
}

int HazardList::rectified() const
{
    return static_cast<int>(std::ranges::count(recorded, true, &MajorHazard::rectified));
}

Result<HazardList> hazardsOf(const Session &session, AssessmentId id)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    Result<HazardTriggers> triggers = shippedHazardTriggers();
    if (!triggers)
        return std::unexpected(triggers.error());
    HazardList list{data->hazards, std::move(*triggers), {}, {}};
    for (const HazardSuggestion &suggestion :
         suggestedTriggers(list.triggers, *data->framework, data->results, data->hazards)) {
        list.suggestedRefs.emplace(suggestion.trigger->id, suggestion.refs);
        list.suggested.push_back(*suggestion.trigger);
    }
    return list;
}

}  // namespace assay::app
