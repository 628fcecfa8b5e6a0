#include "model/store/mlps_repository.h"

#include "model/store/assessment_repository.h"

#include <QSet>
#include <QUuid>

namespace assay::store {

namespace {

const QString kObjectResultColumns = QStringLiteral("ref, object, value, methods, record, assessor");

ObjectResult objectResultFrom(const Row &row)
{
    return {row.text(0),
            ObjectId(row.integer(1)),
            resultFromWord(row.text(2)).value_or(ResultValue::NotAssessed),
            methodsFromWords(row.text(3)).value_or(AssessmentMethods{}),
            row.text(4),
            row.text(5)};
}

[[noreturn]] void refuse(ErrorCode code, const QString &why)
{
    throw StorageError(Error{code, why});
}

void requireOpen(const Connection &connection, AssessmentId id)
{
    const auto state = connection.value(QStringLiteral("SELECT state FROM assessment WHERE id = ?"), {id.value()});
    if (!state)
        refuse(ErrorCode::NotFound, QStringLiteral("there is no assessment %1").arg(id.value()));
    if (state->toByteArray() == "signed-off")
        refuse(ErrorCode::Refused,
               QStringLiteral("assessment %1 is signed off and frozen; start the next one as a copy").arg(id.value()));
}

QJsonObject payloadOf(const ObjectResult &result)
{
    return {{QStringLiteral("result"), toWord(result.value)},
            {QStringLiteral("methods"), toWords(result.methods)},
            {QStringLiteral("record"), result.record}};
}

void putObjectResult(UnitOfWork &unit, AssessmentId id, const ObjectResult &result)
{
    Connection &connection = unit.connection();
    if (!connection.value(QStringLiteral("SELECT id FROM assessed_object WHERE id = ?"), {result.object.value()}))
        refuse(ErrorCode::NotFound, QStringLiteral("there is no object %1").arg(result.object.value()));
    if (result.value == ResultValue::NotApplicable && result.record.trimmed().isEmpty())
        refuse(ErrorCode::Refused, QStringLiteral("\"not applicable\" needs a reason in words (%1, object %2)")
                                       .arg(result.ref)
                                       .arg(result.object.value()));
    connection.run(
        QStringLiteral("INSERT INTO object_result (assessment, ref, object, value, methods, record, assessor) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (assessment, ref, object) DO UPDATE SET value = "
                       "excluded.value, methods = excluded.methods, record = excluded.record, assessor = "
                       "excluded.assessor"),
        {id.value(), result.ref, result.object.value(), toWord(result.value), toWords(result.methods), result.record,
         unit.actor().name});
    unit.record(QStringLiteral("object-result-set"),
                {QStringLiteral("object-result"),
                 QStringLiteral("%1:%2:%3").arg(id.value()).arg(result.ref).arg(result.object.value())},
                {{QStringLiteral("after"), payloadOf(result)}});
}

ResultValue computedValue(UnitOfWork &unit, AssessmentId id, const QString &ref)
{
    std::vector<ObjectResult> all;
    unit.connection().each(
        QStringLiteral("SELECT %1 FROM object_result WHERE assessment = ? AND ref = ?").arg(kObjectResultColumns),
        {id.value(), ref}, [&](const Row &row) { all.push_back(objectResultFrom(row)); });
    return worstOf(all);
}

/// Computes the result of a requirement from its objects; its texts stay.
Result<Done> putComputedResult(UnitOfWork &unit, AssessmentId id, const QString &ref)
{
    const Result<ResultValue> value = guarded([&] { return computedValue(unit, id, ref); });
    if (!value)
        return std::unexpected(value.error());
    const Result<std::optional<RequirementResult>> before = resultOf(unit, id, ref);
    if (!before)
        return std::unexpected(before.error());
    RequirementResult result = before->value_or(RequirementResult{.ref = ref});
    result.value = *value;
    result.inherited.reset();
    if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
        result.rationale = {QStringLiteral("Applies to none of its objects."),
                            QStringLiteral("不适用于任何测评对象。")};
    return setResult(unit, id, result);
}

}  // namespace

Result<MlpsSystemId> setMlpsSystem(UnitOfWork &unit, const MlpsSystem &system)
{
    if (system.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a system needs a name"));
    const auto isGrade = [](int grade) { return grade >= 1 && grade <= 4; };
    if (!isGrade(system.level) || !isGrade(system.informationGrade) || !isGrade(system.serviceGrade))
        return fail(ErrorCode::BadInput, QStringLiteral("level and grades go from 1 to 4"));
    return guarded([&] {
        Connection &connection = unit.connection();
        connection.run(
            QStringLiteral("INSERT INTO mlps_system (uuid, name, level, information_grade, service_grade, "
                           "grading_report, expert_review, filing_authority, filing_number, filed_until, assessor, "
                           "cloud_filing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                           "level = excluded.level, information_grade = excluded.information_grade, service_grade = "
                           "excluded.service_grade, grading_report = excluded.grading_report, expert_review = "
                           "excluded.expert_review, filing_authority = excluded.filing_authority, filing_number = "
                           "excluded.filing_number, filed_until = excluded.filed_until, assessor = excluded.assessor, "
                           "cloud_filing = excluded.cloud_filing"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), system.name, system.level, system.informationGrade,
             system.serviceGrade, system.gradingReport, dateValue(system.expertReview), system.filingAuthority,
             system.filingNumber, dateValue(system.filedUntil), system.assessor, system.cloudFiling});
        const MlpsSystemId id(
            connection.integer(QStringLiteral("SELECT id FROM mlps_system WHERE name = ?"), {system.name}));
        unit.record(QStringLiteral("mlps-system-set"), {QStringLiteral("mlps-system"), QString::number(id.value())},
                    {{QStringLiteral("name"), system.name},
                     {QStringLiteral("level"), system.level},
                     {QStringLiteral("grade"), system.grade()},
                     {QStringLiteral("filing_number"), system.filingNumber}});
        return id;
    });
}

Result<std::vector<MlpsSystem>> mlpsSystems(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<MlpsSystem> all;
        workspace.connection().each(
            QStringLiteral("SELECT id, uuid, name, level, service_grade, information_grade, grading_report, "
                           "expert_review, filing_authority, filing_number, filed_until, assessor, cloud_filing FROM "
                           "mlps_system ORDER BY id"),
            {}, [&](const Row &row) {
                all.push_back({MlpsSystemId(row.integer(0)), row.text(1), row.text(2), row.small(3), row.small(4),
                               row.small(5), row.text(6), row.date(7), row.text(8), row.text(9), row.date(10),
                               row.text(11), row.text(12)});
            });
        return all;
    });
}

