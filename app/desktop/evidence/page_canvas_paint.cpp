#include "app/desktop/evidence/page_canvas.h"

#include "app/desktop/style.h"

#include <QPainter>
#include <QScrollBar>

namespace assay::desktop {

namespace {

constexpr double kWordMargin = 1;
constexpr int kMarkAlpha = 90;

/// Lays a colour over a page so that what is printed there can still be read.
void lay(QPainter &painter, const std::vector<QRectF> &rects, const QColor &colour, QPainter::CompositionMode mode)
{
    painter.save();
    painter.setCompositionMode(mode);
    for (const QRectF &rect : rects)
        painter.fillRect(rect.adjusted(-kWordMargin, -kWordMargin, kWordMargin, kWordMargin), colour);
    painter.restore();
}

}  // namespace

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().background);
    if (!m_document)
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-offset());
    const double top = verticalScrollBar()->value();
    const auto [first, last] = m_flow.between(top, top + viewport()->height());
    for (std::size_t i = first; i < last; ++i)
        paintSheet(painter, m_flow.sheets()[i]);
}

void PageCanvas::paintSheet(QPainter &painter, const PageFlow::Sheet &sheet) const
{
    painter.fillRect(sheet.rect, sheet.picture ? QColor(Qt::white) : theme().panel);
    if (sheet.picture)
        paintPicture(painter, sheet);
    else
        paintText(painter, sheet);
    painter.setPen(theme().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet.rect.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageCanvas::paintPicture(QPainter &painter, const PageFlow::Sheet &sheet) const
{
    if (const QImage *picture = m_pictures.find(sheet.page)) {
        painter.drawImage(sheet.rect, *picture);
    } else if (const Error *failure = m_pictures.failure(sheet.page)) {
        // The paper stays white in the dark theme, so the text on it is dark in both.
        painter.setPen(themeOf(Scheme::Light).secondary);
        painter.setFont(font());
        painter.drawText(sheet.rect.adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         tr("This page cannot be painted. Its text can still be searched and cited.") +
                             QLatin1Char('\n') + failure->detail);
    }
    paintMarks(painter, sheet.page, true);
}

void PageCanvas::paintText(QPainter &painter, const PageFlow::Sheet &sheet) const
{
    paintMarks(painter, sheet.page, false);
    painter.setPen(theme().text);
    if (!sheet.label.isEmpty()) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(
            sheet.label, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(bold).elidedText(textOf(sheet.page)->label, Qt::ElideRight, sheet.label.width()));
    }
    const double top = verticalScrollBar()->value();
    for (const PageFlow::Block &block : sheet.blocks)
        if (block.layout && block.rect.bottom() >= top && block.rect.top() <= top + viewport()->height())
            block.layout->draw(&painter, block.rect.topLeft());
}

void PageCanvas::paintMarks(QPainter &painter, int page, bool picture) const
{
    const Theme &colours = picture ? themeOf(Scheme::Light) : theme();
    const auto over = picture ? QPainter::CompositionMode_Multiply : QPainter::CompositionMode_SourceOver;
    if (page == m_litPage && !m_litRects.empty()) {
        std::vector<QRectF> rects;
        for (const QRectF &points : m_litRects)
            rects.push_back(m_flow.rectOn(page, points));
        lay(painter, rects, colours.litPassage, over);
    } else if (m_lit && m_lit->page == page) {
        lay(painter, m_flow.rectsOf(*m_lit), colours.litPassage, over);
    }
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (m_found[i].page != page)
            continue;
        const std::vector<QRectF> rects = m_flow.rectsOf(m_found[i]);
        lay(painter, rects, colours.accentTint, over);
        painter.setPen(QPen(colours.accent, static_cast<int>(i) == m_present ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &rect : rects)
            painter.drawRect(rect.adjusted(-kWordMargin, -kWordMargin, kWordMargin, kWordMargin));
    }
    if (m_marked && m_marked->page == page) {
        QColor colour = colours.accent;
        colour.setAlpha(kMarkAlpha);
        lay(painter, m_flow.rectsOf(*m_marked), colour, QPainter::CompositionMode_SourceOver);
    }
}

}  // namespace assay::desktop
