#include "reports/pdf/glyph_record.h"

#include <algorithm>

namespace assay::pdf {

QString keyOf(const QRawFont &font)
{
    return font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.weight());
}

void GlyphRecord::note(const QGlyphRun &run)
{
    const QString key = keyOf(run.rawFont());
    auto font = std::ranges::find(m_fonts, key, &PaintedFont::key);
    if (font == m_fonts.end()) {
        m_fonts.push_back({run.rawFont(), key, {}, {}});
        font = m_fonts.end() - 1;
    }
    for (const quint32 glyph : run.glyphIndexes()) {
        if (glyph == 0 || font->codes.contains(glyph))
            continue;
        font->glyphs.push_back(glyph);
        font->codes.insert(glyph, static_cast<int>(font->glyphs.size()));
    }
}

}  // namespace assay::pdf