Result<ObjectId> addObject(UnitOfWork &unit, const AssessedObject &object)
{
    if (object.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("an object needs a name"));
    return guarded([&] {
        Connection &connection = unit.connection();
        if (!connection.value(QStringLiteral("SELECT id FROM mlps_system WHERE id = ?"), {object.system.value()}))
            refuse(ErrorCode::NotFound, QStringLiteral("there is no system %1").arg(object.system.value()));
        if (connection.value(QStringLiteral("SELECT id FROM assessed_object WHERE system = ? AND name = ?"),
                             {object.system.value(), object.name}))
            refuse(ErrorCode::AlreadyExists,
                   QStringLiteral("the system has an object \"%1\" already").arg(object.name));
        const ObjectId id(connection.insert(
            QStringLiteral("INSERT INTO assessed_object (uuid, system, name, kind, zone) VALUES (?, ?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), object.system.value(), object.name,
             toWord(object.kind), object.zone}));
        unit.record(QStringLiteral("object-added"), {QStringLiteral("object"), QString::number(id.value())},
                    {{QStringLiteral("name"), object.name},
                     {QStringLiteral("kind"), toWord(object.kind)},
                     {QStringLiteral("zone"), object.zone},
                     {QStringLiteral("system"), object.system.value()}});
        return id;
    });
}

