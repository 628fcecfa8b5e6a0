#include "app/desktop/empty_state.h"

#include "app/desktop/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>

namespace assay::desktop {

namespace {

constexpr int kPictureSide = 40;
constexpr int kLineWidth = 420;

QString tipOf(const QAction &action)
{
    QString text = action.toolTip();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

void follow(QPushButton &button, const QAction &action)
{
    button.setText(action.text());
    const bool isAccent = button.property("accent").toBool() && !action.icon().isNull();
    button.setIcon(isAccent ? inColour(action.icon(), theme().onAccent) : action.icon());
    button.setEnabled(action.isEnabled());
    if (button.parentWidget() || !action.isVisible())  // without a parent it would show as a window of its own
        button.setVisible(action.isVisible());
    button.setToolTip(tipOf(action));
    button.setAccessibleName(QString(action.text()).remove(QLatin1Char('&')));
}

}  // namespace

QPushButton *makeButton(QAction *action, Emphasis emphasis)
{
    auto *button = new QPushButton;
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    if (emphasis == Emphasis::Accent)
        button->setProperty("accent", true);
    if (emphasis == Emphasis::Flat)
        button->setProperty("flat", true);
    follow(*button, *action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(*button, *action); });
    if (action->menu())
        button->setMenu(action->menu());
    else
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel)
    , m_heading(new QLabel)
    , m_line(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_line->setProperty("role", QStringLiteral("secondary"));
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setFixedWidth(kLineWidth);
    m_buttons->setSpacing(2 * kSpacing);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * kSpacing);
    column->addStretch(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_line)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addStretch(1);
    column->addSpacing(kSpacing);
    column->addLayout(row);
    column->addStretch(3);
    paintIcon();
}

void EmptyState::setText(const QString &heading, const QString &line)
{
    m_heading->setText(heading);
    m_line->setText(line);
    fitLine();
}

void EmptyState::fitLine()
{
    m_line->setMinimumHeight(qMax(0, m_line->heightForWidth(kLineWidth)));  // -1 without text
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitLine();  // the style sheet has given the label its font by now
}

void EmptyState::addAction(QAction *action)
{
    m_buttons->addWidget(makeButton(action, m_buttons->count() == 0 ? Emphasis::Accent : Emphasis::Plain));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitLine();
}

void EmptyState::paintIcon()
{
    m_picture->setPixmap(icon(m_icon, theme().secondary).pixmap(kPictureSide));
}

}  // namespace assay::desktop
