#include "reports/pdf/atoms.h"

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr qreal kSlack = 0.01;  ///< Sums of heights differ in their last digits

}  // namespace

qreal heightOf(const Atoms &atoms, std::size_t first, std::size_t last)
{
    qreal height = 0;
    for (std::size_t index = first; index < last; ++index)
        height += atoms[index].height + (index > first ? atoms[index].gap : 0);
    return height;
}

qreal heightOf(const Atoms &atoms)
{
    return heightOf(atoms, 0, atoms.size());
}

std::size_t fitting(const Atoms &atoms, std::size_t first, qreal available)
{
    qreal height = 0;
    std::size_t index = first;
    for (; index < atoms.size(); ++index) {
        height += atoms[index].height + (index > first ? atoms[index].gap : 0);
        if (height > available + kSlack)
            break;
    }
    const std::size_t taken = index - first;
    const std::size_t left = atoms.size() - index;
    if (left == 0 || taken == 0)
        return taken;
    if (left == 1 && taken >= 3)
        return taken - 1;
    return taken == 1 && left > 1 && first == 0 ? 0 : taken;
}

qreal draw(const Atoms &atoms, std::size_t first, std::size_t last, Page &page, QPointF top)
{
    qreal offset = 0;
    for (std::size_t index = first; index < last; ++index) {
        offset += index > first ? atoms[index].gap : 0;
        atoms[index].draw(page, top + QPointF(0, offset));
        offset += atoms[index].height;
    }
    return offset;
}

void append(Atoms &atoms, const TextBlock &block, qreal gap)
{
    for (int line = 0; line < block.lineCount(); ++line)
        atoms.push_back({line == 0 ? gap : 0, block.pitch(),
                         [&block, line](Page &page, QPointF top) { page.add(TextPrimitive{&block, line, top}); }});
}

Style underStyle(const Style &style)
{
    Style under = style;
    under.size = style.size * 0.92;
    under.weight = Weight::Regular;
    under.colour = content::kSecondaryColour;
    under.pitch = 1.36;
    return under;
}

void append(Atoms &atoms, TextSetter &setter, const content::Text &text, const Style &style, qreal width,
            content::Alignment alignment, qreal gap)
{
    if (!text.main.isEmpty())
        append(atoms, setter.set(text.main, style, width, alignment), gap);
    if (!text.under.isEmpty())
        append(atoms, setter.set(text.under, underStyle(style), width, alignment), text.main.isEmpty() ? gap : 1);
}

}  // namespace assay::pdf