Result<std::vector<AssessedObject>> objects(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<AssessedObject> all;
        workspace.connection().each(
            QStringLiteral("SELECT id, uuid, system, name, kind, zone FROM assessed_object ORDER BY id"), {},
            [&](const Row &row) {
                all.push_back({ObjectId(row.integer(0)), row.text(1), MlpsSystemId(row.integer(2)), row.text(3),
                               objectKindFromWord(row.text(4)).value_or(ObjectKind::Server), row.text(5)});
            });
        return all;
    });
}

Result<Done> setObjectResults(UnitOfWork &unit, AssessmentId id, const std::vector<ObjectResult> &results)
{
    const Result<QSet<QString>> refs = guarded([&] {
        requireOpen(unit.connection(), id);
        QSet<QString> touched;
        for (const ObjectResult &result : results) {
            putObjectResult(unit, id, result);
            touched.insert(result.ref);
        }
        return touched;
    });
    if (!refs)
        return std::unexpected(refs.error());
    QStringList sorted(refs->begin(), refs->end());
    sorted.sort();
    for (const QString &ref : sorted)
        if (const Result<Done> put = putComputedResult(unit, id, ref); !put)
            return put;
    return Done{};
}

Result<std::vector<ObjectResult>> objectResults(const Workspace &workspace, AssessmentId id)
{
    return guarded([&] {
        std::vector<ObjectResult> all;
        workspace.connection().each(
            QStringLiteral("SELECT %1 FROM object_result WHERE assessment = ? ORDER BY ref, object")
                .arg(kObjectResultColumns),
            {id.value()}, [&](const Row &row) { all.push_back(objectResultFrom(row)); });
        return all;
    });
}

Result<Done> setMajorHazard(UnitOfWork &unit, AssessmentId id, const MajorHazard &hazard)
{
    if (hazard.relevance.trimmed().isEmpty() || hazard.severity.trimmed().isEmpty() ||
        hazard.prevalence.trimmed().isEmpty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("a major risk hazard is a person's judgement on relevance, severity and "
                                   "prevalence: say something on each of the three (%1)")
                        .arg(hazard.ref));
    return guarded([&] {
        requireOpen(unit.connection(), id);
        unit.connection().run(
            QStringLiteral(
                "INSERT INTO major_hazard (assessment, ref, relevance, severity, prevalence, rectified, "
                "assessor, trigger_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (assessment, ref) DO UPDATE SET "
                "relevance = excluded.relevance, severity = excluded.severity, prevalence = "
                "excluded.prevalence, rectified = excluded.rectified, assessor = excluded.assessor, "
                "trigger_id = excluded.trigger_id"),
            {id.value(), hazard.ref, hazard.relevance, hazard.severity, hazard.prevalence, hazard.rectified ? 1 : 0,
             unit.actor().name, hazard.trigger});
        unit.record(QStringLiteral("major-hazard-set"),
                    {QStringLiteral("result"), QStringLiteral("%1:%2").arg(id.value()).arg(hazard.ref)},
                    {{QStringLiteral("relevance"), hazard.relevance},
                     {QStringLiteral("severity"), hazard.severity},
                     {QStringLiteral("prevalence"), hazard.prevalence},
                     {QStringLiteral("rectified"), hazard.rectified},
                     {QStringLiteral("trigger"), hazard.trigger}});
        return Done{};
    });
}

Result<std::vector<MajorHazard>> majorHazards(const Workspace &workspace, AssessmentId id)
{
    return guarded([&] {
        std::vector<MajorHazard> all;
        workspace.connection().each(
            QStringLiteral("SELECT ref, relevance, severity, prevalence, rectified, assessor, trigger_id FROM "
                           "major_hazard WHERE assessment = ? ORDER BY ref"),
            {id.value()}, [&](const Row &row) {
                all.push_back(
                    {row.text(0), row.text(1), row.text(2), row.text(3), row.truth(4), row.text(5), row.text(6)});
            });
        return all;
    });
}

}  // namespace assay::store
