#include "app/desktop/evidence/page_canvas.h"

#include "app/desktop/style.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 6;
constexpr double kRoomAround = 24;
constexpr std::size_t kPagesAhead = 1;
constexpr int kMostTries = 4;

double pixelsPerPoint(const QWidget &widget)
{
    return widget.logicalDpiX() / 72.0;
}

}  // namespace

PageCanvas::PageCanvas(const QString &name, DesktopContext &context, QWidget *parent)
    : QAbstractScrollArea(parent), m_pictures(context)
{
    setObjectName(name);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&m_pictures, &PagePictures::arrived, viewport(), qOverload<>(&QWidget::update));
}

void PageCanvas::setDocument(app::DocumentText document)
{
    clearDocument();
    m_document = std::make_shared<const app::DocumentText>(std::move(document));
    m_flow.setPages(&m_document->pages);
    m_pictures.setSource(m_document->source, m_document->file.name);
    layOut();
    verticalScrollBar()->setValue(0);
    settle();
}

void PageCanvas::clearDocument()
{
    mark(std::nullopt);
    m_anchor.reset();
    m_lit.reset();
    m_litRects.clear();
    m_litPage = 0;
    m_found.clear();
    m_present = -1;
    m_pictures.setSource(nullptr, {});
    m_flow.setPages(nullptr);
    m_document.reset();
    updateScrollBars();
    viewport()->update();
}

const PageText *PageCanvas::textOf(int page) const
{
    return m_document && page >= 1 && page <= static_cast<int>(m_document->pages.size())
               ? &m_document->pages[static_cast<std::size_t>(page - 1)]
               : nullptr;
}

QPointF PageCanvas::offset() const
{
    return {static_cast<double>(horizontalScrollBar()->value()), static_cast<double>(verticalScrollBar()->value())};
}

void PageCanvas::layOut()
{
    const double width = viewport()->width();
    if (m_fitWidth)
        m_zoom = std::clamp(m_flow.zoomThatFits(width, pixelsPerPoint(*this)), kLeastZoom, kMostZoom);
    m_flow.layOut(m_zoom, width, font(), pixelsPerPoint(*this));
    updateScrollBars();
}

void PageCanvas::updateScrollBars()
{
    const QSizeF size = m_flow.size();
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.height())) - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::floor(size.width())) - view.width()));
}

void PageCanvas::settle()
{
    if (!m_document || m_layingOut)
        return;
    m_layingOut = true;
    // Breaking lines moves what is below, and what comes into view by that is broken into lines, too.
    for (int tries = 0; tries < kMostTries; ++tries) {
        const double top = verticalScrollBar()->value();
        const std::optional<double> moved = m_flow.prepare(top, top + viewport()->height());
        if (!moved)
            break;
        updateScrollBars();
        verticalScrollBar()->setValue(static_cast<int>(std::lround(top + *moved)));
    }
    m_layingOut = false;
    const double top = verticalScrollBar()->value();
    const auto [first, last] = m_flow.between(top, top + viewport()->height());
    std::vector<int> wanted;
    const auto want = [&](std::size_t index) {
        if (index < m_flow.sheets().size() && m_flow.sheets()[index].picture)
            wanted.push_back(m_flow.sheets()[index].page);
    };
    for (std::size_t i = first; i < last; ++i)
        want(i);
    for (std::size_t i = 0; i < kPagesAhead; ++i) {
        want(last + i);
        if (first > i)
            want(first - i - 1);
    }
    m_pictures.want(wanted, m_flow.scale() * devicePixelRatioF());
    viewport()->update();
    Q_EMIT viewChanged();
}

PageCanvas::Anchor PageCanvas::anchorAt(double viewportY) const
{
    const double y = verticalScrollBar()->value() + viewportY;
    const auto [first, last] = m_flow.between(y, y);
    const std::size_t index = std::min(first, m_flow.sheets().empty() ? 0 : m_flow.sheets().size() - 1);
    if (m_flow.sheets().empty())
        return {};
    const PageFlow::Sheet &sheet = m_flow.sheets()[index];
    const double share = sheet.rect.height() > 0 ? (y - sheet.rect.top()) / sheet.rect.height() : 0;
    const double x = horizontalScrollBar()->value() + viewport()->width() / 2.0;
    return {sheet.page, share, sheet.rect.width() > 0 ? (x - sheet.rect.left()) / sheet.rect.width() : 0.5};
}

