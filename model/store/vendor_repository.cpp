#include "model/store/vendor_repository.h"

#include <QJsonDocument>
#include <QUuid>

namespace assay::store {

namespace {

const QString kColumns = QStringLiteral("id, uuid, name, service, data_touched, state, risk, agreement, "
                                        "agreement_signed, agreement_until, agreement_evidence");

QString riskText(const InherentRisk &risk)
{
    QJsonObject levels;
    for (const auto &[factor, level] : risk)
        levels.insert(factor, level);
    return QString::fromUtf8(QJsonDocument(levels).toJson(QJsonDocument::Compact));
}

InherentRisk riskFrom(const QString &text)
{
    InherentRisk risk;
    const QJsonObject levels = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto level = levels.constBegin(); level != levels.constEnd(); ++level)
        risk.emplace(level.key(), level.value().toString());
    return risk;
}

Vendor vendorFrom(const Row &row)
{
    Vendor vendor{VendorId(row.integer(0)),
                  row.text(1),
                  row.text(2),
                  row.text(3),
                  row.text(4),
                  vendorStateFromWord(row.text(5)).value_or(VendorState::Proposed),
                  riskFrom(row.text(6))};
    if (const QString title = row.text(7); !title.isEmpty()) {
        ProcessingAgreement agreement{title, row.date(8), row.date(9), {}};
        if (!row.isNull(10))
            agreement.evidence = EvidenceId(row.integer(10));
        vendor.agreement = std::move(agreement);
    }
    return vendor;
}

void takeSubProcessors(const Connection &connection, Vendor &vendor)
{
    connection.each(QStringLiteral("SELECT name, service, location FROM sub_processor WHERE vendor = ? ORDER BY name"),
                    {vendor.id.value()},
                    [&](const Row &row) { vendor.subProcessors.push_back({row.text(0), row.text(1), row.text(2)}); });
}

Error unknown(VendorId id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no vendor %1").arg(id.value())};
}

void requireVendor(const Connection &connection, VendorId id)
{
    if (!connection.value(QStringLiteral("SELECT id FROM vendor WHERE id = ?"), {id.value()}))
        throw StorageError(unknown(id));
}

Thing thingOf(VendorId id)
{
    return {QStringLiteral("vendor"), QString::number(id.value())};
}

QJsonValue dayOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

}  // namespace

Result<VendorId> addVendor(UnitOfWork &unit, const Vendor &vendor)
{
    if (vendor.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a vendor needs a name"));
    return guarded([&] {
        Connection &connection = unit.connection();
        if (connection.value(QStringLiteral("SELECT id FROM vendor WHERE name = ?"), {vendor.name}))
            throw StorageError(
                Error{ErrorCode::AlreadyExists, QStringLiteral("there is a vendor \"%1\" already").arg(vendor.name)});
        const VendorId id(connection.insert(
            QStringLiteral("INSERT INTO vendor (uuid, name, service, data_touched, state, created) VALUES "
                           "(?, ?, ?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), vendor.name, vendor.service, vendor.dataTouched,
             toWord(vendor.state), storedTime(unit.nowUtc())}));
        unit.record(QStringLiteral("vendor-added"), thingOf(id),
                    {{QStringLiteral("name"), vendor.name},
                     {QStringLiteral("service"), vendor.service},
                     {QStringLiteral("data_touched"), vendor.dataTouched},
                     {QStringLiteral("state"), toWord(vendor.state)}});
        return id;
    });
}

Result<Done> setVendorRisk(UnitOfWork &unit, VendorId id, const InherentRisk &risk)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        requireVendor(connection, id);
        const auto before = connection.value(QStringLiteral("SELECT risk FROM vendor WHERE id = ?"), {id.value()});
        connection.run(QStringLiteral("UPDATE vendor SET risk = ? WHERE id = ?"), {riskText(risk), id.value()});
        unit.record(QStringLiteral("vendor-risk-set"), thingOf(id),
                    {{QStringLiteral("before"), QJsonDocument::fromJson(before->toByteArray()).object()},
                     {QStringLiteral("after"), QJsonDocument::fromJson(riskText(risk).toUtf8()).object()}});
        return Done{};
    });
}

