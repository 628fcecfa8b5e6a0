#include "app/desktop/window/places.h"

#include "app/desktop/trail/trail_place.h"
#include "app/desktop/window/planned_place.h"

namespace assay::desktop {

std::unique_ptr<Place> makePlace(PlaceName name, DesktopContext &context)
{
    switch (name) {
    case PlaceName::Overview:
    case PlaceName::Assessments:
    case PlaceName::Evidence:
    case PlaceName::Questionnaires:
    case PlaceName::Answers:
    case PlaceName::Vendors:
    case PlaceName::Findings:
        break;
    case PlaceName::Trail:
        return std::make_unique<TrailPlace>(context);
    }
    return std::make_unique<PlannedPlace>(name, context);
}

}  // namespace assay::desktop