void PageCanvas::layOutAt(const Anchor &anchor, double viewportShare)
{
    layOut();
    if (const PageFlow::Sheet *sheet = m_flow.sheetOf(anchor.page)) {
        const double y = sheet->rect.top() + anchor.share * sheet->rect.height();
        const double x = sheet->rect.left() + anchor.shareX * sheet->rect.width();
        verticalScrollBar()->setValue(static_cast<int>(y - viewportShare * viewport()->height()));
        horizontalScrollBar()->setValue(static_cast<int>(x - viewport()->width() / 2.0));
    }
    settle();
}

void PageCanvas::setZoom(double zoom)
{
    const Anchor anchor = anchorAt(viewport()->height() / 2.0);
    m_fitWidth = false;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    layOutAt(anchor, 0.5);
}

void PageCanvas::setFitWidth()
{
    const Anchor anchor = anchorAt(viewport()->height() / 2.0);
    m_fitWidth = true;
    layOutAt(anchor, 0.5);
}

void PageCanvas::zoomBy(double factor)
{
    setZoom(m_zoom * factor);
}

int PageCanvas::currentPage() const
{
    if (!m_document)
        return 0;
    return anchorAt(viewport()->height() / 3.0).page;
}

void PageCanvas::light(std::optional<TextStretch> stretch, int page, const std::vector<QRectF> &rects)
{
    m_lit = stretch;
    m_litPage = page;
    m_litRects = rects;
    viewport()->update();
}

void PageCanvas::setFound(std::vector<TextStretch> found, int present)
{
    m_found = std::move(found);
    m_present = present;
    if (present >= 0 && present < static_cast<int>(m_found.size()))
        goTo(m_found[static_cast<std::size_t>(present)]);
    viewport()->update();
}

void PageCanvas::goTo(const TextStretch &stretch)
{
    m_flow.prepare(stretch);
    updateScrollBars();
    if (m_flow.rectsOf(stretch).empty()) {
        goToPage(stretch.page);
        return;
    }
    // Twice, since lines around the place may move it when they come into view.
    scrollTo(m_flow.rectsOf(stretch).front(), Scroll::WhenHidden);
    scrollTo(m_flow.rectsOf(stretch).front(), Scroll::WhenHidden);
}

void PageCanvas::goToPage(int page)
{
    if (const PageFlow::Sheet *sheet = m_flow.sheetOf(page))
        verticalScrollBar()->setValue(static_cast<int>(sheet->rect.top() - kRoomAround / 2));
    settle();
}

void PageCanvas::goToLit()
{
    if (!m_litRects.empty())
        scrollTo(m_flow.rectOn(m_litPage, m_litRects.front()), Scroll::Always);
    else if (m_lit)
        goTo(*m_lit);
    else if (m_litPage > 0)
        goToPage(m_litPage);
}

void PageCanvas::scrollTo(const QRectF &rect, Scroll scroll)
{
    const double top = verticalScrollBar()->value();
    const double height = viewport()->height();
    if (scroll == Scroll::Always || rect.top() < top + kRoomAround || rect.bottom() > top + height - kRoomAround)
        verticalScrollBar()->setValue(static_cast<int>(rect.top() - height / 3));
    const double left = horizontalScrollBar()->value();
    if (rect.left() < left || rect.right() > left + viewport()->width())
        horizontalScrollBar()->setValue(static_cast<int>(rect.left() - kRoomAround));
    settle();
}

void PageCanvas::resizeEvent(QResizeEvent *)
{
    if (!m_document)
        return;
    layOutAt(anchorAt(0), 0);
}

void PageCanvas::scrollContentsBy(int, int)
{
    settle();
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (m_document && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        layOutAt(anchorAt(0), 0);
}

std::vector<QRectF> PageCanvas::rectsOnViewport(const TextStretch &stretch) const
{
    std::vector<QRectF> rects = m_flow.rectsOf(stretch);
    for (QRectF &rect : rects)
        rect.translate(-offset());
    return rects;
}

}  // namespace assay::desktop
