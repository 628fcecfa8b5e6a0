#pragma once

#include "reports/pdf/fonts.h"
#include "reports/pdf/glyph_record.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace assay::pdf {

/// What each painted glyph of one font stands for: the text that was written, of which a glyph alone does not tell
/// (行 U+884C and the radical U+2F8F share one; figures beside Latin letters, and two dashes, have glyphs of their own
/// that belong to no character).
/// @param written  every character of the print
/// @returns one text per glyph of `painted`, in its order; empty where none could be found
[[nodiscard]] std::vector<QString> textsOf(const PaintedFont &painted, const FontSet &fonts,
                                           const std::vector<char32_t> &written);

/// A ToUnicode map: code n + 1 stands for texts[n].
[[nodiscard]] QByteArray toUnicodeMap(const std::vector<QString> &texts);

}  // namespace assay::pdf
