#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/answer_questions.h"

#include <QCoreApplication>

namespace assay::desktop {

/// A step that changes questions of one questionnaire: answering, accepting a proposal, sending for review, approving.
/// Undo puts each question back as it was, unless somebody has changed it since; what was approved comes back as in
/// review, since an approval is given by a person and not by an undo.
class QuestionCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(QuestionCommand)

public:
    using Step = std::function<Result<app::BulkOutcome>(const app::Session &session)>;

    /// @param name  as of EditCommand
    /// @param before  the questions concerned, as they are shown
    /// @param step  a use case; a refusal of any question is an error
    QuestionCommand(DesktopContext &context, const QString &name, QuestionnaireId questionnaire,
                    std::vector<Question> before, Step step);
    void redo() override;
    void undo() override;

private:
    using Revisions = std::vector<std::pair<QuestionId, int>>;

    QuestionnaireId m_questionnaire;
    std::vector<Question> m_before;
    Step m_step;
    std::shared_ptr<Revisions> m_left;  // what the step left; shared with the saving lane, which alone uses it
};

/// A person's answer to one question.
[[nodiscard]] std::unique_ptr<QUndoCommand> answerQuestion(DesktopContext &context, QuestionnaireId questionnaire,
                                                           const Question &before, const app::GivenAnswer &after);

}  // namespace assay::desktop
