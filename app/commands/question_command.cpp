#include "app/commands/question_command.h"

namespace assay::desktop {

namespace {

/// Nothing done and something refused is a failure, so that no step without effect stays in the list of edits.
Result<Done> doneOrRefused(const app::BulkOutcome &outcome)
{
    if (outcome.done.empty() && !outcome.refused.empty())
        return std::unexpected(outcome.refused.front().why);
    return Done{};
}

}  // namespace

QuestionCommand::QuestionCommand(DesktopContext &context, const QString &name, QuestionnaireId questionnaire,
                                 std::vector<QuestionId> only, Step step, Report report)
    : EditCommand(context, name, {Changed::Questions, questionnaire.value()})
    , m_questionnaire(questionnaire)
    , m_only(std::move(only))
    , m_step(std::move(step))
    , m_report(std::move(report))
    , m_changes(std::make_shared<Changes>())
{}

void QuestionCommand::redo()
{
    const auto outcome = std::make_shared<Result<app::BulkOutcome>>();  // shared with the saving lane
    save(
        [id = m_questionnaire, only = m_only, step = m_step, changes = m_changes,
         outcome](const app::Session &session) -> Result<Done> {
            changes->clear();
            const Result<std::vector<app::AnswerRecord>> before = app::answerRecords(session, id, only);
            if (!before)
                return std::unexpected(before.error());
            *outcome = step(session);
            if (!*outcome)
                return std::unexpected(outcome->error());
            const Result<std::vector<app::AnswerRecord>> after = app::answerRecords(session, id, only);
            if (!after)
                return std::unexpected(after.error());
            *changes = app::changesBetween(*before, *after);
            return doneOrRefused(**outcome);
        },
        [report = m_report, outcome](const Result<Done> &saved) {
            if (!saved && *outcome && (*outcome)->refused.empty())
                *outcome = std::unexpected(saved.error());
            report(*outcome);
        });
}

void QuestionCommand::undo()
{
    save([id = m_questionnaire, changes = m_changes](const app::Session &session) -> Result<Done> {
        const Result<app::BulkOutcome> outcome = app::restoreAnswers(session, id, *changes);
        if (!outcome)
            return std::unexpected(outcome.error());
        return doneOrRefused(*outcome);
    });
}

}  // namespace assay::desktop
