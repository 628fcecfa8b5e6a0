#pragma once

#include <QChar>
#include <QString>

namespace assay::ooxml {

/// A character of a symbol font as its Unicode meaning; U+FFFD where it is not known.
/// @param code  as stored, with or without the offset of the private-use area
[[nodiscard]] QChar symbolText(const QString &font, int code);

}  // namespace assay::ooxml
