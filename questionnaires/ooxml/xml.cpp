#include "questionnaires/ooxml/xml.h"

#include <algorithm>
#include <charconv>

namespace assay::ooxml::xml {

namespace {

constexpr qint64 kMaxTreeBytes = 1024LL * 1024 * 1024;
constexpr qint64 kNodeBytes = 64;       // sizeof an element of pugixml, 64-bit
constexpr qint64 kAttributeBytes = 40;  // the same of an attribute

/// What the tree of a document takes at most, without building it.
qint64 treeBytes(const QByteArray &content)
{
    const auto nodes = std::count(content.cbegin(), content.cend(), '<');
    const auto attributes = std::count(content.cbegin(), content.cend(), '=');
    return content.size() + 2 * kNodeBytes * nodes + kAttributeBytes * attributes;
}

}  // namespace

Result<Done> parse(pugi::xml_document &document, const QByteArray &content, const QString &part)
{
    if (treeBytes(content) > kMaxTreeBytes)
        return fail(ErrorCode::LimitExceeded, QStringLiteral("%1 holds too many elements").arg(part));
    constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_doctype |
                                  pugi::parse_ws_pcdata_single | pugi::parse_wconv_attribute;
    const pugi::xml_parse_result parsed =
        document.load_buffer(content.constData(), static_cast<std::size_t>(content.size()), kOptions);
    if (!parsed) {
        return fail(ErrorCode::BadInput, QStringLiteral("%1 is broken XML at byte %2: %3")
                                             .arg(part)
                                             .arg(parsed.offset)
                                             .arg(QString::fromUtf8(parsed.description())));
    }
    for (const pugi::xml_node node : document.children()) {
        if (node.type() == pugi::node_doctype) {
            return fail(
                ErrorCode::BadInput,
                QStringLiteral("%1 holds a document type declaration, which Office documents must not").arg(part));
        }
    }
    return Done{};
}

std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    const std::size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node parent, std::string_view name)
{
    for (const pugi::xml_node node : parent.children()) {
        if (node.type() == pugi::node_element && localName(node) == name)
            return node;
    }
    return {};
}

pugi::xml_attribute attribute(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute candidate : node.attributes()) {
        if (localName(candidate.name()) == name)
            return candidate;
    }
    return {};
}

pugi::xml_attribute prefixedAttribute(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute candidate : node.attributes()) {
        const std::string_view whole(candidate.name());
        if (whole.size() > name.size() && localName(candidate.name()) == name && !whole.starts_with("xmlns:"))
            return candidate;
    }
    return {};
}

bool flag(pugi::xml_node node, const char *name, bool otherwise)
{
    const pugi::xml_attribute found = node.attribute(name);
    if (!found)
        return otherwise;
    const std::string_view word(found.value());
    return word == "1" || word == "true" || word == "on";
}

std::optional<int> number(pugi::xml_node node, const char *name)
{
    const pugi::xml_attribute found = node.attribute(name);
    if (!found)
        return std::nullopt;
    const std::string_view word(found.value());
    int result = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), result);
    if (error != std::errc{})
        return std::nullopt;
    return result;
}

QString value(pugi::xml_attribute attribute)
{
    return QString::fromUtf8(attribute.value());
}

QString text(pugi::xml_node node)
{
    QString joined;
    for (const pugi::xml_node piece : node.children()) {
        if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata)
            joined += QString::fromUtf8(piece.value());
    }
    return joined;
}

}  // namespace assay::ooxml::xml
