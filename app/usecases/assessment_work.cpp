#include "app/usecases/assessment_work.h"

#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "model/store/mlps_repository.h"
#include "model/store/vendor_repository.h"

#include <QSet>

#include <algorithm>

namespace assay::app {

namespace {

constexpr int kMostSteps = 2;

bool mayReview(const Session &session)
{
    return app::mayReview(session.actor.role, session.workspace.policies().fourEyes);
}

/// What the workspace's policies refuse to sign.
bool stopsSignOff(const ClaimFinding &finding, store::Citing citing)
{
    return finding.rule == QLatin1String("no-reason") ||
           (citing == store::Citing::Strict && finding.rule == QLatin1String("no-citation"));
}

Result<std::vector<CrosswalkPath>> pathsBetween(const Session &session, const QString &from, const QString &to)
{
    const Result<const CrosswalkGraph *> graph = session.catalogue.graph();
    if (!graph)
        return std::unexpected(graph.error());
    return (*graph)->paths(from, to, kMostSteps);
}

/// What stands in the target's results where an offer is taken.
RequirementResult inheritedResult(const InheritanceOffer &offer, AssessmentId from)
{
    const InheritedResult &best = offer.candidates.front();
    RequirementResult result{.ref = offer.ref, .value = offer.value};
    result.inherited = Inherited{from, best.path};
    return result;
}

Result<InheritanceOutcome> take(store::UnitOfWork &unit, std::vector<InheritanceOffer> offers, AssessmentId to,
                                AssessmentId from)
{
    InheritanceOutcome outcome;
    for (const InheritanceOffer &offer : offers) {
        if (offer.isRecorded) {
            ++outcome.kept;
        } else if (offer.value == ResultValue::NotAssessed) {
            ++outcome.hints;
        } else {
            if (const Result<Done> set = store::setResult(unit, to, inheritedResult(offer, from)); !set)
                return std::unexpected(set.error());
            ++outcome.taken;
        }
    }
    outcome.offers = std::move(offers);
    return outcome;
}

Result<std::vector<InheritanceOffer>> offersFor(const Session &session, const Framework &target,
                                                std::span<const RequirementResult> recorded, const AssessmentData &from)
{
    if (from.framework->id == target.id)
        return fail(ErrorCode::Refused,
                    QStringLiteral("both assessments are of %1: start the next one as a copy instead").arg(target.id));
    const Result<std::vector<CrosswalkPath>> paths = pathsBetween(session, from.framework->id, target.id);
    if (!paths)
        return std::unexpected(paths.error());
    if (paths->empty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("no crosswalk leads from %1 to %2").arg(from.framework->id, target.id));
    return inherit(target, from.results, recorded, *paths);
}

Result<Done> requireAllowed(const Session &session, const Assessment &assessment)
{
    if (assessment.scope.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("an assessment needs a scope"));
    if (assessment.from && assessment.to && *assessment.to < *assessment.from)
        return fail(ErrorCode::BadInput, QStringLiteral("the period ends before it begins"));
    if (!scoringMethodFromWord(assessment.method))
        return fail(ErrorCode::Usage, QStringLiteral("there is no scoring method \"%1\"; known: %2")
                                          .arg(assessment.method, scoringMethodWords().join(QLatin1String(", "))));
    if (assessment.vendor)
        if (const Result<Vendor> vendor = store::vendorById(session.workspace, *assessment.vendor); !vendor)
            return std::unexpected(vendor.error());
    return Done{};
}

Result<Migration> plannedMigration(const Session &session, const AssessmentData &from, const QString &framework)
{
    const Result<const Framework *> target = session.catalogue.find(framework);
    if (!target)
        return std::unexpected(target.error());
    Result<std::vector<InheritanceOffer>> offers = offersFor(session, **target, {}, from);
    if (!offers)
        return std::unexpected(offers.error());
    Migration migration;
    QSet<QString> reached;
    QSet<QString> used;
    for (const InheritanceOffer &offer : *offers) {
        if (offer.value != ResultValue::NotAssessed)
            reached.insert(offer.ref);
        for (const InheritedResult &candidate : offer.candidates)
            if (candidate.value != ResultValue::NotAssessed)
                used.insert(candidate.path.from().ref);
    }
    for (const Requirement &requirement : (*target)->requirements)
        if (requirement.assessable && !reached.contains(requirement.ref))
            migration.notCarried << requirement.ref;
    for (const RequirementResult &result : from.results)
        if (result.value != ResultValue::NotAssessed && !used.contains(result.ref))
            migration.dropped << result.ref;
    migration.carried = std::move(*offers);
    return migration;
}

}  // namespace

Result<AssessmentId> openAssessment(const Session &session, Assessment assessment)
{
    const Result<const Framework *> framework = session.catalogue.find(assessment.framework);
    if (!framework)
        return std::unexpected(framework.error());
    if (assessment.method.isEmpty())
        assessment.method = toWord(usualMethod(**framework));
    if (const Result<Done> allowed = requireAllowed(session, assessment); !allowed)
        return std::unexpected(allowed.error());
    if (assessment.kind != AssessmentKind::ThirdParty)
        assessment.report.reset();
    return session.workspace.write(session.actor, QStringLiteral("new assessment"),
                                   [&](store::UnitOfWork &unit) { return store::addAssessment(unit, assessment); });
}

Result<AssessmentId> copyAssessment(const Session &session, AssessmentId from)
{
    const Result<AssessmentData> data = assessmentData(session, from);
    if (!data)
        return std::unexpected(data.error());
    const Result<std::vector<Citation>> citations = store::citationsOfAssessment(session.workspace, from);
    if (!citations)
        return std::unexpected(citations.error());
    Assessment copy = data->assessment;
    copy.copiedFrom = from;
    copy.signOff.reset();
    copy.report.reset();
    return session.workspace.write(
        session.actor, QStringLiteral("copy of assessment %1").arg(from.value()),
        [&](store::UnitOfWork &unit) -> Result<AssessmentId> {
            const Result<AssessmentId> id = store::addAssessment(unit, copy);
            if (!id)
                return id;
            for (const RequirementResult &result : data->results)
                if (const Result<Done> set = store::setResult(unit, *id, result); !set)
                    return std::unexpected(set.error());
            if (!data->objects.empty())
                if (const Result<Done> set = store::setObjectResults(unit, *id, data->objects); !set)
                    return std::unexpected(set.error());
            for (Citation citation : *citations) {
                std::get<ResultTarget>(citation.target).assessment = *id;
                if (const Result<CitationId> added = store::addCitation(unit, citation); !added)
                    return std::unexpected(added.error());
            }
            return id;
        });
}

Result<std::vector<InheritanceOffer>> previewInheritance(const Session &session, AssessmentId to, AssessmentId from)
{
    const Result<AssessmentData> target = assessmentData(session, to);
    if (!target)
        return std::unexpected(target.error());
    const Result<AssessmentData> source = assessmentData(session, from);
    if (!source)
        return std::unexpected(source.error());
    return offersFor(session, *target->framework, target->results, *source);
}

Result<InheritanceOutcome> applyInheritance(const Session &session, AssessmentId to, AssessmentId from)
{
    Result<std::vector<InheritanceOffer>> offers = previewInheritance(session, to, from);
    if (!offers)
        return std::unexpected(offers.error());
    return session.workspace.write(session.actor, QStringLiteral("inherited from assessment %1").arg(from.value()),
                                   [&](store::UnitOfWork &unit) { return take(unit, std::move(*offers), to, from); });
}

Result<Migration> previewMigration(const Session &session, AssessmentId from, const QString &framework)
{
    const Result<AssessmentData> data = assessmentData(session, from);
    if (!data)
        return std::unexpected(data.error());
    return plannedMigration(session, *data, framework);
}

Result<Migration> migrateAssessment(const Session &session, AssessmentId from, const QString &framework)
{
    const Result<AssessmentData> data = assessmentData(session, from);
    if (!data)
        return std::unexpected(data.error());
    Result<Migration> migration = plannedMigration(session, *data, framework);
    if (!migration)
        return migration;
    Assessment next = data->assessment;
    next.framework = framework;
    next.signOff.reset();
    next.report.reset();
    next.copiedFrom = from;
    const Result<AssessmentId> id = session.workspace.write(
        session.actor, QStringLiteral("migration of assessment %1").arg(from.value()),
        [&](store::UnitOfWork &unit) -> Result<AssessmentId> {
            const Result<AssessmentId> added = store::addAssessment(unit, next);
            if (!added)
                return added;
            if (const Result<InheritanceOutcome> taken = take(unit, migration->carried, *added, from); !taken)
                return std::unexpected(taken.error());
            return added;
        });
    if (!id)
        return std::unexpected(id.error());
    migration->assessment = *id;
    return migration;
}

Result<Done> withdrawAssessment(const Session &session, AssessmentId id)
{
    return session.workspace.write(session.actor, QStringLiteral("withdrawn"),
                                   [&](store::UnitOfWork &unit) { return store::withdrawAssessment(unit, id); });
}

Result<AssessmentComparison> compareAssessments(const Session &session, AssessmentId before, AssessmentId after)
{
    Result<AssessmentData> first = assessmentData(session, before);
    if (!first)
        return std::unexpected(first.error());
    Result<AssessmentData> second = assessmentData(session, after);
    if (!second)
        return std::unexpected(second.error());
    if (first->framework->id != second->framework->id)
        return fail(ErrorCode::Refused,
                    QStringLiteral("assessment %1 is of %2 and assessment %3 of %4: migrate the older one first")
                        .arg(before.value())
                        .arg(first->framework->id)
                        .arg(after.value())
                        .arg(second->framework->id));
    std::vector<ComparedResult> results = compareResults(*first->framework, first->results, second->results);
    return AssessmentComparison{std::move(*first), std::move(*second), std::move(results)};
}

bool mayReview(Role role, store::FourEyes fourEyes)
{
    return role == Role::Reviewer || role == Role::Auditor || role == Role::Administrator ||
           (role == Role::Engineer && fourEyes == store::FourEyes::Declared);
}

Result<Done> giveVerdict(const Session &session, AssessmentId id, const QString &ref, std::optional<Verdict> verdict,
                         const QString &note)
{
    if (!mayReview(session))
        return fail(ErrorCode::Refused,
                    QStringLiteral("verdicts are given by a reviewer or an auditor (--as NAME:reviewer)"));
    return session.workspace.write(
        session.actor, QStringLiteral("review"), [&](store::UnitOfWork &unit) -> Result<Done> {
            const Result<std::optional<RequirementResult>> result = store::resultOf(unit, id, ref);
            if (!result)
                return std::unexpected(result.error());
            const bool isOwn = *result && (*result)->assessor == session.actor.name;
            if (isOwn && session.workspace.policies().fourEyes == store::FourEyes::Required)
                return fail(ErrorCode::Refused,
                            QStringLiteral("four eyes are required: %1 recorded the result of %2 and cannot review it")
                                .arg(session.actor.name, ref));
            return store::setVerdict(unit, id, ref, verdict, note);
        });
}

Result<Done> moveAssessment(const Session &session, AssessmentId id, AssessmentState state)
{
    return session.workspace.write(session.actor, QStringLiteral("review"),
                                   [&](store::UnitOfWork &unit) { return store::setAssessmentState(unit, id, state); });
}

Result<SignOffOutlook> signOffOutlook(const Session &session, AssessmentId id)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<std::vector<ClaimFinding>> findings = checkAssessment(session, id);
    if (!findings)
        return std::unexpected(findings.error());
    SignOffOutlook outlook{.mayReview = mayReview(session)};
    for (const Requirement &requirement : data->framework->requirements) {
        if (!requirement.assessable)
            continue;
        const RequirementResult *result = data->find(requirement.ref);
        if (!result || result->value == ResultValue::NotAssessed)
            ++outlook.notAssessed;
        else if (!result->verdict)
            ++outlook.withoutVerdict;
        else if (result->verdict != Verdict::Agreed)
            ++outlook.disagreed;
    }
    for (const ClaimFinding &finding : *findings)
        (stopsSignOff(finding, session.workspace.policies().citing) ? outlook.blocks : outlook.doubts)
            .push_back(finding);
    return outlook;
}

