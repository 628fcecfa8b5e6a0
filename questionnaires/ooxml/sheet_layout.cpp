#include "questionnaires/ooxml/sheet_reader.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

/// Adds rows to ranges that span the whole sheet, joining neighbours.
void addRows(std::vector<CellRange> &ranges, int first, int last)
{
    if (!ranges.empty() && ranges.back().lastRow + 1 == first)
        ranges.back().lastRow = last;
    else
        ranges.push_back({first, 1, last, kMaxColumns});
}

bool isHeightless(pugi::xml_node row)
{
    const pugi::xml_attribute height = row.attribute("ht");
    return xml::flag(row, "hidden") || (height && height.as_double(1) <= 0);
}

/// With zeroHeight every row that the file does not list is hidden.
void readRows(pugi::xml_node worksheet, const Styles &styles, Sheet &sheet)
{
    const bool hideUnlisted = xml::flag(xml::child(worksheet, "sheetFormatPr"), "zeroHeight");
    int previous = 0;
    for (const pugi::xml_node row : xml::child(worksheet, "sheetData").children()) {
        if (xml::localName(row) != "row")
            continue;
        const int number = xml::number(row, "r").value_or(previous + 1);
        if (number < 1 || number > kMaxRows)
            continue;
        if (hideUnlisted && number > previous + 1)
            addRows(sheet.hiddenRows, previous + 1, number - 1);
        if (isHeightless(row))
            addRows(sheet.hiddenRows, number, number);
        const std::optional<int> style = xml::number(row, "s");
        if (style && xml::flag(row, "customFormat"))
            sheet.rowStyles.push_back({{number, 1, number, kMaxColumns},
                                       *style,
                                       styles.at(*style).locked,
                                       isDateFormat(styles.at(*style).format)});
        previous = number;
    }
    if (hideUnlisted && previous < kMaxRows)
        addRows(sheet.hiddenRows, previous + 1, kMaxRows);
}

void readColumns(pugi::xml_node worksheet, const Styles &styles, Sheet &sheet)
{
    for (const pugi::xml_node group : worksheet.children()) {
        if (xml::localName(group) != "cols")
            continue;
        for (const pugi::xml_node column : group.children()) {
            const int first = xml::number(column, "min").value_or(0);
            const int last = std::min(xml::number(column, "max").value_or(first), kMaxColumns);
            if (first < 1 || last < first)
                continue;
            const CellRange range{1, first, kMaxRows, last};
            const pugi::xml_attribute width = column.attribute("width");
            if (xml::flag(column, "hidden") || (width && width.as_double(1) <= 0))
                sheet.hiddenColumns.push_back(range);
            if (const std::optional<int> style = xml::number(column, "style"))
                sheet.columnStyles.push_back(
                    {range, *style, styles.at(*style).locked, isDateFormat(styles.at(*style).format)});
        }
    }
}

int frozenRows(pugi::xml_node worksheet)
{
    for (const pugi::xml_node view : xml::child(worksheet, "sheetViews").children()) {
        const pugi::xml_node pane = xml::child(view, "pane");
        const std::string_view state(pane.attribute("state").value());
        if (state == "frozen" || state == "frozenSplit")
            return std::clamp(xml::number(pane, "ySplit").value_or(0), 0, kMaxRows);
    }
    return 0;
}

}  // namespace

std::vector<CellRange> rangesFromList(const QString &list)
{
    std::vector<CellRange> ranges;
    const QStringList names = list.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const std::optional<CellRange> range = rangeFromName(name))
            ranges.push_back(*range);
        else if (const auto rows = rangeFromName(QStringLiteral("A") +
                                                 QString(name).replace(QLatin1String(":"), QLatin1String(":XFD"))))
            ranges.push_back(*rows);  // whole rows, "3:7"
        else if (const auto columns = rangeFromName(QString(name).replace(QLatin1String(":"), QLatin1String("1:")) +
                                                    QString::number(kMaxRows)))
            ranges.push_back(*columns);  // whole columns, "B:D"
    }
    return ranges;
}

void readLayout(pugi::xml_node worksheet, const Styles &styles, Sheet &sheet)
{
    sheet.isProtected = xml::flag(xml::child(worksheet, "sheetProtection"), "sheet");
    readRows(worksheet, styles, sheet);
    readColumns(worksheet, styles, sheet);
    sheet.frozenRows = frozenRows(worksheet);
    sheet.autoFilter = rangeFromName(xml::value(xml::child(worksheet, "autoFilter").attribute("ref")));
    for (const pugi::xml_node merge : xml::child(worksheet, "mergeCells").children()) {
        const std::optional<CellRange> range = rangeFromName(xml::value(merge.attribute("ref")));
        if (range && (range->firstRow != range->lastRow || range->firstColumn != range->lastColumn))
            sheet.merges.push_back(*range);
    }
}

}  // namespace assay::ooxml
