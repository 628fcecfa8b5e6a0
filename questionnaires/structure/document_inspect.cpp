#include "questionnaires/structure/document_inspection.h"
#include "questionnaires/structure/question_text.h"

#include <algorithm>
#include <map>

namespace assay::structure {

namespace {

const SheetMapping *correctionOf(const Mapping &corrections, const QString &sheet)
{
    const auto found = std::find_if(corrections.begin(), corrections.end(),
                                    [&](const SheetMapping &one) { return one.sheet == sheet; });
    return found == corrections.end() ? nullptr : &*found;
}

bool takesAnswers(const SheetInspection &sheet)
{
    return sheet.kind == SheetKind::Questions && !sheet.answerColumns.empty();
}

void take(SheetInspection &sheet, TableForm form)
{
    const QString name = sheet.name;
    sheet = {};
    sheet.name = name;
    sheet.kind = SheetKind::Questions;
    sheet.confidence = form.confidence;
    sheet.why = std::move(form.why);
    for (const FoundQuestion &question : form.questions) {
        if (sheet.questionRows.empty() || sheet.questionRows.back() != question.row)
            sheet.questionRows.push_back(question.row);
    }
    sheet.given = std::move(form.questions);
}

/// A table that goes on where an earlier one with a header of as many columns ended.
bool continues(const ooxml::Workbook &workbook, std::size_t at, const Inspection &inspection, SheetInspection &sheet)
{
    for (std::size_t earlier = at; earlier-- > 0;) {
        const SheetInspection &before = inspection.sheets[earlier];
        if (!takesAnswers(before) || before.headerRow == 0 ||
            workbook.sheets[earlier].lastColumn != workbook.sheets[at].lastColumn)
            continue;
        SheetMapping roles;
        roles.sheet = sheet.name;
        roles.headerRow = 0;
        roles.idColumn = before.idColumn;
        roles.sectionColumn = before.sectionColumn;
        roles.questionColumn = before.questionColumn;
        roles.answerColumns = before.answerColumns;
        roles.commentColumns = before.commentColumns;
        ooxml::Workbook alone;
        alone.sheets = {workbook.sheets[at]};
        SheetInspection found = inspect(alone, {roles}).sheets.front();
        if (found.questionRows.empty())
            return false;
        found.confidence = 0.6;
        found.why = {QStringLiteral("The table has no header and as many columns as %1, whose roles it takes.")
                         .arg(before.name)};
        sheet = std::move(found);
        return true;
    }
    return false;
}

/// The heading that stands over each table, by its name.
std::map<QString, QString> headingsOverTables(const ooxml::FormDocument &form)
{
    std::map<QString, QString> headings;
    QString heading;
    for (const ooxml::FormItem &item : form.items) {
        if (item.isTable) {
            headings[form.workbook.sheets[item.index].name] = heading;
            continue;
        }
        const ooxml::FormParagraph &paragraph = form.paragraphs[item.index];
        const QString text = paragraph.text.trimmed();
        const bool stands = paragraph.headingLevel > 0 || (paragraph.bold && text.size() <= 80);
        if (!text.isEmpty() && stands && !paragraph.explicitPlace)
            heading = text;
    }
    return headings;
}

/// Where each sheet's rows stand among the blocks of the document.
class Order
{
public:
    explicit Order(const ooxml::FormDocument &form)
    {
        for (std::size_t i = 0; i < form.items.size(); ++i) {
            const ooxml::FormItem &item = form.items[i];
            if (item.isTable)
                m_tables[form.workbook.sheets[item.index].name] = i;
            else
                m_paragraphs[form.paragraphs[item.index].number] = i;
        }
        // Tables in tables stand where the one before them does.
        std::size_t last = 0;
        for (const ooxml::Sheet &sheet : form.workbook.sheets)
            last = m_tables.try_emplace(sheet.name, last).first->second;
    }

