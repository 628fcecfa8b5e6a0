#include "model/store/assessment_repository.h"

#include "model/store/assessment_json.h"

#include <QJsonDocument>
#include <QUuid>

namespace assay::store {

namespace {

const QString kColumns = QStringLiteral("id, uuid, framework, scope, kind, state, deployment, method, details, "
                                        "copied_from, vendor, signed_by, signed_at, signed_digest");

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
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
    takeDetails(assessment, objectFrom(row.text(8)));
    if (!row.isNull(9))
        assessment.copiedFrom = AssessmentId(row.integer(9));
    if (!row.isNull(10))
        assessment.vendor = VendorId(row.integer(10));
    if (!row.isNull(12))
        assessment.signOff = SignOff{row.text(11), timeFromStored(row.text(12)), row.bytes(13)};
    return assessment;
}

RequirementResult resultFrom(const Row &row)
{
    RequirementResult result;
    result.ref = row.text(0);
    result.value = resultFromWord(row.text(1)).value_or(ResultValue::NotAssessed);
    takeTexts(result, objectFrom(row.text(2)));
    result.risk = row.text(3);
    result.due = row.date(4);
    if (!row.isNull(5))
        result.maturity = row.small(5);
    result.assessor = row.text(6);
    if (!row.text(7).isEmpty())
        result.inherited = inheritedFrom(objectFrom(row.text(7)));
    result.verdict = verdictFromWord(row.text(8));
    result.verdictNote = row.text(9);
    result.reviewer = row.text(10);
    return result;
}

std::vector<RequirementResult> resultsWhere(const Connection &connection, const QString &condition,
                                            const Values &values)
{
    std::vector<RequirementResult> results;
    connection.each(QStringLiteral("SELECT ref, value, texts, risk, due, maturity, assessor, inherited, verdict, "
                                   "verdict_note, reviewer FROM requirement_result WHERE %1 ORDER BY ref")
                        .arg(condition),
                    values, [&](const Row &row) { results.push_back(resultFrom(row)); });
    return results;
}

Error unknown(AssessmentId id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no assessment %1").arg(id.value())};
}

Thing thingOf(AssessmentId id)
{
    return {QStringLiteral("assessment"), QString::number(id.value())};
}

Thing thingOf(AssessmentId id, const QString &ref)
{
    return {QStringLiteral("result"), QStringLiteral("%1:%2").arg(id.value()).arg(ref)};
}

/// Throws NotFound, or Refused where the assessment is signed off.
QString stateOfOpen(const Connection &connection, AssessmentId id)
{
    const auto state = connection.value(QStringLiteral("SELECT state FROM assessment WHERE id = ?"), {id.value()});
    if (!state)
        throw StorageError(unknown(id));
    if (state->toByteArray() == "signed-off")
        throw StorageError(Error{
            ErrorCode::Refused,
            QStringLiteral("assessment %1 is signed off and frozen; start the next one as a copy").arg(id.value())});
    return state->toString();
}

void addTo(ResultCounts &counts, const QString &value, int change)
{
    switch (resultFromWord(value).value_or(ResultValue::NotAssessed)) {
    case ResultValue::NotAssessed:
        return;
    case ResultValue::Met:
        counts.met += change;
        return;
    case ResultValue::PartlyMet:
        counts.partlyMet += change;
        return;
    case ResultValue::NotMet:
        counts.notMet += change;
        return;
    case ResultValue::NotApplicable:
        counts.notApplicable += change;
        return;
    }
}

QVariant idValue(const auto &id)
{
    return id ? QVariant(id->value()) : QVariant();
}

/// Puts a result in the place of an earlier one, and both into the trail.
void writeResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result, const QString &action)
{
    Connection &connection = unit.connection();
    const std::vector<RequirementResult> before =
        resultsWhere(connection, QStringLiteral("assessment = ? AND ref = ?"), {id.value(), result.ref});
    connection.run(
        QStringLiteral("INSERT INTO requirement_result (assessment, ref, value, texts, risk, due, maturity, assessor, "
                       "inherited, verdict, verdict_note, reviewer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (assessment, ref) DO UPDATE SET "
                       "value = excluded.value, texts = excluded.texts, risk = excluded.risk, due = excluded.due, "
                       "maturity = excluded.maturity, assessor = excluded.assessor, inherited = excluded.inherited, "
                       "verdict = excluded.verdict, verdict_note = excluded.verdict_note, "
                       "reviewer = excluded.reviewer"),
        {id.value(), result.ref, toWord(result.value), compact(textsOf(result)), result.risk, dateValue(result.due),
         result.maturity ? QVariant(*result.maturity) : QVariant(), result.assessor,
         result.inherited ? compact(toJson(*result.inherited)) : QString(),
         result.verdict ? toWord(*result.verdict) : QString(), result.verdictNote, result.reviewer});
    QJsonObject payload{{QStringLiteral("after"), payloadOf(result)}};
    if (!before.empty())
        payload.insert(QStringLiteral("before"), payloadOf(before.front()));
    unit.record(action, thingOf(id, result.ref), payload);
}

}  // namespace

