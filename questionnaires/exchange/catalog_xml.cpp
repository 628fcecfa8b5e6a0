#include "questionnaires/exchange/catalog_node.h"

#include <pugixml.hpp>

#include <cstring>

namespace assay::exchange {

namespace {

constexpr int kMostDepth = 32;

QString attribute(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

/// The text of an element and of what stands in it, with parameters as JSON writes them.
void collect(const pugi::xml_node &node, QString &text, int depth)
{
    if (depth > kMostDepth)
        return;
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
        else if (std::strcmp(child.name(), "insert") == 0)
            text += QStringLiteral("{{ insert: param, %1 }}").arg(attribute(child, "id-ref"));
        else
            collect(child, text, depth + 1);
    }
}

QString textOf(const pugi::xml_node &node)
{
    QString text;
    collect(node, text, 0);
    return text.simplified();
}

QString property(const pugi::xml_node &node, const char *name)
{
    for (const pugi::xml_node &property : node.children("prop"))
        if (attribute(property, "name") == QLatin1String(name))
            return attribute(property, "value");
    return {};
}

QString shownParameter(const pugi::xml_node &parameter)
{
    if (const QString label = textOf(parameter.child("label")); !label.isEmpty())
        return QStringLiteral("[%1]").arg(label);
    QStringList choices;
    for (const pugi::xml_node &choice : parameter.child("select").children("choice"))
        choices << textOf(choice);
    return choices.isEmpty() ? QStringLiteral("[…]") : QStringLiteral("[%1]").arg(choices.join(QStringLiteral(" / ")));
}

std::vector<CatalogPart> partsOf(const pugi::xml_node &node, int depth)
{
    std::vector<CatalogPart> parts;
    if (depth > kMostDepth)
        return parts;
    for (const pugi::xml_node &part : node.children("part")) {
        QStringList prose;
        for (const pugi::xml_node &child : part.children())
            if (std::strcmp(child.name(), "part") != 0 && std::strcmp(child.name(), "prop") != 0 &&
                std::strcmp(child.name(), "title") != 0 && std::strcmp(child.name(), "link") != 0)
                if (const QString paragraph = textOf(child); !paragraph.isEmpty())
                    prose << paragraph;
        parts.push_back({attribute(part, "name"), property(part, "label"), prose.join(QLatin1Char('\n')),
                         partsOf(part, depth + 1)});
    }
    return parts;
}

std::vector<CatalogNode> nodesOf(const pugi::xml_node &node, int depth)
{
    std::vector<CatalogNode> nodes;
    if (depth > kMostDepth)
        return nodes;
    for (const pugi::xml_node &child : node.children()) {
        const bool isControl = std::strcmp(child.name(), "control") == 0;
        if (!isControl && std::strcmp(child.name(), "group") != 0)
            continue;
        CatalogNode made{isControl,
                         attribute(child, "id"),
                         textOf(child.child("title")),
                         property(child, "label"),
                         property(child, "status").compare(QLatin1String("withdrawn"), Qt::CaseInsensitive) == 0,
                         {},
                         partsOf(child, 0),
                         nodesOf(child, depth + 1)};
        for (const pugi::xml_node &parameter : child.children("param"))
            made.parameters.insert(attribute(parameter, "id"), shownParameter(parameter));
        nodes.push_back(std::move(made));
    }
    return nodes;
}

}  // namespace

Result<Catalog> catalogFromXml(const QByteArray &xml)
{
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(xml.constData(), static_cast<std::size_t>(xml.size()), pugi::parse_default);
    if (!parsed) {
        Place place;
        place.row = static_cast<int>(xml.left(parsed.offset).count('\n')) + 1;
        return fail(ErrorCode::BadInput,
                    QStringLiteral("the XML is broken: %1").arg(QString::fromUtf8(parsed.description())), place);
    }
    const pugi::xml_node catalog = document.child("catalog");
    if (!catalog)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("this is no OSCAL catalog (its root is \"%1\"); resolve a profile into a catalog "
                                   "first")
                        .arg(QString::fromUtf8(document.document_element().name())));
    const pugi::xml_node metadata = catalog.child("metadata");
    return Catalog{textOf(metadata.child("title")), textOf(metadata.child("version")),
                   textOf(metadata.child("party").child("name")), nodesOf(catalog, 0)};
}

}  // namespace assay::exchange
