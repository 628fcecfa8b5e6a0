#include "app/desktop/state_label.h"

#include "app/desktop/style.h"

#include <QPainter>
#include <QPainterPath>

namespace assay::desktop {

namespace {

constexpr int kPadding = 6;
constexpr int kGap = 4;
constexpr qreal kCorner = 4;
constexpr qreal kSignShare = 0.66;  // of the font's height

Sign signOf(const StateLabel &label)
{
    if (label.sign)
        return *label.sign;
    switch (label.role) {
    case content::Role::Met:
        return Sign::Check;
    case content::Role::PartlyMet:
        return Sign::Half;
    case content::Role::NotMet:
        return Sign::Cross;
    case content::Role::NotApplicable:
        return Sign::Dash;
    case content::Role::InReview:
        return Sign::CheckedBox;
    case content::Role::NotAssessed:
        return Sign::Circle;
    case content::Role::Neutral:
        break;
    }
    return Sign::None;
}

qreal signSize(const QFont &font)
{
    return kSignShare * QFontMetricsF(font).height();
}

QPainterPath checkIn(const QRectF &box)
{
    QPainterPath path(box.topLeft() + QPointF(0.1 * box.width(), 0.55 * box.height()));
    path.lineTo(box.topLeft() + QPointF(0.4 * box.width(), 0.85 * box.height()));
    path.lineTo(box.topLeft() + QPointF(0.92 * box.width(), 0.18 * box.height()));
    return path;
}

QPainterPath pencilIn(const QRectF &box)
{
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    QPainterPath path(at(0.08, 0.92));
    path.lineTo(at(0.16, 0.66));
    path.lineTo(at(0.7, 0.1));
    path.lineTo(at(0.9, 0.3));
    path.lineTo(at(0.34, 0.84));
    path.closeSubpath();
    return path;
}

void paintSign(QPainter &painter, Sign sign, const QRectF &box)
{
    switch (sign) {
    case Sign::None:
        return;
    case Sign::Check:
        painter.drawPath(checkIn(box));
        return;
    case Sign::Half:
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setBrush(painter.pen().color());
        painter.drawPie(box.adjusted(0.5, 0.5, -0.5, -0.5), 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        return;
    case Sign::Cross:
        painter.drawLine(box.topLeft() + QPointF(1, 1), box.bottomRight() - QPointF(1, 1));
        painter.drawLine(box.topRight() + QPointF(-1, 1), box.bottomLeft() + QPointF(1, -1));
        return;
    case Sign::Dash:
        painter.drawLine(QPointF(box.left() + 1, box.center().y()), QPointF(box.right() - 1, box.center().y()));
        return;
    case Sign::CheckedBox:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        painter.drawPath(checkIn(box.adjusted(2, 2, -2, -2)));
        return;
    case Sign::Circle:
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case Sign::Pencil:
        painter.drawPath(pencilIn(box));
        return;
    }
}

}  // namespace

QSize sizeOf(const StateLabel &label, const QFont &font)
{
    if (label.word.isEmpty())
        return {};
    const QFontMetricsF metrics(font);
    qreal width = metrics.horizontalAdvance(label.word) + 2 * kPadding;
    if (signOf(label) != Sign::None)
        width += signSize(font) + kGap;
    return QSizeF(width + 1, metrics.height() + 4).toSize();
}

void paint(QPainter &painter, const QRect &rect, const StateLabel &label, const QFont &font)
{
    if (label.word.isEmpty())
        return;
    const Scheme scheme = theme().scheme;
    const QSize size = sizeOf(label, font);
    QRectF box(rect.left(), rect.top() + (rect.height() - size.height()) / 2.0, std::min(size.width(), rect.width()),
               size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = label.role == content::Role::NotAssessed || label.role == content::Role::Neutral;
    painter.setPen(outlined ? QPen(theme().line) : QPen(Qt::NoPen));
    painter.setBrush(groundOf(label.role, scheme));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(font);
    painter.setPen(QPen(inkOf(label.role, scheme), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    box.adjust(kPadding, 0, -kPadding / 2.0, 0);
    if (const Sign sign = signOf(label); sign != Sign::None) {
        const qreal side = signSize(font);
        paintSign(painter, sign, QRectF(box.left(), box.center().y() - side / 2, side, side));
        box.setLeft(box.left() + side + kGap);
    }
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(label.word, Qt::ElideRight, box.width() + 2));
    painter.restore();
}

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setLabel(const StateLabel &label)
{
    m_label = label;
    setAccessibleName(label.word);
    setVisible(!label.word.isEmpty());
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return sizeOf(m_label, font());
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_label, font());
}

}  // namespace assay::desktop