Result<AssessmentId> addAssessment(UnitOfWork &unit, const Assessment &assessment)
{
    return guarded([&] {
        const qint64 id = unit.connection().insert(
            QStringLiteral("INSERT INTO assessment (uuid, framework, scope, kind, state, deployment, method, created, "
                           "details, copied_from, vendor) VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), assessment.framework, assessment.scope,
             toWord(assessment.kind), assessment.deployment, assessment.method, storedTime(unit.nowUtc()),
             compact(detailsOf(assessment)), idValue(assessment.copiedFrom), idValue(assessment.vendor)});
        QJsonObject payload{{QStringLiteral("framework"), assessment.framework},
                            {QStringLiteral("scope"), assessment.scope},
                            {QStringLiteral("kind"), toWord(assessment.kind)},
                            {QStringLiteral("method"), assessment.method}};
        if (const QJsonObject details = detailsOf(assessment); !details.isEmpty())
            payload.insert(QStringLiteral("details"), details);
        if (assessment.copiedFrom)
            payload.insert(QStringLiteral("copied_from"), assessment.copiedFrom->value());
        if (assessment.vendor)
            payload.insert(QStringLiteral("vendor"), assessment.vendor->value());
        unit.record(QStringLiteral("assessment-added"), thingOf(AssessmentId(id)), payload);
        return AssessmentId(id);
    });
}

Result<Done> setResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result)
{
    if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("\"not applicable\" needs a reason in words (%1)").arg(result.ref));
    return guarded([&] {
        stateOfOpen(unit.connection(), id);
        RequirementResult recorded = result;
        recorded.assessor = unit.actor().name;
        recorded.verdict.reset();
        recorded.verdictNote.clear();
        recorded.reviewer.clear();
        writeResult(unit, id, recorded, QStringLiteral("result-set"));
        return Done{};
    });
}

Result<Done> restoreResult(UnitOfWork &unit, AssessmentId id, const RequirementResult &result)
{
    return guarded([&] {
        stateOfOpen(unit.connection(), id);
        writeResult(unit, id, result, QStringLiteral("result-restored"));
        return Done{};
    });
}

Result<std::optional<RequirementResult>> resultOf(UnitOfWork &unit, AssessmentId id, const QString &ref)
{
    return guarded([&]() -> std::optional<RequirementResult> {
        std::vector<RequirementResult> found =
            resultsWhere(unit.connection(), QStringLiteral("assessment = ? AND ref = ?"), {id.value(), ref});
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<Done> setVerdict(UnitOfWork &unit, AssessmentId id, const QString &ref, std::optional<Verdict> verdict,
                        const QString &note)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        stateOfOpen(connection, id);
        const std::vector<RequirementResult> before =
            resultsWhere(connection, QStringLiteral("assessment = ? AND ref = ?"), {id.value(), ref});
        if (before.empty() || before.front().value == ResultValue::NotAssessed)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("no result is recorded for %1 in assessment %2: there is "
                                                          "nothing to give a verdict on")
                                               .arg(ref)
                                               .arg(id.value())});
        const QString word = verdict ? toWord(*verdict) : QString();
        connection.run(QStringLiteral("UPDATE requirement_result SET verdict = ?, verdict_note = ?, reviewer = ? "
                                      "WHERE assessment = ? AND ref = ?"),
                       {word, note, verdict ? unit.actor().name : QString(), id.value(), ref});
        unit.record(QStringLiteral("verdict-set"), thingOf(id, ref),
                    {{QStringLiteral("verdict"), word},
                     {QStringLiteral("note"), note},
                     {QStringLiteral("result"), toWord(before.front().value)}});
        return Done{};
    });
}

