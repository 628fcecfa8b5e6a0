#include "app/desktop/assessments/result_button.h"

#include "app/desktop/style.h"

#include <QKeySequence>
#include <QPainter>

namespace assay::desktop {

namespace {

constexpr int kPadX = 5;
constexpr int kPadY = 4;
constexpr qreal kInForce = 2;

}  // namespace

ResultButton::ResultButton(Qt::Key key, QWidget *parent)
    : QAbstractButton(parent), m_key(QKeySequence(key).toString(QKeySequence::NativeText))
{
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ResultButton::setLabel(const StateLabel &label)
{
    m_label = label;
    setText(label.word);
    setAccessibleName(label.word);
    setToolTip(QStringLiteral("%1 (%2)").arg(label.word, m_key));
    updateGeometry();
    update();
}

QFont ResultButton::keyFont() const
{
    QFont small = font();
    small.setPixelSize(typeSizes().secondary);
    return small;
}

QSize ResultButton::sizeHint() const
{
    const QSize label = sizeOf(m_label, font());
    const int key = QFontMetrics(keyFont()).horizontalAdvance(m_key);
    return {label.width() + key + 4 * kPadX, label.height() + 2 * kPadY};
}

void ResultButton::paintEvent(QPaintEvent *)
{
    const Theme &now = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    const QColor ink = inkOf(m_label.role, now.scheme);
    painter.setPen(isChecked() ? QPen(ink, kInForce) : hasFocus() ? QPen(now.accent, 1) : QPen(now.line, 1));
    painter.setBrush(isChecked() ? groundOf(m_label.role, now.scheme) : hovered ? now.accentTint : now.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    if (hasFocus() && isChecked()) {
        painter.setPen(QPen(now.accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), kRadius - 2, kRadius - 2);
    }
    if (!isEnabled())
        painter.setOpacity(isChecked() ? 0.9 : 0.45);
    const int labelWidth = sizeOf(m_label, font()).width();
    paint(painter, QRect(kPadX, 0, labelWidth, height()), m_label, font());
    painter.setFont(keyFont());
    painter.setPen(now.secondary);
    painter.drawText(QRect(kPadX + labelWidth, 0, width() - labelWidth - 2 * kPadX, height()),
                     Qt::AlignVCenter | Qt::AlignRight, m_key);
}

}  // namespace assay::desktop
