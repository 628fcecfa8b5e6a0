#include "app/desktop/assessments/report_pages.h"

#include "app/desktop/style.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kGap = 12;
constexpr int kMostWidth = 900;

QSize sizeOfPng(QByteArray &png)
{
    QBuffer buffer(&png);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "PNG").size();
}

}  // namespace

ReportPages::ReportPages(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ReportPages::setPages(std::vector<QByteArray> pages)
{
    m_pages.clear();
    for (QByteArray &png : pages) {
        PagePicture page;
        page.size = sizeOfPng(png);
        page.png = std::move(png);
        m_pages.push_back(std::move(page));
    }
    verticalScrollBar()->setValue(0);
    layOut();
    Q_EMIT currentPageChanged();
}

void ReportPages::layOut()
{
    const int width = std::clamp(viewport()->width() - 2 * kGap, 100, kMostWidth);
    int top = kGap;
    for (PagePicture &page : m_pages) {
        const int height = page.size.width() > 0 ? page.size.height() * width / page.size.width() : 0;
        const QRect rect((viewport()->width() - width) / 2, top, width, height);
        if (rect.size() != page.rect.size())
            page.picture = {};
        page.rect = rect;
        top += height + kGap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 12);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    viewport()->update();
}

int ReportPages::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].rect.bottom() + kGap >= middle)
            return static_cast<int>(i) + 1;
    return pageCount();
}

void ReportPages::showPage(int page)
{
    if (m_pages.empty())
        return;
    const int nearest = std::clamp(page, 1, pageCount());
    verticalScrollBar()->setValue(m_pages[static_cast<std::size_t>(nearest - 1)].rect.top() - kGap);
}

void ReportPages::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().background);
    const QRect shown = viewport()->rect().translated(0, verticalScrollBar()->value());
    const qreal ratio = devicePixelRatioF();
    for (PagePicture &page : m_pages) {
        if (!page.rect.intersects(shown)) {
            page.picture = {};
            continue;
        }
        if (page.picture.isNull()) {
            page.picture = QImage::fromData(page.png, "PNG")
                               .scaled(page.rect.size() * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            page.picture.setDevicePixelRatio(ratio);
        }
        const QPoint at = page.rect.topLeft() - QPoint(0, verticalScrollBar()->value());
        painter.drawImage(at, page.picture);
        painter.setPen(theme().line);
        painter.drawRect(QRect(at, page.rect.size()).adjusted(-1, -1, 0, 0));
    }
}

void ReportPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ReportPages::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged();
}

}  // namespace assay::desktop
