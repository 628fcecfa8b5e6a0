#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/object_results.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Records the result of a requirement on an object, or copies those of an object to like ones. Undo puts back what
/// stood on the objects, and the results of the requirements with it.
class ObjectResultsCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ObjectResultsCommand)

public:
    /// @param name  of the object
    [[nodiscard]] static std::unique_ptr<QUndoCommand> assess(DesktopContext &context, AssessmentId assessment,
                                                              const ObjectResult &result, const QString &name);
    /// @param name  of the object that is copied from
    [[nodiscard]] static std::unique_ptr<QUndoCommand> copy(DesktopContext &context, AssessmentId assessment,
                                                            ObjectId from, const std::vector<ObjectId> &to,
                                                            const QString &name);
    void redo() override;
    void undo() override;

private:
    using Step = std::function<Result<app::ObjectResultsStep>(const app::Session &session)>;
    ObjectResultsCommand(DesktopContext &context, const QString &name, AssessmentId assessment, Step step);

    AssessmentId m_assessment;
    Step m_step;
    std::shared_ptr<app::ObjectResultsStep> m_done;  // shared with the saving lane, which alone uses it
};

}  // namespace assay::desktop
