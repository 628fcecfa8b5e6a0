#include "app/usecases/claim_checks.h"

#include "app/usecases/claim_crosscheck.h"
#include "model/store/assessment_repository.h"
#include "model/store/claim_repository.h"
#include "model/store/evidence_repository.h"

#include <QSet>

#include <algorithm>

namespace assay::app {

namespace {

using Claims = std::map<qint64, std::vector<store::StoredClaim>>;

bool isClaim(ResultValue value)
{
    return value == ResultValue::Met || value == ResultValue::PartlyMet;
}

/// Everything that the checks look at, by assessment.
struct Records
{
    std::vector<Assessment> assessments;
    Claims claims;
    std::map<qint64, std::vector<store::ClaimedEvidence>> cited;
    std::map<qint64, Evidence> evidence;
};

Result<Records> readRecords(const Session &session)
{
    Records records;
    Result<std::vector<Assessment>> assessments = store::allAssessments(session.workspace);
    if (!assessments)
        return std::unexpected(assessments.error());
    records.assessments = std::move(*assessments);
    Result<std::vector<store::StoredClaim>> claims = store::storedClaims(session.workspace);
    if (!claims)
        return std::unexpected(claims.error());
    for (store::StoredClaim &claim : *claims)
        records.claims[claim.assessment.value()].push_back(std::move(claim));
    const Result<std::vector<store::ClaimedEvidence>> cited = store::claimedEvidence(session.workspace);
    if (!cited)
        return std::unexpected(cited.error());
    for (const store::ClaimedEvidence &one : *cited)
        records.cited[one.assessment.value()].push_back(one);
    const Result<std::vector<Evidence>> evidence = store::allEvidence(session.workspace);
    if (!evidence)
        return std::unexpected(evidence.error());
    for (const Evidence &one : *evidence)
        records.evidence.insert_or_assign(one.id.value(), one);
    return records;
}

template<class List>
const List &listOf(const std::map<qint64, List> &lists, AssessmentId id)
{
    static const List none;
    const auto found = lists.find(id.value());
    return found == lists.end() ? none : found->second;
}

void checkResults(const Records &records, AssessmentId id, std::vector<ClaimFinding> &found)
{
    QSet<QString> cited;
    for (const store::ClaimedEvidence &one : listOf(records.cited, id))
        cited.insert(one.ref);
    for (const store::StoredClaim &claim : listOf(records.claims, id)) {
        if (isClaim(claim.value) && !cited.contains(claim.ref))
            found.push_back(
                {claim.ref, QStringLiteral("no-citation"), QStringLiteral("claimed without a cited passage")});
        if (claim.value == ResultValue::NotApplicable && !claim.hasReason)
            found.push_back(
                {claim.ref, QStringLiteral("no-reason"), QStringLiteral("not applicable without a reason")});
    }
}

void checkEvidence(const Records &records, AssessmentId id, QDate today, std::vector<ClaimFinding> &found)
{
    for (const store::ClaimedEvidence &cited : listOf(records.cited, id)) {
        const auto known = records.evidence.find(cited.evidence.value());
        if (known == records.evidence.end())
            continue;
        const Evidence &evidence = known->second;
        const EvidenceState state = stateOn(evidence, today);
        if (state == EvidenceState::Accepted || state == EvidenceState::Expiring)
            continue;
        const DoubtfulEvidence doubtful{evidence.title, state, evidence.until};
        if (state == EvidenceState::Expired)
            found.push_back({cited.ref, QStringLiteral("evidence-expired"),
                             QStringLiteral("cites \"%1\", which ended on %2")
                                 .arg(evidence.title, evidence.until.value_or(QDate()).toString(Qt::ISODate)),
                             doubtful});
        else
            found.push_back({cited.ref, QStringLiteral("evidence-not-accepted"),
                             QStringLiteral("cites \"%1\", which is %2").arg(evidence.title, toWord(state)), doubtful});
    }
}

/// Runs the checks; keeps what several assessments share.
class Checker
{
public:
    Checker(const Session &session, const Records &records)
        : m_session(session), m_records(records), m_crosscheck(session.catalogue)
    {
        for (const Assessment &assessment : records.assessments)
            m_sameScope[scopeOf(assessment)].push_back(&assessment);
    }

    Result<std::vector<ClaimFinding>> check(const Assessment &assessment)
    {
        const Result<const Framework *> framework = m_session.catalogue.find(assessment.framework);
        if (!framework)
            return std::unexpected(framework.error());
        std::vector<ClaimFinding> found;
        checkResults(m_records, assessment.id, found);
        checkEvidence(m_records, assessment.id, m_session.today, found);
        const AssessedClaims own{assessment, listOf(m_records.claims, assessment.id)};
        for (const Assessment *other : m_sameScope[scopeOf(assessment)]) {
            if (other->framework == assessment.framework)
                continue;
            const AssessedClaims others{*other, listOf(m_records.claims, other->id)};
            if (const Result<Done> done = m_crosscheck.check(**framework, own, others, found); !done)
                return std::unexpected(done.error());
        }
        const QHash<QString, qsizetype> &places = placesOf(**framework);
        std::ranges::stable_sort(found, {}, [&](const ClaimFinding &finding) { return places.value(finding.ref, -1); });
        return found;
    }

private:
    using Scope = std::pair<QString, qint64>;

    static Scope scopeOf(const Assessment &assessment)
    {
        return {assessment.scope, assessment.vendor ? assessment.vendor->value() : -1};
    }

    const QHash<QString, qsizetype> &placesOf(const Framework &framework)
    {
        QHash<QString, qsizetype> &places = m_places[framework.id];
        if (places.isEmpty())
            for (const Requirement &requirement : framework.requirements)
                places.insert(requirement.ref, places.size());
        return places;
    }

    const Session &m_session;
    const Records &m_records;
    ClaimCrosscheck m_crosscheck;
    std::map<Scope, std::vector<const Assessment *>> m_sameScope;
    std::map<QString, QHash<QString, qsizetype>> m_places;
};

}  // namespace

Result<std::vector<ClaimFinding>> checkAssessment(const Session &session, AssessmentId id)
{
    const Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<Records> records = readRecords(session);
    if (!records)
        return std::unexpected(records.error());
    return Checker(session, *records).check(*assessment);
}

Result<std::vector<CheckedAssessment>> checkAll(const Session &session)
{
    const Result<Records> records = readRecords(session);
    if (!records)
        return std::unexpected(records.error());
    Checker checker(session, *records);
    std::vector<CheckedAssessment> all;
    for (const Assessment &assessment : records->assessments) {
        if (assessment.state == AssessmentState::SignedOff)
            continue;
        Result<std::vector<ClaimFinding>> findings = checker.check(assessment);
        if (!findings)
            return std::unexpected(findings.error());
        if (findings->empty())
            continue;
        const Result<const Framework *> framework = session.catalogue.find(assessment.framework);
        if (!framework)
            return std::unexpected(framework.error());
        CheckedAssessment checked{assessment, (*framework)->shortName(), (*framework)->kind, std::move(*findings), {}};
        for (const ClaimFinding &finding : checked.findings) {
            const Requirement *requirement = (*framework)->find(finding.ref);
            checked.titles.push_back(requirement ? requirement->title : BilingualText{});
        }
        all.push_back(std::move(checked));
    }
    return all;
}

}  // namespace assay::app
