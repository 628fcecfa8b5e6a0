#pragma once

#include "questionnaires/fill/fill.h"

#include <QHash>
#include <QString>

namespace assay::fill {

/// Collects what goes into which cell; each cell is written once.
class CellPlan
{
public:
    /// Plans a value for a cell. Where it cannot be written, or another answer has the cell, that is listed as skipped.
    /// @param row  of the question
    /// @returns whether the cell will hold the value
    bool write(const ooxml::Sheet &sheet, int row, const AnswerCell &cell, const QString &value);
    /// Empties a cell that holds a mark, if it may be written and no answer has it.
    void clearMark(const ooxml::Sheet &sheet, int row, const AnswerCell &cell);
    void skip(const QString &sheet, const QString &cell, const QString &why);
    [[nodiscard]] bool isTaken(const ooxml::Sheet &sheet, const AnswerCell &cell) const;
    [[nodiscard]] FillPlan take() { return std::move(m_plan); }

private:
    struct Taken
    {
        int row = 0;
        QString value;
    };
    void add(const ooxml::CellEdit &edit, int row, const AnswerCell &cell, const QString &before, const QString &after);

    FillPlan m_plan;
    QHash<std::pair<QString, QString>, Taken> m_taken;  // by sheet and cell
};

}  // namespace assay::fill
