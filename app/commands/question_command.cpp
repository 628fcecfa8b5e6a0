#include "app/commands/question_command.h"

#include "model/store/questionnaire_repository.h"

#include <algorithm>

namespace assay::desktop {

namespace {

/// The questions of a list as they are now.
Result<std::vector<Question>> nowOf(const app::Session &session, QuestionnaireId id, const std::vector<Question> &list)
{
    Result<std::vector<Question>> all = store::questionsOf(session.workspace, id);
    if (all)
        std::erase_if(
            *all, [&](const Question &one) { return std::ranges::find(list, one.id, &Question::id) == list.end(); });
    return all;
}

/// The question as it was, to be saved over what it is now.
Question broughtBack(Question before, int revisionNow)
{
    before.revision = revisionNow;
    if (before.state == AnswerState::Approved) {
        before.state = AnswerState::InReview;
        before.approvedBy.clear();
    }
    return before;
}

}  // namespace

QuestionCommand::QuestionCommand(DesktopContext &context, const QString &name, QuestionnaireId questionnaire,
                                 std::vector<Question> before, Step step)
    : EditCommand(context, name, {Changed::Questions, questionnaire.value()})
    , m_questionnaire(questionnaire)
    , m_before(std::move(before))
    , m_step(std::move(step))
    , m_left(std::make_shared<Revisions>())
{}

void QuestionCommand::redo()
{
    save([id = m_questionnaire, before = m_before, step = m_step,
          left = m_left](const app::Session &session) -> Result<Done> {
        left->clear();
        const Result<app::BulkOutcome> outcome = step(session);
        if (!outcome)
            return std::unexpected(outcome.error());
        const Result<std::vector<Question>> now = nowOf(session, id, before);
        if (!now)
            return std::unexpected(now.error());
        for (const Question &question : *now)
            left->emplace_back(question.id, question.revision);
        if (outcome->done.empty() && !outcome->refused.empty())
            return std::unexpected(outcome->refused.front().why);
        return Done{};
    });
}

void QuestionCommand::undo()
{
    save([id = m_questionnaire, before = m_before, left = m_left](const app::Session &session) -> Result<Done> {
        return session.workspace.write(
            session.actor, QStringLiteral("undone"), [&](store::UnitOfWork &unit) -> Result<Done> {
                for (const auto &[question, revision] : *left) {
                    const auto was = std::ranges::find(before, question, &Question::id);
                    if (was == before.end())
                        continue;
                    const Result<Done> saved =
                        store::saveQuestion(unit, broughtBack(*was, revision), QStringLiteral("answer-undone"));
                    if (!saved)
                        return saved;
                }
                return Done{};
            });
    });
}

std::unique_ptr<QUndoCommand> answerQuestion(DesktopContext &context, QuestionnaireId questionnaire,
                                             const Question &before, const app::GivenAnswer &after)
{
    const QString ref = before.found.ref.isEmpty() ? QString::number(before.found.row) : before.found.ref;
    return std::make_unique<QuestionCommand>(
        context, QuestionCommand::tr("Answer %1", "%1 is the number of a question").arg(ref), questionnaire,
        std::vector<Question>{before}, [questionnaire, after](const app::Session &session) {
            return app::answerQuestions(session, questionnaire, {after});
        });
}

}  // namespace assay::desktop
