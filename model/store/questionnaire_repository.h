#pragma once

#include "model/customers/question.h"
#include "model/store/file_repository.h"

namespace assay::store {

struct NewQuestionnaire
{
    QString customerName;  ///< A new customer is made where there is none of that name
    QString fileName;
    QString format;
    FileAhead file;
    std::vector<FoundQuestion> questions;
};

/// Records a received questionnaire with its questions, all blank. Errors: BadInput where the customer has no name.
[[nodiscard]] Result<QuestionnaireId> addQuestionnaire(UnitOfWork &unit, const NewQuestionnaire &questionnaire);

/// Saves state, answer, source, confidence and people of a question as given; `revision` must be the one that was read.
/// @param action  kebab-case verb for the trail, such as "question-answered"
/// Errors: NotFound, StaleRevision.
[[nodiscard]] Result<Done> saveQuestion(UnitOfWork &unit, const Question &question, const QString &action);

[[nodiscard]] Result<std::vector<Questionnaire>> allQuestionnaires(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Questionnaire> questionnaireById(const Workspace &workspace, QuestionnaireId id);
/// In the order of the file.
[[nodiscard]] Result<std::vector<Question>> questionsOf(const Workspace &workspace, QuestionnaireId id);
/// A question with the questionnaire that it belongs to. Errors: NotFound.
[[nodiscard]] Result<std::pair<QuestionnaireId, Question>> questionById(const Workspace &workspace, QuestionId id);

/// How many questions of a questionnaire are in each state.
struct StateCount
{
    QuestionnaireId questionnaire;
    AnswerState state;
    int count = 0;
};
[[nodiscard]] Result<std::vector<StateCount>> questionStates(const Workspace &workspace);

}  // namespace assay::store
