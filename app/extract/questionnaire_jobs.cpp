#include "app/extract/questionnaire_jobs.h"

#include "app/extract/kind_of_file.h"
#include "app/extract/sheet_cells.h"
#include "model/customers/question_json.h"
#include "model/evidence/extract_protocol.h"
#include "questionnaires/exchange/csv.h"
#include "questionnaires/fill/fill.h"
#include "questionnaires/ooxml/workbook.h"
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
    return fail(
        ErrorCode::Unsupported,
        QStringLiteral(
            "Tables and questionnaires are read from XLSX, XLSM and CSV files: put the content into one of these"));
}

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
    const Result<ooxml::Workbook> workbook = readTable(bytes, name);
    if (!workbook)
        return std::unexpected(workbook.error());
    const structure::Inspection inspection = structure::inspect(*workbook, corrections);
    for (const Problem &problem : inspection.problems)
        stream.send(problemMessage(problem));
    QCborArray questions;
    for (const FoundQuestion &question : structure::questions(*workbook, inspection))
        questions.append(QCborMap::fromJsonObject(toJson(question)));
    QCborMap done{{QStringLiteral("type"), QStringLiteral("done")},
                  {QStringLiteral("inspection"), QCborMap::fromJsonObject(structure::toJson(inspection))},
                  {QStringLiteral("questions"), questions}};
    if (cells == SheetCells::With)
        done.insert(QStringLiteral("sheets"), sheetCells(*workbook));
    return done;
}

Result<QCborMap> fillQuestionnaire(const QByteArray &bytes, const QString &name, const QCborArray &maps,
                                   MessageStream &stream)
{
    const Result<FileKind> kind = kindOfFile(bytes, name);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind != FileKind::Workbook)
        return fail(ErrorCode::Unsupported, QStringLiteral("Answers are written into XLSX and XLSM files only"));
    const Result<std::vector<Question>> questions = questionsFrom(maps);
    if (!questions)
        return std::unexpected(questions.error());
    const Result<fill::FilledFile> filled = fill::fillWorkbook(bytes, *questions);
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
