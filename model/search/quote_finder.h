#pragma once

#include <QStringView>

#include <optional>

namespace assay {

/// A stretch of a page's text as printed, in UTF-16 units.
struct QuoteMatch
{
    int start = 0;
    int length = 0;
    friend bool operator==(const QuoteMatch &, const QuoteMatch &) = default;
};

/// The first place where the page says what is quoted. Line breaks, words hyphenated at a line's end, soft hyphens,
/// full and half width, ligatures, kinds of quotation marks and dashes, spaces next to Han characters and punctuation,
/// and case may differ; words and numbers must be the same and whole. None where the quote has fewer than two Han
/// characters and no word.
[[nodiscard]] std::optional<QuoteMatch> findQuote(QStringView pageText, QStringView quote);

struct ClosePassage
{
    QuoteMatch place;
    double share = 0;  ///< Of the quote's words (or Han characters) that the passage holds, 0.5–1
};

/// The passage of about the quote's length that holds most of its words, for the message when the quote was not found;
/// none where that is less than half of them.
[[nodiscard]] std::optional<ClosePassage> closestPassage(QStringView pageText, QStringView quote);

}  // namespace assay
