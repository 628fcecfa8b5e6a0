#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/restore_answers.h"

namespace assay::desktop {

/// A step that changes answers of one questionnaire: answering, accepting proposals, sending for review, approving,
/// citing. Undo puts each question back as it was with its citations, unless somebody has changed it since; what was
/// approved comes back as in review, since an approval is given by a person and not by an undo.
class QuestionCommand final : public EditCommand
{
public:
    /// A use case; runs in a job, and again when it is done again.
    using Step = std::function<Result<app::BulkOutcome>(const app::Session &session)>;
    /// Hears on the interface thread what the step did, or why it did nothing; it may outlive the command.
    using Report = std::function<void(const Result<app::BulkOutcome> &outcome)>;

    /// @param name  as of EditCommand
    /// @param only  the questions concerned; empty: all of the questionnaire
    QuestionCommand(DesktopContext &context, const QString &name, QuestionnaireId questionnaire,
                    std::vector<QuestionId> only, Step step, Report report);
    void redo() override;
    void undo() override;

private:
    using Changes = std::vector<app::AnswerChange>;

    QuestionnaireId m_questionnaire;
    std::vector<QuestionId> m_only;
    Step m_step;
    Report m_report;
    std::shared_ptr<Changes> m_changes;  // what the step did; shared with the saving lane, which alone uses it
};

}  // namespace assay::desktop
