#include "questionnaires/fill/cell_plan.h"

#include "questionnaires/fill/cell_value.h"

namespace assay::fill {

namespace {

std::pair<QString, QString> keyOf(const QString &sheet, const AnswerCell &cell)
{
    return {sheet, cell.cell};
}

QString currentText(const ooxml::Sheet &sheet, const AnswerCell &cell)
{
    const std::optional<ooxml::CellRange> place = ooxml::rangeFromName(cell.cell);
    return place ? sheet.textAt(place->firstRow, place->firstColumn) : QString();
}

}  // namespace

bool CellPlan::write(const ooxml::Sheet &sheet, int row, const AnswerCell &cell, const QString &value)
{
    if (const auto taken = m_taken.constFind(keyOf(sheet.name, cell)); taken != m_taken.cend()) {
        if (taken->value == value)
            return true;
        skip(sheet.name, cell.cell,
             taken->row == row
                 ? QStringLiteral("the answer names two values for the cell")
                 : QStringLiteral("the cell is shared by several rows and has the answer to row %1").arg(taken->row));
        return false;
    }
    const std::expected<ooxml::CellEdit, QString> edit = editFor(sheet, cell, value);
    if (edit)
        add(*edit, row, cell, currentText(sheet, cell), value);
    else
        skip(sheet.name, cell.cell, edit.error());
    return edit.has_value();
}

void CellPlan::clearMark(const ooxml::Sheet &sheet, int row, const AnswerCell &cell)
{
    const QString before = currentText(sheet, cell);
    const std::optional<ooxml::CellRange> place = ooxml::rangeFromName(cell.cell);
    if (!place || !isMark(before) || isTaken(sheet, cell) || !barrier(sheet, cell).isEmpty())
        return;
    add({sheet.name, place->firstRow, place->firstColumn, ooxml::CellEdit::Kind::Text, QString()}, row, cell, before,
        QString());
}

void CellPlan::skip(const QString &sheet, const QString &cell, const QString &why)
{
    m_plan.skipped.push_back({sheet, cell, why});
}

bool CellPlan::isTaken(const ooxml::Sheet &sheet, const AnswerCell &cell) const
{
    return m_taken.contains(keyOf(sheet.name, cell));
}

void CellPlan::add(const ooxml::CellEdit &edit, int row, const AnswerCell &cell, const QString &before,
                   const QString &after)
{
    m_taken.insert(keyOf(edit.sheet, cell), {row, after});
    m_plan.written.push_back({edit.sheet, cell.cell, before, after});
    m_plan.edits.push_back(edit);
}

}  // namespace assay::fill