    [[nodiscard]] std::size_t of(const FoundQuestion &question) const
    {
        if (question.sheet == ooxml::textSheetName()) {
            const auto found = m_paragraphs.find(question.row);
            return found == m_paragraphs.end() ? 0 : found->second;
        }
        const auto found = m_tables.find(question.sheet);
        return found == m_tables.end() ? 0 : found->second;
    }

private:
    std::map<QString, std::size_t> m_tables;
    std::map<int, std::size_t> m_paragraphs;
};

void inspectTable(const ooxml::FormDocument &form, std::size_t at, Inspection &inspection)
{
    SheetInspection &sheet = inspection.sheets[at];
    const ooxml::Sheet &table = form.workbook.sheets[at];
    TableForm labelled = labelledForm(form, table);
    if (!labelled.questions.empty() && labelled.confidence >= sheet.confidence * (takesAnswers(sheet) ? 1 : 0)) {
        take(sheet, std::move(labelled));
        return;
    }
    if (takesAnswers(sheet))
        return;
    TableForm paired = pairedForm(form, table);
    const bool headerless = sheet.headerRow == 0 || sheet.answerColumns.empty();
    if (headerless && paired.questions.empty() && continues(form.workbook, at, inspection, sheet))
        return;
    if (!paired.questions.empty())
        take(sheet, std::move(paired));
}

}  // namespace

Inspection inspect(const ooxml::FormDocument &form, const Mapping &corrections)
{
    ooxml::Workbook tables = form.workbook;
    const ooxml::Sheet text = tables.sheets.back();
    tables.sheets.pop_back();
    Inspection inspection = inspect(tables, corrections);
    for (std::size_t i = 0; i < tables.sheets.size(); ++i) {
        if (correctionOf(corrections, tables.sheets[i].name) == nullptr)
            inspectTable(form, i, inspection);
    }
    SheetInspection paragraphs;
    paragraphs.name = text.name;
    const SheetMapping *correction = correctionOf(corrections, text.name);
    TableForm found = paragraphForm(form);
    if (correction != nullptr && correction->kind && *correction->kind != SheetKind::Questions) {
        paragraphs.kind = *correction->kind;
        paragraphs.confidence = 1;
        paragraphs.why << QStringLiteral("A person said what the sheet is.");
    } else if (!found.questions.empty()) {
        take(paragraphs, std::move(found));
    } else {
        paragraphs.confidence = 0.7;
        paragraphs.why = std::move(found.why);
    }
    inspection.sheets.push_back(std::move(paragraphs));
    std::erase_if(inspection.problems, [&](const Problem &problem) {
        return problem.rule == QLatin1String("mapping-unknown-sheet") && problem.place.sheet == text.name;
    });
    return inspection;
}

std::vector<FoundQuestion> questions(const ooxml::FormDocument &form, const Inspection &inspection)
{
    std::vector<FoundQuestion> all = questions(form.workbook, inspection);
    const std::map<QString, QString> headings = headingsOverTables(form);
    for (FoundQuestion &question : all) {
        for (AnswerCell &cell : question.cells) {
            const std::optional<ooxml::CellRange> at = ooxml::rangeFromName(cell.cell);
            const ooxml::AnswerPlace *place =
                at ? form.placeAt(question.sheet, at->firstRow, at->firstColumn) : nullptr;
            cell.locked = place == nullptr || !place->barred.isEmpty();
        }
        const auto heading = headings.find(question.sheet);
        if (question.section.isEmpty() && heading != headings.end())
            question.section = heading->second;
        if (question.ref.isEmpty()) {
            const NumberedText numbered = withoutNumber(question.text);
            question.ref = numbered.number;
            question.text = numbered.text;
        }
    }
    const Order order(form);
    std::stable_sort(all.begin(), all.end(), [&](const FoundQuestion &one, const FoundQuestion &other) {
        return order.of(one) < order.of(other);
    });
    return all;
}

}  // namespace assay::structure
