#include "reports/xlsx/table_sheet.h"

#include <algorithm>

namespace assay::xlsx {
namespace {

constexpr double kFilterButton = 2;  ///< Room that it takes, in characters

/// In characters, as a spreadsheet counts them.
double columnWidth(const content::Column &column)
{
    constexpr double kPerWeight = 12;
    constexpr double kLeast = 11;
    constexpr double kMost = 56;
    if (column.kind == content::CellKind::Passages)
        return kMost - 12;
    const double least = column.kind == content::CellKind::State ? kLeast + 5 : kLeast;
    return std::clamp(column.width * kPerWeight, least, kMost);
}

/// The columns up to the one that names the row stay in sight.
lxw_col_t keyColumns(const content::Table &table)
{
    for (std::size_t index = 0; index < table.columns.size(); ++index)
        if (table.columns[index].shown == content::Shown::Always)
            return static_cast<lxw_col_t>(index + 1);
    return 0;
}

}  // namespace

lxw_row_t writeTable(Book &book, lxw_worksheet *sheet, lxw_row_t row, const content::Table &table,
                     const std::vector<double> &widths)
{
    int lines = 1;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const QString title = stacked(table.columns[index].title);
        lines = std::max(lines, linesOf(title, widths[index] - kFilterButton));
        book.note(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(index), cellText(title).constData(),
                                         book.format(Kind::Header, content::Role::Neutral, content::Emphasis::None,
                                                     table.columns[index].alignment)));
    }
    book.note(worksheet_set_row(sheet, row++, rowHeight(lines), nullptr));
    for (const content::Row &cells : table.rows) {
        lines = 1;
        for (std::size_t index = 0; index < cells.cells.size(); ++index) {
            lines = std::max(lines, linesOf(shownText(cells.cells[index]), widths[index]));
            writeCell(book, sheet, row, static_cast<lxw_col_t>(index), cells.cells[index], cells.emphasis,
                      table.columns[index].alignment);
        }
        book.note(worksheet_set_row(sheet, row++, rowHeight(lines), nullptr));
    }
    if (table.rows.empty() && !table.whenEmpty.isEmpty())
        book.note(worksheet_write_string(sheet, row++, 0,
                                         cellText(table.whenEmpty.joined(QStringLiteral(" "))).constData(),
                                         book.format(Kind::Label)));
    return row;
}

void addTableSheet(Book &book, const content::Table &table, const content::Document &document)
{
    lxw_worksheet *sheet = book.addSheet(table.sheet);
    if (sheet == nullptr)
        return;
    std::vector<double> widths;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const auto column = static_cast<lxw_col_t>(index);
        widths.push_back(columnWidth(table.columns[index]));
        book.note(worksheet_set_column(sheet, column, column, widths.back(), nullptr));
    }
    const lxw_row_t end = writeTable(book, sheet, 0, table, widths);
    worksheet_freeze_panes(sheet, 1, keyColumns(table));
    if (table.filtering == content::Filtering::ByColumn && !table.rows.empty())
        book.note(worksheet_autofilter(sheet, 0, 0, end - 1, static_cast<lxw_col_t>(table.columns.size() - 1)));
    book.note(worksheet_repeat_rows(sheet, 0, 0));
    setUpPrint(sheet, document);
}

}  // namespace assay::xlsx
