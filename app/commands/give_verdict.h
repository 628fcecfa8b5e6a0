#pragma once

#include "app/commands/edit_command.h"
#include "model/assessment/assessment.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Records what a reviewer says of a result, or takes it back.
class GiveVerdict final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(GiveVerdict)

public:
    /// @param before  as recorded so far
    /// @param after  with another verdict or note
    GiveVerdict(DesktopContext &context, AssessmentId assessment, const RequirementResult &before,
                const RequirementResult &after);
    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    struct Word
    {
        std::optional<Verdict> verdict;
        QString note;
    };
    void apply(const Word &word);

    AssessmentId m_assessment;
    QString m_ref;
    Word m_before;
    Word m_after;
};

}  // namespace assay::desktop
