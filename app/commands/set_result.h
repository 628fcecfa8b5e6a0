#pragma once

#include "app/commands/edit_command.h"
#include "model/assessment/assessment.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Records the result of one requirement. Undo brings back what a reviewer had said of the earlier one.
class SetResult final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetResult)

public:
    /// @param before  the result recorded so far, or NotAssessed with the ref
    SetResult(DesktopContext &context, AssessmentId assessment, RequirementResult before, RequirementResult after);
    void redo() override;
    void undo() override;

private:
    AssessmentId m_assessment;
    RequirementResult m_before;
    RequirementResult m_after;
};

/// Records the results of several requirements in one step.
class SetResults final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetResults)

public:
    /// @param before  what is recorded so far, or NotAssessed, of each requirement of `after`
    SetResults(DesktopContext &context, AssessmentId assessment, std::vector<RequirementResult> before,
               std::vector<RequirementResult> after);
    void redo() override;
    void undo() override;

private:
    AssessmentId m_assessment;
    std::vector<RequirementResult> m_before;
    std::vector<RequirementResult> m_after;
};

}  // namespace assay::desktop
