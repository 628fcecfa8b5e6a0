#include "model/store/mlps_register.h"

#include "model/store/connection.h"

namespace assay::store {

namespace {

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

Thing systemThing(MlpsSystemId id)
{
    return {QStringLiteral("mlps-system"), QString::number(id.value())};
}

Thing objectThing(ObjectId id)
{
    return {QStringLiteral("object"), QString::number(id.value())};
}

bool isGrade(int grade)
{
    return grade >= 1 && grade <= 4;
}

}  // namespace

Result<Done> putMlpsSystem(UnitOfWork &unit, const MlpsSystem &system)
{
    if (system.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a system needs a name"));
    if (!isGrade(system.level) || !isGrade(system.informationGrade) || !isGrade(system.serviceGrade))
        return fail(ErrorCode::BadInput, QStringLiteral("level and grades go from 1 to 4"));
    return guarded([&] {
        Connection &connection = unit.connection();
        if (connection.value(QStringLiteral("SELECT id FROM mlps_system WHERE name = ? AND id <> ?"),
                             {system.name, system.id.value()}))
            refuse(ErrorCode::AlreadyExists, QStringLiteral("there is a system \"%1\" already").arg(system.name));
        connection.run(
            QStringLiteral("INSERT INTO mlps_system (id, uuid, name, level, information_grade, service_grade, "
                           "grading_report, expert_review, filing_authority, filing_number, filed_until, assessor, "
                           "cloud_filing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                           "SET name = excluded.name, level = excluded.level, information_grade = "
                           "excluded.information_grade, service_grade = excluded.service_grade, grading_report = "
                           "excluded.grading_report, expert_review = excluded.expert_review, filing_authority = "
                           "excluded.filing_authority, filing_number = excluded.filing_number, filed_until = "
                           "excluded.filed_until, assessor = excluded.assessor, cloud_filing = excluded.cloud_filing"),
            {system.id.value(), system.uuid, system.name, system.level, system.informationGrade, system.serviceGrade,
             system.gradingReport, dateValue(system.expertReview), system.filingAuthority, system.filingNumber,
             dateValue(system.filedUntil), system.assessor, system.cloudFiling});
        unit.record(
            QStringLiteral("mlps-system-set"), systemThing(system.id),
            {{QStringLiteral("name"), system.name},
             {QStringLiteral("level"), system.level},
             {QStringLiteral("grade"), system.grade()},
             {QStringLiteral("filing_number"), system.filingNumber},
             {QStringLiteral("filed_until"), system.filedUntil ? system.filedUntil->toString(Qt::ISODate) : QString()},
             {QStringLiteral("assessor"), system.assessor},
             {QStringLiteral("cloud_filing"), system.cloudFiling}});
        return Done{};
    });
}

Result<Done> removeMlpsSystem(UnitOfWork &unit, MlpsSystemId id)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        if (connection.value(QStringLiteral("SELECT id FROM assessed_object WHERE system = ?"), {id.value()}))
            refuse(ErrorCode::Refused, QStringLiteral("system %1 has objects and stays").arg(id.value()));
        if (connection.run(QStringLiteral("DELETE FROM mlps_system WHERE id = ?"), {id.value()}) == 0)
            refuse(ErrorCode::NotFound, QStringLiteral("there is no system %1").arg(id.value()));
        unit.record(QStringLiteral("mlps-system-removed"), systemThing(id), {});
        return Done{};
    });
}

Result<Done> putObject(UnitOfWork &unit, const AssessedObject &object)
{
    if (object.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("an object needs a name"));
    return guarded([&] {
        Connection &connection = unit.connection();
        if (!connection.value(QStringLiteral("SELECT id FROM mlps_system WHERE id = ?"), {object.system.value()}))
            refuse(ErrorCode::NotFound, QStringLiteral("there is no system %1").arg(object.system.value()));
        if (connection.value(QStringLiteral("SELECT id FROM assessed_object WHERE system = ? AND name = ? AND id <> ?"),
                             {object.system.value(), object.name, object.id.value()}))
            refuse(ErrorCode::AlreadyExists,
                   QStringLiteral("the system has an object \"%1\" already").arg(object.name));
        connection.run(
            QStringLiteral("INSERT INTO assessed_object (id, uuid, system, name, kind, zone) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET system = excluded.system, name = excluded.name, kind = "
                           "excluded.kind, zone = excluded.zone"),
            {object.id.value(), object.uuid, object.system.value(), object.name, toWord(object.kind), object.zone});
        unit.record(QStringLiteral("object-set"), objectThing(object.id),
                    {{QStringLiteral("name"), object.name},
                     {QStringLiteral("kind"), toWord(object.kind)},
                     {QStringLiteral("zone"), object.zone},
                     {QStringLiteral("system"), object.system.value()}});
        return Done{};
    });
}

Result<Done> removeObject(UnitOfWork &unit, ObjectId id)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        if (connection.value(QStringLiteral("SELECT ref FROM object_result WHERE object = ?"), {id.value()}))
            refuse(ErrorCode::Refused, QStringLiteral("object %1 has results and stays").arg(id.value()));
        if (connection.run(QStringLiteral("DELETE FROM assessed_object WHERE id = ?"), {id.value()}) == 0)
            refuse(ErrorCode::NotFound, QStringLiteral("there is no object %1").arg(id.value()));
        unit.record(QStringLiteral("object-removed"), objectThing(id), {});
        return Done{};
    });
}

Result<Done> removeObjectResults(UnitOfWork &unit, AssessmentId id, const std::vector<ObjectResult> &results)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        requireOpen(connection, id);
        for (const ObjectResult &result : results)
            if (connection.run(
                    QStringLiteral("DELETE FROM object_result WHERE assessment = ? AND ref = ? AND object = ?"),
                    {id.value(), result.ref, result.object.value()}) > 0)
                unit.record(QStringLiteral("object-result-removed"),
                            {QStringLiteral("object-result"),
                             QStringLiteral("%1:%2:%3").arg(id.value()).arg(result.ref).arg(result.object.value())},
                            {});
        return Done{};
    });
}

Result<Done> removeMajorHazard(UnitOfWork &unit, AssessmentId id, const QString &ref)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        requireOpen(connection, id);
        if (connection.run(QStringLiteral("DELETE FROM major_hazard WHERE assessment = ? AND ref = ?"),
                           {id.value(), ref}) == 0)
            refuse(ErrorCode::NotFound, QStringLiteral("%1 has no major risk hazard recorded").arg(ref));
        unit.record(QStringLiteral("major-hazard-removed"),
                    {QStringLiteral("result"), QStringLiteral("%1:%2").arg(id.value()).arg(ref)}, {});
        return Done{};
    });
}

}  // namespace assay::store
