#include "app/desktop/destination.h"

namespace assay::desktop {

namespace {

struct PlaceFinder
{
    PlaceName operator()(PlaceName place) const { return place; }
    PlaceName operator()(const EvidenceDestination &) const { return PlaceName::Evidence; }
    PlaceName operator()(const QuestionDestination &) const { return PlaceName::Questionnaires; }
    PlaceName operator()(const RequirementDestination &) const { return PlaceName::Assessments; }
    PlaceName operator()(const AnswerDestination &) const { return PlaceName::Answers; }
    PlaceName operator()(const EventDestination &) const { return PlaceName::Trail; }
};

}  // namespace

PlaceName placeOf(const Destination &destination)
{
    return std::visit(PlaceFinder(), destination);
}

}  // namespace assay::desktop
