#pragma once

#include "questionnaires/ooxml/element_spans.h"

#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

namespace assay::ooxml {

/// The main part of a text document as bytes and where its elements stand in them.
struct FormSource
{
    const QByteArray &bytes;
    const ElementSpans &spans;
    QByteArray prefix;  ///< Of the word-processing namespace with its colon, such as "w:"

    /// `<w:name`
    [[nodiscard]] QByteArray open(const char *name) const { return '<' + prefix + name; }
    [[nodiscard]] QByteArray close(const char *name) const { return "</" + prefix + name + '>'; }
    /// The bytes of a whole element.
    [[nodiscard]] QByteArray bytesOf(pugi::xml_node element) const;
};

/// A text as what stands between the tags of a run: `<w:t>` elements, breaks for line ends, tabs.
/// @param insideText  without the first start tag and the last end tag, to go between characters of a text element
[[nodiscard]] QByteArray runContent(const FormSource &source, const QString &text, bool insideText);

/// As runContent() reads back: line ends as "\n", characters that XML cannot hold as U+FFFD.
[[nodiscard]] QString storableText(const QString &text);

/// The run properties as written, without marks of tracked changes and without the look of a prompt; empty for none.
[[nodiscard]] QByteArray runProperties(const FormSource &source, pugi::xml_node properties);

/// Where the character with this number (in UTF-16 units) of an element's text stands in the bytes; -1 where the text
/// is not written plainly.
[[nodiscard]] qsizetype byteOfCharacter(const FormSource &source, pugi::xml_node element, qsizetype unit);

}  // namespace assay::ooxml
