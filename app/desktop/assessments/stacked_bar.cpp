#include "app/desktop/assessments/stacked_bar.h"

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr qreal kHair = 1;  // between two parts, so that they are told apart without colour
constexpr qreal kSign = 8;
constexpr qreal kSignGap = 3;
constexpr int kDarkBelow = 140;  // as in printed charts: dark ink above, white below

void paintSign(QPainter &painter, const QRectF &box, ResultValue value, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    switch (value) {
    case ResultValue::Met: {
        QPainterPath check(at(0.05, 0.55));
        check.lineTo(at(0.38, 0.88));
        check.lineTo(at(0.95, 0.15));
        painter.drawPath(check);
        break;
    }
    case ResultValue::PartlyMet:
        painter.drawEllipse(box);
        painter.setBrush(ink);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case ResultValue::NotMet:
        painter.drawLine(at(0.1, 0.1), at(0.9, 0.9));
        painter.drawLine(at(0.9, 0.1), at(0.1, 0.9));
        break;
    case ResultValue::NotApplicable:
        painter.drawLine(at(0.1, 0.5), at(0.9, 0.5));
        break;
    case ResultValue::NotAssessed:
        painter.drawEllipse(box);
        break;
    }
    painter.restore();
}

void paintCount(QPainter &painter, const QRectF &part, ResultValue value, int count, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QString text = QString::number(count);
    const qreal textWidth = metrics.horizontalAdvance(text);
    const bool withSign = part.width() > textWidth + kSign + kSignGap + 8;
    const qreal used = textWidth + (withSign ? kSign + kSignGap : 0);
    if (part.width() < used + 4)
        return;
    const QColor ink = inkOn(solidOf(roleOf(value), theme().scheme));
    qreal left = part.center().x() - used / 2;
    if (withSign) {
        paintSign(painter, {left, part.center().y() - kSign / 2, kSign, kSign}, value, ink);
        left += kSign + kSignGap;
    }
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(QRectF(left, part.top(), textWidth + 1, part.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
}

}  // namespace

QColor inkOn(const QColor &ground)
{
    const int brightness = (299 * ground.red() + 587 * ground.green() + 114 * ground.blue()) / 1000;
    return brightness > kDarkBelow ? QColor(content::kTextColour) : QColor(Qt::white);
}

void paintStackedBar(QPainter &painter, const QRectF &rect, const GroupScore &counts, BarCounts shown,
                     const QFont &font)
{
    const int total = totalOf(counts);
    if (total == 0 || rect.width() < 1)
        return;
    painter.save();
    QPainterPath frame;
    frame.addRoundedRect(rect, std::min(3.0, rect.height() / 2), std::min(3.0, rect.height() / 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(frame, Qt::IntersectClip);
    qreal left = rect.left();
    for (const ResultKey &key : kResultKeys) {
        const int count = countOf(counts, key.value);
        if (count == 0)
            continue;
        const qreal length = rect.width() * count / total;
        const QRectF part(left, rect.top(), std::max(length - kHair, 0.5), rect.height());
        painter.fillRect(part, solidOf(roleOf(key.value), theme().scheme));
        if (shown == BarCounts::Shown)
            paintCount(painter, part, key.value, count, font);
        left += length;
    }
    painter.restore();
}

void paintKeySquare(QPainter &painter, const QRectF &square, ResultValue value)
{
    const QColor ground = solidOf(roleOf(value), theme().scheme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(square, 2, 2);
    painter.restore();
    paintSign(painter, square.adjusted(2.5, 2.5, -2.5, -2.5), value, inkOn(ground));
}

}  // namespace assay::desktop
