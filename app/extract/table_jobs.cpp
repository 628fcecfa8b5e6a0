#include "app/extract/table_jobs.h"

#include "app/extract/questionnaire_jobs.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/framework_writer.h"
#include "model/evidence/extract_protocol.h"
#include "questionnaires/exchange/imported_framework.h"
#include "questionnaires/exchange/record_tables.h"

#include <QCborArray>
#include <QFileInfo>

namespace assay::extract {

namespace {

exchange::FrameworkAbout aboutFrom(const QCborMap &map, const QString &name)
{
    const auto text = [&](const char *key) { return map.value(QLatin1String(key)).toString(); };
    exchange::FrameworkAbout about{text("id"), text("title"), text("edition"), text("publisher"),
                                   frameworkKindFromWord(text("kind")).value_or(FrameworkKind::Standard)};
    if (about.title.isEmpty())
        about.title = QFileInfo(name).completeBaseName();
    return about;
}

Result<exchange::ImportedFramework> frameworkIn(const QByteArray &bytes, const QString &name, const QCborMap &map)
{
    exchange::FrameworkAbout about = aboutFrom(map, name);
    if (exchange::looksLikeOscal(bytes)) {
        about.title = map.value(QLatin1String("title")).toString();  // the catalog has a title of its own
        return exchange::frameworkFromOscal(bytes, about);
    }
    const QString ending = QFileInfo(name).suffix().toLower();
    if (ending == QLatin1String("yaml") || ending == QLatin1String("yml")) {
        Result<Framework> framework = readFramework(bytes, name, GuidanceRule::Optional);
        if (!framework)
            return std::unexpected(framework.error());
        return exchange::ImportedFramework{std::move(*framework), {}};
    }
    const Result<ooxml::Workbook> workbook = readTable(bytes, name);
    if (!workbook)
        return std::unexpected(workbook.error());
    return exchange::frameworkFromTable(*workbook, about);
}

exchange::RecordKind recordKindOf(const QString &word)
{
    if (word == QLatin1String("texts"))
        return exchange::RecordKind::Texts;
    return word == QLatin1String("weights") ? exchange::RecordKind::Weights : exchange::RecordKind::Results;
}

}  // namespace

Result<QCborMap> importFramework(const QByteArray &bytes, const QString &name, const QCborMap &about,
                                 MessageStream &stream)
{
    const Result<exchange::ImportedFramework> imported = frameworkIn(bytes, name, about);
    if (!imported)
        return std::unexpected(imported.error());
    for (const Problem &problem : imported->problems)
        stream.send(problemMessage(problem));
    return QCborMap{{QStringLiteral("type"), QStringLiteral("done")},
                    {QStringLiteral("framework"), writeFramework(imported->framework)}};
}

Result<QCborMap> readRecords(const QByteArray &bytes, const QString &name, const QString &kind)
{
    const Result<ooxml::Workbook> workbook = readTable(bytes, name);
    if (!workbook)
        return std::unexpected(workbook.error());
    const Result<exchange::RecordTable> records = exchange::readRecords(*workbook, recordKindOf(kind));
    if (!records)
        return std::unexpected(records.error());
    QCborMap columns;
    for (auto column = records->table.columns.constBegin(); column != records->table.columns.constEnd(); ++column)
        columns.insert(column.key(), ooxml::columnLetters(column.value()));
    QCborArray rows;
    for (const exchange::TableRow &row : records->rows) {
        QCborMap texts;
        for (auto text = row.texts.constBegin(); text != row.texts.constEnd(); ++text)
            texts.insert(text.key(), text.value());
        rows.append(QCborMap{{QStringLiteral("row"), row.number}, {QStringLiteral("texts"), texts}});
    }
    return QCborMap{{QStringLiteral("type"), QStringLiteral("done")},
                    {QStringLiteral("sheet"), records->table.sheet},
                    {QStringLiteral("columns"), columns},
                    {QStringLiteral("unknown"), QCborArray::fromStringList(records->table.unknown)},
                    {QStringLiteral("rows"), rows}};
}

}  // namespace assay::extract
