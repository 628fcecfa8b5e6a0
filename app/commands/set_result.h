#pragma once

#include "app/commands/edit_command.h"
#include "model/assessment/assessment.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Records the result of one requirement.
class SetResult final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetResult)

public:
    /// @param before  the result recorded so far, or NotAssessed with the ref
    SetResult(DesktopContext &context, AssessmentId assessment, RequirementResult before, RequirementResult after);
    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const RequirementResult &result);

    AssessmentId m_assessment;
    RequirementResult m_before;
    RequirementResult m_after;
};

}  // namespace assay::desktop
