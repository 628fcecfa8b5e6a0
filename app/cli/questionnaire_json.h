#pragma once

#include "app/usecases/answer_questions.h"
#include "app/usecases/fill_questionnaire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

/// `{id, sheet, row, ref, section, text, choices, state, answer, choice, comment, cells:[…]}`
[[nodiscard]] QJsonObject questionJson(const Question &question);

/// `{id, proposals:[{library, answer, choice, comment, confidence, why, citations}]}`
[[nodiscard]] QJsonObject offersJson(const app::QuestionOffers &offers);

/// `{written:[…], skipped:[…], parts_changed:[…], parts_identical, sha256, …}`
[[nodiscard]] QJsonObject fillJson(const app::FillReport &report);

/// Reads `[{id, text, choice, comment, cells}]`. Errors: BadInput naming the entry.
[[nodiscard]] Result<std::vector<app::GivenAnswer>> answersFromJson(const QByteArray &json, const QString &fileName,
                                                                    const QString &noEvidenceNeeded);

}  // namespace assay::cli
