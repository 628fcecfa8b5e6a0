#pragma once

#include "reports/pdf/atoms.h"

namespace assay::pdf {

/// Horizontal bars of equal length, parted by state; symbol and count stand in each part that has room for them, count
/// of the bar and remark behind it.
/// The first atom is the legend, each other one a bar.
[[nodiscard]] Atoms barsAtoms(TextSetter &setter, const content::StackedBars &chart, qreal width);
/// A ring with its centre text, and the legend with counts and shares beside it.
[[nodiscard]] Atom donutAtom(TextSetter &setter, const content::Donut &chart, qreal width);
/// Axes around a centre with rings at each quarter, the shapes, and the axes named with their shares around them.
[[nodiscard]] Atom radarAtom(TextSetter &setter, const content::Radar &chart, qreal width);
/// Cards side by side.
[[nodiscard]] Atom keyFiguresAtom(TextSetter &setter, const content::KeyFigures &row, qreal width);
/// A tinted box with a bar of its role's colour on the left.
[[nodiscard]] Atom noteAtom(TextSetter &setter, const content::Note &note, qreal width);

}  // namespace assay::pdf
