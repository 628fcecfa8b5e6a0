#pragma once

#include <QByteArray>

#include <vector>

namespace assay::test {

struct SmallPage
{
    QByteArray
        content;  ///< Operators; fonts /F1 (Helvetica) and /F2 (each byte is the character that `toUnicode` says)
    QByteArray attributes;  ///< More entries of the page, such as "/Rotate 90"
};

/// A PDF of a few pages of 400 × 600 points, put together by hand.
/// @param toUnicode  lines of a bfchar section for font /F2, such as "<41> <2F8F>"
/// @param catalogue  more entries of the catalogue
[[nodiscard]] QByteArray smallPdf(const std::vector<SmallPage> &pages, const QByteArray &toUnicode = {},
                                  const QByteArray &catalogue = {});

/// "Text at (x, y) in 20 points", the origin at the bottom left.
[[nodiscard]] QByteArray shown(const QByteArray &text, int x, int y, const QByteArray &font = "F1");

}  // namespace assay::test
