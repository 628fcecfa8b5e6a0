#pragma once

#include "app/usecases/read_document.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace assay::desktop {

/// A stretch of the text of one page.
struct TextStretch
{
    int page = 1;   ///< From 1
    int start = 0;  ///< UTF-16 units
    int length = 0;
    [[nodiscard]] int end() const { return start + length; }
    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// A place between two characters of a page.
struct TextPosition
{
    int page = 1;
    int offset = 0;
    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// Where the pages of a document stand below each other, in pixels from the top left of the whole. Pages with a look of
/// their own keep their shape; flowing text is broken into lines at the width there is, block by block as it comes
/// into view (until then its height is guessed).
class PageFlow
{
public:
    /// A stretch of flowing text that is laid out as one.
    struct Block
    {
        int start = 0;
        int length = 0;
        QRectF rect;
        std::shared_ptr<QTextLayout> layout;  // none: not yet laid out; shared only because blocks are copied
    };
    struct Sheet
    {
        int page = 1;
        bool picture = false;
        QRectF rect;
        QRectF label;               ///< Of the name of a section or worksheet; empty: none
        std::vector<Block> blocks;  ///< Of flowing text, in order
    };

    /// Must outlive this.
    void setPages(const std::vector<PageText> *pages);
    /// @param zoom  1: as large as on paper, or the usual font size
    /// @param width  of the view
    void layOut(double zoom, double width, const QFont &font, double pixelsPerPoint);
    /// Breaks the text between two heights into lines.
    /// @returns how far what stands at `top` has moved by it; none where nothing moved at all
    std::optional<double> prepare(double top, double bottom);
    /// The same for the blocks of a stretch.
    void prepare(const TextStretch &stretch);

    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Pixels for a point on a page with a look of its own.
    [[nodiscard]] double scale() const { return m_scale; }
    /// The zoom at which the widest page fills the width.
    [[nodiscard]] double zoomThatFits(double width, double pixelsPerPoint) const;
    /// The sheets between two heights, as a range of indexes.
    [[nodiscard]] std::pair<std::size_t, std::size_t> between(double top, double bottom) const;

    /// The place in the text nearest to a point; none where the page has no text.
    [[nodiscard]] std::optional<TextPosition> positionAt(QPointF at) const;
    [[nodiscard]] std::vector<QRectF> rectsOf(const TextStretch &stretch) const;
    /// A rectangle in points on a page with a look of its own.
    [[nodiscard]] QRectF rectOn(int page, const QRectF &points) const;
    [[nodiscard]] const Sheet *sheetOf(int page) const;

private:
    [[nodiscard]] const PageText &pageOf(const Sheet &sheet) const;
    void addSheet(const PageText &page);
    void place();
    void breakLines(Block &block, const PageText &page) const;
    [[nodiscard]] double guessedHeight(const PageText &page, const Block &block) const;
    void splitIntoBlocks(const PageText &page, Sheet &sheet) const;

    const std::vector<PageText> *m_pages = nullptr;
    std::vector<Sheet> m_sheets;
    QSizeF m_size;
    QFont m_font;
    double m_scale = 1;
    double m_width = 0;
    double m_textWidth = 0;
};

}  // namespace assay::desktop
