#pragma once

#include "model/customers/question.h"

#include <QString>

/// Short ways to make questions for the tests of filling.
namespace assay::test {

[[nodiscard]] inline AnswerCell answerCell(const char *cell, CellKind kind = CellKind::Text,
                                           const QStringList &choices = {}, CellRole role = CellRole::Answer)
{
    AnswerCell made;
    made.cell = QString::fromLatin1(cell);
    made.column = made.cell;
    while (!made.column.isEmpty() && made.column.back().isDigit())
        made.column.chop(1);
    made.kind = kind;
    made.choices = choices;
    made.role = role;
    return made;
}

[[nodiscard]] inline AnswerCell commentCell(const char *cell)
{
    return answerCell(cell, CellKind::Text, {}, CellRole::Comment);
}

/// An approved question of sheet "S" with the row as its id.
[[nodiscard]] inline Question approved(int row, const std::vector<AnswerCell> &cells, const AnswerText &answer)
{
    FoundQuestion found;
    found.sheet = QStringLiteral("S");
    found.row = row;
    found.text = QStringLiteral("Question %1").arg(row);
    found.cells = cells;
    Question question{.id = QuestionId(row), .found = found};
    question.state = AnswerState::Approved;
    question.answer = answer;
    return question;
}

}  // namespace assay::test
