#pragma once

#include "model/evidence/page_text.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace assay::extract {

/// A word as the page shows it, in reading order.
struct ShownWord
{
    QString text;
    QRectF box;  ///< Points of the page as shown
    QRectF firstCharacter;
    QRectF lastCharacter;
    std::vector<QRectF> characters;  ///< One per code point; only needed where characters stand alone (Han, kana)
    bool spaceAfter = false;
};

/// Whether a character of the text stands for itself, so that `ShownWord::characters` is needed.
[[nodiscard]] bool needsCharacterBoxes(const QString &text);

/// Joins words to the text of a page: words of a line as shown, with a space where there is one, lines parted by '\n'.
/// Han and kana get a box for each character, since a line of them has no words. Boxes are cut at the edge of the page.
/// @param size  of the page as shown, points
[[nodiscard]] PageText joinedLines(int page, const QSizeF &size, const std::vector<ShownWord> &words);

}  // namespace assay::extract
