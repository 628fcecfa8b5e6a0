#pragma once

#include "reports/pdf/atoms.h"

#include <vector>

namespace assay::pdf {

/// Fills pages from top to bottom. Positions are points from the top left corner of the page.
class PageFlow
{
public:
    struct Heads
    {
        qreal portrait = 0;  ///< Height of what stands on top of every page, by orientation
        qreal landscape = 0;
    };
    explicit PageFlow(Heads heads);

    /// A page of its own outside the flow, such as the cover.
    Page &addPage();
    void breakPage();
    /// From here on pages stand so; breaks where the present page stands otherwise.
    void turn(Orientation orientation);
    /// Breaks where less than `height` is left.
    void need(qreal height);
    /// Keeps `height` free, but not on top of a page.
    void space(qreal height);
    void advance(qreal height);
    /// Lets atoms run on over pages.
    void place(const Atoms &atoms, qreal indent = 0);

    [[nodiscard]] Page &page() { return m_pages.back(); }
    [[nodiscard]] int pageIndex() const { return static_cast<int>(m_pages.size()) - 1; }
    [[nodiscard]] qreal top() const { return m_top; }
    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal remaining() const { return bottom() - m_top; }
    /// Of an empty page.
    [[nodiscard]] qreal capacity() const { return bottom() - firstTop(); }
    [[nodiscard]] bool onTop() const { return m_top <= firstTop(); }
    [[nodiscard]] std::vector<Page> &pages() { return m_pages; }

private:
    [[nodiscard]] qreal firstTop() const;
    [[nodiscard]] qreal bottom() const;

    Heads m_heads;
    Orientation m_orientation = Orientation::Portrait;
    std::vector<Page> m_pages;
    qreal m_top = 0;
};

/// Margins in points.
inline constexpr qreal kSideMargin = 46;
inline constexpr qreal kHeadTop = 26;
inline constexpr qreal kFootMargin = 50;
/// Where the footer's line stands, from the bottom.
inline constexpr qreal kFootLine = 36;

}  // namespace assay::pdf
