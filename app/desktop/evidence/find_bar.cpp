#include "app/desktop/evidence/find_bar.h"

#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace assay::desktop {

namespace {

QToolButton *flatButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

FindBar::FindBar(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_before(flatButton(name + QStringLiteral(".before")))
    , m_next(flatButton(name + QStringLiteral(".next")))
    , m_mark(flatButton(name + QStringLiteral(".mark")))
    , m_close(flatButton(name + QStringLiteral(".close")))
{
    setObjectName(name);
    setProperty("bar", QStringLiteral("top"));
    m_field->setObjectName(name + QStringLiteral(".field"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setProperty("role", QStringLiteral("secondary"));
    m_before->setText(QStringLiteral("↑"));
    m_next->setText(QStringLiteral("↓"));
    m_close->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kSpacing, kSpacing, kSpacing, kSpacing);
    row->setSpacing(kSpacing);
    row->addWidget(m_field, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_before, m_next, m_mark, m_close})
        row->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::typed);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_mark, &QToolButton::clicked, this, &FindBar::markRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::end);
    hide();
    retranslate();
}

void FindBar::begin(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::end()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::showCount(int present, int count)
{
    m_present = present;
    m_found = count;
    const bool empty = m_field->text().trimmed().isEmpty();
    m_count->setText(empty ? QString() : count == 0 ? tr("Not found") : tr("%1 of %2").arg(present + 1).arg(count));
    for (QToolButton *button : {m_before, m_next, m_mark})
        button->setEnabled(count > 0);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // Here and not as shortcuts: Esc and Enter have other meanings in the place around.
    if (watched != m_field || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!enter)
        end();
    else if (key->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT markRequested();
    else
        Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this document"));
    m_field->setAccessibleName(tr("Find in this document"));
    m_before->setToolTip(tr("The place before (Shift+Enter)"));
    m_before->setAccessibleName(tr("The place before"));
    m_next->setToolTip(tr("The next place (Enter)"));
    m_next->setAccessibleName(tr("The next place"));
    //: Button of the search in a document: selects the text that was found.
    m_mark->setText(tr("Select"));
    m_mark->setToolTip(tr("Select what was found, to cite or copy it (Ctrl+Enter)"));
    m_close->setToolTip(tr("Close the search (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    showCount(m_present, m_found);
}

}  // namespace assay::desktop
