#include "app/usecases/object_results.h"

#include "app/usecases/requirement_check.h"
#include "model/store/assessment_repository.h"
#include "model/store/mlps_register.h"
#include "model/store/mlps_repository.h"

#include <QSet>

#include <algorithm>

namespace assay::app {

namespace {

bool isOfSame(const ObjectResult &one, const ObjectResult &other)
{
    return one.ref == other.ref && one.object == other.object;
}

QStringList refsOf(const std::vector<ObjectResult> &results)
{
    QSet<QString> refs;
    for (const ObjectResult &result : results)
        refs.insert(result.ref);
    QStringList sorted(refs.begin(), refs.end());
    sorted.sort();
    return sorted;
}

Result<Done> noteOwn(store::UnitOfWork &unit, AssessmentId id, const QStringList &refs, ObjectResultsStep &step)
{
    for (const QString &ref : refs) {
        Result<std::optional<RequirementResult>> own = store::resultOf(unit, id, ref);
        if (!own)
            return std::unexpected(own.error());
        step.own.push_back(std::move(*own).value_or(RequirementResult{.ref = ref}));
    }
    return Done{};
}

Result<ObjectResultsStep> record(const Session &session, AssessmentId id, const std::vector<ObjectResult> &results,
                                 const QString &reason)
{
    const Result<std::vector<ObjectResult>> before = store::objectResults(session.workspace, id);
    if (!before)
        return std::unexpected(before.error());
    ObjectResultsStep step;
    step.recorded = results;
    for (const ObjectResult &result : results) {
        const auto stood =
            std::ranges::find_if(*before, [&](const ObjectResult &one) { return isOfSame(one, result); });
        if (stood == before->end())
            step.added.push_back(result);
        else
            step.replaced.push_back(*stood);
    }
    return session.workspace.write(session.actor, reason, [&](store::UnitOfWork &unit) -> Result<ObjectResultsStep> {
        if (const Result<Done> noted = noteOwn(unit, id, refsOf(results), step); !noted)
            return std::unexpected(noted.error());
        if (const Result<Done> set = store::setObjectResults(unit, id, results); !set)
            return std::unexpected(set.error());
        return step;
    });
}

Result<Done> requireLike(const Session &session, ObjectId from, const std::vector<ObjectId> &to)
{
    const Result<std::vector<AssessedObject>> objects = store::objects(session.workspace);
    if (!objects)
        return std::unexpected(objects.error());
    const auto known = [&](ObjectId id) {
        return std::ranges::find_if(*objects, [&](const AssessedObject &one) { return one.id == id; });
    };
    const auto source = known(from);
    if (source == objects->end())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no object %1").arg(from.value()));
    for (const ObjectId id : to) {
        const auto target = known(id);
        if (target == objects->end())
            return fail(ErrorCode::NotFound, QStringLiteral("there is no object %1").arg(id.value()));
        if (target->kind != source->kind)
            return fail(
                ErrorCode::Refused,
                QStringLiteral("object %1 is of another kind than object %2").arg(id.value()).arg(from.value()));
    }
    return Done{};
}

}  // namespace

Result<ObjectResultsStep> recordObjectResults(const Session &session, AssessmentId id,
                                              const std::vector<ObjectResult> &results)
{
    for (const QString &ref : refsOf(results))
        if (const Result<Done> assessable = requireAssessable(session, id, ref); !assessable)
            return std::unexpected(assessable.error());
    return record(session, id, results, QStringLiteral("assessed"));
}

Result<ObjectResultsStep> copyObjectResults(const Session &session, AssessmentId id, ObjectId from,
                                            const std::vector<ObjectId> &to)
{
    if (const Result<Done> like = requireLike(session, from, to); !like)
        return std::unexpected(like.error());
    const Result<std::vector<ObjectResult>> all = store::objectResults(session.workspace, id);
    if (!all)
        return std::unexpected(all.error());
    const ObjectCopyPlan plan = planObjectCopy(*all, from, to);
    if (plan.copies.empty())
        return fail(ErrorCode::Refused,
                    plan.kept > 0
                        ? QStringLiteral("all %1 results stand already and are not overwritten").arg(plan.kept)
                        : QStringLiteral("object %1 has no results to copy").arg(from.value()));
    Result<ObjectResultsStep> step =
        record(session, id, plan.copies, QStringLiteral("results copied between like objects"));
    if (step)
        step->kept = plan.kept;
    return step;
}

Result<Done> undoObjectResults(const Session &session, AssessmentId id, const ObjectResultsStep &step)
{
    return session.workspace.write(
        session.actor, QStringLiteral("undone"), [&](store::UnitOfWork &unit) -> Result<Done> {
            if (const Result<Done> removed = store::removeObjectResults(unit, id, step.added); !removed)
                return removed;
            if (const Result<Done> set = store::setObjectResults(unit, id, step.replaced); !set)
                return set;
            for (const RequirementResult &own : step.own)
                if (const Result<Done> restored = store::restoreResult(unit, id, own); !restored)
                    return restored;
            return Done{};
        });
}

}  // namespace assay::app
