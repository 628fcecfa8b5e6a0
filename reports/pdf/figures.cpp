#include "reports/pdf/charts.h"

#include <algorithm>
#include <numeric>

namespace assay::pdf {
namespace {

constexpr qreal kCardPadding = 7;
constexpr qreal kCardGap = 7;
constexpr qreal kRing = 104;
constexpr qreal kRingThickness = 17;

struct Card
{
    content::Role role = content::Role::Neutral;
    qreal width = 0;
    const TextBlock *value = nullptr;
    Atoms words;

    [[nodiscard]] qreal height() const { return 2 * kCardPadding + value->height() + heightOf(words); }
};

std::vector<Card> cardsOf(TextSetter &setter, const content::KeyFigures &row, qreal width)
{
    // The first figure is the one that the row is about.
    constexpr qreal kFirstWeight = 1.45;
    const auto count = static_cast<qreal>(row.figures.size());
    const qreal unit = (width - kCardGap * (count - 1)) / (count - 1 + kFirstWeight);
    std::vector<Card> cards;
    for (const content::KeyFigure &figure : row.figures) {
        Card card{figure.role, cards.empty() ? unit * kFirstWeight : unit, nullptr, {}};
        const qreal inner = card.width - 2 * kCardPadding;
        const bool neutral = figure.role == content::Role::Neutral;
        const quint32 ink = neutral ? content::kAccentColour : content::lookOf(figure.role).ink;
        card.value = &setter.set(figure.value, {19, Weight::Bold, ink, 1.25}, inner);
        append(card.words, setter, figure.label, {8, Weight::Regular, content::kTextColour, 1.35}, inner);
        append(card.words, setter, figure.hint, {7, Weight::Regular, content::kSecondaryColour, 1.35}, inner,
               content::Alignment::Start, 2);
        cards.push_back(std::move(card));
    }
    return cards;
}

void drawCard(const Card &card, Page &page, const QRectF &area)
{
    constexpr qreal kSymbol = 8;
    const content::Look look = content::lookOf(card.role);
    const bool neutral = card.role == content::Role::Neutral;
    const bool outlined = neutral || card.role == content::Role::NotAssessed;
    page.add(AreaPrimitive{area, 4, neutral ? content::kAccentTint : look.ground,
                           outlined && !neutral ? std::optional(content::kLineColour) : std::nullopt});
    const QPointF inner = area.topLeft() + QPointF(kCardPadding, kCardPadding);
    page.addBlock(*card.value, inner);
    addSymbol(page, card.role,
              QRectF(area.right() - kCardPadding - kSymbol, inner.y() + (card.value->pitch() - kSymbol) / 2, kSymbol,
                     kSymbol),
              look.ink);
    draw(card.words, 0, card.words.size(), page, inner + QPointF(0, card.value->height()));
}

QPainterPath ringPart(const QRectF &outer, double from, double share)
{
    constexpr qreal kFull = 360;
    const QRectF inner = outer.adjusted(kRingThickness, kRingThickness, -kRingThickness, -kRingThickness);
    const qreal start = 90 - from * kFull;
    const qreal span = -share * kFull;
    QPainterPath path;
    path.arcMoveTo(outer, start);
    path.arcTo(outer, start, span);
    path.arcTo(inner, start + span, -span);
    path.closeSubpath();
    return path;
}

}  // namespace

Atom keyFiguresAtom(TextSetter &setter, const content::KeyFigures &row, qreal width)
{
    if (row.figures.empty())
        return {0, 0, [](Page &, QPointF) {}};
    const std::vector<Card> cards = cardsOf(setter, row, width);
    const qreal height = std::ranges::max(cards, {}, [](const Card &card) { return card.height(); }).height();
    return {0, height, [cards, height](Page &page, QPointF top) {
                for (const Card &card : cards) {
                    drawCard(card, page, QRectF(top, QSizeF(card.width, height)));
                    top.rx() += card.width + kCardGap;
                }
            }};
}

Atom noteAtom(TextSetter &setter, const content::Note &note, qreal width)
{
    constexpr qreal kPadding = 8;
    const content::Look look = content::lookOf(note.role);
    const bool neutral = note.role == content::Role::Neutral;
    const quint32 ink = neutral ? content::kAccentColour : look.ink;
    Atoms lines;
    append(lines, setter, note.text, {8.5, Weight::Regular, content::kTextColour}, width - 2 * kPadding - 4);
    const qreal height = heightOf(lines) + 2 * kPadding - 3;
    const quint32 ground = neutral                                   ? content::kAccentTint
                           : note.role == content::Role::NotAssessed ? content::kPanelColour
                                                                     : look.ground;
    return {0, height, [lines, height, width, ink, ground](Page &page, QPointF top) {
                page.add(AreaPrimitive{QRectF(top, QSizeF(width, height)), 0, ground, {}});
                page.add(AreaPrimitive{QRectF(top, QSizeF(2.5, height)), 0, ink, {}});
                draw(lines, 0, lines.size(), page, top + QPointF(kPadding + 4, kPadding - 1.5));
            }};
}

Atom donutAtom(TextSetter &setter, const content::Donut &chart, qreal width)
{
    constexpr qreal kLegendLeft = kRing + 18;
    const double total = std::transform_reduce(chart.slices.begin(), chart.slices.end(), 0.0, std::plus<>(),
                                               [](const content::Slice &slice) { return slice.value; });
    Atoms legend;
    for (const content::Slice &slice : chart.slices) {
        append(legend, setter, slice.name, 8, width - kLegendLeft, 5);
    }
    const TextBlock &centre =
        setter.set(chart.centre, {15, Weight::Bold, content::kTextColour, 1.2}, kRing, content::Alignment::Centre);
    const TextBlock &label = setter.set(chart.centreLabel.main, {7, Weight::Regular, content::kSecondaryColour, 1.3},
                                        kRing, content::Alignment::Centre);
    const qreal height = std::max(kRing, heightOf(legend));
    return {
        0, height, [&chart, legend, &centre, &label, total, height](Page &page, QPointF top) {
            const QRectF outer(top.x(), top.y() + (height - kRing) / 2, kRing, kRing);
            double from = 0;
            for (const content::Slice &slice : chart.slices) {
                if (slice.value <= 0 || total <= 0)
                    continue;
                // A whole ring would begin and end in one point and vanish.
                const double share = std::min(slice.value / total, 0.9999);
                page.add(PathPrimitive{ringPart(outer, from, share), content::lookOf(slice.name.role).solid, 0xffffff});
                from += share;
            }
            const qreal textTop = outer.center().y() - (centre.height() + label.height()) / 2;
            page.addBlock(centre, {outer.left(), textTop});
            page.addBlock(label, {outer.left(), textTop + centre.height()});
            draw(legend, 0, legend.size(), page, {top.x() + kLegendLeft, top.y() + (height - heightOf(legend)) / 2});
        }};
}

}  // namespace assay::pdf
