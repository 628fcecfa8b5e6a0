#include "app/commands/object_results_command.h"

namespace assay::desktop {

std::unique_ptr<QUndoCommand> ObjectResultsCommand::assess(DesktopContext &context, AssessmentId assessment,
                                                           const ObjectResult &result, const QString &name)
{
    return std::unique_ptr<QUndoCommand>(new ObjectResultsCommand(
        //: %1 is a requirement, %2 an object such as a server
        context, tr("Assess %1 on %2").arg(result.ref, name), assessment,
        [assessment, result](const app::Session &session) {
            return app::recordObjectResults(session, assessment, {result});
        }));
}

std::unique_ptr<QUndoCommand> ObjectResultsCommand::copy(DesktopContext &context, AssessmentId assessment,
                                                         ObjectId from, const std::vector<ObjectId> &to,
                                                         const QString &name)
{
    return std::unique_ptr<QUndoCommand>(
        new ObjectResultsCommand(context, tr("Copy the results of %1").arg(name), assessment,
                                 [assessment, from, to](const app::Session &session) {
                                     return app::copyObjectResults(session, assessment, from, to);
                                 }));
}

ObjectResultsCommand::ObjectResultsCommand(DesktopContext &context, const QString &name, AssessmentId assessment,
                                           Step step)
    : EditCommand(context, name, {Changed::Results, assessment.value()})
    , m_assessment(assessment)
    , m_step(std::move(step))
    , m_done(std::make_shared<app::ObjectResultsStep>())
{}

void ObjectResultsCommand::redo()
{
    save([step = m_step, done = m_done](const app::Session &session) -> Result<Done> {
        Result<app::ObjectResultsStep> outcome = step(session);
        if (!outcome)
            return std::unexpected(outcome.error());
        *done = std::move(*outcome);
        return Done{};
    });
}

void ObjectResultsCommand::undo()
{
    save([id = m_assessment, done = m_done](const app::Session &session) {
        return app::undoObjectResults(session, id, *done);
    });
}

}  // namespace assay::desktop
