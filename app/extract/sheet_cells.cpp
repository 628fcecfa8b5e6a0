#include "app/extract/sheet_cells.h"

#include <QCborMap>

#include <algorithm>

namespace assay::extract {

namespace {

QCborArray cellsOf(const ooxml::Sheet &sheet)
{
    QCborArray cells;
    for (const ooxml::Cell &cell : sheet.cells) {
        if (cell.row > kPreviewRows)
            break;
        if (cell.column > kPreviewColumns || cell.text.isEmpty())
            continue;
        cells.append(QCborArray{cell.row, cell.column, cell.text.left(kPreviewChars), cell.look.bold});
    }
    return cells;
}

QCborArray mergesOf(const ooxml::Sheet &sheet)
{
    QCborArray merges;
    for (const ooxml::CellRange &range : sheet.merges)
        if (range.firstRow <= kPreviewRows && range.firstColumn <= kPreviewColumns)
            merges.append(QCborArray{range.firstRow, range.firstColumn, std::min(range.lastRow, kPreviewRows),
                                     std::min(range.lastColumn, kPreviewColumns)});
    return merges;
}

QCborArray hiddenRowsOf(const ooxml::Sheet &sheet)
{
    QCborArray hidden;
    for (const ooxml::CellRange &range : sheet.hiddenRows)
        if (range.firstRow <= kPreviewRows)
            hidden.append(QCborArray{range.firstRow, std::min(range.lastRow, kPreviewRows)});
    return hidden;
}

QCborArray hiddenColumnsOf(const ooxml::Sheet &sheet)
{
    QCborArray hidden;
    for (const ooxml::CellRange &range : sheet.hiddenColumns)
        if (range.firstColumn <= kPreviewColumns)
            hidden.append(QCborArray{range.firstColumn, std::min(range.lastColumn, kPreviewColumns)});
    return hidden;
}

}  // namespace

QCborArray sheetCells(const ooxml::Workbook &workbook)
{
    QCborArray sheets;
    for (const ooxml::Sheet &sheet : workbook.sheets)
        sheets.append(QCborMap{{QStringLiteral("name"), sheet.name},
                               {QStringLiteral("hidden"), sheet.visibility != ooxml::Visibility::Visible},
                               {QStringLiteral("rows"), sheet.lastRow},
                               {QStringLiteral("columns"), sheet.lastColumn},
                               {QStringLiteral("cells"), cellsOf(sheet)},
                               {QStringLiteral("merges"), mergesOf(sheet)},
                               {QStringLiteral("hidden_rows"), hiddenRowsOf(sheet)},
                               {QStringLiteral("hidden_columns"), hiddenColumnsOf(sheet)}});
    return sheets;
}

}  // namespace assay::extract
