#include "app/extract/questionnaire_jobs.h"

#include "app/extract/kind_of_file.h"
#include "model/customers/question_json.h"
#include "model/evidence/extract_protocol.h"
#include "questionnaires/exchange/csv.h"
#include "questionnaires/ooxml/workbook.h"
#include "questionnaires/structure/inspection.h"

#include <QCborArray>
#include <QFileInfo>

namespace assay::extract {

namespace {

Result<ooxml::Workbook> readQuestionnaire(const QByteArray &bytes, const QString &name)
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
        QStringLiteral("Questionnaires are read from XLSX, XLSM and CSV files: put its questions into one of these"));
}

}  // namespace

Result<QCborMap> inspectQuestionnaire(const QByteArray &bytes, const QString &name, const QByteArray &mapping,
                                      MessageStream &stream)
{
    structure::Mapping corrections;
    if (!mapping.isEmpty()) {
        Result<structure::Mapping> read = structure::readMapping(mapping);
        if (!read)
            return std::unexpected(read.error());
        corrections = std::move(*read);
    }
    const Result<ooxml::Workbook> workbook = readQuestionnaire(bytes, name);
    if (!workbook)
        return std::unexpected(workbook.error());
    const structure::Inspection inspection = structure::inspect(*workbook, corrections);
    for (const Problem &problem : inspection.problems)
        stream.send(problemMessage(problem));
    QCborArray questions;
    for (const FoundQuestion &question : structure::questions(*workbook, inspection))
        questions.append(QCborMap::fromJsonObject(toJson(question)));
    return QCborMap{{QStringLiteral("type"), QStringLiteral("done")},
                    {QStringLiteral("inspection"), QCborMap::fromJsonObject(structure::toJson(inspection))},
                    {QStringLiteral("questions"), questions}};
}

}  // namespace assay::extract
