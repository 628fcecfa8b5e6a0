#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <pugixml.hpp>
#include <string_view>

/// Helpers to read the XML of package parts. Elements are known by their local names, so that transitional and strict
/// namespaces and any prefix read alike.
namespace assay::ooxml::xml {

/// Parses a part. Text is kept as written (not trimmed, not merged); entities other than XML's own are not expanded.
/// Errors: BadInput (not well-formed; @p part is named), LimitExceeded (the tree would take too much memory).
[[nodiscard]] Result<Done> parse(pugi::xml_document &document, const QByteArray &content, const QString &part);

[[nodiscard]] std::string_view localName(const char *name);
[[nodiscard]] inline std::string_view localName(pugi::xml_node node)
{
    return localName(node.name());
}
/// The first child element with this local name; an empty node where there is none.
[[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view name);
/// An attribute by local name, whatever its prefix.
[[nodiscard]] pugi::xml_attribute attribute(pugi::xml_node node, std::string_view name);
/// An attribute that must stand in some namespace, such as r:id.
[[nodiscard]] pugi::xml_attribute prefixedAttribute(pugi::xml_node node, std::string_view name);
/// An xsd:boolean: "1", "true", "on" are true; absent is @p otherwise.
[[nodiscard]] bool flag(pugi::xml_node node, const char *name, bool otherwise = false);
/// A whole number; nullopt where absent or not a number.
[[nodiscard]] std::optional<int> number(pugi::xml_node node, const char *name);
[[nodiscard]] QString value(pugi::xml_attribute attribute);
/// The text directly inside an element, all pieces joined.
[[nodiscard]] QString text(pugi::xml_node node);

}  // namespace assay::ooxml::xml
