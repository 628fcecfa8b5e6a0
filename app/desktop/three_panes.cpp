#include "app/desktop/three_panes.h"

#include "app/desktop/elided_label.h"
#include "app/desktop/settings.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace assay::desktop {

namespace {

constexpr int kLeastPane = 180;
constexpr int kHeadingHeight = 44;

}  // namespace

ThreePanes::ThreePanes(const QString &name, Settings &settings, QWidget *list, QWidget *detail, QWidget *evidence,
                       const QList<int> &shares, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_settings(settings)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    int index = 0;
    for (QWidget *pane : {list, detail, evidence}) {
        if (!pane)
            continue;
        pane->setMinimumWidth(std::max(pane->minimumWidth(), kLeastPane));
        addWidget(pane);
        setStretchFactor(index, shares.value(index, 1));
        ++index;
    }
    QList<int> sizes;
    for (int i = 0; i < index; ++i)
        sizes << 100 * shares.value(i, 1);
    setSizes(sizes);
    const QByteArray kept = settings.widgetState(name);
    if (!kept.isEmpty())
        restoreState(kept);
}

ThreePanes::~ThreePanes()
{
    m_settings.setWidgetState(objectName(), saveState());
}

Pane::Pane(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_secondary(new ElidedLabel)
    , m_heading(new QFrame)
    , m_headingRow(new QHBoxLayout(m_heading))
    , m_column(new QVBoxLayout(this))
{
    setProperty("panel", true);
    m_heading->setProperty("bar", QStringLiteral("top"));
    m_heading->setFixedHeight(kHeadingHeight);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_secondary->setProperty("role", QStringLiteral("secondary"));
    m_secondary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headingRow->setContentsMargins(3 * kSpacing, 0, 2 * kSpacing, 0);
    m_headingRow->setSpacing(2 * kSpacing);
    m_headingRow->addWidget(m_title);
    m_headingRow->addWidget(m_secondary, 1);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
}

void Pane::setHeading(const QString &title, const QString &secondary)
{
    m_title->setText(title);
    m_secondary->setText(secondary);
    m_secondary->setToolTip(secondary);
}

void Pane::addToHeading(QWidget *widget)
{
    m_headingRow->addWidget(widget);
}

void Pane::addToBody(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void Pane::hideHeading()
{
    m_heading->hide();
}

CardColumn::CardColumn(QWidget *parent) : QFrame(parent), m_area(new QScrollArea)
{
    auto *body = new QWidget;
    body->setProperty("pane", true);
    m_cards = new QVBoxLayout(body);
    m_cards->setContentsMargins(3 * kSpacing, 3 * kSpacing, 3 * kSpacing, 3 * kSpacing);
    m_cards->setSpacing(3 * kSpacing);
    m_cards->addStretch(1);
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area);
}

void CardColumn::addCard(QWidget *card)
{
    m_cards->insertWidget(m_cards->count() - 1, card);
}

void CardColumn::addCardBelow(QWidget *other, QWidget *card)
{
    m_cards->insertWidget(m_cards->indexOf(other) + 1, card);
}

void CardColumn::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

}  // namespace assay::desktop
