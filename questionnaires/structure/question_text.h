#pragma once

#include "model/customers/question.h"

#include <QString>

#include <optional>

namespace assay::structure {

/// A question's own number in front of its text: "1.2 Do you …", "Q3: …", "（一）…".
struct NumberedText
{
    QString number;  ///< Without closing punctuation; empty where there is none
    QString text;
};
[[nodiscard]] NumberedText withoutNumber(const QString &text);

/// Asks or requests something: by its mark, by its first words ("Describe …", "Do you …", "请说明…", "是否…").
[[nodiscard]] bool readsAsQuestion(const QString &text);

/// The role that a short label gives to what stands beside or behind it: "Answer:", "答复：", "备注"; nullopt for
/// other texts.
[[nodiscard]] std::optional<CellRole> roleOfLabel(const QString &text);

/// A label that announces the question itself: "Question", "Question 3:", "问题".
[[nodiscard]] bool isQuestionLabel(const QString &text);

}  // namespace assay::structure
