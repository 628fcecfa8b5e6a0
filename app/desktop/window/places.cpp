#include "app/desktop/window/places.h"

#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/evidence/evidence_place.h"
#include "app/desktop/questionnaires/questionnaires_place.h"
#include "app/desktop/trail/trail_place.h"
#include "app/desktop/window/planned_place.h"

namespace assay::desktop {

std::unique_ptr<Place> makePlace(PlaceName name, DesktopContext &context)
{
    switch (name) {
    case PlaceName::Overview:
    case PlaceName::Answers:
    case PlaceName::Vendors:
    case PlaceName::Findings:
        break;
    case PlaceName::Assessments:
        return std::make_unique<AssessmentsPlace>(context);
    case PlaceName::Evidence:
        return std::make_unique<EvidencePlace>(context);
    case PlaceName::Questionnaires:
        return std::make_unique<QuestionnairesPlace>(context);
    case PlaceName::Trail:
        return std::make_unique<TrailPlace>(context);
    }
    return std::make_unique<PlannedPlace>(name, context);
}

}  // namespace assay::desktop
