#include "reports/content/radar_shape.h"
#include "reports/pdf/charts.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace assay::pdf {
namespace {

constexpr qreal kRadius = 92;
constexpr qreal kLabelWidth = 120;
constexpr qreal kLabelGap = 9;
constexpr qreal kMargin = 34;  // above and below, for labels
constexpr qreal kDot = 2.2;
constexpr auto kColours = content::kSeriesColours;

void drawGrid(Page &page, const QPointF &centre, std::size_t axes)
{
    const std::vector<QLineF> grid = content::radarGrid(axes);
    const std::size_t spokes = grid.size() - axes;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const bool isOutermost = i >= spokes - axes && i < spokes;
        page.add(LinePrimitive{QLineF(centre + grid[i].p1() * kRadius, centre + grid[i].p2() * kRadius),
                               content::kLineColour, isOutermost ? 0.8 : 0.5});
    }
}

void drawSeries(Page &page, const QPointF &centre, const content::RadarSeries &series, std::size_t axes, quint32 colour)
{
    const content::RadarOutline outline = content::radarOutline(series, axes);
    for (const QLineF &line : outline.lines)
        page.add(LinePrimitive{QLineF(centre + line.p1() * kRadius, centre + line.p2() * kRadius), colour, 1.6});
    for (const QPointF &at : outline.dots) {
        QPainterPath dot;
        dot.addEllipse(centre + at * kRadius, kDot, kDot);
        page.add(PathPrimitive{dot, colour, {}});
    }
}

/// Names of the axes with the shares of all series.
QString labelOf(const content::Radar &chart, std::size_t axis)
{
    QStringList shares;
    for (const content::RadarSeries &series : chart.series)
        shares << (axis < series.values.size() && series.values[axis]
                       ? content::toString(content::Number{*series.values[axis], content::NumberForm::Share})
                       : QStringLiteral("–"));
    return QStringLiteral("%1  %2").arg(chart.axes[axis].main, shares.join(QStringLiteral(" / ")));
}

content::Alignment alignmentAt(const QPointF &at, const QPointF &centre)
{
    if (std::abs(at.x() - centre.x()) < 1)
        return content::Alignment::Centre;
    return at.x() > centre.x() ? content::Alignment::Start : content::Alignment::End;
}

}  // namespace

Atom radarAtom(TextSetter &setter, const content::Radar &chart, qreal width)
{
    const std::size_t axes = chart.axes.size();
    const QPointF middle(width / 2, kMargin + kRadius);
    const qreal height = 2 * (kMargin + kRadius);
    struct Label
    {
        const TextBlock *block;
        QPointF at;
    };
    std::vector<Label> labels;
    for (std::size_t axis = 0; axis < axes; ++axis) {
        const QPointF end = middle + content::radarAxis(axis, axes) * (kRadius + kLabelGap);
        const content::Alignment alignment = axes < 3 ? content::Alignment::Start : alignmentAt(end, middle);
        const TextBlock &block =
            setter.set(labelOf(chart, axis), {7.5, Weight::Regular, content::kTextColour, 1.3}, kLabelWidth, alignment);
        QPointF at = end - QPointF(0, block.height() / 2);
        if (alignment == content::Alignment::Centre)
            at = {end.x() - kLabelWidth / 2, end.y() < middle.y() ? end.y() - block.height() : end.y()};
        else if (alignment == content::Alignment::End)
            at.rx() -= kLabelWidth;
        labels.push_back({&block, at});
    }
    std::vector<const TextBlock *> names;
    if (chart.series.size() > 1)
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            names.push_back(&setter.set(chart.series[i].name.main,
                                        {8, Weight::Bold, kColours[i % kColours.size()], 1.3}, kLabelWidth));
    return {0, height, [&chart, axes, middle, labels, names](Page &page, QPointF top) {
                qreal below = 0;
                for (const TextBlock *name : names) {
                    page.addBlock(*name, top + QPointF(0, below));
                    below += name->height();
                }
                if (axes >= 3) {
                    drawGrid(page, top + middle, axes);
                    for (std::size_t i = 0; i < chart.series.size(); ++i)
                        drawSeries(page, top + middle, chart.series[i], axes, kColours[i % kColours.size()]);
                }
                for (const Label &label : labels)
                    page.addBlock(*label.block, top + label.at);
            }};
}

}  // namespace assay::pdf
