#include "questionnaires/fill/cell_value.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace assay::fill {

namespace {

using ooxml::CellEdit;

const QString kMarks = QStringLiteral("XxVvYy×✕✗✘✓✔√☑☒●■◆*1是");

/// "2026-03-31" out of the usual ways to write a date with the year first; empty for anything else.
QString isoDate(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() && date.year() >= 1900 ? date.toString(Qt::ISODate) : QString();
}

/// A number in the C locale, a percentage as its fraction; empty for anything else.
QString plainNumber(const QString &text)
{
    QString digits = text.trimmed();
    const bool percent = digits.endsWith(u'%') || digits.endsWith(u'％');
    if (percent)
        digits = digits.chopped(1).trimmed();
    bool isNumber = false;
    const double value = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber)
        return {};
    return percent ? QString::number(value / 100, 'g', 15) : digits;
}

bool showsDates(const ooxml::Sheet &sheet, const ooxml::CellRange &place)
{
    if (const ooxml::Cell *cell = sheet.at(place.firstRow, place.firstColumn))
        return cell->dateFormat;
    const ooxml::DefaultStyle *style = sheet.defaultStyleAt(place.firstRow, place.firstColumn);
    return style != nullptr && style->dateFormat;
}

std::expected<CellEdit, QString> listEdit(const ooxml::Sheet &sheet, const AnswerCell &cell, CellEdit edit)
{
    if (!cell.choices.isEmpty() && !cell.choices.contains(edit.value))
        return std::unexpected(QStringLiteral("\"%1\" is not one of the permitted words (%2)")
                                   .arg(edit.value, cell.choices.join(QStringLiteral(", "))));
    // A word that stands for a number in the list is stored as that number, as picking it would do.
    const ooxml::ListValidation *list = sheet.listAt(edit.row, edit.column);
    const qsizetype position = list == nullptr ? -1 : list->choices.indexOf(edit.value);
    if (position >= 0 && position < list->numbers.size() && !list->numbers[position].isEmpty()) {
        edit.kind = CellEdit::Kind::Number;
        edit.value = list->numbers[position];
    }
    return edit;
}

}  // namespace

bool isMark(const QString &text)
{
    const QString mark = text.trimmed();
    return mark.size() == 1 && kMarks.contains(mark);
}

QString barrier(const ooxml::Sheet &sheet, const AnswerCell &cell)
{
    const std::optional<ooxml::CellRange> place = ooxml::rangeFromName(cell.cell);
    if (!place)
        return QStringLiteral("\"%1\" is no cell").arg(cell.cell);
    const ooxml::Cell *held = sheet.at(place->firstRow, place->firstColumn);
    if (cell.formula || (held != nullptr && held->formula))
        return QStringLiteral("the cell holds a formula");
    if (sheet.isLocked(place->firstRow, place->firstColumn))
        return QStringLiteral("the sheet is protected and the cell is locked");
    const ooxml::CellRange *merge = sheet.mergeAt(place->firstRow, place->firstColumn);
    if (merge != nullptr && (merge->firstRow != place->firstRow || merge->firstColumn != place->firstColumn))
        return QStringLiteral("the cell is hidden inside a merged one");
    return {};
}

std::expected<CellEdit, QString> editFor(const ooxml::Sheet &sheet, const AnswerCell &cell, const QString &value)
{
    if (const QString why = barrier(sheet, cell); !why.isEmpty())
        return std::unexpected(why);
    const ooxml::CellRange place = *ooxml::rangeFromName(cell.cell);
    CellEdit edit{sheet.name, place.firstRow, place.firstColumn, CellEdit::Kind::Text, value};
    if (value.size() > ooxml::kMaxTextLength)
        return std::unexpected(
            QStringLiteral("the text is longer than the %1 characters that a cell holds").arg(ooxml::kMaxTextLength));
    switch (cell.kind) {
    case CellKind::List:
        return listEdit(sheet, cell, edit);
    case CellKind::Number:
        edit.kind = CellEdit::Kind::Number;
        edit.value = plainNumber(value);
        if (edit.value.isEmpty())
            return std::unexpected(QStringLiteral("\"%1\" is not a number").arg(value));
        return edit;
    case CellKind::Date:
        edit.value = isoDate(value);
        if (edit.value.isEmpty())
            return std::unexpected(QStringLiteral("\"%1\" is not a date; write it as 2026-03-31").arg(value));
        edit.kind = showsDates(sheet, place) ? CellEdit::Kind::Date : CellEdit::Kind::Text;
        return edit;
    case CellKind::Text:
    case CellKind::Mark:
        break;
    }
    return edit;
}

}  // namespace assay::fill
