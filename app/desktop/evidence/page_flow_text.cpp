#include "app/desktop/evidence/page_flow.h"

#include "model/evidence/passage.h"

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

/// How far a point is from a word; beside its line counts less than above or below it.
double distanceTo(const QRectF &box, QPointF at)
{
    const double dx = std::max({box.left() - at.x(), at.x() - box.right(), 0.0});
    const double dy = std::max({box.top() - at.y(), at.y() - box.bottom(), 0.0});
    return dx + 8 * dy;
}

std::optional<int> offsetInPicture(const PageText &page, QPointF points)
{
    const auto nearest =
        std::ranges::min_element(page.words, {}, [&](const WordBox &word) { return distanceTo(word.box, points); });
    if (nearest == page.words.end() || nearest->box.isEmpty())
        return std::nullopt;
    const double share = (points.x() - nearest->box.left()) / nearest->box.width();
    return nearest->start + std::clamp(static_cast<int>(std::lround(share * nearest->length)), 0, nearest->length);
}

std::optional<int> offsetInText(const PageFlow::Sheet &sheet, QPointF at)
{
    const PageFlow::Block *nearest = nullptr;
    for (const PageFlow::Block &block : sheet.blocks)
        if (block.layout && (!nearest || distanceTo(block.rect, at) < distanceTo(nearest->rect, at)))
            nearest = &block;
    if (!nearest || nearest->layout->lineCount() == 0)
        return std::nullopt;
    const QPointF inside = at - nearest->rect.topLeft();
    int index = 0;
    while (index + 1 < nearest->layout->lineCount() && nearest->layout->lineAt(index + 1).y() <= inside.y())
        ++index;
    return nearest->start + nearest->layout->lineAt(index).xToCursor(inside.x());
}

void addLineRects(const PageFlow::Block &block, int start, int end, std::vector<QRectF> &rects)
{
    for (int i = 0; i < block.layout->lineCount(); ++i) {
        const QTextLine line = block.layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        rects.emplace_back(block.rect.topLeft() + QPointF(std::min(left, right), line.y()),
                           QSizeF(std::abs(right - left), line.height()));
    }
}

}  // namespace

std::optional<TextPosition> PageFlow::positionAt(QPointF at) const
{
    const Sheet *nearest = nullptr;
    for (const Sheet &sheet : m_sheets)
        if (!nearest || distanceTo(sheet.rect, at) < distanceTo(nearest->rect, at))
            nearest = &sheet;
    if (!nearest)
        return std::nullopt;
    const std::optional<int> offset = nearest->picture
                                          ? offsetInPicture(pageOf(*nearest), (at - nearest->rect.topLeft()) / m_scale)
                                          : offsetInText(*nearest, at);
    return offset ? std::optional(TextPosition{nearest->page, *offset}) : std::nullopt;
}

std::vector<QRectF> PageFlow::rectsOf(const TextStretch &stretch) const
{
    std::vector<QRectF> rects;
    const Sheet *sheet = sheetOf(stretch.page);
    if (!sheet || stretch.length <= 0)
        return rects;
    if (sheet->picture) {
        for (const QRectF &points : assay::rectsOf(pageOf(*sheet), stretch.start, stretch.length))
            rects.push_back(rectOn(stretch.page, points));
        return rects;
    }
    for (const Block &block : sheet->blocks)
        if (block.layout && block.start < stretch.end() && block.start + block.length > stretch.start)
            addLineRects(block, stretch.start - block.start, stretch.end() - block.start, rects);
    return rects;
}

}  // namespace assay::desktop
