#include "sheet_builder.h"

#include <algorithm>

namespace assay::test {
namespace {

ooxml::CellRange rangeOf(const QString &name)
{
    return ooxml::rangeFromName(name).value_or(ooxml::CellRange{});
}

void measure(ooxml::Sheet &sheet)
{
    sheet.lastRow = 0;
    sheet.lastColumn = 0;
    for (const ooxml::Cell &cell : sheet.cells) {
        if (cell.text.isEmpty())
            continue;
        sheet.lastRow = std::max(sheet.lastRow, cell.row);
        sheet.lastColumn = std::max(sheet.lastColumn, cell.column);
    }
}

void move(ooxml::CellRange &range, int rows, int columns)
{
    range.firstRow += rows;
    range.lastRow += rows;
    range.firstColumn += columns;
    range.lastColumn += columns;
}

QString letters(const std::vector<int> &columns)
{
    QStringList list;
    for (const int column : columns)
        list << ooxml::columnLetters(column);
    return list.isEmpty() ? QStringLiteral("-") : list.join(u',');
}

}  // namespace

SheetBuilder::SheetBuilder(const QString &name)
{
    m_sheet.name = name;
}

ooxml::Cell &SheetBuilder::cellAt(int row, int column)
{
    ooxml::Cell &cell = m_cells[{row, column}];
    cell.row = row;
    cell.column = column;
    return cell;
}

SheetBuilder &SheetBuilder::row(const QStringList &texts, int from)
{
    for (int index = 0; index < texts.size(); ++index) {
        if (texts[index].isEmpty())
            continue;
        ooxml::Cell &cell = cellAt(m_row, from + index);
        bool number = false;
        texts[index].toDouble(&number);
        cell.type = number ? ooxml::ValueType::Number : ooxml::ValueType::Text;
        cell.text = texts[index];
    }
    ++m_row;
    return *this;
}

SheetBuilder &SheetBuilder::boldRow(const QStringList &texts, int from)
{
    row(texts, from);
    for (auto &[place, cell] : m_cells) {
        if (place.first == m_row - 1)
            cell.look.bold = true;
    }
    return *this;
}

SheetBuilder &SheetBuilder::skip(int rows)
{
    m_row += rows;
    return *this;
}

SheetBuilder &SheetBuilder::merge(const QString &range)
{
    m_sheet.merges.push_back(rangeOf(range));
    return *this;
}

SheetBuilder &SheetBuilder::list(const QString &range, const QStringList &choices, const QString &source)
{
    ooxml::ListValidation list;
    list.ranges = {rangeOf(range)};
    list.choices = choices;
    list.source = source.isEmpty() ? QLatin1Char('"') + choices.join(u',') + QLatin1Char('"') : source;
    m_sheet.lists.push_back(list);
    return *this;
}

SheetBuilder &SheetBuilder::formula(const QString &range)
{
    const ooxml::CellRange where = rangeOf(range);
    for (int row = where.firstRow; row <= where.lastRow; ++row) {
        for (int column = where.firstColumn; column <= where.lastColumn; ++column)
            cellAt(row, column).formula = true;
    }
    return *this;
}

SheetBuilder &SheetBuilder::bold(const QString &range)
{
    const ooxml::CellRange where = rangeOf(range);
    for (auto &[place, cell] : m_cells) {
        if (where.contains(place.first, place.second))
            cell.look.bold = true;
    }
    return *this;
}

SheetBuilder &SheetBuilder::set(const QString &cell, const QString &text, ooxml::ValueType type)
{
    const ooxml::CellRange where = rangeOf(cell);
    ooxml::Cell &there = cellAt(where.firstRow, where.firstColumn);
    there.text = text;
    there.type = type;
    return *this;
}

SheetBuilder &SheetBuilder::hideColumns(const QString &range)
{
    ooxml::CellRange where = rangeOf(range);
    where.firstRow = 1;
    where.lastRow = ooxml::kMaxRows;
    m_sheet.hiddenColumns.push_back(where);
    return *this;
}

SheetBuilder &SheetBuilder::hide(ooxml::Visibility visibility)
{
    m_sheet.visibility = visibility;
    return *this;
}

SheetBuilder &SheetBuilder::protect()
{
    m_sheet.isProtected = true;
    return *this;
}

SheetBuilder &SheetBuilder::unlock(const QString &range)
{
    const ooxml::CellRange where = rangeOf(range);
    for (int row = where.firstRow; row <= where.lastRow; ++row) {
        for (int column = where.firstColumn; column <= where.lastColumn; ++column)
            cellAt(row, column).locked = false;
    }
    return *this;
}

ooxml::Sheet SheetBuilder::sheet() const
{
    ooxml::Sheet sheet = m_sheet;
    for (const auto &[place, cell] : m_cells)
        sheet.cells.push_back(cell);
    measure(sheet);
    return sheet;
}

ooxml::Workbook workbookOf(std::initializer_list<ooxml::Sheet> sheets)
{
    ooxml::Workbook workbook;
    workbook.format = QStringLiteral("xlsx");
    workbook.sheets = sheets;
    return workbook;
}

structure::SheetInspection inspected(const ooxml::Sheet &sheet)
{
    return structure::inspect(workbookOf({sheet})).sheets.front();
}

std::string summary(const structure::SheetInspection &sheet)
{
    switch (sheet.kind) {
    case structure::SheetKind::Instructions:
        return "instructions";
    case structure::SheetKind::Lookup:
        return "lookup";
    case structure::SheetKind::Other:
        return "other";
    case structure::SheetKind::Questions:
        break;
    }
    return QStringLiteral("header %1, id %2, question %3, answers %4, comments %5, rows %6-%7 (%8)")
        .arg(sheet.headerRow)
        .arg(sheet.idColumn > 0 ? ooxml::columnLetters(sheet.idColumn) : QStringLiteral("-"),
             ooxml::columnLetters(sheet.questionColumn), letters(sheet.answerColumns), letters(sheet.commentColumns))
        .arg(sheet.firstRow())
        .arg(sheet.lastRow())
        .arg(sheet.questionRows.size())
        .toStdString();
}

std::string summary(const ooxml::Sheet &sheet)
{
    return summary(inspected(sheet));
}

ooxml::Sheet moved(ooxml::Sheet sheet, int rows, int columns)
{
    for (ooxml::Cell &cell : sheet.cells) {
        cell.row += rows;
        cell.column += columns;
    }
    for (ooxml::CellRange &range : sheet.merges)
        move(range, rows, columns);
    for (ooxml::ListValidation &list : sheet.lists) {
        for (ooxml::CellRange &range : list.ranges)
            move(range, rows, columns);
    }
    measure(sheet);
    return sheet;
}

ooxml::Sheet withoutLooks(ooxml::Sheet sheet)
{
    for (ooxml::Cell &cell : sheet.cells)
        cell.look = {};
    return sheet;
}

ooxml::Sheet withoutLists(ooxml::Sheet sheet)
{
    sheet.lists.clear();
    return sheet;
}

ooxml::Sheet withTexts(ooxml::Sheet sheet, const std::map<QString, QString> &replacements)
{
    for (ooxml::Cell &cell : sheet.cells) {
        const auto found = replacements.find(cell.text);
        if (found != replacements.end())
            cell.text = found->second;
    }
    return sheet;
}

ooxml::Sheet withoutColumn(ooxml::Sheet sheet, int column)
{
    std::erase_if(sheet.cells, [column](const ooxml::Cell &cell) { return cell.column == column; });
    measure(sheet);
    return sheet;
}

QStringList someQuestions()
{
    return {QStringLiteral("Do you have a documented information security policy?"),
            QStringLiteral("Is the policy reviewed at least once a year by management?"),
            QStringLiteral("Are employees trained in security when they join?"),
            QStringLiteral("Describe how access rights are granted and withdrawn."),
            QStringLiteral("Is multi-factor authentication required for administrators?"),
            QStringLiteral("Are backups encrypted and restored for a test every quarter?"),
            QStringLiteral("Which cryptographic algorithms protect data at rest?"),
            QStringLiteral("Do you keep logs of security events for at least six months?"),
            QStringLiteral("Is there a process for reporting incidents to customers?"),
            QStringLiteral("Are penetration tests carried out by an independent party?"),
            QStringLiteral("Do subcontractors process personal data on your behalf?"),
            QStringLiteral("Is customer data deleted after the end of the contract?")};
}

}  // namespace assay::test
