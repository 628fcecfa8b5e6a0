#include "app/usecases/assessment_data.h"

#include "model/assessment/inheritance.h"
#include "model/store/assessment_json.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
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

bool isClaim(ResultValue value)
{
    return value == ResultValue::Met || value == ResultValue::PartlyMet;
}

struct Checker
{
    const AssessmentData &data;
    std::vector<ClaimFinding> found = {};

    void tell(const QString &ref, const char *rule, const QString &what)
    {
        found.push_back({ref, QString::fromLatin1(rule), what});
    }

    void checkResults(const std::map<QString, std::vector<const Citation *>> &citations)
    {
        for (const RequirementResult &result : data.results) {
            if (isClaim(result.value) && !citations.contains(result.ref))
                tell(result.ref, "no-citation", QStringLiteral("claimed without a cited passage"));
            if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
                tell(result.ref, "no-reason", QStringLiteral("not applicable without a reason"));
        }
    }

    void checkEvidence(const std::map<QString, std::vector<const Citation *>> &citations,
                       const std::map<qint64, Evidence> &evidence, QDate today)
    {
        for (const auto &[ref, cited] : citations) {
            for (const Citation *citation : cited) {
                const auto known = evidence.find(citation->evidence.value());
                if (known == evidence.end())
                    continue;
                const EvidenceState state = stateOn(known->second, today);
                if (state == EvidenceState::Expired)
                    tell(ref, "evidence-expired",
                         QStringLiteral("cites \"%1\", which ended on %2")
                             .arg(known->second.title, known->second.until->toString(Qt::ISODate)));
                else if (state != EvidenceState::Accepted && state != EvidenceState::Expiring)
                    tell(ref, "evidence-not-accepted",
                         QStringLiteral("cites \"%1\", which is %2").arg(known->second.title, toWord(state)));
            }
        }
    }
};

/// What another assessment's results say of this framework's requirements, in full: equal and superset.
Result<Done> checkAgainst(const Session &session, const Assessment &other, Checker &checker)
{
    const Result<const CrosswalkGraph *> graph = session.catalogue.graph();
    const Result<std::vector<RequirementResult>> results = store::resultsOf(session.workspace, other.id);
    if (!graph || !results)
        return std::unexpected(graph ? results.error() : graph.error());
    const std::vector<CrosswalkPath> paths = (*graph)->paths(other.framework, checker.data.framework->id, 1);
    for (const InheritanceOffer &offer : inherit(*checker.data.framework, *results, checker.data.results, paths)) {
        const RequirementResult *own = checker.data.find(offer.ref);
        const InheritedResult &best = offer.candidates.front();
        const bool inFull = best.path.relation == Relation::Equal || best.path.relation == Relation::Superset;
        if (!offer.isRecorded || !own || !inFull || best.value == ResultValue::NotAssessed)
            continue;
        const bool contradicts = (best.value == ResultValue::Met) != (own->value == ResultValue::Met) &&
                                 own->value != ResultValue::NotApplicable;
        if (contradicts)
            checker.tell(offer.ref, "inherited-contradicts",
                         QStringLiteral("recorded as %1, while %2 %3 of assessment %4 says %5 (%6)")
                             .arg(toWord(own->value), other.framework, best.path.from().ref)
                             .arg(other.id.value())
                             .arg(toWord(best.value), toWord(*best.path.relation)));
    }
    return Done{};
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

Result<std::vector<ClaimFinding>> checkAssessment(const Session &session, AssessmentId id)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<std::vector<Citation>> citations = store::citationsOfAssessment(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    const Result<std::vector<Evidence>> evidence = store::allEvidence(session.workspace);
    if (!evidence)
        return std::unexpected(evidence.error());
    const Result<std::vector<Assessment>> others = store::allAssessments(session.workspace);
    if (!others)
        return std::unexpected(others.error());

    std::map<QString, std::vector<const Citation *>> byRef;
    for (const Citation &citation : *citations)
        byRef[std::get<ResultTarget>(citation.target).ref].push_back(&citation);
    std::map<qint64, Evidence> byId;
    for (const Evidence &one : *evidence)
        byId.insert_or_assign(one.id.value(), one);

    Checker checker{*data};
    checker.checkResults(byRef);
    checker.checkEvidence(byRef, byId, session.today);
    for (const Assessment &other : *others)
        if (other.id != id && other.framework != data->assessment.framework && other.scope == data->assessment.scope &&
            other.vendor == data->assessment.vendor)
            if (const Result<Done> done = checkAgainst(session, other, checker); !done)
                return std::unexpected(done.error());
    const auto placeOf = [&](const QString &ref) {
        const auto at = std::ranges::find(data->framework->requirements, ref, &Requirement::ref);
        return at - data->framework->requirements.begin();
    };
    std::ranges::stable_sort(checker.found, {}, [&](const ClaimFinding &finding) { return placeOf(finding.ref); });
    return checker.found;
}

}  // namespace assay::app
