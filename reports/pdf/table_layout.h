#pragma once

#include "reports/pdf/page_flow.h"

namespace assay::pdf {

/// Sets a table into the flow: the header row stands on top of every page, long rows are parted between lines, groups
/// stand as bands and become bookmarks below `bookmarkLevel`.
class TableLayout
{
public:
    TableLayout(const content::Table &table, TextSetter &setter, PageFlow &flow);
    /// Of the whole table where it is short, else of as much as should stand on its first page.
    [[nodiscard]] qreal heightToBegin();
    void place(std::vector<Bookmark> &bookmarks, int bookmarkLevel);

private:
    struct ColumnPlace
    {
        const content::Column *column = nullptr;
        std::size_t index = 0;  ///< Into a row's cells
        qreal left = 0;
        qreal width = 0;  ///< With padding
    };
    using RowAtoms = std::vector<Atoms>;

    void measureColumns();
    [[nodiscard]] qreal leastWidth(const ColumnPlace &place);
    [[nodiscard]] qreal textWidth(const ColumnPlace &place) const;
    [[nodiscard]] RowAtoms headerAtoms();
    [[nodiscard]] RowAtoms rowAtoms(const content::Row &row);
    void placeHeader();
    /// Whether a row of that height is moved to the next page rather than parted.
    [[nodiscard]] bool isMovable(qreal height) const;
    /// @param next  the row below it, which must not stand on another page
    void placeGroup(const content::RowGroup &group, const RowAtoms &next, std::vector<Bookmark> &bookmarks,
                    int bookmarkLevel);
    void placeRow(const RowAtoms &row);
    void placeWhole(const RowAtoms &row, qreal height);
    /// Lets a row run on over pages.
    void placeParted(const RowAtoms &row);
    void drawRule(qreal top, quint32 colour, qreal width);
    void nextPage();

    const content::Table &m_table;
    TextSetter &m_setter;
    PageFlow &m_flow;
    std::vector<ColumnPlace> m_columns;
    RowAtoms m_header;
    qreal m_size = 8;
};

}  // namespace assay::pdf
