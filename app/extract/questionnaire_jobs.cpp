#include "app/extract/questionnaire_jobs.h"

#include "app/extract/kind_of_file.h"
#include "app/extract/sheet_cells.h"
#include "model/customers/question_json.h"
#include "model/evidence/extract_protocol.h"
#include "questionnaires/exchange/csv.h"
#include "questionnaires/exchange/vsaq.h"
#include "questionnaires/fill/fill.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/workbook.h"
#include "questionnaires/structure/document_inspection.h"
#include "questionnaires/structure/inspection.h"

#include <QFileInfo>

#include <utility>

namespace assay::extract {

namespace {

/// The filled workbook goes back in pieces of this size.
constexpr qsizetype kBlockBytes = 1 << 20;

Result<std::vector<Question>> questionsFrom(const QCborArray &maps)
{
    std::vector<Question> questions;
    questions.reserve(static_cast<std::size_t>(maps.size()));
    for (const QCborValue map : maps) {
        Result<Question> question = questionFromJson(map.toMap().toJsonObject());
        if (!question)
            return std::unexpected(question.error());
        questions.push_back(std::move(*question));
    }
    return questions;
}

void sendBlocks(const QByteArray &package, MessageStream &stream)
{
    for (qsizetype from = 0; from < package.size(); from += kBlockBytes)
        stream.send({{QStringLiteral("type"), QStringLiteral("block")},
                     {QStringLiteral("bytes"), package.mid(from, kBlockBytes)}});
}

QCborArray toCbor(const std::vector<fill::WrittenCell> &cells)
{
    QCborArray array;
    for (const fill::WrittenCell &cell : cells)
        array.append(QCborMap{{QStringLiteral("sheet"), cell.sheet},
                              {QStringLiteral("cell"), cell.cell},
                              {QStringLiteral("before"), cell.before},
                              {QStringLiteral("after"), cell.after}});
    return array;
}

QCborArray toCbor(const std::vector<fill::SkippedCell> &cells)
{
    QCborArray array;
    for (const fill::SkippedCell &cell : cells)
        array.append(QCborMap{{QStringLiteral("sheet"), cell.sheet},
                              {QStringLiteral("cell"), cell.cell},
                              {QStringLiteral("why"), cell.why}});
    return array;
}

QCborArray toCbor(const std::vector<fill::DifferingAnswers> &groups)
{
    QCborArray array;
    for (const fill::DifferingAnswers &group : groups)
        array.append(QCborMap{{QStringLiteral("question"), group.question},
                              {QStringLiteral("places"), QCborArray::fromStringList(group.places)}});
    return array;
}

}  // namespace

Result<ooxml::Workbook> readTable(const QByteArray &bytes, const QString &name)
{
    const Result<FileKind> kind = kindOfFile(bytes, name);
    if (!kind)
        return std::unexpected(kind.error());
    switch (*kind) {
    case FileKind::Workbook:
        return ooxml::readWorkbook(bytes);
    case FileKind::Text:
        return exchange::readCsv(bytes, QFileInfo(name).completeBaseName());
    case FileKind::Markdown:
    case FileKind::Pdf:
    case FileKind::Image:
    case FileKind::Word:
        break;
    }
    return fail(ErrorCode::Unsupported, QStringLiteral("Tables are read from XLSX, XLSM and CSV files, questionnaires "
                                                       "from DOCX files, too: put the content into one "
                                                       "of these"));
}

namespace {

/// A received file as it was understood.
struct Understood
{
    structure::Inspection inspection;
    std::vector<FoundQuestion> questions;
    ooxml::Workbook cells;
};

/// Of a VSAQ questionnaire nothing has to be found out: it says itself what it asks.
Result<Understood> understoodVsaq(const QByteArray &bytes)
{
    const Result<exchange::VsaqQuestionnaire> read = exchange::readVsaq(bytes);
    if (!read)
        return std::unexpected(read.error());
    Understood understood;
    understood.inspection.format = QStringLiteral("vsaq");
    understood.inspection.problems = read->problems;
    understood.questions = read->questions;
    structure::SheetInspection sheet;
    sheet.name = read->questions.empty() ? read->title : read->questions.front().sheet;
    sheet.kind = read->questions.empty() ? structure::SheetKind::Other : structure::SheetKind::Questions;
    sheet.confidence = 1;
    sheet.why << QStringLiteral("The file is a VSAQ questionnaire, which says itself what it asks.");
    ooxml::Sheet cells;
    cells.name = sheet.name;
    for (const FoundQuestion &question : read->questions) {
        sheet.questionRows.push_back(question.row);
        int column = 0;
        for (const QString &text : {question.ref, question.section, question.text, question.choices.join(u'\n')})
            cells.cells.push_back({question.row,
                                   ++column,
                                   text.isEmpty() ? ooxml::ValueType::Empty : ooxml::ValueType::Text,
                                   text,
                                   {},
                                   false,
                                   true,
                                   false,
                                   {}});
    }
    cells.lastRow = static_cast<int>(read->questions.size());
    cells.lastColumn = 4;
    understood.cells.sheets.push_back(std::move(cells));
    understood.inspection.sheets.push_back(std::move(sheet));
    return understood;
}

Result<Understood> understand(const QByteArray &bytes, const QString &name, const structure::Mapping &corrections)
{
    const Result<FileKind> kind = kindOfFile(bytes, name);
    if (kind && *kind == FileKind::Text && exchange::isVsaq(bytes))
        return understoodVsaq(bytes);
    if (kind && *kind == FileKind::Word) {
        Result<ooxml::FormDocument> form = ooxml::readForm(bytes);
        if (!form)
            return std::unexpected(form.error());
        Understood understood;
        understood.inspection = structure::inspect(*form, corrections);
        understood.questions = structure::questions(*form, understood.inspection);
        understood.cells = std::move(form->workbook);
        return understood;
    }
    Result<ooxml::Workbook> workbook = readTable(bytes, name);
    if (!workbook)
        return std::unexpected(workbook.error());
    Understood understood;
    understood.inspection = structure::inspect(*workbook, corrections);
    understood.questions = structure::questions(*workbook, understood.inspection);
    understood.cells = std::move(*workbook);
    return understood;
}

}  // namespace

Result<QCborMap> inspectQuestionnaire(const QByteArray &bytes, const QString &name, const QByteArray &mapping,
                                      SheetCells cells, MessageStream &stream)
{
    structure::Mapping corrections;
    if (!mapping.isEmpty()) {
        Result<structure::Mapping> read = structure::readMapping(mapping);
        if (!read)
            return std::unexpected(read.error());
        corrections = std::move(*read);
    }
    const Result<Understood> understood = understand(bytes, name, corrections);
    if (!understood)
        return std::unexpected(understood.error());
    for (const Problem &problem : understood->inspection.problems)
        stream.send(problemMessage(problem));
    QCborArray questions;
    for (const FoundQuestion &question : understood->questions)
        questions.append(QCborMap::fromJsonObject(toJson(question)));
    QCborMap done{{QStringLiteral("type"), QStringLiteral("done")},
                  {QStringLiteral("inspection"), QCborMap::fromJsonObject(structure::toJson(understood->inspection))},
                  {QStringLiteral("questions"), questions}};
    if (cells == SheetCells::With)
        done.insert(QStringLiteral("sheets"), sheetCells(understood->cells));
    return done;
}

Result<QCborMap> fillQuestionnaire(const QByteArray &bytes, const QString &name, const QCborArray &maps,
                                   MessageStream &stream)
{
    const Result<FileKind> kind = kindOfFile(bytes, name);
    if (!kind)
        return std::unexpected(kind.error());
    const bool vsaq = *kind == FileKind::Text && exchange::isVsaq(bytes);
    if (*kind != FileKind::Workbook && *kind != FileKind::Word && !vsaq)
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("Answers are written for XLSX, XLSM, DOCX and VSAQ files only"));
    const Result<std::vector<Question>> questions = questionsFrom(maps);
    if (!questions)
        return std::unexpected(questions.error());
    const Result<fill::FilledFile> filled = vsaq                      ? fill::fillVsaq(bytes, *questions)
                                            : *kind == FileKind::Word ? fill::fillDocument(bytes, *questions)
                                                                      : fill::fillWorkbook(bytes, *questions);
    if (!filled)
        return std::unexpected(filled.error());
    sendBlocks(filled->package, stream);
    return QCborMap{{QStringLiteral("type"), QStringLiteral("done")},
                    {QStringLiteral("written"), toCbor(filled->written)},
                    {QStringLiteral("skipped"), toCbor(filled->skipped)},
                    {QStringLiteral("differing"), toCbor(filled->differing)},
                    {QStringLiteral("parts_changed"), QCborArray::fromStringList(filled->partsChanged)},
                    {QStringLiteral("parts_identical"), filled->partsIdentical}};
}

}  // namespace assay::extract
