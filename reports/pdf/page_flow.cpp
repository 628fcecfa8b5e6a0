#include "reports/pdf/page_flow.h"

namespace assay::pdf {

PageFlow::PageFlow(Heads heads) : m_heads(heads)
{}

Page &PageFlow::addPage()
{
    m_pages.push_back({});
    return m_pages.back();
}

qreal PageFlow::firstTop() const
{
    constexpr qreal kUnderHead = 16;
    return kHeadTop + (m_orientation == Orientation::Portrait ? m_heads.portrait : m_heads.landscape) + kUnderHead;
}

qreal PageFlow::bottom() const
{
    return (m_orientation == Orientation::Portrait ? kPortrait.height() : kPortrait.width()) - kFootMargin;
}

qreal PageFlow::left() const
{
    return kSideMargin;
}

qreal PageFlow::width() const
{
    return (m_orientation == Orientation::Portrait ? kPortrait.width() : kPortrait.height()) - 2 * kSideMargin;
}

void PageFlow::breakPage()
{
    m_pages.push_back({m_orientation, {}, {}});
    m_top = firstTop();
}

void PageFlow::turn(Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    breakPage();
}

void PageFlow::need(qreal height)
{
    if (remaining() < height && !onTop())
        breakPage();
}

void PageFlow::space(qreal height)
{
    if (!onTop())
        m_top += height;
}

void PageFlow::advance(qreal height)
{
    m_top += height;
}

void PageFlow::place(const Atoms &atoms, qreal indent)
{
    std::size_t next = 0;
    while (next < atoms.size()) {
        std::size_t count = fitting(atoms, next, remaining());
        if (count == 0 && !onTop()) {
            breakPage();
            continue;
        }
        count = std::max<std::size_t>(count, 1);
        m_top += draw(atoms, next, next + count, page(), {left() + indent, m_top});
        next += count;
        if (next < atoms.size())
            breakPage();
    }
}

}  // namespace assay::pdf
