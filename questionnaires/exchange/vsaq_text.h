#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace assay::exchange {

/// VSAQ files carry comments, strings joined by "+", `\xNN` in strings and commas before closing brackets, none of
/// which JSON has.
[[nodiscard]] QByteArray strictJson(const QByteArray &bytes);

/// A text with the simple HTML that VSAQ allows, as plain text.
[[nodiscard]] QString plainText(const QString &html);

/// Whether a condition speaks of an id.
[[nodiscard]] bool namesId(const QString &condition, const QString &id);

/// "only if “Yes” or not “No”" out of "a_yes || !a_no"; ids without words stay.
[[nodiscard]] QString conditionInWords(const QString &condition, const QHash<QString, QString> &words);

}  // namespace assay::exchange
