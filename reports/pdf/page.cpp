#include "reports/pdf/page.h"

namespace assay::pdf {
namespace {

QPainterPath strokes(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

QPointF within(const QRectF &square, qreal x, qreal y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

QPainterPath circle(const QRectF &square)
{
    QPainterPath path;
    path.addEllipse(square.adjusted(0.3, 0.3, -0.3, -0.3));
    return path;
}

QPainterPath halfDisc(const QRectF &square)
{
    const QRectF inner = square.adjusted(0.3, 0.3, -0.3, -0.3);
    QPainterPath path;
    path.moveTo(inner.center());
    path.arcTo(inner, 90, 180);
    path.closeSubpath();
    return path;
}

}  // namespace

QSizeF Page::size() const
{
    return orientation == Orientation::Portrait ? kPortrait : kPortrait.transposed();
}

qreal Page::addBlock(const TextBlock &block, QPointF top)
{
    for (int line = 0; line < block.lineCount(); ++line)
        add(TextPrimitive{&block, line, top + QPointF(0, line * block.pitch())});
    return block.height();
}

void addSymbol(Page &page, content::Role role, QRectF square, quint32 ink)
{
    const auto stroke = [&](QPainterPath path) { page.add(PathPrimitive{std::move(path), {}, ink}); };
    switch (role) {
    case content::Role::Met:
        stroke(strokes({within(square, 0.05, 0.55), within(square, 0.38, 0.88), within(square, 0.95, 0.15)}));
        return;
    case content::Role::PartlyMet:
        stroke(circle(square));
        page.add(PathPrimitive{halfDisc(square), ink, {}});
        return;
    case content::Role::NotMet:
        stroke(strokes({within(square, 0.1, 0.1), within(square, 0.9, 0.9)}));
        stroke(strokes({within(square, 0.9, 0.1), within(square, 0.1, 0.9)}));
        return;
    case content::Role::NotApplicable:
        stroke(strokes({within(square, 0.05, 0.5), within(square, 0.95, 0.5)}));
        return;
    case content::Role::InReview: {
        QPainterPath box;
        box.addRect(square.adjusted(0.3, 0.3, -0.3, -0.3));
        stroke(box);
        stroke(strokes({within(square, 0.22, 0.52), within(square, 0.44, 0.74), within(square, 0.8, 0.28)}));
        return;
    }
    case content::Role::NotAssessed:
        stroke(circle(square));
        return;
    case content::Role::Neutral:
        return;
    }
}

}  // namespace assay::pdf
