#include "reports/pdf/text_map.h"

#include <QTextLayout>

#include <algorithm>
#include <array>

namespace assay::pdf {
namespace {

constexpr std::size_t kEntriesPerBlock = 100;  ///< Limit of the format

bool isOrdinary(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC) == text;
}

/// A glyph of whichever font.
struct Shaped
{
    QString key;
    quint32 glyph = 0;
};

std::vector<Shaped> shape(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    std::vector<Shaped> shaped;
    for (const QGlyphRun &run : layout.glyphRuns())
        for (const quint32 glyph : run.glyphIndexes())
            shaped.push_back({keyOf(run.rawFont()), glyph});
    return shaped;
}

/// Collects the texts of a font's glyphs; of several that share a glyph the ordinary one stays.
class Collector
{
public:
    explicit Collector(const PaintedFont &painted)
        : m_painted(painted), m_texts(painted.glyphs.size()), m_missing(painted.glyphs.size())
    {}

    void offer(quint32 glyph, const QString &text)
    {
        const auto code = m_painted.codes.constFind(glyph);
        if (code == m_painted.codes.cend())
            return;
        QString &known = m_texts[static_cast<std::size_t>(*code - 1)];
        if (known.isEmpty())
            --m_missing;
        if (known.isEmpty() || (!isOrdinary(known) && isOrdinary(text)))
            known = text;
    }
    void offer(const Shaped &shaped, const QString &text)
    {
        if (shaped.key == m_painted.key)
            offer(shaped.glyph, text);
    }
    [[nodiscard]] bool complete() const { return m_missing == 0; }
    [[nodiscard]] std::vector<QString> take() { return std::move(m_texts); }

private:
    const PaintedFont &m_painted;
    std::vector<QString> m_texts;
    std::size_t m_missing;
};

/// Tries the character beside a Latin and a Chinese letter, and twice in a row.
void offerShaped(Collector &collector, const QString &text, const QFont &font)
{
    for (const QString &before : {QStringLiteral("A"), QStringLiteral("中")})
        if (const std::vector<Shaped> shaped = shape(before + text, font); shaped.size() == 2)
            collector.offer(shaped.back(), text);
    for (const int times : {2, 3})
        if (const std::vector<Shaped> shaped = shape(text.repeated(times), font); shaped.size() == 1)
            collector.offer(shaped.front(), text.repeated(times));
}

QByteArray hex(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

}  // namespace

std::vector<QString> textsOf(const PaintedFont &painted, const FontSet &fonts, const std::vector<char32_t> &written)
{
    Collector collector(painted);
    for (const char32_t character : written) {
        const QString text = QString::fromUcs4(&character, 1);
        const QList<quint32> glyphs = painted.font.glyphIndexesForString(text);
        if (!glyphs.isEmpty())
            collector.offer(glyphs.first(), text);
    }
    const Weight weight = painted.font.weight() >= QFont::DemiBold ? Weight::Bold : Weight::Regular;
    for (const Face face : {Face::Latin, Face::Han}) {
        const QFont font = fonts.font(face, weight, 10);
        for (auto character = written.begin(); character != written.end() && !collector.complete(); ++character)
            offerShaped(collector, QString::fromUcs4(&*character, 1), font);
    }
    return collector.take();
}

QByteArray toUnicodeMap(const std::vector<QString> &texts)
{
    std::vector<QByteArray> entries;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        if (texts[index].isEmpty())
            continue;
        QByteArray entry = '<' + hex(static_cast<uint>(index + 1)) + "> <";
        for (const QChar unit : texts[index])
            entry += hex(unit.unicode());
        entries.push_back(entry + ">\n");
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t at = 0; at < entries.size(); at += kEntriesPerBlock) {
        const std::size_t end = std::min(at + kEntriesPerBlock, entries.size());
        map += QByteArray::number(end - at) + " beginbfchar\n";
        for (std::size_t index = at; index < end; ++index)
            map += entries[index];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace assay::pdf
