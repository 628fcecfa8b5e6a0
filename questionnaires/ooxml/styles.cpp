#include "questionnaires/ooxml/styles.h"

#include "questionnaires/ooxml/xml.h"

#include <QHash>

namespace assay::ooxml {

namespace {

struct Font
{
    bool bold = false;
    double points = 0;
};

std::vector<Font> readFonts(pugi::xml_node fonts)
{
    std::vector<Font> all;
    for (const pugi::xml_node node : fonts.children()) {
        if (xml::localName(node) != "font")
            continue;
        const pugi::xml_node bold = xml::child(node, "b");
        all.push_back(
            {bold && xml::flag(bold, "val", /*otherwise=*/true), xml::child(node, "sz").attribute("val").as_double()});
    }
    return all;
}

/// Whether a fill shows: a pattern other than none, and, where it is solid, a colour other than white.
bool isFilled(pugi::xml_node fill)
{
    const pugi::xml_node pattern = xml::child(fill, "patternFill");
    if (!pattern)
        return bool(xml::child(fill, "gradientFill"));
    const std::string_view type(pattern.attribute("patternType").as_string("none"));
    if (type == "none")
        return false;
    const pugi::xml_node colour = xml::child(pattern, "fgColor");
    if (type != "solid" || !colour)
        return type != "solid";
    const QString rgb = xml::value(colour.attribute("rgb")).right(6).toUpper();
    if (rgb == QLatin1String("FFFFFF") || xml::number(colour, "indexed") == 9 || xml::number(colour, "indexed") == 1)
        return false;
    // Theme colour 0 is the window's background; darker tints of it are visible.
    return xml::number(colour, "theme") != 0 || colour.attribute("tint").as_double() < -0.01;
}

std::vector<bool> readFills(pugi::xml_node fills)
{
    std::vector<bool> all;
    for (const pugi::xml_node node : fills.children()) {
        if (xml::localName(node) == "fill")
            all.push_back(isFilled(node));
    }
    return all;
}

QHash<int, QString> readFormats(pugi::xml_node formats)
{
    QHash<int, QString> codes;
    for (const pugi::xml_node node : formats.children()) {
        if (const std::optional<int> id = xml::number(node, "numFmtId"))
            codes.insert(*id, xml::value(node.attribute("formatCode")));
    }
    return codes;
}

template<class T>
T itemAt(const std::vector<T> &all, std::optional<int> index)
{
    return index && *index >= 0 && static_cast<std::size_t>(*index) < all.size() ? all[static_cast<std::size_t>(*index)]
                                                                                 : T{};
}

}  // namespace

Result<Styles> Styles::read(const QByteArray &content, const QString &part)
{
    pugi::xml_document document;
    if (const Result<Done> parsed = xml::parse(document, content, part); !parsed)
        return std::unexpected(parsed.error());
    const pugi::xml_node sheet = document.document_element();
    const std::vector<Font> fonts = readFonts(xml::child(sheet, "fonts"));
    const std::vector<bool> fills = readFills(xml::child(sheet, "fills"));
    const QHash<int, QString> formats = readFormats(xml::child(sheet, "numFmts"));
    Styles styles;
    for (const pugi::xml_node xf : xml::child(sheet, "cellXfs").children()) {
        if (xml::localName(xf) != "xf")
            continue;
        CellStyle style;
        const Font font = itemAt(fonts, xml::number(xf, "fontId"));
        const pugi::xml_node alignment = xml::child(xf, "alignment");
        style.look.bold = font.bold;
        style.look.fontPoints = font.points;
        style.look.filled = itemAt(fills, xml::number(xf, "fillId"));
        style.look.indent = xml::number(alignment, "indent").value_or(0);
        style.look.wrapped = xml::flag(alignment, "wrapText");
        style.locked = xml::flag(xml::child(xf, "protection"), "locked", /*otherwise=*/true);
        const int format = xml::number(xf, "numFmtId").value_or(0);
        style.formatCode = formats.contains(format) ? formats.value(format) : builtInFormat(format);
        style.format = formatKind(style.formatCode);
        styles.m_styles.push_back(style);
    }
    return styles;
}

const CellStyle &Styles::at(int index) const
{
    const bool known = index >= 0 && static_cast<std::size_t>(index) < m_styles.size();
    return known ? m_styles[static_cast<std::size_t>(index)] : m_default;
}

}  // namespace assay::ooxml
