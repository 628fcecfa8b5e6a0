#include "model/store/vendor_repository.h"

#include <QUuid>

namespace assay::store {

namespace {

const QString kColumns = QStringLiteral("id, uuid, name, service, data_touched, state");

Vendor vendorFrom(const Row &row)
{
    return {VendorId(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            vendorStateFromWord(row.text(5)).value_or(VendorState::Proposed)};
}

Error unknown(VendorId id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no vendor %1").arg(id.value())};
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
        unit.record(QStringLiteral("vendor-added"), {QStringLiteral("vendor"), QString::number(id.value())},
                    {{QStringLiteral("name"), vendor.name},
                     {QStringLiteral("service"), vendor.service},
                     {QStringLiteral("data_touched"), vendor.dataTouched},
                     {QStringLiteral("state"), toWord(vendor.state)}});
        return id;
    });
}

Result<Done> setVendorState(UnitOfWork &unit, VendorId id, VendorState state)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        const auto before = connection.value(QStringLiteral("SELECT state FROM vendor WHERE id = ?"), {id.value()});
        if (!before)
            throw StorageError(unknown(id));
        connection.run(QStringLiteral("UPDATE vendor SET state = ? WHERE id = ?"), {toWord(state), id.value()});
        unit.record(QStringLiteral("vendor-state-set"), {QStringLiteral("vendor"), QString::number(id.value())},
                    {{QStringLiteral("before"), before->toString()}, {QStringLiteral("after"), toWord(state)}});
        return Done{};
    });
}

Result<std::vector<Vendor>> allVendors(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<Vendor> all;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM vendor ORDER BY id").arg(kColumns), {},
                                    [&](const Row &row) { all.push_back(vendorFrom(row)); });
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
        return *found;
    });
}

}  // namespace assay::store
