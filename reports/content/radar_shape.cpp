#include "reports/content/radar_shape.h"

#include <cmath>
#include <numbers>

namespace assay::content {

namespace {

constexpr int kRings = 4;

}  // namespace

QPointF radarAxis(std::size_t axis, std::size_t axes)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return {std::sin(angle), -std::cos(angle)};
}

std::vector<QLineF> radarGrid(std::size_t axes)
{
    std::vector<QLineF> lines;
    for (int ring = 1; ring <= kRings; ++ring)
        for (std::size_t axis = 0; axis < axes; ++axis) {
            const double share = static_cast<double>(ring) / kRings;
            lines.emplace_back(radarAxis(axis, axes) * share, radarAxis((axis + 1) % axes, axes) * share);
        }
    for (std::size_t axis = 0; axis < axes; ++axis)
        lines.emplace_back(QPointF(), radarAxis(axis, axes));
    return lines;
}

RadarOutline radarOutline(const RadarSeries &series, std::size_t axes)
{
    RadarOutline outline;
    for (std::size_t axis = 0; axis < axes && axis < series.values.size(); ++axis) {
        const std::optional<double> here = series.values[axis];
        if (!here)
            continue;
        const std::size_t following = (axis + 1) % axes;
        const QPointF at = radarAxis(axis, axes) * *here;
        if (following < series.values.size() && series.values[following])
            outline.lines.emplace_back(at, radarAxis(following, axes) * *series.values[following]);
        outline.dots.push_back(at);
    }
    return outline;
}

}  // namespace assay::content
