#include "questionnaires/structure/answer_words.h"
#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/column_facts.h"
#include "questionnaires/structure/header.h"
#include "questionnaires/structure/inspection.h"
#include "questionnaires/structure/sections.h"

#include <algorithm>
#include <array>
#include <map>

namespace assay::structure {
namespace {

/// What an answer or comment column takes, as far as it is the same in all rows.
struct TargetColumn
{
    int column = 0;
    CellRole role = CellRole::Answer;
    CellKind kind = CellKind::Text;
    QString mark;  ///< Sub-heading of a mark column
};

bool isDateHeading(const QString &heading)
{
    static constexpr std::array<QStringView, 9> kWords = {u"date", u"datum", u"fecha", u"日期",    u"期日",
                                                          u"日付", u"일자",  u"时间",  u"deadline"};
    const QString folded = foldedWords(heading);
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return folded.contains(word); });
}

/// Date or number where the cells that are filled already show it.
CellKind kindByNeighbours(const Grid &grid, const SheetInspection &sheet, int column, const QString &heading)
{
    const ColumnFacts facts = columnFacts(grid, column, sheet.questionRows);
    if (facts.ownFilled >= 2 && facts.dates >= 0.8)
        return CellKind::Date;
    if (facts.ownFilled >= 2 && facts.numbers >= 0.8)
        return CellKind::Number;
    return facts.ownFilled == 0 && isDateHeading(heading) ? CellKind::Date : CellKind::Text;
}

std::vector<TargetColumn> targetsOf(const Grid &grid, const SheetInspection &sheet, const Header &header)
{
    std::vector<TargetColumn> targets;
    for (const int column : sheet.answerColumns) {
        const QString heading = header.text(column);
        const bool marked =
            sheet.markColumns && (isAnswerWord(heading) || sheet.answerColumns.size() > 1) &&
            columnFacts(grid, column, sheet.questionRows).listShare() < 0.3 &&
            (isAnswerWord(heading) || (header.over(column) != nullptr && header.over(column)->groupLast > 0));
        targets.push_back({column, CellRole::Answer,
                           marked ? CellKind::Mark : kindByNeighbours(grid, sheet, column, heading),
                           marked ? heading : QString()});
    }
    for (const int column : sheet.commentColumns)
        targets.push_back({column, CellRole::Comment, kindByNeighbours(grid, sheet, column, header.text(column)), {}});
    return targets;
}

/// As received, but for white space around it.
QString textAt(const Grid &grid, int row, int column)
{
    if (column < 1)
        return {};
    const ooxml::CellRange *range = grid.merge(row, column);
    const ooxml::Cell *cell =
        range == nullptr ? grid.cell(row, column) : grid.cell(range->firstRow, range->firstColumn);
    return cell == nullptr || cell->type == ooxml::ValueType::Error ? QString() : cell->text.trimmed();
}

AnswerCell answerCell(const Grid &grid, int row, const TargetColumn &target)
{
    const ooxml::CellRange *range = grid.merge(row, target.column);
    const int firstRow = range == nullptr ? row : range->firstRow;
    const int firstColumn = range == nullptr ? target.column : range->firstColumn;
    const ooxml::Cell *there = grid.cell(firstRow, firstColumn);
    AnswerCell cell;
    cell.cell = ooxml::cellName(firstRow, firstColumn);
    cell.column = ooxml::columnLetters(firstColumn);
    cell.role = target.role;
    cell.kind = target.kind;
    const ooxml::ListValidation *list = grid.list(firstRow, firstColumn);
    if (target.kind == CellKind::Mark) {
        cell.choices = {target.mark};
    } else if (list != nullptr) {
        cell.kind = CellKind::List;
        cell.choices = list->choices;
    }
    cell.before = textAt(grid, firstRow, firstColumn);
    cell.locked = grid.sheet().isProtected && (there == nullptr || there->locked);
    cell.formula = there != nullptr && there->formula;
    return cell;
}

QString questionText(const Grid &grid, const SheetInspection &sheet, int row)
{
    const QString text = textAt(grid, row, sheet.questionColumn);
    const ooxml::CellRange *block = grid.merge(row, sheet.questionColumn);
    if (block == nullptr || block->lastRow == block->firstRow)
        return text;
    const bool shared = std::count_if(sheet.questionRows.begin(), sheet.questionRows.end(), [&](int other) {
                            return other >= block->firstRow && other <= block->lastRow;
                        }) > 1;
    if (!shared)
        return text;
    // Several questions below one text: what stands beside it in this row tells them apart.
    for (const int column : grid.filled(row)) {
        const auto isTarget = [column](const std::vector<int> &columns) {
            return std::find(columns.begin(), columns.end(), column) != columns.end();
        };
        if (column > sheet.questionColumn && column != sheet.idColumn && !isTarget(sheet.answerColumns) &&
            !isTarget(sheet.commentColumns))
            return text + QLatin1Char('\n') + textAt(grid, row, column);
    }
    return text;
}

FoundQuestion questionIn(const Grid &grid, const SheetInspection &sheet, int row,
                         const std::vector<TargetColumn> &targets)
{
    FoundQuestion question;
    question.sheet = sheet.name;
    question.row = row;
    question.ref = textAt(grid, row, sheet.idColumn);
    question.text = questionText(grid, sheet, row);
    question.hidden = grid.sheet().visibility != ooxml::Visibility::Visible || grid.isRowHidden(row) ||
                      grid.isColumnHidden(sheet.questionColumn);
    for (const TargetColumn &target : targets)
        question.cells.push_back(answerCell(grid, row, target));
    if (!question.cells.empty() && question.cells.front().role == CellRole::Answer) {
        if (question.cells.front().kind != CellKind::Mark) {
            question.choices = question.cells.front().choices;
        } else {
            for (const TargetColumn &target : targets) {
                if (target.kind == CellKind::Mark)
                    question.choices << target.mark;
            }
        }
    }
    return question;
}

}  // namespace

std::vector<FoundQuestion> questions(const ooxml::Workbook &workbook, const Inspection &inspection)
{
    std::vector<FoundQuestion> all;
    for (const SheetInspection &sheet : inspection.sheets) {
        all.insert(all.end(), sheet.given.begin(), sheet.given.end());
        const auto source = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                         [&](const ooxml::Sheet &one) { return one.name == sheet.name; });
        if (sheet.kind != SheetKind::Questions || source == workbook.sheets.end() || sheet.questionColumn == 0)
            continue;
        const Grid grid(*source);
        const Header header = sheet.headerRow > 0 ? headerAt(grid, sheet.headerRow) : Header{};
        const std::vector<TargetColumn> targets = targetsOf(grid, sheet, header);
        const std::map<int, QString> sections = sectionsOfRows(grid, sheet);
        for (const int row : sheet.questionRows) {
            FoundQuestion question = questionIn(grid, sheet, row, targets);
            const auto section = sections.find(row);
            question.section = section == sections.end() ? QString() : section->second;
            all.push_back(std::move(question));
        }
    }
    return all;
}

}  // namespace assay::structure
