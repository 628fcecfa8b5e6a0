#include "reports/pdf/text_block.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr qreal kEndless = 1e6;
constexpr char32_t kLastCharacter = 0x10ffff;

bool isHan(QChar character)
{
    const char16_t unit = character.unicode();
    return character.script() == QChar::Script_Han || character.isSurrogate() || (unit >= 0x2e80 && unit <= 0x303f) ||
           (unit >= 0xff00 && unit <= 0xffef);
}

/// Drawn a full square wide by Chinese fonts and narrow by others.
bool isShared(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == 0x2018 || unit == 0x2019 || unit == 0x201c || unit == 0x201d || unit == 0x2026 || unit == 0x00b7;
}

bool isOpening(QChar character)
{
    return character.unicode() == 0x2018 || character.unicode() == 0x201c;
}

/// The nearest letter or digit from `at` in the direction of `step`, or a null character.
QChar neighbour(const QString &text, qsizetype at, int step)
{
    for (qsizetype index = at + step; index >= 0 && index < text.size(); index += step)
        if (isHan(text[index]) || text[index].isLetterOrNumber())
            return text[index];
    return {};
}

QString cleaned(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &character : text) {
        if (character == u'\n')
            character = QChar::LineSeparator;
        else if (character.category() == QChar::Other_Control || character == QChar::ObjectReplacementCharacter)
            character = u' ';
    }
    return text;
}

/// Shared punctuation beside Latin letters within a Chinese text.
QList<QTextLayout::FormatRange> latinRanges(const QString &text, const QFont &latin)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isShared(text[at]))
            continue;
        const QChar beside = neighbour(text, at, isOpening(text[at]) ? 1 : -1);
        if (beside.isNull() || isHan(beside))
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(at);
        range.length = 1;
        range.format.setFont(latin);
        ranges.push_back(range);
    }
    return ranges;
}

QTextOption optionFor(qreal width)
{
    QTextOption option;
    option.setWrapMode(width < kEndless ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    return option;
}

}  // namespace

TextBlock::TextBlock(const FontSet &fonts, const QString &text, const Style &style, qreal width,
                     content::Alignment alignment, qreal firstIndent)
    : m_text(cleaned(text)), m_style(style)
{
    const bool chinese = std::ranges::any_of(m_text, isHan);
    m_layout =
        std::make_unique<QTextLayout>(m_text, fonts.font(chinese ? Face::Han : Face::Latin, style.weight, style.size));
    m_layout->setCacheEnabled(true);
    m_layout->setTextOption(optionFor(width));
    if (chinese && std::ranges::any_of(m_text, isShared))
        m_layout->setFormats(latinRanges(m_text, fonts.font(Face::Latin, style.weight, style.size)));
    m_layout->beginLayout();
    qreal indent = firstIndent;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal available = std::max(width - indent, 1.0) * kUnits;
        line.setLineWidth(available);
        const qreal free = std::max(available - line.naturalTextWidth(), 0.0);
        const qreal shift = alignment == content::Alignment::End      ? free
                            : alignment == content::Alignment::Centre ? free / 2
                                                                      : 0;
        line.setPosition(QPointF(indent * kUnits + (width < kEndless ? shift : 0), 0));
        indent = 0;
    }
    m_layout->endLayout();
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int index = 0; index < m_layout->lineCount(); ++index)
        widest = std::max(widest, m_layout->lineAt(index).naturalTextWidth());
    return widest / kUnits;
}

TextSetter::TextSetter(const FontSet &fonts) : m_fonts(fonts), m_seen(kLastCharacter + 1, false)
{}

const TextBlock &TextSetter::set(const QString &text, const Style &style, qreal width, content::Alignment alignment,
                                 qreal firstIndent)
{
    m_blocks.emplace_back(m_fonts, text, style, width, alignment, firstIndent);
    const QString &shown = m_blocks.back().text();
    for (qsizetype at = 0; at < shown.size(); ++at) {
        char32_t character = shown[at].unicode();
        if (shown[at].isHighSurrogate() && at + 1 < shown.size() && shown[at + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(shown[at], shown[at + 1]);
            ++at;
        }
        m_seen[character] = true;
    }
    return m_blocks.back();
}

const TextBlock &TextSetter::line(const QString &text, const Style &style)
{
    return set(text, style, kEndless);
}

std::vector<char32_t> TextSetter::characters() const
{
    std::vector<char32_t> found;
    for (char32_t character = 0; character <= kLastCharacter; ++character)
        if (m_seen[character])
            found.push_back(character);
    return found;
}

}  // namespace assay::pdf
