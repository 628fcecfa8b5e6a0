#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace assay {

/// A text's second form, for search and comparison; never shown.
struct FoldedText
{
    QString text;
    /// origin[i]: offset in UTF-16 units in the original of the character that unit i of `text` came from, never
    /// falling; one entry more than `text` has units, the last being the original's length.
    std::vector<int> origin;

    /// Offset in the original behind the character that unit `last` came from: with origin[first] the original range
    /// of text[first…last].
    [[nodiscard]] int originEnd(qsizetype last) const;
};

/// NFKC, case folded, without ignorable characters (soft hyphens, zero-width spaces; Unicode's NFKC_Casefold), each
/// run of white space as one space. Canonically composed. Works for any input, lone surrogates too.
[[nodiscard]] FoldedText fold(QStringView original);

/// The same text without the offsets and without white space at its ends.
[[nodiscard]] QString foldedText(QStringView original);

/// How a code point takes part in text.
enum class CharacterKind
{
    Space,
    Mark,      ///< Punctuation, symbols, controls
    Word,      ///< Letters, digits and their combining marks of scripts that part words by spaces
    Han,       ///< Ideographs
    Unspaced,  ///< Letters of other scripts without spaces: kana, Thai, Khmer …
};

[[nodiscard]] CharacterKind kindOf(char32_t codePoint);

/// The code point at `at`, which moves behind it; a lone surrogate as itself.
[[nodiscard]] char32_t takeCodePoint(QStringView text, qsizetype &at);

}  // namespace assay
