#include "app/desktop/evidence/page_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

constexpr double kWheelZoom = 1.15;
constexpr int kNotch = 120;

/// Whether two neighbours stand in one word; ideographs and kana are words by themselves.
bool joined(QChar left, QChar right)
{
    const auto inWord = [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x2e80; };
    return (inWord(left) && inWord(right)) || (left.isHighSurrogate() && right.isLowSurrogate());
}

}  // namespace

TextStretch wholeWords(const PageText &page, int from, int to)
{
    const int size = static_cast<int>(page.text.size());
    int start = std::clamp(std::min(from, to), 0, size);
    int end = std::clamp(std::max(from, to), 0, size);
    while (start < end && page.text.at(start).isSpace())
        ++start;
    while (end > start && page.text.at(end - 1).isSpace())
        --end;
    if (start == end)
        return {page.page, start, 0};
    while (start > 0 && joined(page.text.at(start - 1), page.text.at(start)))
        --start;
    while (end < size && joined(page.text.at(end - 1), page.text.at(end)))
        ++end;
    return {page.page, start, end - start};
}

QString PageCanvas::markedText() const
{
    const PageText *page = m_marked ? textOf(m_marked->page) : nullptr;
    return page ? page->text.mid(m_marked->start, m_marked->length) : QString();
}

void PageCanvas::mark(const std::optional<TextStretch> &stretch)
{
    const std::optional<TextStretch> now = stretch && stretch->length > 0 ? stretch : std::nullopt;
    if (now == m_marked)
        return;
    m_marked = now;
    viewport()->update();
    Q_EMIT markedChanged();
}

void PageCanvas::markTo(const TextPosition &position)
{
    if (!m_anchor)
        return;
    const PageText *page = textOf(m_anchor->page);
    if (!page)
        return;
    // A passage stands on one page: beyond it the mark ends with the page.
    m_caret = position;
    if (position.page != m_anchor->page)
        m_caret = {m_anchor->page, position.page > m_anchor->page ? static_cast<int>(page->text.size()) : 0};
    mark(wholeWords(*page, m_anchor->offset, m_caret.offset));
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<TextPosition> position = m_flow.positionAt(event->position() + offset());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor && position) {
        markTo(*position);
        return;
    }
    mark(std::nullopt);
    m_anchor = position;
    m_caret = position.value_or(TextPosition{});
    m_dragging = position.has_value();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        viewport()->setCursor(m_document ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    const double y = event->position().y();
    if (y < 0 || y > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      static_cast<int>(y < 0 ? y : y - viewport()->height()));
    if (const std::optional<TextPosition> position = m_flow.positionAt(event->position() + offset()))
        markTo(*position);
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragging = false;
}

void PageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<TextPosition> position = m_flow.positionAt(event->position() + offset());
    if (!position)
        return;
    const PageText *page = textOf(position->page);
    const int next = std::min(position->offset + 1, static_cast<int>(page->text.size()));
    m_anchor = position;
    m_caret = {position->page, next};
    mark(wholeWords(*page, position->offset, next));
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(kWheelZoom, static_cast<double>(event->angleDelta().y()) / kNotch));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageCanvas::stepMark(int steps)
{
    if (!m_document)
        return;
    if (!m_anchor || (m_marked && m_marked->page != m_anchor->page)) {
        m_anchor = m_marked ? TextPosition{m_marked->page, m_marked->start} : TextPosition{currentPage(), 0};
        m_caret = m_marked ? TextPosition{m_marked->page, m_marked->end()} : *m_anchor;
    }
    const PageText *page = textOf(m_anchor->page);
    if (!page)
        return;
    const int size = static_cast<int>(page->text.size());
    int offset = m_caret.offset;
    const auto inside = [&] {
        return offset > 0 && offset < size && joined(page->text.at(offset - 1), page->text.at(offset));
    };
    const auto atSpace = [&] {
        return offset > 0 && offset < size && page->text.at(steps > 0 ? offset - 1 : offset).isSpace();
    };
    do
        offset += steps;
    while (inside() || atSpace());
    markTo({m_anchor->page, std::clamp(offset, 0, size)});
    if (m_marked)
        goTo({m_marked->page, std::clamp(m_caret.offset - 1, 0, std::max(0, size - 1)), 1});
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (shift && event->key() == Qt::Key_Right) {
        stepMark(1);
    } else if (shift && event->key() == Qt::Key_Left) {
        stepMark(-1);
    } else if (event->matches(QKeySequence::SelectAll)) {
        if (const PageText *page = textOf(currentPage()))
            mark(wholeWords(*page, 0, static_cast<int>(page->text.size())));
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if (event->key() == Qt::Key_Escape && m_marked) {
        mark(std::nullopt);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace assay::desktop
