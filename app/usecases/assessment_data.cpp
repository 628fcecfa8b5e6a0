#include "app/usecases/assessment_data.h"

#include "model/store/assessment_json.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "model/store/mlps_repository.h"
#include "model/store/weight_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace assay::app {

namespace {

ScoringParameters parametersInForce()
{
    // Shipped data that cannot be read is a mistake of ours, which a test finds; the defaults are the same values.
    static const ScoringParameters parameters = shippedParameters().value_or(ScoringParameters{});
    return parameters;
}

QJsonObject toJson(const Citation &citation)
{
    QJsonObject json{{QStringLiteral("evidence"), citation.evidence.value()},
                     {QStringLiteral("version"), citation.version},
                     {QStringLiteral("ref"), std::get<ResultTarget>(citation.target).ref}};
    if (citation.passage) {
        json.insert(QStringLiteral("file"), citation.passage->file.hex());
        json.insert(QStringLiteral("page"), citation.passage->page);
        json.insert(QStringLiteral("quote"), citation.passage->quote);
    }
    return json;
}

}  // namespace

const RequirementResult *AssessmentData::find(const QString &ref) const
{
    const auto found = std::ranges::find(results, ref, &RequirementResult::ref);
    return found == results.end() ? nullptr : &*found;
}

Score AssessmentData::score(ScoringMethod method) const
{
    return assay::score(method, scoringInput(), parametersInForce());
}

int AssessmentData::rectifiedHazards() const
{
    return static_cast<int>(std::ranges::count(hazards, true, &MajorHazard::rectified));
}

ScoringInput AssessmentData::scoringInput() const
{
    return {.framework = *framework,
            .results = results,
            .objects = objects,
            .majorHazards = static_cast<int>(hazards.size()),
            .rectifiedHazards = rectifiedHazards(),
            .weights = weights.weights,
            .weightsSource = weights.source};
}

Score AssessmentData::score() const
{
    return score(scoringMethodFromWord(assessment.method).value_or(ScoringMethod::ShareMet));
}

std::vector<Score> AssessmentData::scores() const
{
    return allScores(scoringInput(), parametersInForce());
}

Result<AssessmentData> assessmentData(const Session &session, AssessmentId id)
{
    Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<const Framework *> framework = session.catalogue.find(assessment->framework);
    if (!framework)
        return std::unexpected(framework.error());
    Result<std::vector<RequirementResult>> results = store::resultsOf(session.workspace, id);
    if (!results)
        return std::unexpected(results.error());
    Result<std::vector<ObjectResult>> objects = store::objectResults(session.workspace, id);
    if (!objects)
        return std::unexpected(objects.error());
    Result<std::vector<MajorHazard>> hazards = store::majorHazards(session.workspace, id);
    if (!hazards)
        return std::unexpected(hazards.error());
    Result<ItemWeights> weights = store::itemWeights(session.workspace, (*framework)->id);
    if (!weights)
        return std::unexpected(weights.error());
    return AssessmentData{std::move(*assessment), *framework,          std::move(*results),
                          std::move(*objects),    std::move(*hazards), std::move(*weights)};
}

Result<QByteArray> assessmentDigest(const Session &session, AssessmentId id)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<std::vector<Citation>> citations = store::citationsOfAssessment(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    QJsonArray results;
    for (const RequirementResult &result : data->results) {
        QJsonObject one = store::payloadOf(result);
        one.insert(QStringLiteral("ref"), result.ref);
        results.append(one);
    }
    QJsonArray objects;
    for (const ObjectResult &object : data->objects)
        objects.append(QJsonObject{{QStringLiteral("ref"), object.ref},
                                   {QStringLiteral("object"), object.object.value()},
                                   {QStringLiteral("result"), toWord(object.value)},
                                   {QStringLiteral("methods"), toWords(object.methods)},
                                   {QStringLiteral("record"), object.record}});
    QJsonArray hazards;
    for (const MajorHazard &hazard : data->hazards) {
        QJsonObject one{{QStringLiteral("ref"), hazard.ref},
                        {QStringLiteral("relevance"), hazard.relevance},
                        {QStringLiteral("severity"), hazard.severity},
                        {QStringLiteral("prevalence"), hazard.prevalence},
                        {QStringLiteral("rectified"), hazard.rectified}};
        if (!hazard.trigger.isEmpty())  // what was signed off before there were triggers keeps its digest
            one.insert(QStringLiteral("trigger"), hazard.trigger);
        hazards.append(one);
    }
    QJsonArray cited;
    for (const Citation &citation : *citations)
        cited.append(toJson(citation));
    const QJsonObject whole{{QStringLiteral("uuid"), data->assessment.uuid},
                            {QStringLiteral("framework"), data->assessment.framework},
                            {QStringLiteral("scope"), data->assessment.scope},
                            {QStringLiteral("kind"), toWord(data->assessment.kind)},
                            {QStringLiteral("method"), data->assessment.method},
                            {QStringLiteral("details"), store::detailsOf(data->assessment)},
                            {QStringLiteral("results"), results},
                            {QStringLiteral("objects"), objects},
                            {QStringLiteral("hazards"), hazards},
                            {QStringLiteral("citations"), cited}};
    return Sha256::of(QJsonDocument(whole).toJson(QJsonDocument::Compact)).bytes();
}

}  // namespace assay::app
