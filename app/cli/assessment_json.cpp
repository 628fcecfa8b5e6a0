#include "app/cli/assessment_commands.h"

#include <QJsonArray>

namespace assay::cli {

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

}  // namespace

QJsonObject jsonOf(const Assessment &assessment)
{
    QJsonObject json{{QStringLiteral("id"), assessment.id.value()},
                     {QStringLiteral("uuid"), assessment.uuid},
                     {QStringLiteral("framework"), assessment.framework},
                     {QStringLiteral("scope"), assessment.scope},
                     {QStringLiteral("kind"), toWord(assessment.kind)},
                     {QStringLiteral("state"), toWord(assessment.state)},
                     {QStringLiteral("deployment"), assessment.deployment},
                     {QStringLiteral("method"), assessment.method},
                     {QStringLiteral("sites"), QJsonArray::fromStringList(assessment.sites)},
                     {QStringLiteral("systems"), QJsonArray::fromStringList(assessment.systems)},
                     {QStringLiteral("from"), orNull(assessment.from)},
                     {QStringLiteral("to"), orNull(assessment.to)}};
    if (assessment.vendor)
        json.insert(QStringLiteral("vendor"), assessment.vendor->value());
    if (assessment.copiedFrom)
        json.insert(QStringLiteral("copied_from"), assessment.copiedFrom->value());
    if (assessment.report)
        json.insert(QStringLiteral("report"),
                    QJsonObject{{QStringLiteral("number"), assessment.report->number},
                                {QStringLiteral("body"), assessment.report->body},
                                {QStringLiteral("date"), orNull(assessment.report->date)},
                                {QStringLiteral("conclusion"), assessment.report->conclusion}});
    if (assessment.signOff)
        json.insert(QStringLiteral("sign_off"),
                    QJsonObject{{QStringLiteral("by"), assessment.signOff->by},
                                {QStringLiteral("at"), assessment.signOff->atUtc.toString(Qt::ISODate)},
                                {QStringLiteral("digest"), QString::fromLatin1(assessment.signOff->digest.toHex())}});
    return json;
}

QJsonObject jsonOf(const Score &score)
{
    QJsonArray terms;
    for (const ScoreTerm &term : score.terms)
        terms.append(QJsonObject{{QStringLiteral("name"), term.name}, {QStringLiteral("value"), term.value}});
    QJsonArray groups;
    for (const GroupScore &group : score.groups)
        groups.append(QJsonObject{{QStringLiteral("group"), group.group},
                                  {QStringLiteral("score"), orNull(group.score)},
                                  {QStringLiteral("met"), group.met},
                                  {QStringLiteral("partly_met"), group.partlyMet},
                                  {QStringLiteral("not_met"), group.notMet},
                                  {QStringLiteral("not_applicable"), group.notApplicable},
                                  {QStringLiteral("not_assessed"), group.notAssessed}});
    return {{QStringLiteral("method"), score.method},
            {QStringLiteral("version"), score.version},
            {QStringLiteral("score"), orNull(score.score)},
            {QStringLiteral("top"), score.top},
            {QStringLiteral("conclusion"), score.conclusion.isEmpty() ? QJsonValue() : QJsonValue(score.conclusion)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(score.notes)},
            {QStringLiteral("weights_source"),
             score.weightsSource.isEmpty() ? QJsonValue() : QJsonValue(score.weightsSource)},
            {QStringLiteral("terms"), terms},
            {QStringLiteral("by_group"), groups}};
}

QJsonObject jsonOf(const InheritanceOffer &offer)
{
    QJsonArray candidates;
    for (const InheritedResult &candidate : offer.candidates) {
        QJsonArray path;
        for (const PathStep &step : candidate.path.steps)
            path.append(
                QJsonObject{{QStringLiteral("from"), step.from.framework + QLatin1Char(' ') + step.from.ref},
                            {QStringLiteral("to"), step.to.framework + QLatin1Char(' ') + step.to.ref},
                            {QStringLiteral("relation"), toWord(step.relation)},
                            {QStringLiteral("strength"), step.strength ? QJsonValue(*step.strength) : QJsonValue()},
                            {QStringLiteral("state"), toWord(step.state)}});
        candidates.append(QJsonObject{
            {QStringLiteral("result"), toWord(candidate.value)},
            {QStringLiteral("source"), toWord(candidate.source)},
            {QStringLiteral("relation"),
             candidate.path.relation ? QJsonValue(toWord(*candidate.path.relation)) : QJsonValue()},
            {QStringLiteral("strength"), candidate.path.strength ? QJsonValue(*candidate.path.strength) : QJsonValue()},
            {QStringLiteral("path"), path}});
    }
    return {{QStringLiteral("ref"), offer.ref},
            {QStringLiteral("result"), toWord(offer.value)},
            {QStringLiteral("recorded"), offer.isRecorded},
            {QStringLiteral("disagree"), offer.disagree},
            {QStringLiteral("candidates"), candidates}};
}

}  // namespace assay::cli
