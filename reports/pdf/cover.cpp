#include "reports/pdf/front_matter.h"

#include "reports/pdf/charts.h"

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr qreal kCoverMargin = 62;
constexpr qreal kTitleTop = 150;

qreal drawTitle(Page &page, TextSetter &setter, const content::Document &document, qreal width)
{
    Atoms atoms;
    append(atoms, setter.set(document.title.main, {25, Weight::Bold, content::kTextColour, 1.28}, width));
    if (!document.title.under.isEmpty())
        append(atoms, setter.set(document.title.under, {14, Weight::Regular, content::kSecondaryColour, 1.35}, width),
               4);
    append(atoms, setter.set(document.subtitle.main, {13, Weight::Regular, content::kAccentColour, 1.4}, width), 16);
    if (!document.subtitle.under.isEmpty())
        append(atoms,
               setter.set(document.subtitle.under, {10.5, Weight::Regular, content::kSecondaryColour, 1.4}, width), 2);
    return draw(atoms, 0, atoms.size(), page, {kCoverMargin, kTitleTop});
}

qreal drawFields(Page &page, TextSetter &setter, const content::Document &document, QPointF top, qreal width)
{
    constexpr qreal kLabelShare = 0.28;
    constexpr qreal kPadding = 5.5;
    qreal y = top.y();
    page.add(LinePrimitive{QLineF(top.x(), y, top.x() + width, y), content::kLineColour, 0.6});
    for (const content::Field &field : document.cover) {
        Atoms label;
        Atoms value;
        append(label, setter, field.label, {8.5, Weight::Regular, content::kSecondaryColour}, width * kLabelShare - 10);
        append(value, setter, field.value, {9}, width * (1 - kLabelShare));
        draw(label, 0, label.size(), page, {top.x(), y + kPadding});
        draw(value, 0, value.size(), page, {top.x() + width * kLabelShare, y + kPadding});
        y += std::max(heightOf(label), heightOf(value)) + 2 * kPadding;
        page.add(LinePrimitive{QLineF(top.x(), y, top.x() + width, y), content::kLineColour, 0.6});
    }
    return y;
}

}  // namespace

void drawCover(Page &page, TextSetter &setter, const content::Document &document, const content::Words &words)
{
    const qreal width = page.size().width() - 2 * kCoverMargin;
    page.add(AreaPrimitive{QRectF(0, 0, page.size().width(), 6), 0, content::kAccentColour, {}});
    page.addBlock(
        setter.line(words(QT_TRANSLATE_NOOP("Report", "Assay")).main, {12, Weight::Bold, content::kAccentColour}),
        {kCoverMargin, 58});
    const qreal titleHeight = drawTitle(page, setter, document, width);
    qreal y = kTitleTop + titleHeight + 22;
    if (!document.statement.isEmpty()) {
        const Atom note = noteAtom(setter, content::Note{content::Role::PartlyMet, document.statement}, width);
        note.draw(page, {kCoverMargin, y});
        y += note.height + 22;
    }
    drawFields(page, setter, document, {kCoverMargin, y}, width);
}

}  // namespace assay::pdf