Result<SignOff> signOffAssessment(const Session &session, AssessmentId id)
{
    if (!mayReview(session))
        return fail(ErrorCode::Refused,
                    QStringLiteral("an assessment is signed off by a reviewer (--as NAME:reviewer)"));
    const Result<std::vector<ClaimFinding>> findings = checkAssessment(session, id);
    if (!findings)
        return std::unexpected(findings.error());
    QStringList reasons;
    for (const ClaimFinding &finding : *findings)
        if (stopsSignOff(finding, session.workspace.policies().citing))
            reasons << QStringLiteral("%1: %2").arg(finding.ref, finding.what);
    if (!reasons.isEmpty())
        return fail(ErrorCode::Refused, QStringLiteral("the workspace's policy stands in the way: %1")
                                            .arg(reasons.mid(0, 20).join(QLatin1String("; "))));
    const Result<QByteArray> digest = assessmentDigest(session, id);
    if (!digest)
        return std::unexpected(digest.error());
    return session.workspace.write(session.actor, QStringLiteral("sign-off"),
                                   [&](store::UnitOfWork &unit) -> Result<SignOff> {
                                       if (const Result<Done> signedOff = store::signOff(unit, id, *digest); !signedOff)
                                           return std::unexpected(signedOff.error());
                                       return SignOff{session.actor.name, unit.nowUtc(), *digest};
                                   });
}

Result<bool> isUnchangedSinceSignOff(const Session &session, AssessmentId id)
{
    const Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<QByteArray> digest = assessmentDigest(session, id);
    if (!digest)
        return std::unexpected(digest.error());
    return assessment->signOff && assessment->signOff->digest == *digest;
}

}  // namespace assay::app
