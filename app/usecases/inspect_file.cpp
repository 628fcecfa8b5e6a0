#include "app/usecases/inspect_file.h"

#include <QFileInfo>
#include <QJsonArray>

namespace assay::app {

namespace {

/// "Sheet1: lookup, Sheet2: other"
QString sheetsTakenFor(const InspectedWorkbook &inspected)
{
    QStringList parts;
    for (const QJsonValue &sheet : inspected.inspection.value(QLatin1String("sheets")).toArray())
        parts << QStringLiteral("%1: %2").arg(sheet[QLatin1String("name")].toString(),
                                              sheet[QLatin1String("kind")].toString());
    return parts.join(QLatin1String(", "));
}

}  // namespace

Result<InspectedWorkbook> inspectFile(const Session &session, const QString &path, const QByteArray &mapping,
                                      Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    return inspectWorkbook(session.extract, *source, QFileInfo(path).fileName(), mapping, progress);
}

Error noQuestions(const QString &path, const InspectedWorkbook &inspected)
{
    return {ErrorCode::BadInput,
            QStringLiteral(
                "no question with a place for its answer was found (%1); name the columns in a file for --mapping")
                .arg(sheetsTakenFor(inspected)),
            {path}};
}

}  // namespace assay::app
