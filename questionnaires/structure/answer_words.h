#pragma once

#include <QString>

namespace assay::structure {

/// Whether the text names answers to choose between: "Yes/No", "符合/不符合".
[[nodiscard]] bool isChoiceOfAnswers(const QString &text);

/// Whether the text is a usual answer word of any language ("yes", "n/a", "符合") or a choice between such words.
[[nodiscard]] bool isAnswerWord(const QString &text);

}  // namespace assay::structure
