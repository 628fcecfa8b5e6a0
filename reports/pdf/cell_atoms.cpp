#include "reports/pdf/atoms.h"

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr qreal kLabelPadding = 3.5;
constexpr qreal kLabelRise = 1.2;  ///< By how much a label stands out above and below its lines
constexpr qreal kSymbolGap = 3;
constexpr qreal kPassageGap = 4;

/// A label's parts: symbol to the left, word and its second language to the right.
struct Label
{
    const TextBlock *word = nullptr;
    const TextBlock *under = nullptr;
    content::Role role = content::Role::Neutral;
    qreal symbol = 0;

    [[nodiscard]] qreal textLeft() const { return kLabelPadding + (symbol > 0 ? symbol + kSymbolGap : 0); }
    [[nodiscard]] qreal textHeight() const { return word->height() + (under != nullptr ? under->height() : 0); }
    [[nodiscard]] qreal width() const
    {
        const qreal text = std::max(word->naturalWidth(), under != nullptr ? under->naturalWidth() : 0);
        return textLeft() + text + kLabelPadding;
    }
};

void drawLabel(const Label &label, Page &page, QPointF top)
{
    const content::Look look = content::lookOf(label.role);
    const QRectF area(top.x(), top.y() - kLabelRise, label.width(), label.textHeight() + 2 * kLabelRise);
    const bool outlined = label.role == content::Role::NotAssessed;
    page.add(AreaPrimitive{area, 2.5, look.ground, outlined ? std::optional(content::kLineColour) : std::nullopt});
    const QRectF square(top.x() + kLabelPadding, top.y() + (label.word->pitch() - label.symbol) / 2, label.symbol,
                        label.symbol);
    addSymbol(page, label.role, square, look.ink);
    const QPointF text = top + QPointF(label.textLeft(), 0);
    const qreal used = page.addBlock(*label.word, text);
    if (label.under != nullptr)
        page.addBlock(*label.under, text + QPointF(0, used));
}

Label labelOf(TextSetter &setter, const content::StateWord &state, qreal size, qreal width)
{
    const quint32 ink = content::lookOf(state.role).ink;
    Label label{nullptr, nullptr, state.role, state.role == content::Role::Neutral ? 0 : size * 0.72};
    const qreal available = std::max(width - label.textLeft() - kLabelPadding, size);
    label.word = &setter.set(state.word.main, {size, Weight::Regular, ink}, available);
    if (!state.word.under.isEmpty())
        label.under = &setter.set(state.word.under, {size * 0.9, Weight::Regular, ink, 1.3}, available);
    return label;
}

/// Opening and closing marks as the quote's own language has them: they are the same characters.
QString quoted(const QString &quote)
{
    return u'\u201c' + quote + u'\u201d';
}

/// Version and page stay on one line.
QString unbroken(const content::Text &text)
{
    QString joined = text.main;
    joined.replace(u' ', QChar::Nbsp);
    if (!text.under.isEmpty())
        joined += QStringLiteral(" / ") + QString(text.under).replace(u' ', QChar::Nbsp);
    return joined;
}

content::StateWord oneLine(const content::StateWord &state)
{
    return {state.role, {state.word.joined(QStringLiteral(" "))}};
}

Atoms passageAtoms(TextSetter &setter, const std::vector<content::CitedPassage> &passages, qreal size, qreal width)
{
    Atoms atoms;
    for (const content::CitedPassage &passage : passages) {
        append(atoms, setter.set(passage.title, {size, Weight::Bold}, width), atoms.empty() ? 0 : kPassageGap);
        const Style place{size * 0.94, Weight::Regular, content::kSecondaryColour, 1.4};
        append(atoms, setter.set(passage.file + QStringLiteral("  ") + unbroken(passage.place), place, width));
        if (!passage.quote.isEmpty())
            append(atoms, setter.set(quoted(passage.quote), {size}, width), 1);
        append(atoms, setter, oneLine(passage.state), size * 0.94, width, 2);
    }
    return atoms;
}

}  // namespace

void append(Atoms &atoms, TextSetter &setter, const content::StateWord &state, qreal size, qreal width, qreal gap)
{
    if (state.word.isEmpty())
        return;
    const Label label = labelOf(setter, state, size, width);
    atoms.push_back(
        {gap, label.textHeight() + kLabelRise, [label](Page &page, QPointF top) { drawLabel(label, page, top); }});
}

qreal naturalWidth(TextSetter &setter, const content::StateWord &state, qreal size)
{
    constexpr qreal kUnbroken = 1000;
    return state.word.isEmpty() ? 0 : labelOf(setter, state, size, kUnbroken).width();
}

Atoms cellAtoms(TextSetter &setter, const content::Cell &cell, content::Alignment alignment, const Style &style,
                qreal width)
{
    Atoms atoms;
    const qreal size = style.size;
    if (const auto *text = std::get_if<content::Text>(&cell))
        append(atoms, setter, *text, style, width, alignment);
    else if (const auto *state = std::get_if<content::StateWord>(&cell))
        append(atoms, setter, *state, size, width);
    else if (const auto *number = std::get_if<content::Number>(&cell))
        append(atoms, setter.set(content::toString(*number), style, width, alignment));
    else if (const auto *date = std::get_if<QDate>(&cell))
        append(atoms, setter.set(content::toString(*date), style, width, alignment));
    else if (const auto *passages = std::get_if<std::vector<content::CitedPassage>>(&cell))
        atoms = passageAtoms(setter, *passages, size, width);
    return atoms;
}

}  // namespace assay::pdf
