#include "reports/pdf/table_layout.h"

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr qreal kSidePadding = 4;
constexpr qreal kRowPadding = 4;
constexpr quint32 kHeaderRule = 0xb9c1cc;
/// A row higher than this share of a page is parted rather than moved.
constexpr qreal kMovableShare = 0.3;
/// Less than this is not worth beginning a parted row in.
constexpr qreal kLeastPart = 60;

qreal heightOf(const std::vector<Atoms> &row)
{
    qreal highest = 0;
    for (const Atoms &cell : row)
        highest = std::max(highest, pdf::heightOf(cell));
    return highest;
}

}  // namespace

TableLayout::TableLayout(const content::Table &table, TextSetter &setter, PageFlow &flow)
    : m_table(table), m_setter(setter), m_flow(flow), m_size(table.breadth == content::Breadth::Wide ? 7.5 : 8)
{
    measureColumns();
    m_header = headerAtoms();
}

qreal TableLayout::textWidth(const ColumnPlace &place) const
{
    return place.width - 2 * kSidePadding;
}

TableLayout::RowAtoms TableLayout::headerAtoms()
{
    RowAtoms header;
    for (const ColumnPlace &place : m_columns) {
        Atoms cell;
        append(cell, m_setter, place.column->title, {m_size, Weight::Bold, content::kSecondaryColour, 1.35},
               textWidth(place), place.column->alignment);
        header.push_back(std::move(cell));
    }
    return header;
}

TableLayout::RowAtoms TableLayout::rowAtoms(const content::Row &row)
{
    const Style style{m_size, row.emphasis == content::Emphasis::Total ? Weight::Bold : Weight::Regular};
    RowAtoms atoms;
    for (const ColumnPlace &place : m_columns)
        atoms.push_back(cellAtoms(m_setter, row.cells[place.index], place.column->alignment, style, textWidth(place)));
    return atoms;
}

void TableLayout::drawRule(qreal top, quint32 colour, qreal width)
{
    m_flow.page().add(LinePrimitive{QLineF(m_flow.left(), top, m_flow.left() + m_flow.width(), top), colour, width});
}

void TableLayout::placeHeader()
{
    const qreal height = heightOf(m_header) + 2 * kRowPadding;
    m_flow.page().add(
        AreaPrimitive{QRectF(m_flow.left(), m_flow.top(), m_flow.width(), height), 0, content::kPanelColour, {}});
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        // Titles stand on one common foot.
        const qreal drop = heightOf(m_header) - pdf::heightOf(m_header[index]);
        draw(m_header[index], 0, m_header[index].size(), m_flow.page(),
             {m_columns[index].left + kSidePadding, m_flow.top() + kRowPadding + drop});
    }
    m_flow.advance(height);
    drawRule(m_flow.top(), kHeaderRule, 0.7);
}

void TableLayout::nextPage()
{
    m_flow.breakPage();
    placeHeader();
}

bool TableLayout::isMovable(qreal height) const
{
    return height <= (m_flow.capacity() - heightOf(m_header) - 2 * kRowPadding) * kMovableShare;
}

void TableLayout::placeGroup(const content::RowGroup &group, const RowAtoms &next, std::vector<Bookmark> &bookmarks,
                             int bookmarkLevel)
{
    const qreal rowHeight = heightOf(next) + 2 * kRowPadding;
    const qreal room = isMovable(rowHeight) ? rowHeight : kLeastPart;
    Atoms title;
    append(title, m_setter.set(group.title.joined(QStringLiteral("   ")), {m_size, Weight::Bold},
                               m_flow.width() - 2 * kSidePadding));
    const qreal height = pdf::heightOf(title) + 2 * kRowPadding;
    if (m_flow.remaining() < height + room)
        nextPage();
    bookmarks.push_back({bookmarkLevel, group.title.joined(QStringLiteral(" / ")), m_flow.pageIndex(), m_flow.top()});
    m_flow.page().add(
        AreaPrimitive{QRectF(m_flow.left(), m_flow.top(), m_flow.width(), height), 0, content::kAccentTint, {}});
    draw(title, 0, title.size(), m_flow.page(), {m_flow.left() + kSidePadding, m_flow.top() + kRowPadding});
    m_flow.advance(height);
    drawRule(m_flow.top(), content::kLineColour, 0.5);
}

void TableLayout::placeWhole(const RowAtoms &row, qreal height)
{
    for (std::size_t index = 0; index < row.size(); ++index)
        draw(row[index], 0, row[index].size(), m_flow.page(),
             {m_columns[index].left + kSidePadding, m_flow.top() + kRowPadding});
    m_flow.advance(height);
    drawRule(m_flow.top(), content::kLineColour, 0.5);
}

void TableLayout::placeParted(const RowAtoms &row)
{
    std::vector<std::size_t> next(row.size(), 0);
    const auto finished = [&] {
        for (std::size_t index = 0; index < row.size(); ++index)
            if (next[index] < row[index].size())
                return false;
        return true;
    };
    while (true) {
        std::vector<std::size_t> counts;
        for (std::size_t index = 0; index < row.size(); ++index)
            counts.push_back(fitting(row[index], next[index], m_flow.remaining() - 2 * kRowPadding));
        // Something higher than a page must not hold the row up for ever.
        if (std::ranges::all_of(counts, [](std::size_t count) { return count == 0; }))
            for (std::size_t index = 0; index < row.size(); ++index)
                counts[index] = next[index] < row[index].size() ? 1 : 0;
        qreal used = 0;
        for (std::size_t index = 0; index < row.size(); ++index) {
            used = std::max(used, draw(row[index], next[index], next[index] + counts[index], m_flow.page(),
                                       {m_columns[index].left + kSidePadding, m_flow.top() + kRowPadding}));
            next[index] += counts[index];
        }
        m_flow.advance(used + 2 * kRowPadding);
        drawRule(m_flow.top(), content::kLineColour, 0.5);
        if (finished())
            return;
        nextPage();
    }
}

void TableLayout::placeRow(const RowAtoms &row)
{
    const qreal height = heightOf(row) + 2 * kRowPadding;
    if (height <= m_flow.remaining()) {
        placeWhole(row, height);
        return;
    }
    if (isMovable(height) || m_flow.remaining() < kLeastPart)
        nextPage();
    if (height <= m_flow.remaining())
        placeWhole(row, height);
    else
        placeParted(row);
}

qreal TableLayout::heightToBegin()
{
    constexpr std::size_t kShortRows = 16;
    qreal height = heightOf(m_header) + 2 * kRowPadding;
    if (m_table.rows.size() > kShortRows)
        return height + kLeastPart;
    for (const content::Row &row : m_table.rows)
        height += heightOf(rowAtoms(row)) + 2 * kRowPadding;
    return height < m_flow.capacity() / 2 ? height : heightOf(m_header) + kLeastPart;
}

void TableLayout::place(std::vector<Bookmark> &bookmarks, int bookmarkLevel)
{
    if (m_table.rows.empty()) {
        Atoms said;
        append(said, m_setter, m_table.whenEmpty, {9, Weight::Regular, content::kSecondaryColour}, m_flow.width());
        m_flow.place(said);
        return;
    }
    m_flow.need(heightOf(m_header) + kLeastPart);
    placeHeader();
    auto group = m_table.groups.begin();
    for (std::size_t index = 0; index < m_table.rows.size(); ++index) {
        const RowAtoms row = rowAtoms(m_table.rows[index]);
        for (; group != m_table.groups.end() && group->firstRow == index; ++group)
            placeGroup(*group, row, bookmarks, bookmarkLevel);
        placeRow(row);
    }
}

}  // namespace assay::pdf
