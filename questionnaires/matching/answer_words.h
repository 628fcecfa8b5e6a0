#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace assay::matching {

/// What a short answer says.
enum class AnswerClass
{
    Yes,
    Partly,
    No,
    NotApplicable,
    Planned
};

/// The class of a short word such as "Yes", 符合, "N/A", or of the first words of a longer answer ("Yes, since 2021").
[[nodiscard]] std::optional<AnswerClass> classOf(const QString &answer);

/// The permitted word that says what was said then: the same word, else the one word of the same class. Empty where
/// there is none or several. Where any word is permitted (`permitted` empty), the earlier word itself.
/// @param choice  the earlier short word; empty: the class is read from the beginning of `answer`
[[nodiscard]] QString permittedWord(const QString &choice, const QString &answer, const QStringList &permitted);

}  // namespace assay::matching
