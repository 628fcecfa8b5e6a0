#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace assay {

/// A word's place on its page. `start` and `length` count UTF-16 units in `PageText::text`.
struct WordBox
{
    int start = 0;
    int length = 0;
    QRectF box;  ///< Points of the page as shown (crop box, after rotation, origin top left); empty for flowing text
    friend bool operator==(const WordBox &, const WordBox &) = default;
};

/// Text of one page as printed: words of a line parted by a space where the page shows one, lines by '\n'.
/// Radicals (U+2E80–2FDF), compatibility ideographs and Latin ligatures are mapped to ordinary characters.
struct PageText
{
    int page = 1;   ///< Counts from 1
    QSizeF size;    ///< Points, as shown; empty for flowing text
    QString label;  ///< Worksheet name or section heading; empty for PDF pages
    QString text;
    std::vector<WordBox> words;  ///< In the order of `text`
    friend bool operator==(const PageText &, const PageText &) = default;
};

}  // namespace assay
