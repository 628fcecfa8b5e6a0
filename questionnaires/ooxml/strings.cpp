#include "questionnaires/ooxml/strings.h"

#include "questionnaires/ooxml/xml.h"

namespace assay::ooxml {

namespace {

constexpr qsizetype kEscapeLength = 7;  // _xHHHH_

/// The character that an escape at this place stands for; -1 where there is none.
int escapeAt(QStringView text, qsizetype at)
{
    if (text.size() - at < kEscapeLength || text[at] != u'_' || (text[at + 1] != u'x' && text[at + 1] != u'X') ||
        text[at + 6] != u'_')
        return -1;
    bool isNumber = false;
    const QStringView digits = text.mid(at + 2, 4);
    for (const QChar digit : digits) {
        if (!digit.isLetterOrNumber())
            return -1;
    }
    const int code = digits.toInt(&isNumber, 16);
    return isNumber ? code : -1;
}

void appendEscape(QByteArray &out, char16_t code)
{
    out += "_x" + QByteArray::number(code, 16).rightJustified(4, '0').toUpper() + "_";
}

void appendMarkup(QByteArray &out, QChar character)
{
    switch (character.unicode()) {
    case u'&':
        out += "&amp;";
        break;
    case u'<':
        out += "&lt;";
        break;
    case u'>':
        out += "&gt;";
        break;
    default:
        out += QString(character).toUtf8();
    }
}

}  // namespace

QString decodedText(const QString &stored)
{
    QString text = stored;
    if (stored.contains(QLatin1String("_x"), Qt::CaseInsensitive)) {
        text.clear();
        text.reserve(stored.size());
        for (qsizetype i = 0; i < stored.size();) {
            const int code = escapeAt(stored, i);
            text += code < 0 ? stored[i] : QChar(static_cast<char16_t>(code));
            i += code < 0 ? 1 : kEscapeLength;
        }
    }
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

QByteArray encodedText(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(u'\r', u'\n');
    QByteArray out;
    out.reserve(lines.size() * 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines[i];
        if (c == u'_' && escapeAt(lines, i) >= 0) {
            appendEscape(out, u'_');
        } else if (c.unicode() < 0x20 && c != u'\n' && c != u'\t') {
            appendEscape(out, c.unicode());
        } else if (c.isHighSurrogate() && i + 1 < lines.size() && lines[i + 1].isLowSurrogate()) {
            out += QStringView(lines).mid(i, 2).toUtf8();
            ++i;
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE) {
            out += QString(QChar::ReplacementCharacter).toUtf8();
        } else {
            appendMarkup(out, c);
        }
    }
    return out;
}

QString richText(pugi::xml_node item)
{
    QString joined;
    for (const pugi::xml_node part : item.children()) {
        const std::string_view name = xml::localName(part);
        if (name == "t") {
            joined += xml::text(part);
        } else if (name == "r") {
            for (const pugi::xml_node piece : part.children()) {
                if (xml::localName(piece) == "t")
                    joined += xml::text(piece);
            }
        }
    }
    return decodedText(joined);
}

QStringList sharedStrings(pugi::xml_node sst)
{
    QStringList strings;
    for (const pugi::xml_node item : sst.children()) {
        if (xml::localName(item) == "si")
            strings << richText(item);
    }
    return strings;
}

}  // namespace assay::ooxml
