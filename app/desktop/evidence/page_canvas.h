#pragma once

#include "app/desktop/evidence/page_flow.h"
#include "app/desktop/evidence/page_pictures.h"

#include <QAbstractScrollArea>

namespace assay::desktop {

/// The scrolling paper of a PageView: paints pages with what is lit, found and marked on them.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    PageCanvas(const QString &name, DesktopContext &context, QWidget *parent = nullptr);

    void setDocument(app::DocumentText document);
    void clearDocument();
    /// nullptr while there is none.
    [[nodiscard]] const std::shared_ptr<const app::DocumentText> &document() const { return m_document; }

    /// The passage of a citation. @param rects  points, for pages with a look; else the stretch is lit
    void light(std::optional<TextStretch> stretch, int page, const std::vector<QRectF> &rects);
    /// What a search has found, and which of it is the present one (an index, -1: none).
    void setFound(std::vector<TextStretch> found, int present);
    void goTo(const TextStretch &stretch);
    void goToPage(int page);
    /// To what is lit.
    void goToLit();

    [[nodiscard]] int currentPage() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool fitsWidth() const { return m_fitWidth; }
    /// Keeps what is in the middle of the view there.
    void setZoom(double zoom);
    void setFitWidth();
    void zoomBy(double factor);

    [[nodiscard]] const std::optional<TextStretch> &marked() const { return m_marked; }
    [[nodiscard]] QString markedText() const;
    void mark(const std::optional<TextStretch> &stretch);
    /// Where a stretch stands on the viewport just now.
    [[nodiscard]] std::vector<QRectF> rectsOnViewport(const TextStretch &stretch) const;
    /// Whether the picture of a page in view has come, for tests.
    [[nodiscard]] bool hasPicture(int page) const { return m_pictures.find(page) != nullptr; }

Q_SIGNALS:
    void markedChanged();
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Anchor
    {
        int page = 1;
        double share = 0;  ///< Of the page's height
        double shareX = 0.5;
    };
    void layOut();
    void layOutAt(const Anchor &anchor, double viewportShare);
    void updateScrollBars();
    void settle();
    [[nodiscard]] Anchor anchorAt(double viewportY) const;
    [[nodiscard]] QPointF offset() const;
    [[nodiscard]] const PageText *textOf(int page) const;
    void markTo(const TextPosition &position);
    void stepMark(int steps);
    enum class Scroll
    {
        WhenHidden,
        Always
    };
    void scrollTo(const QRectF &rect, Scroll scroll);
    void paintSheet(QPainter &painter, const PageFlow::Sheet &sheet) const;
    void paintPicture(QPainter &painter, const PageFlow::Sheet &sheet) const;
    void paintText(QPainter &painter, const PageFlow::Sheet &sheet) const;
    void paintMarks(QPainter &painter, int page, bool picture) const;

    std::shared_ptr<const app::DocumentText> m_document;  // shared with searches in it
    PageFlow m_flow;
    PagePictures m_pictures;
    double m_zoom = 1;
    bool m_fitWidth = true;
    std::optional<TextStretch> m_lit;
    int m_litPage = 0;
    std::vector<QRectF> m_litRects;  // points
    std::vector<TextStretch> m_found;
    int m_present = -1;
    std::optional<TextStretch> m_marked;
    std::optional<TextPosition> m_anchor;  // where marking began
    TextPosition m_caret;
    bool m_dragging = false;
    bool m_layingOut = false;
};

/// The stretch between two places of a page, widened to whole words; Chinese characters stand for themselves.
[[nodiscard]] TextStretch wholeWords(const PageText &page, int from, int to);

}  // namespace assay::desktop
