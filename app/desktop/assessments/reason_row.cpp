#include "app/desktop/assessments/reason_row.h"

#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

ReasonRow::ReasonRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_reason(new QLineEdit)
    , m_record(new QPushButton)
    , m_dismiss(new QPushButton)
{
    m_reason->setObjectName(name);
    m_reason->installEventFilter(this);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_reason);
    m_record->setObjectName(name + QStringLiteral(".record"));
    m_record->setProperty("accent", true);
    m_dismiss->setProperty("flat", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpacing);
    column->addWidget(m_label);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_record);
    row->addWidget(m_dismiss);
    row->addStretch(1);
    column->addLayout(row);
    hide();
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonRow::give);
    connect(m_reason, &QLineEdit::textChanged, m_record,
            [this](const QString &text) { m_record->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_record, &QPushButton::clicked, this, &ReasonRow::give);
    connect(m_dismiss, &QPushButton::clicked, this, &ReasonRow::dismiss);
    retranslate();
}

void ReasonRow::ask(const QString &reason)
{
    m_reason->setText(reason);
    m_record->setEnabled(!reason.isEmpty());
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

void ReasonRow::give()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT given(reason);
}

void ReasonRow::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

bool ReasonRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    // Esc also leads back to the list: here it closes the question only.
    if (watched == m_reason && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void ReasonRow::retranslate()
{
    m_label->setText(tr("Why does it not apply?"));
    m_reason->setAccessibleName(tr("Reason why the requirement does not apply"));
    m_record->setText(tr("Re&cord"));
    m_record->setToolTip(tr("Record as not applicable (Enter)"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Leave the result as it is (Esc)"));
}

}  // namespace assay::desktop
