#include "questionnaires/fill/cell_plan.h"
#include "questionnaires/fill/cell_value.h"
#include "questionnaires/fill/differing.h"
#include "questionnaires/fill/fill.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace assay::fill {

namespace {

const QString kUsualMark = QStringLiteral("X");

bool counts(const Question &question)
{
    return question.state == AnswerState::Approved || question.state == AnswerState::Sent;
}

bool isNumberOrDate(const AnswerCell &cell)
{
    return cell.kind == CellKind::Number || cell.kind == CellKind::Date;
}

/// The mark that the file uses most on a sheet; "X" where it uses none.
QString markOn(const QString &sheet, const std::vector<Question> &questions)
{
    std::map<QString, int> uses;
    for (const Question &question : questions) {
        for (const AnswerCell &cell : question.found.cells) {
            if (question.found.sheet == sheet && cell.kind == CellKind::Mark && isMark(cell.before))
                ++uses[cell.before.trimmed()];
        }
    }
    const auto most =
        std::max_element(uses.begin(), uses.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == uses.end() ? kUsualMark : most->first;
}

class Planner
{
public:
    Planner(const ooxml::Workbook &workbook, const std::vector<Question> &questions, TextBesideComment beside)
        : m_workbook(workbook), m_questions(questions), m_beside(beside)
    {}

    FillPlan run()
    {
        for (const Question &question : m_questions) {
            if (counts(question))
                planQuestion(question);
        }
        FillPlan plan = m_cells.take();
        plan.differing = differingAnswers(m_questions);
        return plan;
    }

private:
    void planQuestion(const Question &question)
    {
        m_question = &question.found;
        m_sheet = readableSheet(question.found.sheet);
        if (m_sheet == nullptr) {
            skipRow(QStringLiteral("the file has no readable sheet of this name"));
            return;
        }
        const AnswerText &answer = question.answer;
        for (const auto &[column, value] : answer.cells)
            planNamed(column, value);
        const AnswerCell *first = firstCell(CellRole::Answer);
        QString choice = answer.choice;
        QString text = answer.text;
        if (first != nullptr && first->kind == CellKind::Text && text.isEmpty())
            std::swap(choice, text);
        if (first != nullptr && isNumberOrDate(*first) && choice.isEmpty() && editFor(*m_sheet, *first, text))
            std::swap(choice, text);
        planChoice(choice, first);
        planText(text, answer.comment);
    }

    void planChoice(const QString &choice, const AnswerCell *first)
    {
        if (first == nullptr) {
            if (!choice.isEmpty())
                skipRow(QStringLiteral("the sheet has no answer column for \"%1\"").arg(choice));
        } else if (first->kind == CellKind::Mark) {
            planMark(choice);
        } else if (choice.isEmpty()) {
            sayUnanswered(*first);
        } else if (first->kind == CellKind::Text) {
            skip(*first,
                 QStringLiteral("the column takes free text; the choice \"%1\" has no cell of its own").arg(choice));
        } else {
            write(*first, choice);
        }
    }

    /// The answer is approved, but has nothing for the cell that asks for it.
    void sayUnanswered(const AnswerCell &first)
    {
        if (first.kind == CellKind::Text || m_cells.isTaken(*m_sheet, first) || !barrier(*m_sheet, first).isEmpty())
            return;
        if (first.kind == CellKind::List)
            skip(first, QStringLiteral("no word of the list was chosen"));
        else if (isNumberOrDate(first))
            skip(first, first.kind == CellKind::Date ? QStringLiteral("no date was given")
                                                     : QStringLiteral("no number was given"));
    }

    /// Sets the mark under the chosen sub-heading and takes it away under the others.
    void planMark(const QString &choice)
    {
        const auto isChosen = [&](const AnswerCell &cell) {
            return cell.kind == CellKind::Mark && cell.choices.contains(choice);
        };
        const std::vector<AnswerCell> &cells = m_question->cells;
        const auto chosen = std::find_if(cells.begin(), cells.end(), isChosen);
        if (chosen == cells.end() && choice.isEmpty() && anyMarkTaken())
            return;
        if (chosen == cells.end()) {
            skipRow(choice.isEmpty() ? QStringLiteral("no column was chosen for the mark")
                                     : QStringLiteral("\"%1\" is not one of the columns' headings").arg(choice));
            return;
        }
        if (!write(*chosen, mark()))
            return;
        for (const AnswerCell &cell : cells) {
            if (cell.kind == CellKind::Mark && !isChosen(cell))
                m_cells.clearMark(*m_sheet, m_question->row, cell);
        }
    }

    [[nodiscard]] bool anyMarkTaken() const
    {
        return std::any_of(m_question->cells.begin(), m_question->cells.end(), [&](const AnswerCell &cell) {
            return cell.kind == CellKind::Mark && m_cells.isTaken(*m_sheet, cell);
        });
    }

    const QString &mark()
    {
        const auto known = m_marks.constFind(m_sheet->name);
        return known != m_marks.cend() ? *known : *m_marks.insert(m_sheet->name, markOn(m_sheet->name, m_questions));
    }

    /// The text has its place in a free-text answer column; without one it shares the comment column.
    void planText(const QString &text, const QString &comment)
    {
        const AnswerCell *textCell = writableCell(CellRole::Answer);
        const AnswerCell *commentCell = writableCell(CellRole::Comment);
        const bool textHasCell = textCell != nullptr && !text.isEmpty();
        if (textHasCell)
            write(*textCell, text);
        else if (!text.isEmpty())
            sayBarred(CellRole::Answer);
        QString rest = textHasCell ? QString() : text;
        QString remark = comment;
        if (commentCell != nullptr && !rest.isEmpty() && (remark.isEmpty() || m_beside == TextBesideComment::Append)) {
            remark += (remark.isEmpty() ? QString() : QStringLiteral("\n")) + rest;
            rest.clear();
        }
        if (!remark.isEmpty() && commentCell != nullptr)
            write(*commentCell, remark);
        else if (!remark.isEmpty() && !sayBarred(CellRole::Comment))
            skipRow(QStringLiteral("the sheet has no column for the comment"));
        if (!rest.isEmpty() && commentCell != nullptr)
            skip(*commentCell, QStringLiteral("the text has no column of its own and the comment takes this cell"));
        else if (!rest.isEmpty())
            skipRow(QStringLiteral("the sheet has no column for the text"));
    }

    void planNamed(const QString &column, const QString &value)
    {
        if (value.isEmpty())
            return;
        const std::vector<AnswerCell> &cells = m_question->cells;
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const AnswerCell &cell) {
            return cell.column.compare(column, Qt::CaseInsensitive) == 0;
        });
        if (found == cells.end()) {
            skipRow(QStringLiteral("column %1 is no answer or comment column").arg(column));
        } else if (found->kind != CellKind::Mark) {
            write(*found, value);
        } else if (isMark(value) || found->choices.contains(value)) {
            write(*found, mark());
        } else {
            skip(*found, QStringLiteral("the column takes a mark, not \"%1\"").arg(value));
        }
    }

