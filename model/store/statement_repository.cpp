#include "model/store/statement_repository.h"

#include "model/base/sha256.h"
#include "model/store/assessment_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace assay::store {

namespace {

QByteArray toJsonText(const std::vector<ApplicabilityEntry> &entries)
{
    QJsonArray array;
    for (const ApplicabilityEntry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("ref"), entry.ref},
                                 {QStringLiteral("title"), toJson(entry.title)},
                                 {QStringLiteral("included"), entry.included},
                                 {QStringLiteral("implemented"), entry.implemented},
                                 {QStringLiteral("result"), toWord(entry.value)},
                                 {QStringLiteral("reason"), toJson(entry.reason)},
                                 {QStringLiteral("risks"), entry.risks}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<ApplicabilityEntry> entriesFrom(const QByteArray &text)
{
    std::vector<ApplicabilityEntry> entries;
    for (const QJsonValue value : QJsonDocument::fromJson(text).array())
        entries.push_back({value[QLatin1String("ref")].toString(), bilingualFrom(value[QLatin1String("title")]),
                           value[QLatin1String("included")].toBool(), value[QLatin1String("implemented")].toBool(),
                           resultFromWord(value[QLatin1String("result")].toString()).value_or(ResultValue::NotAssessed),
                           bilingualFrom(value[QLatin1String("reason")]), value[QLatin1String("risks")].toString()});
    return entries;
}

}  // namespace

Result<StatementOfApplicability> addStatement(UnitOfWork &unit, AssessmentId assessment,
                                              const std::vector<ApplicabilityEntry> &entries)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        if (!connection.value(QStringLiteral("SELECT id FROM assessment WHERE id = ?"), {assessment.value()}))
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no assessment %1").arg(assessment.value())});
        const QByteArray text = toJsonText(entries);
        const Sha256 digest = Sha256::of(text);
        StatementOfApplicability statement{
            StatementId(0),
            QUuid::createUuid().toString(QUuid::WithoutBraces),
            assessment,
            1 + static_cast<int>(connection.integer(QStringLiteral("SELECT coalesce(max(number), 0) FROM "
                                                                   "statement_of_applicability WHERE assessment = ?"),
                                                    {assessment.value()})),
            unit.actor().name,
            unit.nowUtc(),
            entries,
            digest.bytes()};
        statement.id = StatementId(connection.insert(
            QStringLiteral("INSERT INTO statement_of_applicability (uuid, assessment, number, approved_by, "
                           "approved_at, entries, digest) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {statement.uuid, assessment.value(), statement.number, statement.approvedBy,
             storedTime(statement.approvedUtc), QString::fromUtf8(text), statement.digest}));
        unit.record(QStringLiteral("statement-approved"),
                    {QStringLiteral("statement-of-applicability"), QString::number(statement.id.value())},
                    {{QStringLiteral("assessment"), assessment.value()},
                     {QStringLiteral("number"), statement.number},
                     {QStringLiteral("digest"), digest.hex()}});
        return statement;
    });
}

Result<std::vector<StatementOfApplicability>> statementsOf(const Workspace &workspace, AssessmentId assessment)
{
    return guarded([&] {
        std::vector<StatementOfApplicability> all;
        workspace.connection().each(
            QStringLiteral("SELECT id, uuid, number, approved_by, approved_at, entries, digest FROM "
                           "statement_of_applicability WHERE assessment = ? ORDER BY number"),
            {assessment.value()}, [&](const Row &row) {
                all.push_back({StatementId(row.integer(0)), row.text(1), assessment, row.small(2), row.text(3),
                               timeFromStored(row.text(4)), entriesFrom(row.text(5).toUtf8()), row.bytes(6)});
            });
        return all;
    });
}

}  // namespace assay::store
