#include "app/desktop/assessments/leaving_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;
constexpr int kFrame = 14;

}  // namespace

LeavingEdit::LeavingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &LeavingEdit::fitHeight);
    fitHeight();
}

void LeavingEdit::setRecorded(const QString &text)
{
    // What is being typed is not taken away by a snapshot that is older.
    const bool typing = hasFocus() && toPlainText() != m_recorded;
    m_recorded = text;
    if (!typing && toPlainText() != text)
        setPlainText(text);
}

void LeavingEdit::leave()
{
    const QString text = toPlainText().trimmed();
    if (text == m_recorded)
        return;
    m_recorded = text;
    Q_EMIT left(text);
}

void LeavingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave();
}

void LeavingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void LeavingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void LeavingEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block);  // lays it out
        lines += std::max(1, block.layout()->lineCount());
    }
    const int height = std::clamp(lines, kLeastLines, kMostLines) * QFontMetrics(font()).lineSpacing() + kFrame;
    if (height != minimumHeight())
        setFixedHeight(height);
}

LeavingLine::LeavingLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LeavingLine::leave);
}

void LeavingLine::setRecorded(const QString &text)
{
    const bool typing = hasFocus() && this->text() != m_recorded;
    m_recorded = text;
    if (!typing && this->text() != text)
        setText(text);
}

void LeavingLine::leave()
{
    const QString now = text().trimmed();
    if (now == m_recorded)
        return;
    m_recorded = now;
    Q_EMIT left(now);
}

}  // namespace assay::desktop
