#include "model/store/assessment_json.h"

#include <QJsonArray>

namespace assay::store {

namespace {

QJsonObject toJson(const RequirementRef &ref)
{
    return {{QStringLiteral("framework"), ref.framework}, {QStringLiteral("ref"), ref.ref}};
}

RequirementRef refFrom(const QJsonValue &value)
{
    return {value[QLatin1String("framework")].toString(), value[QLatin1String("ref")].toString()};
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dateFrom(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonObject toJson(const PathStep &step)
{
    return {{QStringLiteral("from"), toJson(step.from)},           {QStringLiteral("to"), toJson(step.to)},
            {QStringLiteral("relation"), toWord(step.relation)},   {QStringLiteral("strength"), orNull(step.strength)},
            {QStringLiteral("rationale"), toWord(step.rationale)}, {QStringLiteral("source"), step.source},
            {QStringLiteral("state"), toWord(step.state)}};
}

PathStep stepFrom(const QJsonValue &value)
{
    return {refFrom(value[QLatin1String("from")]),
            refFrom(value[QLatin1String("to")]),
            relationFromWord(value[QLatin1String("relation")].toString()).value_or(Relation::Related),
            numberFrom(value[QLatin1String("strength")]),
            rationaleFromWord(value[QLatin1String("rationale")].toString()).value_or(Rationale::Semantic),
            value[QLatin1String("source")].toString(),
            edgeStateFromWord(value[QLatin1String("state")].toString()).value_or(EdgeState::Proposed)};
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list << entry.toString();
    return list;
}

}  // namespace

QJsonObject toJson(const BilingualText &text)
{
    return {{QStringLiteral("en"), text.en}, {QStringLiteral("zh"), text.zh}};
}

BilingualText bilingualFrom(const QJsonValue &value)
{
    return {value[QLatin1String("en")].toString(), value[QLatin1String("zh")].toString()};
}

QJsonObject detailsOf(const Assessment &assessment)
{
    QJsonObject details;
    if (!assessment.sites.isEmpty())
        details.insert(QStringLiteral("sites"), QJsonArray::fromStringList(assessment.sites));
    if (!assessment.systems.isEmpty())
        details.insert(QStringLiteral("systems"), QJsonArray::fromStringList(assessment.systems));
    if (assessment.from)
        details.insert(QStringLiteral("from"), dateText(assessment.from));
    if (assessment.to)
        details.insert(QStringLiteral("to"), dateText(assessment.to));
    if (assessment.report)
        details.insert(QStringLiteral("report"),
                       QJsonObject{{QStringLiteral("number"), assessment.report->number},
                                   {QStringLiteral("body"), assessment.report->body},
                                   {QStringLiteral("date"), dateText(assessment.report->date)},
                                   {QStringLiteral("conclusion"), assessment.report->conclusion}});
    return details;
}

void takeDetails(Assessment &assessment, const QJsonObject &details)
{
    assessment.sites = listFrom(details.value(QLatin1String("sites")));
    assessment.systems = listFrom(details.value(QLatin1String("systems")));
    assessment.from = dateFrom(details.value(QLatin1String("from")));
    assessment.to = dateFrom(details.value(QLatin1String("to")));
    if (const QJsonValue report = details.value(QLatin1String("report")); report.isObject())
        assessment.report =
            ThirdPartyReport{report[QLatin1String("number")].toString(), report[QLatin1String("body")].toString(),
                             dateFrom(report[QLatin1String("date")]), report[QLatin1String("conclusion")].toString()};
}

QJsonObject toJson(const Inherited &inherited)
{
    QJsonArray steps;
    for (const PathStep &step : inherited.path.steps)
        steps.append(toJson(step));
    return {{QStringLiteral("from"), inherited.from.value()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("relation"),
             inherited.path.relation ? QJsonValue(toWord(*inherited.path.relation)) : QJsonValue()},
            {QStringLiteral("strength"), orNull(inherited.path.strength)},
            {QStringLiteral("state"), toWord(inherited.path.state)}};
}

std::optional<Inherited> inheritedFrom(const QJsonObject &json)
{
    Inherited inherited{AssessmentId(json.value(QLatin1String("from")).toInteger()), {}};
    for (const QJsonValue step : json.value(QLatin1String("steps")).toArray())
        inherited.path.steps.push_back(stepFrom(step));
    if (inherited.path.steps.empty())
        return std::nullopt;
    inherited.path.relation = relationFromWord(json.value(QLatin1String("relation")).toString());
    inherited.path.strength = numberFrom(json.value(QLatin1String("strength")));
    inherited.path.state =
        edgeStateFromWord(json.value(QLatin1String("state")).toString()).value_or(EdgeState::Proposed);
    return inherited;
}

QJsonObject textsOf(const RequirementResult &result)
{
    return {{QStringLiteral("rationale"), toJson(result.rationale)},
            {QStringLiteral("gap"), toJson(result.gap)},
            {QStringLiteral("recommendation"), toJson(result.recommendation)},
            {QStringLiteral("department"), toJson(result.department)}};
}

void takeTexts(RequirementResult &result, const QJsonObject &texts)
{
    result.rationale = bilingualFrom(texts.value(QLatin1String("rationale")));
    result.gap = bilingualFrom(texts.value(QLatin1String("gap")));
    result.recommendation = bilingualFrom(texts.value(QLatin1String("recommendation")));
    result.department = bilingualFrom(texts.value(QLatin1String("department")));
}

QJsonObject payloadOf(const RequirementResult &result)
{
    QJsonObject payload = textsOf(result);
    payload.insert(QStringLiteral("result"), toWord(result.value));
    payload.insert(QStringLiteral("risk"), result.risk);
    payload.insert(QStringLiteral("due"), dateText(result.due));
    if (result.maturity)
        payload.insert(QStringLiteral("maturity"), *result.maturity);
    if (result.inherited)
        payload.insert(QStringLiteral("inherited"), toJson(*result.inherited));
    if (result.verdict) {
        payload.insert(QStringLiteral("verdict"), toWord(*result.verdict));
        payload.insert(QStringLiteral("verdict_note"), result.verdictNote);
        payload.insert(QStringLiteral("reviewer"), result.reviewer);
    }
    return payload;
}

}  // namespace assay::store
