#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/mlps_register.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Adds a graded system to the register, or changes one.
class SystemCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(SystemCommand)

public:
    /// @param before  none: it is new
    SystemCommand(DesktopContext &context, std::optional<MlpsSystem> before, const MlpsSystem &after);
    void redo() override;
    void undo() override;

private:
    std::optional<MlpsSystem> m_before;
    std::shared_ptr<MlpsSystem> m_after;  // takes its id when it is first recorded; the saving lane alone uses it
};

/// The same for an object of a system.
class ObjectCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ObjectCommand)

public:
    ObjectCommand(DesktopContext &context, std::optional<AssessedObject> before, const AssessedObject &after);
    void redo() override;
    void undo() override;

private:
    std::optional<AssessedObject> m_before;
    std::shared_ptr<AssessedObject> m_after;  // as above
};

}  // namespace assay::desktop
