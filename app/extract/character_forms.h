#pragma once

#include <QString>
#include <QStringView>

namespace assay::extract {

/// Appends one code point as people know it: a radical (U+2E80–2FDF) as the ideograph it is drawn as, a compatibility
/// ideograph and a Latin ligature as the ordinary characters, anything else as it is. Control characters, which no page
/// shows, are left out; an unpaired surrogate becomes U+FFFD.
/// Sources: Unicode 14, EquivalentUnifiedIdeograph.txt, for U+2E80–2EFF; compatibility decompositions for the rest.
void appendOrdinary(char32_t codePoint, QString &to);

/// The same for a whole text. Tabs and line ends stay.
[[nodiscard]] QString ordinaryCharacters(QStringView text);

/// Whether each character of the script stands for itself in a line without spaces (Han, kana).
[[nodiscard]] bool standsAlone(char32_t codePoint);

}  // namespace assay::extract
