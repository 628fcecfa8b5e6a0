#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <vector>

namespace assay::desktop {

/// Pages of a report below each other, from pictures that are unpacked as they come into view.
class ReportPages : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ReportPages(QWidget *parent = nullptr);

    /// @param pages  PNG; all of about the same width or height
    void setPages(std::vector<QByteArray> pages);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// From 1; 0 where there is none.
    [[nodiscard]] int currentPage() const;
    /// Scrolls to a page, from 1; to the nearest where there is no such page.
    void showPage(int page);

Q_SIGNALS:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct PagePicture
    {
        QByteArray png;
        QSize size;
        QRect rect;      ///< In the whole; pixels of the screen
        QImage picture;  ///< As shown; null until it comes into view
    };
    void layOut();

    std::vector<PagePicture> m_pages;
};

}  // namespace assay::desktop
