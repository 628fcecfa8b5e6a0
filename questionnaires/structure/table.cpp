#include "questionnaires/structure/table.h"

#include "questionnaires/structure/answer_columns.h"
#include "questionnaires/structure/column_roles.h"
#include "questionnaires/structure/question_rows.h"

#include <algorithm>
#include <cmath>

namespace assay::structure {
namespace {

std::vector<int> rowsBelow(const Grid &grid, const Header &header, const SheetMapping *correction)
{
    const int first =
        correction && correction->firstRow ? *correction->firstRow : (header.row == 0 ? 1 : header.rowEnd + 1);
    const int last = correction && correction->lastRow ? *correction->lastRow : grid.lastRow();
    std::vector<int> rows;
    for (const int row : grid.rows()) {
        if (row >= first && row <= last && !header.isHeaderRow(row))
            rows.push_back(row);
    }
    return rows;
}

void settleQuestions(const Grid &grid, const SheetMapping *correction, Table &table)
{
    if (correction && correction->questionColumn) {
        table.questionColumn = *correction->questionColumn;
        table.questionStrength = 1;
        table.why
            << QStringLiteral("A person named %1 as the questions.").arg(named(table.header, table.questionColumn));
    } else {
        const ColumnChoice choice = chooseQuestionColumn(grid, table.header, rowsBelow(grid, table.header, correction));
        table.questionColumn = choice.column;
        table.questionStrength = 0.75 * choice.strength + 0.25 * std::clamp(choice.margin / 2, 0.0, 1.0);
        if (choice.column > 0)
            table.why << QStringLiteral("%1 reads like the questions.").arg(named(table.header, choice.column));
    }
    if (table.questionColumn == 0)
        return;
    QuestionRows rows =
        findQuestionRows(grid, table.header, table.questionColumn, correction ? correction->firstRow : std::nullopt,
                         correction ? correction->lastRow : std::nullopt);
    table.rows = std::move(rows.rows);
    table.rowStrength = rows.strength;
    table.why << rows.why;
}

void settleIdAndSection(const Grid &grid, const SheetMapping *correction, Table &table)
{
    if (correction && correction->idColumn) {
        table.idColumn = *correction->idColumn;
    } else {
        table.idColumn = chooseIdColumn(grid, table.header, table.questionColumn, table.rows).column;
        if (table.idColumn > 0)
            table.why
                << QStringLiteral("%1 holds a different number in each row.").arg(named(table.header, table.idColumn));
    }
    if (correction && correction->sectionColumn) {
        table.sectionColumn = *correction->sectionColumn;
    } else {
        table.sectionColumn =
            chooseSectionColumn(grid, table.header, table.questionColumn, table.idColumn, table.rows).column;
        if (table.sectionColumn > 0)
            table.why << QStringLiteral("%1 groups the questions.").arg(named(table.header, table.sectionColumn));
    }
}

void settleAnswers(const Grid &grid, const SheetMapping *correction, Table &table)
{
    std::vector<int> taken = {table.questionColumn};
    if (table.idColumn > 0)
        taken.push_back(table.idColumn);
    if (table.sectionColumn > 0)
        taken.push_back(table.sectionColumn);
    if (correction && correction->answerColumns)
        taken.insert(taken.end(), correction->answerColumns->begin(), correction->answerColumns->end());
    if (correction && correction->commentColumns)
        taken.insert(taken.end(), correction->commentColumns->begin(), correction->commentColumns->end());
    AnswerColumns chosen = chooseAnswerColumns(grid, table.header, table.questionColumn, taken, table.rows);
    table.answerColumns = correction && correction->answerColumns ? *correction->answerColumns : chosen.answers;
    table.commentColumns = correction && correction->commentColumns ? *correction->commentColumns : chosen.comments;
    if (correction && correction->answerColumns) {
        const std::vector<int> others = {table.questionColumn};
        table.markColumns = chooseAnswerColumns(grid, table.header, table.questionColumn, others, table.rows).marks &&
                            table.answerColumns.size() > 1;
        // What a person counts among the answers is no remark.
        std::erase_if(table.commentColumns, [&](int column) {
            return std::find(table.answerColumns.begin(), table.answerColumns.end(), column) !=
                   table.answerColumns.end();
        });
    } else {
        table.markColumns = chosen.marks;
        // Beside computed answers, columns that are less clearly answers belong to whoever evaluates.
        const bool onlyComputed = chosen.computed >= 0.6 && chosen.answers.empty();
        table.answersAreFormulas = onlyComputed || (chosen.computed >= 0.85 && chosen.heading < chosen.computed);
    }
    table.answerStrength = correction && correction->answerColumns ? 1.0 : chosen.strength;
    table.why << chosen.why;
}

}  // namespace

QString named(const Header &header, int column)
{
    const QString letters = ooxml::columnLetters(column);
    const QString text = header.text(column);
    if (text.isEmpty())
        return QStringLiteral("Column %1").arg(letters);
    return QStringLiteral("Column %1 (“%2”)").arg(letters, text.size() > 40 ? text.left(39) + u'…' : text);
}

Table understandTable(const Grid &grid, const Header &header, const SheetMapping *correction)
{
    Table table;
    table.header = header;
    if (header.row > 0) {
        table.why << (header.rowEnd > header.row
                          ? QStringLiteral("Rows %1 to %2 are the header.").arg(header.row).arg(header.rowEnd)
                          : QStringLiteral("Row %1 is the header.").arg(header.row));
        if (!header.repeats.empty())
            table.why << QStringLiteral("The header comes again in %1 further row(s).").arg(header.repeats.size());
    }
    settleQuestions(grid, correction, table);
    if (table.questionColumn == 0 || table.rows.empty())
        return table;
    settleIdAndSection(grid, correction, table);
    settleAnswers(grid, correction, table);
    table.score =
        0.5 * header.score + 3 * table.questionStrength + 0.4 * std::log2(1.0 + static_cast<double>(table.rows.size()));
    table.score += table.answerColumns.empty() ? 0.0 : 1.0 + 1.5 * table.answerStrength;
    return table;
}

Table bestTable(const Grid &grid, const SheetMapping *correction)
{
    const std::vector<Header> headers = likelyHeaders(grid);
    if (correction && correction->headerRow) {
        const int row = *correction->headerRow;
        const auto known =
            std::find_if(headers.begin(), headers.end(), [&](const Header &one) { return one.row == row; });
        if (known != headers.end())
            return understandTable(grid, *known, correction);
        return understandTable(grid, row > 0 ? headerAt(grid, row) : Header{}, correction);
    }
    Table best;
    for (const Header &header : headers) {
        Table table = understandTable(grid, header, correction);
        if (table.questionColumn > 0 && !table.rows.empty() && table.score > best.score)
            best = std::move(table);
    }
    if (best.questionColumn > 0)
        return best;
    // Without a header only lists to choose from show where answers go; a person's word does as well.
    if (!grid.sheet().lists.empty() || (correction && correction->questionColumn)) {
        Table table = understandTable(grid, Header{}, correction);
        if (table.questionColumn > 0)
            return table;
    }
    return best;
}

}  // namespace assay::structure
