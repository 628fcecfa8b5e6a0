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
    QString whyLocked;                       ///< One sentence; empty where editing is allowed
    Editing reviewing = Editing::Locked;     ///< Whether a verdict may be given
    QString whyNotReviewing;                 ///< One sentence; empty where it may
    std::map<QString, BilingualText> names;  ///< Short names of frameworks, by id
    /// What an edit of several at once concerns: the requirements that are selected, or that stand below a heading;
    /// empty where one requirement is shown.
    std::vector<RequirementResult> several;
    std::vector<store::RequirementText> wordings;  ///< The user's own
};

}  // namespace assay::desktop
