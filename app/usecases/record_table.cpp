#include "app/usecases/record_table.h"

#include "model/evidence/extract_protocol.h"

#include <QCborArray>
#include <QFileInfo>

namespace assay::app {

Place RecordTable::placeOf(const Row &row, const char *column) const
{
    return {.file = file, .sheet = sheet, .row = row.number, .column = columns.value(QLatin1String(column))};
}

Result<RecordTable> readRecordTable(const ExtractClient &extract, const QString &path, const QString &kind,
                                    Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    const QString name = QFileInfo(path).fileName();
    const Result<QCborMap> done =
        extract.run({{QStringLiteral("job"), QStringLiteral("records")},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("kind"), kind}},
                    source->descriptor(), extract::Limits{}, progress, [](const QCborMap &) { return Done{}; });
    if (!done)
        return std::unexpected(done.error());
    RecordTable table;
    table.file = name;
    table.sheet = done->value(QLatin1String("sheet")).toString();
    const QCborMap columns = done->value(QLatin1String("columns")).toMap();
    for (const auto &[column, letters] : columns)
        table.columns.insert(column.toString(), letters.toString());
    for (const QCborValue header : done->value(QLatin1String("unknown")).toArray())
        table.unknown << header.toString();
    for (const QCborValue entry : done->value(QLatin1String("rows")).toArray()) {
        RecordTable::Row row{static_cast<int>(entry[QLatin1String("row")].toInteger()), {}};
        const QCborMap texts = entry[QLatin1String("texts")].toMap();
        for (const auto &[column, text] : texts)
            row.texts.insert(column.toString(), text.toString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace assay::app
