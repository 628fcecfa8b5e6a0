#pragma once

#include "app/usecases/assessment_sheet.h"

namespace assay::desktop {

enum class Editing
{
    Allowed,
    Locked  ///< Read-only file, role, frozen assessment, or no assessment at all
};

/// What the detail shows of one requirement.
struct RequirementView
{
    Requirement requirement;
    RequirementResult result;
    std::vector<app::SheetCitation> citations;
    FrameworkKind framework = FrameworkKind::Standard;
    AssessmentKind kind = AssessmentKind::Self;
    bool hasAssessment = false;
    Editing editing = Editing::Locked;
    QString whyLocked;  ///< One sentence; empty where editing is allowed
};

}  // namespace assay::desktop