Result<Done> setAssessmentState(UnitOfWork &unit, AssessmentId id, AssessmentState state)
{
    if (state == AssessmentState::SignedOff)
        return fail(ErrorCode::Refused, QStringLiteral("an assessment is frozen by signing it off"));
    return guarded([&] {
        const QString before = stateOfOpen(unit.connection(), id);
        unit.connection().run(QStringLiteral("UPDATE assessment SET state = ? WHERE id = ?"),
                              {toWord(state), id.value()});
        unit.record(QStringLiteral("assessment-state-set"), thingOf(id),
                    {{QStringLiteral("before"), before}, {QStringLiteral("after"), toWord(state)}});
        return Done{};
    });
}

Result<Done> withdrawAssessment(UnitOfWork &unit, AssessmentId id)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        const QString state = stateOfOpen(connection, id);
        const auto count = [&](const char *sql) { return connection.integer(QString::fromLatin1(sql), {id.value()}); };
        const qint64 ofPersons = count("SELECT COUNT(*) FROM requirement_result WHERE assessment = ? AND "
                                       "inherited = '' AND value <> 'not-assessed'");
        const qint64 others = count("SELECT COUNT(*) FROM citation WHERE assessment = ?") +
                              count("SELECT COUNT(*) FROM object_result WHERE assessment = ?") +
                              count("SELECT COUNT(*) FROM major_hazard WHERE assessment = ?") +
                              count("SELECT COUNT(*) FROM statement_of_applicability WHERE assessment = ?") +
                              count("SELECT COUNT(*) FROM assessment WHERE copied_from = ?");
        if (state != toWord(AssessmentState::Draft) || ofPersons + others > 0)
            throw StorageError(Error{
                ErrorCode::Refused, QStringLiteral("assessment %1 has been worked on (%2 results of persons): it stays")
                                        .arg(id.value())
                                        .arg(ofPersons)});
        const qint64 results = count("SELECT COUNT(*) FROM requirement_result WHERE assessment = ?");
        connection.run(QStringLiteral("DELETE FROM requirement_result WHERE assessment = ?"), {id.value()});
        connection.run(QStringLiteral("DELETE FROM assessment WHERE id = ?"), {id.value()});
        unit.record(QStringLiteral("assessment-withdrawn"), thingOf(id), {{QStringLiteral("inherited"), results}});
        return Done{};
    });
}

Result<Done> signOff(UnitOfWork &unit, AssessmentId id, const QByteArray &digest)
{
    return guarded([&] {
        const QString before = stateOfOpen(unit.connection(), id);
        unit.connection().run(QStringLiteral("UPDATE assessment SET state = 'signed-off', signed_by = ?, "
                                             "signed_at = ?, signed_digest = ? WHERE id = ?"),
                              {unit.actor().name, storedTime(unit.nowUtc()), digest, id.value()});
        unit.record(
            QStringLiteral("assessment-signed-off"), thingOf(id),
            {{QStringLiteral("before"), before}, {QStringLiteral("digest"), QString::fromLatin1(digest.toHex())}});
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

Result<std::unordered_map<AssessmentId, ResultCounts>> resultCounts(const Workspace &workspace)
{
    return guarded([&] {
        std::unordered_map<AssessmentId, ResultCounts> counts;
        const auto take = [&](const QString &sql, int change) {
            workspace.connection().each(sql, {}, [&](const Row &row) {
                addTo(counts[AssessmentId(row.integer(0))], row.text(1), change * row.small(2));
            });
        };
        take(QStringLiteral("SELECT assessment, value, COUNT(*) FROM requirement_result GROUP BY assessment, value"),
             1);
        take(QStringLiteral("SELECT assessment, value, COUNT(*) FROM object_result GROUP BY assessment, value"), 1);
        // Where a requirement has objects, they stand for its result.
        take(QStringLiteral("SELECT r.assessment, r.value, COUNT(*) FROM (SELECT DISTINCT assessment, ref FROM "
                            "object_result) o JOIN requirement_result r ON r.assessment = o.assessment AND "
                            "r.ref = o.ref GROUP BY r.assessment, r.value"),
             -1);
        return counts;
    });
}

}  // namespace assay::store
