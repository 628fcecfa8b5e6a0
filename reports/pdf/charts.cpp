#include "reports/pdf/charts.h"

#include <algorithm>
#include <numeric>

namespace assay::pdf {
namespace {

constexpr qreal kLabelShare = 0.45;
constexpr qreal kLabelSize = 8;
constexpr qreal kLabelGap = 12;
constexpr qreal kBarHeight = 13;
constexpr qreal kBarGap = 7;
constexpr qreal kLegendSize = 8;
constexpr qreal kRemarkWidth = 78;

/// Dark ink on light grounds, white on dark ones.
quint32 inkOn(quint32 ground)
{
    constexpr quint32 kWhite = 0xffffff;
    const quint32 brightness =
        (299 * ((ground >> 16) & 0xff) + 587 * ((ground >> 8) & 0xff) + 114 * (ground & 0xff)) / 1000;
    return brightness > 140 ? content::kTextColour : kWhite;
}

struct BarPlace
{
    const content::Bar *bar = nullptr;
    const TextBlock *label = nullptr;
    const TextBlock *under = nullptr;
    qreal labelWidth = 0;
};

void drawPart(TextSetter &setter, Page &page, const QRectF &part, content::Role role, double value)
{
    constexpr qreal kSymbol = 5.5;
    const content::Look look = content::lookOf(role);
    const quint32 ink = inkOn(look.solid);
    page.add(AreaPrimitive{part, 0, look.solid, {}});
    const TextBlock &count = setter.line(QString::number(value), {7.5, Weight::Bold, ink});
    const qreal textWidth = count.naturalWidth();
    const bool withSymbol = part.width() > textWidth + kSymbol + 9;
    const qreal used = textWidth + (withSymbol ? kSymbol + 3 : 0);
    if (part.width() < used + 3)
        return;
    qreal left = part.center().x() - used / 2;
    if (withSymbol) {
        addSymbol(page, role, QRectF(left, part.center().y() - kSymbol / 2, kSymbol, kSymbol), ink);
        left += kSymbol + 3;
    }
    page.addBlock(count, {left, part.center().y() - count.pitch() / 2});
}

void drawBar(TextSetter &setter, Page &page, const content::StackedBars &chart, const BarPlace &place, QPointF top,
             qreal width)
{
    page.addBlock(*place.label, top);
    if (place.under != nullptr)
        page.addBlock(*place.under, top + QPointF(0, place.label->height()));
    const double total = std::accumulate(place.bar->values.begin(), place.bar->values.end(), 0.0);
    const qreal length = width - place.labelWidth - kRemarkWidth;
    const qreal barTop = top.y() + std::max((place.label->pitch() - kBarHeight) / 2, 0.0);
    qreal left = top.x() + place.labelWidth;
    for (std::size_t index = 0; index < place.bar->values.size() && total > 0; ++index) {
        const double value = place.bar->values[index];
        if (value <= 0)
            continue;
        const qreal part = length * value / total;
        // A hair of white between the parts tells them apart in print.
        drawPart(setter, page, QRectF(left, barTop, std::max(part - 0.8, 0.4), kBarHeight),
                 chart.series[index].name.role, value);
        left += part;
    }
    const qreal remarkLeft = top.x() + width - kRemarkWidth + 8;
    const Style counts{7.5, Weight::Regular, content::kSecondaryColour};
    page.addBlock(setter.set(QString::number(total), counts, 22, content::Alignment::End), {remarkLeft, top.y()});
    page.addBlock(setter.set(place.bar->remark, {8, Weight::Bold}, kRemarkWidth - 8 - 26, content::Alignment::End),
                  {remarkLeft + 26, top.y()});
}

struct LegendEntry
{
    const content::StateWord *name = nullptr;
    const TextBlock *text = nullptr;
};

/// Entries side by side, on as many lines as they need; returns the height.
qreal drawLegend(Page *page, const std::vector<LegendEntry> &entries, QPointF top, qreal width)
{
    constexpr qreal kSquare = 8;
    constexpr qreal kGap = 14;
    const qreal pitch = kLegendSize * 1.6;
    QPointF at = top;
    for (const LegendEntry &entry : entries) {
        const qreal entryWidth = kSquare + 4 + entry.text->naturalWidth();
        if (at.x() > top.x() && at.x() + entryWidth > top.x() + width)
            at = {top.x(), at.y() + pitch};
        if (page != nullptr) {
            const content::Look look = content::lookOf(entry.name->role);
            const QRectF square(at.x(), at.y() + 2, kSquare, kSquare);
            page->add(AreaPrimitive{square, 1.5, look.solid, {}});
            addSymbol(*page, entry.name->role, square.adjusted(1.8, 1.8, -1.8, -1.8), inkOn(look.solid));
            page->addBlock(*entry.text, {at.x() + kSquare + 4, at.y()});
        }
        at.rx() += entryWidth + kGap;
    }
    return at.y() + pitch - top.y();
}

}  // namespace

Atoms barsAtoms(TextSetter &setter, const content::StackedBars &chart, qreal width)
{
    std::vector<LegendEntry> legend;
    for (const content::Series &series : chart.series)
        legend.push_back({&series.name, &setter.line(series.name.word.joined(QStringLiteral(" ")),
                                                     {kLegendSize, Weight::Regular, content::kSecondaryColour})});
    qreal labelWidth = 0;
    for (const content::Bar &bar : chart.bars) {
        labelWidth = std::max(labelWidth, setter.line(bar.label.main, {kLabelSize}).naturalWidth());
        labelWidth = std::max(labelWidth, setter.line(bar.label.under, underStyle({kLabelSize})).naturalWidth());
    }
    labelWidth = std::min(labelWidth + kLabelGap, width * kLabelShare);
    Atoms atoms;
    atoms.push_back({0, drawLegend(nullptr, legend, {0, 0}, width),
                     [legend, width](Page &page, QPointF top) { drawLegend(&page, legend, top, width); }});
    for (const content::Bar &bar : chart.bars) {
        BarPlace place{&bar, &setter.set(bar.label.main, {kLabelSize}, labelWidth - kLabelGap), nullptr, labelWidth};
        if (!bar.label.under.isEmpty())
            place.under = &setter.set(bar.label.under, underStyle({kLabelSize}), labelWidth - kLabelGap);
        const qreal words = place.label->height() + (place.under != nullptr ? place.under->height() : 0);
        atoms.push_back(
            {kBarGap, std::max(kBarHeight, words), [&setter, &chart, place, width](Page &page, QPointF top) {
                 drawBar(setter, page, chart, place, top, width);
             }});
    }
    return atoms;
}

}  // namespace assay::pdf
