#include "model/store/vendor_decision_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace assay::store {

namespace {

QString conditionsText(const QStringList &conditions)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(conditions)).toJson(QJsonDocument::Compact));
}

QStringList conditionsFrom(const QString &text)
{
    QStringList conditions;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue one : all)
        conditions << one.toString();
    return conditions;
}

VendorDecision decisionFrom(VendorId vendor, const Row &row)
{
    VendorDecision decision{vendor,
                            vendorStateFromWord(row.text(0)).value_or(VendorState::Proposed),
                            vendorStateFromWord(row.text(1)).value_or(VendorState::Proposed),
                            row.text(2),
                            row.text(3),
                            row.date(4).value_or(QDate()),
                            conditionsFrom(row.text(5)),
                            row.date(6),
                            row.text(7),
                            {}};
    if (!row.isNull(8))
        decision.proofEvidence = EvidenceId(row.integer(8));
    return decision;
}

VendorState stateNow(const Connection &connection, VendorId id)
{
    const auto state = connection.value(QStringLiteral("SELECT state FROM vendor WHERE id = ?"), {id.value()});
    if (!state)
        throw StorageError(Error{ErrorCode::NotFound, QStringLiteral("there is no vendor %1").arg(id.value())});
    return vendorStateFromWord(state->toString()).value_or(VendorState::Proposed);
}

void requireEvidence(const Connection &connection, const std::optional<EvidenceId> &id)
{
    if (id && !connection.value(QStringLiteral("SELECT id FROM evidence WHERE id = ?"), {id->value()}))
        throw StorageError(Error{ErrorCode::NotFound, QStringLiteral("there is no evidence %1").arg(id->value())});
}

void record(UnitOfWork &unit, const VendorDecision &decision)
{
    QJsonObject payload{{QStringLiteral("before"), toWord(decision.before)},
                        {QStringLiteral("after"), toWord(decision.after)},
                        {QStringLiteral("reason"), decision.reason},
                        {QStringLiteral("on"), decision.on.toString(Qt::ISODate)}};
    if (!decision.conditions.isEmpty())
        payload.insert(QStringLiteral("conditions"), QJsonArray::fromStringList(decision.conditions));
    if (decision.conditionsUntil)
        payload.insert(QStringLiteral("conditions_until"), decision.conditionsUntil->toString(Qt::ISODate));
    if (!decision.proof.isEmpty())
        payload.insert(QStringLiteral("proof"), decision.proof);
    if (decision.proofEvidence)
        payload.insert(QStringLiteral("proof_evidence"), decision.proofEvidence->value());
    unit.record(QStringLiteral("vendor-decided"), {QStringLiteral("vendor"), QString::number(decision.vendor.value())},
                payload);
}

}  // namespace

Result<Done> addVendorDecision(UnitOfWork &unit, VendorDecision decision)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        decision.before = stateNow(connection, decision.vendor);
        decision.by = unit.actor().name;
        if (const QString objection = objectionTo(decision); !objection.isEmpty())
            throw StorageError(Error{ErrorCode::Refused, objection});
        requireEvidence(connection, decision.proofEvidence);
        connection.insert(
            QStringLiteral("INSERT INTO vendor_decision (vendor, before, after, reason, decided_by, decided_on, "
                           "conditions, conditions_until, proof, proof_evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                           "?)"),
            {decision.vendor.value(), toWord(decision.before), toWord(decision.after), decision.reason, decision.by,
             decision.on.toString(Qt::ISODate), conditionsText(decision.conditions),
             dateValue(decision.conditionsUntil), decision.proof,
             decision.proofEvidence ? QVariant(decision.proofEvidence->value()) : QVariant()});
        connection.run(QStringLiteral("UPDATE vendor SET state = ? WHERE id = ?"),
                       {toWord(decision.after), decision.vendor.value()});
        record(unit, decision);
        return Done{};
    });
}

Result<std::vector<VendorDecision>> vendorDecisions(const Workspace &workspace, VendorId vendor)
{
    return guarded([&] {
        std::vector<VendorDecision> all;
        workspace.connection().each(
            QStringLiteral("SELECT before, after, reason, decided_by, decided_on, conditions, conditions_until, "
                           "proof, proof_evidence FROM vendor_decision WHERE vendor = ? ORDER BY id"),
            {vendor.value()}, [&](const Row &row) { all.push_back(decisionFrom(vendor, row)); });
        return all;
    });
}

}  // namespace assay::store