Result<Done> setAgreement(UnitOfWork &unit, VendorId id, const ProcessingAgreement &agreement)
{
    if (agreement.title.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a processing agreement needs a title or number"));
    if (agreement.signedOn && agreement.until && *agreement.until < *agreement.signedOn)
        return fail(ErrorCode::BadInput, QStringLiteral("the agreement ends before it was signed"));
    return guarded([&] {
        Connection &connection = unit.connection();
        requireVendor(connection, id);
        const QVariant evidence = agreement.evidence ? QVariant(agreement.evidence->value()) : QVariant();
        if (agreement.evidence && !connection.value(QStringLiteral("SELECT id FROM evidence WHERE id = ?"), {evidence}))
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no evidence %1").arg(agreement.evidence->value())});
        connection.run(
            QStringLiteral("UPDATE vendor SET agreement = ?, agreement_signed = ?, agreement_until = ?, "
                           "agreement_evidence = ? WHERE id = ?"),
            {agreement.title, dateValue(agreement.signedOn), dateValue(agreement.until), evidence, id.value()});
        unit.record(QStringLiteral("vendor-agreement-set"), thingOf(id),
                    {{QStringLiteral("title"), agreement.title},
                     {QStringLiteral("signed"), dayOrNull(agreement.signedOn)},
                     {QStringLiteral("until"), dayOrNull(agreement.until)},
                     {QStringLiteral("evidence"), QJsonValue::fromVariant(evidence)}});
        return Done{};
    });
}

Result<Done> setSubProcessor(UnitOfWork &unit, VendorId id, const SubProcessor &subProcessor)
{
    if (subProcessor.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a sub-processor needs a name"));
    return guarded([&] {
        Connection &connection = unit.connection();
        requireVendor(connection, id);
        connection.run(QStringLiteral("INSERT INTO sub_processor (vendor, name, service, location) VALUES (?, ?, ?, ?) "
                                      "ON CONFLICT (vendor, name) DO UPDATE SET service = excluded.service, location "
                                      "= excluded.location"),
                       {id.value(), subProcessor.name, subProcessor.service, subProcessor.location});
        unit.record(QStringLiteral("sub-processor-set"), thingOf(id),
                    {{QStringLiteral("name"), subProcessor.name},
                     {QStringLiteral("service"), subProcessor.service},
                     {QStringLiteral("location"), subProcessor.location}});
        return Done{};
    });
}

Result<Done> removeSubProcessor(UnitOfWork &unit, VendorId id, const QString &name)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        requireVendor(connection, id);
        if (connection.run(QStringLiteral("DELETE FROM sub_processor WHERE vendor = ? AND name = ?"),
                           {id.value(), name}) == 0)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("the vendor has no sub-processor \"%1\"").arg(name)});
        unit.record(QStringLiteral("sub-processor-removed"), thingOf(id), {{QStringLiteral("name"), name}});
        return Done{};
    });
}

Result<std::vector<Vendor>> allVendors(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<Vendor> all;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM vendor ORDER BY id").arg(kColumns), {},
                                    [&](const Row &row) { all.push_back(vendorFrom(row)); });
        for (Vendor &vendor : all)
            takeSubProcessors(workspace.connection(), vendor);
        return all;
    });
}

Result<Vendor> vendorById(const Workspace &workspace, VendorId id)
{
    return guarded([&] {
        std::optional<Vendor> found;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM vendor WHERE id = ?").arg(kColumns), {id.value()},
                                    [&](const Row &row) { found = vendorFrom(row); });
        if (!found)
            throw StorageError(unknown(id));
        takeSubProcessors(workspace.connection(), *found);
        return std::move(*found);
    });
}

}  // namespace assay::store
