#include "app/desktop/window/navigation.h"

#include "app/desktop/place.h"
#include "app/desktop/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace assay::desktop {

namespace {

constexpr int kHeight = 34;
constexpr int kIconSide = 18;
constexpr int kPad = 10;
constexpr int kBadgePad = 7;
constexpr int kFullWidth = 208;
constexpr int kCompactWidth = 56;
constexpr qreal kDot = 3.5;

}  // namespace

NavigationButton::NavigationButton(PlaceName place, QWidget *parent) : QAbstractButton(parent), m_place(place)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void NavigationButton::retranslate()
{
    setText(titleOf(m_place, Mnemonic::With));
    const QString name = titleOf(m_place);
    setAccessibleName(m_badge.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, m_badge));
    setToolTip(QStringLiteral("%1 (%2)").arg(
        name, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_place)))
                  .toString(QKeySequence::NativeText)));
}

void NavigationButton::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

void NavigationButton::setBadge(const QString &badge)
{
    m_badge = badge;
    retranslate();
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    if (m_isCompact)
        return {2 * kPad + kIconSide, kHeight};
    QFont bold = font();
    bold.setBold(true);
    int width = 3 * kPad + kIconSide + QFontMetrics(bold).horizontalAdvance(titleOf(m_place, Mnemonic::With));
    if (!m_badge.isEmpty())
        width += kPad + 2 * kBadgePad + fontMetrics().horizontalAdvance(m_badge);
    return {width, kHeight};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &now = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(now.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? now.accentTint : underMouse() ? now.background : QColor(Qt::transparent));
    painter.drawRoundedRect(box, kRadius, kRadius);

    const QColor ink = isChecked() ? now.accent : now.text;
    const int middle = height() / 2;
    desktop::icon(iconOf(m_place), ink).paint(&painter, kPad, middle - kIconSide / 2, kIconSide, kIconSide);
    if (m_isCompact) {
        if (!m_badge.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(now.accent);
            painter.drawEllipse(QPointF(width() - kPad + 2, middle - kIconSide / 2.0), kDot, kDot);
        }
        return;
    }
    QFont font = painter.font();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(ink);
    // Chinese names carry their key in brackets behind them, which is not shown here.
    const bool showsKeys =
        style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) && !text().contains(QLatin1String("(&"));
    painter.drawText(rect().adjusted(2 * kPad + kIconSide - 2, 0, -kPad, 0),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | (showsKeys ? Qt::TextShowMnemonic : 0),
                     showsKeys ? text() : titleOf(m_place));
    if (m_badge.isEmpty())
        return;
    font.setBold(false);
    font.setPixelSize(typeSizes().secondary);
    painter.setFont(font);
    const int width = QFontMetrics(font).horizontalAdvance(m_badge) + 2 * kBadgePad;
    const QRectF pill(this->width() - kPad - width, middle - 9, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(content::Role::NotApplicable, now.scheme));
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(now.secondary);
    painter.drawText(pill, Qt::AlignCenter, m_badge);
}

Navigation::Navigation(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setProperty("bar", QStringLiteral("side"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    column->setSpacing(1);
    for (int i = 0; i < kPlaceCount; ++i) {
        const auto place = static_cast<PlaceName>(i);
        auto *button = new NavigationButton(place);
        button->setObjectName(QStringLiteral("place%1").arg(i + 1));
        connect(button, &NavigationButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        column->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(i)) = button;
    }
    column->addStretch(1);
}

void Navigation::setCurrent(PlaceName place)
{
    m_buttons.at(static_cast<std::size_t>(place))->setChecked(true);
}

void Navigation::setCompact(bool compact)
{
    for (NavigationButton *button : m_buttons)
        button->setCompact(compact);
    setFixedWidth(compact ? kCompactWidth : kFullWidth);
}

void Navigation::setBadge(PlaceName place, const QString &badge)
{
    m_buttons.at(static_cast<std::size_t>(place))->setBadge(badge);
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        for (NavigationButton *button : m_buttons)
            if (button)
                button->retranslate();
}

}  // namespace assay::desktop
