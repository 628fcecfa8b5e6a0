#pragma once

#include "reports/content/document.h"

#include <QLineF>
#include <QPointF>

#include <vector>

namespace assay::content {

/// A radar as lines around (0, 0), the outermost ring at distance 1, the first axis upwards and the others clockwise:
/// the same on the screen and on paper.

/// The end of an axis.
[[nodiscard]] QPointF radarAxis(std::size_t axis, std::size_t axes);
/// Rings from the inside outwards, `axes` lines each, then one line along each axis.
[[nodiscard]] std::vector<QLineF> radarGrid(std::size_t axes);

/// A series as lines between neighbouring values and a dot at each value; an axis without a value leaves a gap.
struct RadarOutline
{
    std::vector<QLineF> lines;
    std::vector<QPointF> dots;
};
[[nodiscard]] RadarOutline radarOutline(const RadarSeries &series, std::size_t axes);

}  // namespace assay::content
