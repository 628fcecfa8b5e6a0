#include "questionnaires/ooxml/document_styles.h"

#include "questionnaires/ooxml/xml.h"

#include <QRegularExpression>

namespace assay::ooxml {

namespace {

constexpr int kMaxParents = 30;  // a chain of styles that is longer than this runs in a circle

struct WrittenStyle
{
    QString name;
    QString parent;
    std::optional<int> level;
    std::optional<bool> listItem;
};

std::optional<int> valueOf(pugi::xml_node node)
{
    bool isNumber = false;
    const int number = xml::value(xml::attribute(node, "val")).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Built-in headings have their level in their (never translated) names, also where the outline level is left out.
std::optional<int> levelFromName(const QString &name)
{
    static const QRegularExpression heading(QStringLiteral("^heading ([1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = heading.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

ParagraphStyle resolved(const QHash<QString, WrittenStyle> &all, const QString &id)
{
    ParagraphStyle style{all.value(id).name, 0, false};
    std::optional<int> level;
    std::optional<bool> listItem;
    QString at = id;
    for (int steps = 0; steps < kMaxParents && all.contains(at); ++steps) {
        const WrittenStyle &written = *all.constFind(at);
        if (!level)
            level = written.level;
        if (!listItem)
            listItem = written.listItem;
        at = written.parent;
    }
    style.headingLevel = level.value_or(0);
    style.listItem = listItem.value_or(false);
    return style;
}

}  // namespace

std::optional<int> outlineLevel(pugi::xml_node properties)
{
    const std::optional<int> stored = valueOf(xml::child(properties, "outlineLvl"));
    if (!stored || *stored < 0 || *stored > 9)
        return std::nullopt;
    return *stored == 9 ? 0 : *stored + 1;
}

std::optional<bool> numbering(pugi::xml_node properties)
{
    const pugi::xml_node node = xml::child(properties, "numPr");
    if (!node)
        return std::nullopt;
    return valueOf(xml::child(node, "numId")).value_or(1) != 0;
}

Result<QHash<QString, ParagraphStyle>> readParagraphStyles(const QByteArray &content, const QString &part)
{
    pugi::xml_document document;
    if (const Result<Done> parsed = xml::parse(document, content, part); !parsed)
        return std::unexpected(parsed.error());
    QHash<QString, WrittenStyle> written;
    for (const pugi::xml_node node : document.document_element().children()) {
        if (xml::localName(node) != "style" || xml::value(xml::attribute(node, "type")) != QLatin1String("paragraph"))
            continue;
        WrittenStyle style;
        style.name = xml::value(xml::attribute(xml::child(node, "name"), "val"));
        style.parent = xml::value(xml::attribute(xml::child(node, "basedOn"), "val"));
        const pugi::xml_node properties = xml::child(node, "pPr");
        style.level = outlineLevel(properties);
        if (!style.level)
            style.level = levelFromName(style.name);
        style.listItem = numbering(properties);
        written.insert(xml::value(xml::attribute(node, "styleId")), style);
    }
    QHash<QString, ParagraphStyle> styles;
    for (auto style = written.cbegin(); style != written.cend(); ++style)
        styles.insert(style.key(), resolved(written, style.key()));
    return styles;
}

}  // namespace assay::ooxml
