#pragma once

#include "reports/pdf/glyph_record.h"
#include "reports/pdf/page.h"

#include <QByteArray>

#include <vector>

class QPainter;

namespace assay::pdf {

/// Paints one page with any painter whose units are those of the print (`kUnits` for a point).
/// @param record  takes down every glyph painted
void paintPage(QPainter &painter, const Page &page, GlyphRecord &record);

/// Paints pages with Qt's own PDF writer; times, ids, bookmarks and text maps are put right afterwards (`finish`).
/// @param record  takes down every glyph painted
/// @returns an empty array where the writer gave up
[[nodiscard]] QByteArray paint(const std::vector<Page> &pages, GlyphRecord &record);

}  // namespace assay::pdf