    [[nodiscard]] const ooxml::Sheet *readableSheet(const QString &name) const
    {
        for (const Problem &problem : m_workbook.problems) {
            if (problem.rule == QLatin1String("sheet-unreadable") && problem.place.sheet == name)
                return nullptr;
        }
        const auto found = std::find_if(m_workbook.sheets.begin(), m_workbook.sheets.end(),
                                        [&](const ooxml::Sheet &sheet) { return sheet.name == name; });
        return found == m_workbook.sheets.end() ? nullptr : &*found;
    }

    [[nodiscard]] const AnswerCell *firstCell(CellRole role) const
    {
        const std::vector<AnswerCell> &cells = m_question->cells;
        const auto found =
            std::find_if(cells.begin(), cells.end(), [&](const AnswerCell &cell) { return cell.role == role; });
        return found == cells.end() ? nullptr : &*found;
    }

    /// The first free-text cell of this role that may be written.
    [[nodiscard]] const AnswerCell *writableCell(CellRole role) const
    {
        const std::vector<AnswerCell> &cells = m_question->cells;
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const AnswerCell &cell) {
            return cell.role == role && cell.kind == CellKind::Text && barrier(*m_sheet, cell).isEmpty();
        });
        return found == cells.end() ? nullptr : &*found;
    }

    bool write(const AnswerCell &cell, const QString &value)
    {
        return m_cells.write(*m_sheet, m_question->row, cell, value);
    }
    void skip(const AnswerCell &cell, const QString &why) { m_cells.skip(m_question->sheet, cell.cell, why); }
    void skipRow(const QString &why) { m_cells.skip(m_question->sheet, QString::number(m_question->row), why); }

    /// Lists the first free-text cell of this role that may not be written; false where there is none.
    bool sayBarred(CellRole role)
    {
        for (const AnswerCell &cell : m_question->cells) {
            const QString why = cell.role == role && cell.kind == CellKind::Text ? barrier(*m_sheet, cell) : QString();
            if (!why.isEmpty()) {
                skip(cell, why);
                return true;
            }
        }
        return false;
    }

    const ooxml::Workbook &m_workbook;
    const std::vector<Question> &m_questions;
    TextBesideComment m_beside;
    CellPlan m_cells;
    QHash<QString, QString> m_marks;            // by sheet
    const FoundQuestion *m_question = nullptr;  // the one at hand
    const ooxml::Sheet *m_sheet = nullptr;      // its sheet
};

}  // namespace

FillPlan planFill(const ooxml::Workbook &workbook, const std::vector<Question> &questions, TextBesideComment beside)
{
    return Planner(workbook, questions, beside).run();
}

}  // namespace assay::fill
