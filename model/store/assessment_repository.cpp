#include "model/store/assessment_repository.h"

#include <QJsonDocument>
#include <QUuid>

namespace assay::store {

namespace {

const QString kColumns = QStringLiteral("id, uuid, framework, scope, kind, state, deployment, method");

QJsonObject json(const BilingualText &text)
{
    return {{QStringLiteral("en"), text.en}, {QStringLiteral("zh"), text.zh}};
}

BilingualText bilingualFrom(const QJsonValue &value)
{
    return {value[QLatin1String("en")].toString(), value[QLatin1String("zh")].toString()};
}

QJsonObject textsOf(const RequirementResult &result)
{
    return {{QStringLiteral("rationale"), json(result.rationale)},
            {QStringLiteral("gap"), json(result.gap)},
            {QStringLiteral("recommendation"), json(result.recommendation)},
            {QStringLiteral("department"), json(result.department)}};
}

QJsonObject payloadOf(const RequirementResult &result)
{
    QJsonObject payload = textsOf(result);
    payload.insert(QStringLiteral("result"), toWord(result.value));
    payload.insert(QStringLiteral("risk"), result.risk);
    payload.insert(QStringLiteral("due"), result.due ? result.due->toString(Qt::ISODate) : QString());
    if (result.maturity)
        payload.insert(QStringLiteral("maturity"), *result.maturity);
    return payload;
}

Assessment assessmentFrom(const Row &row)
{
    Assessment assessment{AssessmentId(row.integer(0))};
    assessment.uuid = row.text(1);
    assessment.framework = row.text(2);
    assessment.scope = row.text(3);
    assessment.kind = assessmentKindFromWord(row.text(4)).value_or(AssessmentKind::Self);
    assessment.state = assessmentStateFromWord(row.text(5)).value_or(AssessmentState::Draft);
    assessment.deployment = row.text(6);
    assessment.method = row.text(7);
    return assessment;
}

RequirementResult resultFrom(const Row &row)
{
    RequirementResult result;
    result.ref = row.text(0);
    result.value = resultFromWord(row.text(1)).value_or(ResultValue::NotAssessed);
    const QJsonObject texts = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    result.rationale = bilingualFrom(texts.value(QLatin1String("rationale")));
    result.gap = bilingualFrom(texts.value(QLatin1String("gap")));
    result.recommendation = bilingualFrom(texts.value(QLatin1String("recommendation")));
    result.department = bilingualFrom(texts.value(QLatin1String("department")));
    result.risk = row.text(3);
    result.due = row.date(4);
    if (!row.isNull(5))
        result.maturity = row.small(5);
    result.assessor = row.text(6);
    return result;
}

std::vector<RequirementResult> resultsWhere(const Connection &connection, const QString &condition,
                                            const Values &values)
{
    std::vector<RequirementResult> results;
    connection.each(QStringLiteral("SELECT ref, value, texts, risk, due, maturity, assessor FROM requirement_result "
                                   "WHERE %1 ORDER BY ref")
                        .arg(condition),
                    values, [&](const Row &row) { results.push_back(resultFrom(row)); });
    return results;
}

Error unknown(AssessmentId id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no assessment %1").arg(id.value())};
}

}  // namespace

Result<AssessmentId> addAssessment(UnitOfWork &unit, const Assessment &assessment)
{
    return guarded([&] {
        const qint64 id = unit.connection().insert(
            QStringLiteral("INSERT INTO assessment (uuid, framework, scope, kind, state, deployment, method, created) "
                           "VALUES (?, ?, ?, ?, 'draft', ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), assessment.framework, assessment.scope,
             toWord(assessment.kind), assessment.deployment, assessment.method, storedTime(unit.nowUtc())});
        unit.record(QStringLiteral("assessment-added"), {QStringLiteral("assessment"), QString::number(id)},
                    {{QStringLiteral("framework"), assessment.framework},
                     {QStringLiteral("scope"), assessment.scope},
                     {QStringLiteral("kind"), toWord(assessment.kind)},
                     {QStringLiteral("method"), assessment.method}});
        return AssessmentId(id);
    });
}

Result<Done> setResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result)
{
    if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("\"not applicable\" needs a reason in words (%1)").arg(result.ref));
    return guarded([&] {
        Connection &connection = unit.connection();
        const auto state = connection.value(QStringLiteral("SELECT state FROM assessment WHERE id = ?"), {id.value()});
        if (!state)
            throw StorageError(unknown(id));
        if (state->toByteArray() == "signed-off")
            throw StorageError(
                Error{ErrorCode::Refused,
                      QStringLiteral("assessment %1 is signed off and frozen; start the next one as a copy")
                          .arg(id.value())});
        const std::vector<RequirementResult> before =
            resultsWhere(connection, QStringLiteral("assessment = ? AND ref = ?"), {id.value(), result.ref});
        connection.run(
            QStringLiteral(
                "INSERT INTO requirement_result (assessment, ref, value, texts, risk, due, maturity, assessor) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (assessment, ref) DO UPDATE SET value = excluded.value, "
                "texts = excluded.texts, risk = excluded.risk, due = excluded.due, maturity = excluded.maturity, "
                "assessor = excluded.assessor"),
            {id.value(), result.ref, toWord(result.value),
             QString::fromUtf8(QJsonDocument(textsOf(result)).toJson(QJsonDocument::Compact)), result.risk,
             dateValue(result.due), result.maturity ? QVariant(*result.maturity) : QVariant(), unit.actor().name});
        QJsonObject payload{{QStringLiteral("after"), payloadOf(result)}};
        if (!before.empty())
            payload.insert(QStringLiteral("before"), payloadOf(before.front()));
        unit.record(QStringLiteral("result-set"),
                    {QStringLiteral("result"), QStringLiteral("%1:%2").arg(id.value()).arg(result.ref)}, payload);
        return Done{};
    });
}

Result<std::vector<Assessment>> allAssessments(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<Assessment> all;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM assessment ORDER BY id").arg(kColumns), {},
                                    [&](const Row &row) { all.push_back(assessmentFrom(row)); });
        return all;
    });
}

Result<Assessment> assessmentById(const Workspace &workspace, AssessmentId id)
{
    return guarded([&] {
        std::optional<Assessment> found;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM assessment WHERE id = ?").arg(kColumns),
                                    {id.value()}, [&](const Row &row) { found = assessmentFrom(row); });
        if (!found)
            throw StorageError(unknown(id));
        return *found;
    });
}

Result<std::vector<RequirementResult>> resultsOf(const Workspace &workspace, AssessmentId id)
{
    return guarded(
        [&] { return resultsWhere(workspace.connection(), QStringLiteral("assessment = ?"), {id.value()}); });
}

}  // namespace assay::store
