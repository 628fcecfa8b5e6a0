#pragma once

#include "app/usecases/answer_questions.h"

namespace assay::app {

/// A question with its citations as they stood at one time.
struct AnswerRecord
{
    Question question;
    std::vector<Citation> citations;
};

/// One question before and after an edit.
struct AnswerChange
{
    AnswerRecord before;
    AnswerRecord after;
};

/// The records of these questions now. @param only  empty: every question
[[nodiscard]] Result<std::vector<AnswerRecord>> answerRecords(const Session &session, QuestionnaireId id,
                                                              const std::vector<QuestionId> &only);

/// What differs between two lists of the same questions in the same order.
[[nodiscard]] std::vector<AnswerChange> changesBetween(const std::vector<AnswerRecord> &before,
                                                       const std::vector<AnswerRecord> &after);

/// Saves the questions as they were before the changes, with audit rows of their own. What was approved comes back as
/// in review, since an approval is given by a person and not by an undo. A question that has been changed since is
/// refused with StaleRevision; the others are done.
[[nodiscard]] Result<BulkOutcome> restoreAnswers(const Session &session, QuestionnaireId id,
                                                 const std::vector<AnswerChange> &changes);

}  // namespace assay::app
