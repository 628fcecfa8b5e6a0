#include "app/desktop/window/planned_place.h"

#include "app/desktop/empty_state.h"

#include <QVBoxLayout>

namespace assay::desktop {

namespace {

QString planOf(PlaceName place)
{
    switch (place) {
    case PlaceName::Overview:
        return PlannedPlace::tr(
            "How far each framework is met, what expires and what it would take down, questionnaires "
            "by due date and findings overdue will stand here.");
    case PlaceName::Assessments:
        return PlannedPlace::tr(
            "Requirements with their results, each beside the passage that proves it, scores and gap "
            "reports will stand here.");
    case PlaceName::Evidence:
        return PlannedPlace::tr(
            "Documents with their pages, what is cited on them and when they expire will stand here.");
    case PlaceName::Questionnaires:
        return PlannedPlace::tr(
            "Customers' questionnaires with proposed answers, review and the finished file will stand "
            "here.");
    case PlaceName::Answers:
        return PlannedPlace::tr(
            "The answer library will stand here: every answer once, with its evidence, its customers "
            "and the day it is to be looked at again.");
    case PlaceName::Vendors:
        return PlannedPlace::tr(
            "The suppliers whose services you use will stand here, with what they were asked and what "
            "they have proven.");
    case PlaceName::Findings:
        return PlannedPlace::tr("What audits found and who mends it by when will stand here.");
    case PlaceName::Trail:
        return PlannedPlace::tr("The record of every change will stand here.");
    }
    return {};
}

}  // namespace

PlannedPlace::PlannedPlace(PlaceName name, DesktopContext &context, QWidget *parent)
    : Place(name, context, parent), m_state(new EmptyState(iconOf(name)))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    retranslate();
}

void PlannedPlace::retranslate()
{
    m_state->setText(titleOf(name()), planOf(name()));
}

}  // namespace assay::desktop
