#include "app/desktop/detail_card.h"

#include "app/desktop/elided_label.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QLabel>

namespace assay::desktop {

namespace {

QLabel *flowingLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);  // texts come from outside
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            empty(*inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();  // it may be what asked for this
        }
        delete item;
    }
}

}  // namespace

DetailCard::DetailCard(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel), m_titleRow(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    m_title->setProperty("role", QStringLiteral("title"));
    m_titleRow->setSpacing(2 * kSpacing);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_body->setSpacing(2 * kSpacing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpacing, 3 * kSpacing, 3 * kSpacing, 3 * kSpacing);
    column->setSpacing(2 * kSpacing);
    column->addLayout(m_titleRow);
    column->addLayout(m_body);
    setTitle(title);
}

void DetailCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void DetailCard::addBesideTitle(QWidget *widget)
{
    for (int i = 0; i < m_titleRow->count(); ++i)
        if (m_titleRow->itemAt(i)->spacerItem()) {
            m_titleRow->insertWidget(i, widget);
            return;
        }
}

void DetailCard::addAtRight(QWidget *widget)
{
    m_titleRow->addWidget(widget);
}

void DetailCard::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void DetailCard::addRow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kSpacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    m_body->addLayout(row);
}

QLabel *DetailCard::addText(const QString &text)
{
    QLabel *label = flowingLabel(text);
    m_body->addWidget(label);
    return label;
}

QLabel *DetailCard::addSecondary(const QString &text)
{
    QLabel *label = addText(text);
    label->setProperty("role", QStringLiteral("secondary"));
    return label;
}

void DetailCard::clear()
{
    empty(*m_body);
}

}  // namespace assay::desktop
