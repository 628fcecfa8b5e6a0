#pragma once

#include "reports/pdf/page.h"

#include <functional>
#include <vector>

namespace assay::pdf {

/// Something that is never parted by the end of a page: a line of text, a label, a chart.
struct Atom
{
    qreal gap = 0;  ///< Kept free above it, but not on top of a page or cell
    qreal height = 0;
    std::function<void(Page &page, QPointF top)> draw;
};

using Atoms = std::vector<Atom>;

/// Of atoms `first` up to, not including, `last`, one under the other.
[[nodiscard]] qreal heightOf(const Atoms &atoms, std::size_t first, std::size_t last);
[[nodiscard]] qreal heightOf(const Atoms &atoms);
/// How many atoms from `first` on fit into `available`; a single line is left behind on neither side where there is a
/// choice.
[[nodiscard]] std::size_t fitting(const Atoms &atoms, std::size_t first, qreal available);
/// Draws atoms `first` up to `last`; returns their height.
qreal draw(const Atoms &atoms, std::size_t first, std::size_t last, Page &page, QPointF top);

/// Appends the lines of a block.
void append(Atoms &atoms, const TextBlock &block, qreal gap = 0);
/// Appends both languages of a text: the second smaller and paler.
void append(Atoms &atoms, TextSetter &setter, const content::Text &text, const Style &style, qreal width,
            content::Alignment alignment = content::Alignment::Start, qreal gap = 0);
/// Appends a state as a tinted label with symbol and word.
void append(Atoms &atoms, TextSetter &setter, const content::StateWord &state, qreal size, qreal width, qreal gap = 0);
/// How wide the label of a state wants to be.
[[nodiscard]] qreal naturalWidth(TextSetter &setter, const content::StateWord &state, qreal size);

/// The style of a second language under `style`.
[[nodiscard]] Style underStyle(const Style &style);
/// The content of a table's cell.
[[nodiscard]] Atoms cellAtoms(TextSetter &setter, const content::Cell &cell, content::Alignment alignment,
                              const Style &style, qreal width);

}  // namespace assay::pdf
