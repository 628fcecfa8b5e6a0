#include "reports/pdf/charts.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace assay::pdf {
namespace {

constexpr qreal kRadius = 92;
constexpr qreal kLabelWidth = 120;
constexpr qreal kLabelGap = 9;
constexpr qreal kMargin = 34;  // above and below, for labels
constexpr int kRings = 4;
constexpr qreal kDot = 2.2;
constexpr std::array kColours = {content::kAccentColour, quint32(0x8a5a00), quint32(0x18744f)};

QPointF onAxis(const QPointF &centre, std::size_t axis, std::size_t axes, qreal share)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
    return centre + QPointF(std::sin(angle), -std::cos(angle)) * kRadius * share;
}

void drawGrid(Page &page, const QPointF &centre, std::size_t axes)
{
    for (int ring = 1; ring <= kRings; ++ring)
        for (std::size_t axis = 0; axis < axes; ++axis) {
            const qreal share = static_cast<qreal>(ring) / kRings;
            page.add(
                LinePrimitive{QLineF(onAxis(centre, axis, axes, share), onAxis(centre, (axis + 1) % axes, axes, share)),
                              content::kLineColour, ring == kRings ? 0.8 : 0.5});
        }
    for (std::size_t axis = 0; axis < axes; ++axis)
        page.add(LinePrimitive{QLineF(centre, onAxis(centre, axis, axes, 1)), content::kLineColour, 0.5});
}

/// The outline with a dot at each value; an axis without a value leaves a gap.
void drawSeries(Page &page, const QPointF &centre, const content::RadarSeries &series, std::size_t axes, quint32 colour)
{
    for (std::size_t axis = 0; axis < axes && axis < series.values.size(); ++axis) {
        const std::optional<double> here = series.values[axis];
        const std::size_t following = (axis + 1) % axes;
        const std::optional<double> next = following < series.values.size() ? series.values[following] : std::nullopt;
        if (!here)
            continue;
        const QPointF at = onAxis(centre, axis, axes, *here);
        if (next)
            page.add(LinePrimitive{QLineF(at, onAxis(centre, following, axes, *next)), colour, 1.6});
        QPainterPath dot;
        dot.addEllipse(at, kDot, kDot);
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
        const QPointF end = onAxis(middle, axis, axes, 1 + kLabelGap / kRadius);
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
