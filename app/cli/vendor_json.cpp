#include "app/cli/vendor_commands.h"

#include <QJsonArray>

namespace assay::cli {

namespace {

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const std::optional<EvidenceId> &id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonObject decisionJson(const VendorDecision &decision)
{
    return {{QStringLiteral("before"), toWord(decision.before)},
            {QStringLiteral("after"), toWord(decision.after)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("by"), decision.by},
            {QStringLiteral("on"), decision.on.toString(Qt::ISODate)},
            {QStringLiteral("conditions"), QJsonArray::fromStringList(decision.conditions)},
            {QStringLiteral("conditions_until"), orNull(decision.conditionsUntil)},
            {QStringLiteral("proof"), decision.proof},
            {QStringLiteral("proof_evidence"), orNull(decision.proofEvidence)}};
}

}  // namespace

QJsonObject jsonOf(const Vendor &vendor)
{
    QJsonObject risk;
    for (const auto &[factor, level] : vendor.risk)
        risk.insert(factor, level);
    QJsonArray subProcessors;
    for (const SubProcessor &one : vendor.subProcessors)
        subProcessors.append(QJsonObject{{QStringLiteral("name"), one.name},
                                         {QStringLiteral("service"), one.service},
                                         {QStringLiteral("location"), one.location}});
    QJsonValue agreement;
    if (vendor.agreement)
        agreement = QJsonObject{{QStringLiteral("title"), vendor.agreement->title},
                                {QStringLiteral("signed"), orNull(vendor.agreement->signedOn)},
                                {QStringLiteral("until"), orNull(vendor.agreement->until)},
                                {QStringLiteral("evidence"), orNull(vendor.agreement->evidence)}};
    return {{QStringLiteral("id"), vendor.id.value()},
            {QStringLiteral("uuid"), vendor.uuid},
            {QStringLiteral("name"), vendor.name},
            {QStringLiteral("service"), vendor.service},
            {QStringLiteral("data"), vendor.dataTouched},
            {QStringLiteral("state"), toWord(vendor.state)},
            {QStringLiteral("risk"), risk},
            {QStringLiteral("agreement"), agreement},
            {QStringLiteral("sub_processors"), subProcessors}};
}

QJsonObject jsonOf(const app::VendorRecord &record)
{
    QJsonObject json = jsonOf(record.vendor);
    QJsonArray decisions;
    for (const VendorDecision &decision : record.decisions)
        decisions.append(decisionJson(decision));
    json.insert(QStringLiteral("decisions"), decisions);
    json.insert(QStringLiteral("tier"), record.tier ? QJsonValue(record.tier->id) : QJsonValue());
    json.insert(QStringLiteral("points"), record.points);
    json.insert(QStringLiteral("raised_by"), QJsonArray::fromStringList(record.raisedBy));
    if (record.tier) {
        json.insert(QStringLiteral("checklist"), record.tier->checklist);
        json.insert(QStringLiteral("depth"), record.tier->depth.in(programLanguage()));
        json.insert(QStringLiteral("interval_months"), record.tier->intervalMonths);
    }
    json.insert(QStringLiteral("last_assessed"), orNull(record.lastAssessed));
    json.insert(QStringLiteral("next_due"), orNull(record.nextDue));
    return json;
}

}  // namespace assay::cli
