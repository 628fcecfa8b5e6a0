#include "questionnaires/ooxml/document_runs.h"

#include "questionnaires/ooxml/xml.h"

#include <algorithm>
#include <array>

namespace assay::ooxml {

namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

bool isKept(pugi::xml_node property)
{
    static constexpr std::array<std::string_view, 7> kChanges = {"ins",    "del",       "moveFrom", "moveTo",
                                                                 "vanish", "webHidden", "rPrChange"};
    const std::string_view name = xml::localName(property);
    if (std::find(kChanges.begin(), kChanges.end(), name) != kChanges.end())
        return false;
    return name != "rStyle" ||
           !xml::value(xml::attribute(property, "val")).contains(QLatin1String("placeholder"), Qt::CaseInsensitive);
}

/// How many UTF-16 units and bytes one written character takes, beginning at `at`.
struct Written
{
    qsizetype units = 1;
    qsizetype bytes = 1;
};

Written writtenAt(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead == '&') {
        const qsizetype end = bytes.indexOf(';', at);
        const QByteArray entity = bytes.mid(at + 1, end - at - 1);
        bool ok = false;
        const uint code = entity.startsWith("#x") ? entity.mid(2).toUInt(&ok, 16) : entity.mid(1).toUInt(&ok);
        return {entity.startsWith('#') && ok && code > 0xFFFF ? 2 : 1, end < 0 ? 1 : end - at + 1};
    }
    if (lead == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n')
        return {1, 2};
    if (lead >= 0xF0)
        return {2, 4};
    if (lead >= 0xE0)
        return {1, 3};
    return {1, lead >= 0xC0 ? 2 : 1};
}

}  // namespace

QByteArray FormSource::bytesOf(pugi::xml_node element) const
{
    const ElementSpan span = spans.of(element);
    return bytes.mid(span.begin, span.end - span.begin);
}

QString storableText(const QString &text)
{
    QString stored;
    stored.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                stored += u'\n';
        } else if (pair) {
            stored += c;
            stored += text[++i];
        } else {
            const bool bad = (c < u' ' && c != u'\n' && c != u'\t') || c.isSurrogate() || c.unicode() >= 0xFFFE;
            stored += bad ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return stored;
}

QByteArray runContent(const FormSource &source, const QString &text, bool insideText)
{
    const QByteArray open = source.open("t") + " xml:space=\"preserve\">";
    const QByteArray close = source.close("t");
    QByteArray content = insideText ? QByteArray() : open;
    QString piece;
    for (const QChar c : storableText(text)) {
        if (c != u'\n' && c != u'\t') {
            piece += c;
            continue;
        }
        content += escaped(piece) + close + source.open(c == u'\n' ? "br/>" : "tab/>") + open;
        piece.clear();
    }
    content += escaped(piece);
    return insideText ? content : content + close;
}

QByteArray runProperties(const FormSource &source, pugi::xml_node properties)
{
    QByteArray kept;
    for (const pugi::xml_node property : properties.children()) {
        if (property.type() == pugi::node_element && isKept(property))
            kept += source.bytesOf(property);
    }
    return kept.isEmpty() ? QByteArray() : source.open("rPr>") + kept + source.close("rPr");
}

qsizetype byteOfCharacter(const FormSource &source, pugi::xml_node element, qsizetype unit)
{
    const ElementSpan span = source.spans.of(element);
    const QByteArray inner = source.bytes.mid(span.openEnd, span.closeBegin - span.openEnd);
    if (inner.contains('<'))
        return -1;
    qsizetype at = 0;
    for (qsizetype units = 0; units < unit;) {
        if (at >= inner.size())
            return -1;
        const Written written = writtenAt(inner, at);
        units += written.units;
        at += written.bytes;
    }
    return span.openEnd + at;
}

}  // namespace assay::ooxml
