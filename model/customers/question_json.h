#pragma once

#include "model/base/result.h"
#include "model/customers/question.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay {

/// The JSON of the command line's `questionnaire show`, also stored and sent to the extracting process: `{sheet, row,
/// ref, section, text, hidden, choices:[], cells:[{cell, column, role, kind, choices:[], before, locked, formula}]}`.
[[nodiscard]] QJsonObject toJson(const FoundQuestion &question);
/// Errors: BadInput, naming the key that is missing or of the wrong kind.
[[nodiscard]] Result<FoundQuestion> foundQuestionFromJson(const QJsonObject &json);

/// `{text, choice, comment, cells:{"D":"…"}}`; absent keys are empty.
[[nodiscard]] QJsonObject toJson(const AnswerText &answer);
[[nodiscard]] Result<AnswerText> answerTextFromJson(const QJsonObject &json);

/// What a fill needs of a question: the found question with its state and answer.
[[nodiscard]] QJsonObject toJson(const Question &question);
[[nodiscard]] Result<Question> questionFromJson(const QJsonObject &json);

}  // namespace assay
