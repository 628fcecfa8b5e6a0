#include "questionnaires/structure/grid.h"
#include "questionnaires/structure/inspection.h"
#include "questionnaires/structure/sheet_kind.h"
#include "questionnaires/structure/table.h"

#include <algorithm>

namespace assay::structure {
namespace {

const SheetMapping *correctionOf(const Mapping &corrections, const QString &sheet)
{
    const auto found = std::find_if(corrections.begin(), corrections.end(),
                                    [&](const SheetMapping &one) { return one.sheet == sheet; });
    return found == corrections.end() ? nullptr : &*found;
}

/// A person who names columns or rows says by this that the sheet asks.
bool impliesQuestions(const SheetMapping &correction)
{
    return correction.headerRow || correction.idColumn || correction.sectionColumn || correction.questionColumn ||
           correction.answerColumns || correction.commentColumns || correction.firstRow || correction.lastRow;
}

void settleKind(SheetInspection &sheet, const KindChoice &choice, const SheetMapping *correction)
{
    sheet.kind = choice.kind;
    sheet.confidence = choice.confidence;
    sheet.why << choice.why;
    if (correction == nullptr)
        return;
    if (correction->kind) {
        sheet.kind = *correction->kind;
        sheet.confidence = 1;
        sheet.why << QStringLiteral("A person said what the sheet is.");
    } else if (impliesQuestions(*correction)) {
        sheet.kind = SheetKind::Questions;
        sheet.confidence = std::max(sheet.confidence, 0.9);
        sheet.why << QStringLiteral("A person said where the questions of this sheet stand.");
    }
}

SheetInspection inspectSheet(const ooxml::Sheet &sheet, const QSet<QString> &behindLists, Problems &problems,
                             const SheetMapping *correction)
{
    SheetInspection inspection;
    inspection.name = sheet.name;
    const Grid grid(sheet);
    if (grid.isCut()) {
        Place place;
        place.sheet = sheet.name;
        place.row = grid.lastRow() + 1;
        problems.push_back(
            {Severity::Warning, QStringLiteral("rows-not-inspected"),
             QStringLiteral("The sheet has more rows than a questionnaire; those from here on were not looked at."),
             place});
    }
    const Table table = bestTable(grid, correction);
    settleKind(inspection, chooseKind(grid, table, behindLists), correction);
    if (inspection.kind != SheetKind::Questions)
        return inspection;
    inspection.headerRow = table.header.row;
    inspection.headerRowEnd = table.header.rowEnd;
    inspection.otherHeaderRows = table.header.repeats;
    inspection.idColumn = table.idColumn;
    inspection.sectionColumn = table.sectionColumn;
    inspection.questionColumn = table.questionColumn;
    inspection.answerColumns = table.answerColumns;
    inspection.commentColumns = table.commentColumns;
    inspection.markColumns = table.markColumns;
    inspection.questionRows = table.rows;
    inspection.why << table.why;
    if (sheet.visibility != ooxml::Visibility::Visible)
        inspection.why << QStringLiteral("The sheet is hidden in the file.");
    return inspection;
}

/// Beside sheets that take answers, one that only lists questions is for reference.
void dropReferenceSheets(Inspection &inspection, const Mapping &corrections)
{
    const bool takesAnswers =
        std::any_of(inspection.sheets.begin(), inspection.sheets.end(), [](const SheetInspection &sheet) {
            return sheet.kind == SheetKind::Questions && !sheet.answerColumns.empty();
        });
    for (SheetInspection &sheet : inspection.sheets) {
        if (!takesAnswers || sheet.kind != SheetKind::Questions || !sheet.answerColumns.empty() ||
            correctionOf(corrections, sheet.name) != nullptr)
            continue;
        SheetInspection reference;
        reference.name = sheet.name;
        reference.confidence = 0.6;
        reference.why << QStringLiteral(
            "The sheet lists questions without a place for answers, while other sheets have one.");
        sheet = reference;
    }
}

}  // namespace

Inspection inspect(const ooxml::Workbook &workbook, const Mapping &corrections)
{
    Inspection inspection;
    inspection.format = workbook.format;
    inspection.problems = workbook.problems;
    const QSet<QString> behindLists = sheetsBehindLists(workbook);
    for (const ooxml::Sheet &sheet : workbook.sheets)
        inspection.sheets.push_back(
            inspectSheet(sheet, behindLists, inspection.problems, correctionOf(corrections, sheet.name)));
    dropReferenceSheets(inspection, corrections);
    for (const SheetMapping &correction : corrections) {
        const bool known = std::any_of(workbook.sheets.begin(), workbook.sheets.end(),
                                       [&](const ooxml::Sheet &sheet) { return sheet.name == correction.sheet; });
        if (!known) {
            Place place;
            place.sheet = correction.sheet;
            inspection.problems.push_back({Severity::Warning, QStringLiteral("mapping-unknown-sheet"),
                                           QStringLiteral("The mapping names a sheet that the workbook does not have; "
                                                          "this part of the mapping was passed over."),
                                           place});
        }
    }
    return inspection;
}

}  // namespace assay::structure
