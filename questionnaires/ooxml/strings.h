#pragma once

#include <QString>
#include <QStringList>

#include <pugixml.hpp>

namespace assay::ooxml {

/// Reads `_x000D_` escapes and turns every line end into "\n".
[[nodiscard]] QString decodedText(const QString &stored);

/// A text as it stands in XML: markup escaped, control characters and look-alikes of escapes as `_xHHHH_`, line ends as
/// "\n", halves of surrogate pairs and other characters that XML cannot hold as U+FFFD. UTF-8.
[[nodiscard]] QByteArray encodedText(const QString &text);

/// The text of an `<si>` or `<is>` element: plain or in runs, without phonetic guides.
[[nodiscard]] QString richText(pugi::xml_node item);

/// The table of shared strings, in order.
[[nodiscard]] QStringList sharedStrings(pugi::xml_node sst);

}  // namespace assay::ooxml
