#include "app/desktop/evidence/mark_bar.h"

#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kShownChars = 160;

}  // namespace

MarkBar::MarkBar(const QString &name, QWidget *parent) : QFrame(parent), m_text(new QLabel), m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setProperty("bar", QStringLiteral("bottom"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons->setSpacing(2 * kSpacing);
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    column->setSpacing(2 * kSpacing);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    hide();
}

void MarkBar::showQuote(const QString &quote, int page)
{
    m_quote = quote.simplified();
    m_page = page;
    fill();
    setVisible(!m_quote.isEmpty());
}

void MarkBar::addAction(QAction *action)
{
    m_buttons->insertWidget(m_count, makeButton(action));
    ++m_count;
}

void MarkBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void MarkBar::fill()
{
    QString shown = m_quote;
    if (shown.size() > kShownChars)
        shown = shown.left(kShownChars / 2) + QStringLiteral(" … ") + shown.right(kShownChars / 2);
    //: What is selected in a document: the page and the words.
    m_text->setText(tr("Page %1: “%2”").arg(QString::number(m_page), shown));
}

}  // namespace assay::desktop
