#pragma once

#include "app/usecases/assessment_sheet.h"

namespace assay::desktop {

enum class Editing
{
    Allowed,
    Locked  ///< Read-only file, role, frozen assessment, or no assessment at all
};

/// What an assessment of classified protection says of one requirement.
struct MlpsView
{
    std::vector<app::ObjectRow> objects;
    std::optional<ResultValue> computed;  ///< As the objects give it; none where none of them has a result
    std::optional<MajorHazard> hazard;
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
    std::optional<MlpsView> mlps;                  ///< In assessments of classified protection
};

/// The result follows from those of objects and is not chosen.
[[nodiscard]] inline bool isComputed(const RequirementView &view)
{
    return view.mlps && view.mlps->computed.has_value();
}

}  // namespace assay::desktop
