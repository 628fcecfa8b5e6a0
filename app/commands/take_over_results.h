#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/assessment_work.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Takes over what another assessment's results say, as inherited. Undo puts back what stood there.
class TakeOverResults final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(TakeOverResults)

public:
    TakeOverResults(DesktopContext &context, AssessmentId to, AssessmentId from);
    void redo() override;
    void undo() override;

private:
    AssessmentId m_to;
    AssessmentId m_from;
    std::shared_ptr<std::vector<RequirementResult>> m_before;  // shared with the saving lane, which alone uses it
};

/// Moves an assessment to a newer edition, as a new one. Undo takes the new one back while no person has worked on it.
class MoveToEdition final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(MoveToEdition)

public:
    using Opened = std::function<void(AssessmentId)>;
    /// @param opened  hears of the new assessment on the interface thread; it may outlive the command
    MoveToEdition(DesktopContext &context, AssessmentId from, const QString &framework, Opened opened);
    void redo() override;
    void undo() override;

private:
    DesktopContext &m_context;
    AssessmentId m_from;
    QString m_framework;
    Opened m_opened;
    std::shared_ptr<std::optional<AssessmentId>> m_made;  // written by the saving lane, read after it
};

}  // namespace assay::desktop
