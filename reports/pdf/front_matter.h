#pragma once

#include "reports/content/words.h"
#include "reports/pdf/page_flow.h"

namespace assay::pdf {

/// The cover, on a page of its own.
void drawCover(Page &page, TextSetter &setter, const content::Document &document, const content::Words &words);

/// The contents: room is kept for them where they stand, page numbers and links are put in when they are known.
class ContentsList
{
public:
    void place(TextSetter &setter, PageFlow &flow, const content::Document &document, const content::Words &words);
    /// @param targets  where each section begins, in the order of the document
    void complete(TextSetter &setter, std::vector<Page> &pages, const std::vector<Bookmark> &targets) const;

private:
    struct Entry
    {
        int page = 0;
        QRectF rect;
    };
    std::vector<Entry> m_entries;
};

/// What stands on top and at the foot of every page but the cover.
class Furniture
{
public:
    Furniture(TextSetter &setter, const content::Document &document, const content::Words &words);
    [[nodiscard]] PageFlow::Heads heads() const;
    /// Once all pages are known.
    void draw(TextSetter &setter, std::vector<Page> &pages, const content::Words &words) const;

private:
    struct Head
    {
        const TextBlock *title = nullptr;
        const TextBlock *organisation = nullptr;
        Atoms statement;
        [[nodiscard]] qreal height() const;
    };
    Head makeHead(TextSetter &setter, const content::Document &document, qreal width) const;
    void drawHead(Page &page) const;

    Head m_portrait;
    Head m_landscape;
    QString m_trail;
    QString m_watermark;
};

}  // namespace assay::pdf
