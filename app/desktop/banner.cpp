#include "app/desktop/banner.h"

#include "app/desktop/icons.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kSignSide = 18;

content::Role roleOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return content::Role::InReview;
    case Severity::Warning:
        return content::Role::PartlyMet;
    case Severity::Error:
        return content::Role::NotMet;
    }
    return content::Role::Neutral;
}

QLabel *messageLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_what(messageLabel())
    , m_more(messageLabel())
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("banner"));
    for (QPushButton *button : {m_copy, m_close})
        button->setProperty("flat", true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &Banner::dismiss);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_message.what + QLatin1Char('\n') + m_message.details); });
    hide();
}

void Banner::show(const Message &message)
{
    m_message = message;
    fill();
    QFrame::show();
}

void Banner::dismiss()
{
    hide();
}

void Banner::fill()
{
    const Scheme scheme = theme().scheme;
    const content::Role role = roleOf(m_message.severity);
    const QString sheet =
        QStringLiteral("assay--desktop--Banner { background: %1; border: none; border-bottom: 1px solid %2; }"
                       "QLabel { color: %3; }")
            .arg(groundOf(role, scheme).name(), theme().line.name(), inkOf(role, scheme).name());
    if (sheet != styleSheet())  // it changes the palette, which comes back here
        setStyleSheet(sheet);
    m_sign->setPixmap(
        icon(m_message.severity == Severity::Note ? Icon::Information : Icon::Warning, inkOf(role, scheme))
            .pixmap(kSignSide));
    m_what->setText(m_message.what);
    QStringList more;
    for (const QString &text : {m_message.kept, m_message.next})
        if (!text.isEmpty())
            more << text;
    m_more->setText(more.join(QLatin1Char(' ')));
    m_more->setVisible(!more.isEmpty());
    m_copy->setVisible(!m_message.details.isEmpty());
    m_copy->setText(tr("Copy &details"));
    m_copy->setToolTip(tr("Copies the message with everything that is known about it"));
    m_close->setText(tr("C&lose"));
    m_close->setToolTip(tr("Hides this message"));
    setAccessibleName(m_message.what);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || (event->type() == QEvent::PaletteChange && isVisible()))
        fill();
}

}  // namespace assay::desktop
