#include "app/usecases/claim_crosscheck.h"

#include "model/assessment/inheritance.h"

#include <algorithm>

namespace assay::app {

namespace {

std::vector<RequirementResult> resultsFrom(const std::vector<store::StoredClaim> &claims)
{
    std::vector<RequirementResult> results;
    results.reserve(claims.size());
    for (const store::StoredClaim &claim : claims) {
        RequirementResult result;
        result.ref = claim.ref;
        result.value = claim.value;
        if (claim.isInherited)
            result.inherited = Inherited{claim.assessment, {}};
        results.push_back(std::move(result));
    }
    return results;
}

QString sentenceOf(const Contradiction &contradiction, Relation relation)
{
    return QStringLiteral("recorded as %1, while %2 %3 of assessment %4 says %5 (%6)")
        .arg(toWord(contradiction.recorded), contradiction.requirement.framework, contradiction.requirement.ref)
        .arg(contradiction.assessment.value())
        .arg(toWord(contradiction.inherited), toWord(relation));
}

}  // namespace

Result<const std::vector<CrosswalkPath> *> ClaimCrosscheck::wholePaths(const QString &from, const QString &to)
{
    const std::pair key(from, to);
    if (const auto known = m_paths.find(key); known != m_paths.end())
        return &known->second;
    const Result<const CrosswalkGraph *> graph = m_catalogue.graph();
    if (!graph)
        return std::unexpected(graph.error());
    std::vector<CrosswalkPath> paths = (*graph)->paths(from, to, 1);
    // Another way never comes before one that carries in full, and only what carries in full is checked.
    std::erase_if(paths, [](const CrosswalkPath &path) {
        return path.relation != Relation::Equal && path.relation != Relation::Superset;
    });
    return &m_paths.emplace(key, std::move(paths)).first->second;
}

Result<Done> ClaimCrosscheck::check(const Framework &framework, const AssessedClaims &own, const AssessedClaims &other,
                                    std::vector<ClaimFinding> &found)
{
    const Result<const std::vector<CrosswalkPath> *> paths =
        wholePaths(other.assessment.framework, own.assessment.framework);
    if (!paths)
        return std::unexpected(paths.error());
    if ((*paths)->empty())
        return Done{};
    const std::vector<RequirementResult> recorded = resultsFrom(own.claims);
    QHash<QString, ResultValue> values;
    for (const RequirementResult &result : recorded)
        values.insert(result.ref, result.value);
    for (const InheritanceOffer &offer : inherit(framework, resultsFrom(other.claims), recorded, **paths)) {
        const InheritedResult &best = offer.candidates.front();
        const auto value = values.constFind(offer.ref);
        if (!offer.isRecorded || value == values.constEnd() || *value == ResultValue::NotApplicable ||
            best.value == ResultValue::NotAssessed)
            continue;
        if ((best.value == ResultValue::Met) == (*value == ResultValue::Met))
            continue;
        const Contradiction contradiction{other.assessment.id, best.path.from(), *value, best.value};
        found.push_back({offer.ref,
                         QStringLiteral("inherited-contradicts"),
                         sentenceOf(contradiction, best.path.relation.value_or(Relation::Equal)),
                         {},
                         contradiction});
    }
    return Done{};
}

}  // namespace assay::app
