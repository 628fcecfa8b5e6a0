#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <vector>

namespace assay::pdf {

/// The glyphs of one font in the order in which they were first painted. The PDF writer numbers them in that order,
/// from 1.
struct PaintedFont
{
    QRawFont font;
    QString key;
    std::vector<quint32> glyphs;
    QHash<quint32, int> codes;
};

/// Same file and face, whatever the size.
[[nodiscard]] QString keyOf(const QRawFont &font);

/// Notes what is painted, font by font in the order of first use: the order in which the PDF writer makes them.
class GlyphRecord
{
public:
    void note(const QGlyphRun &run);
    [[nodiscard]] const std::vector<PaintedFont> &fonts() const { return m_fonts; }

private:
    std::vector<PaintedFont> m_fonts;
};

}  // namespace assay::pdf
