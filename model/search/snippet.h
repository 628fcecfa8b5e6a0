#pragma once

#include "model/search/segmentation.h"

namespace assay {

/// A passage on one line, for people: runs of white space as one space, and none between Han characters, where a line
/// of the page ended within a word.
[[nodiscard]] QString onOneLine(QStringView passage);

/// The stretch of a page around the first place that meets the query, as printed but on one line, cut at line or
/// sentence ends where they are near.
/// @param roughLength  wanted length in UTF-16 units
[[nodiscard]] QString snippet(const QString &pageText, const QString &query, int roughLength = 120);

}  // namespace assay
