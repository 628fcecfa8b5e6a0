#include "app/usecases/record_result.h"

#include "app/usecases/requirement_check.h"
#include "model/store/assessment_repository.h"
#include "model/store/mlps_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

using Write = Result<Done> (*)(store::UnitOfWork &unit, AssessmentId id, const RequirementResult &result);

Result<Done> writeAll(const Session &session, AssessmentId id, const std::vector<RequirementResult> &results,
                      const QString &reason, Write write)
{
    for (const RequirementResult &result : results)
        if (const Result<Done> assessable = requireAssessable(session, id, result.ref); !assessable)
            return assessable;
    return session.workspace.write(session.actor, reason, [&](store::UnitOfWork &unit) {
        for (const RequirementResult &result : results)
            if (const Result<Done> written = write(unit, id, result); !written)
                return written;
        return Result<Done>(Done{});
    });
}

/// Where objects have results, that of their requirement is computed and not chosen.
Result<Done> requireFree(const Session &session, AssessmentId id, const std::vector<RequirementResult> &results)
{
    const Result<std::vector<ObjectResult>> objects = store::objectResults(session.workspace, id);
    if (!objects)
        return std::unexpected(objects.error());
    for (const RequirementResult &result : results) {
        std::vector<ObjectResult> own;
        std::ranges::copy_if(*objects, std::back_inserter(own),
                             [&](const ObjectResult &one) { return one.ref == result.ref; });
        const bool isComputed =
            std::ranges::any_of(own, [](const ObjectResult &one) { return one.value != ResultValue::NotAssessed; });
        if (isComputed && worstOf(own) != result.value)
            return fail(ErrorCode::Refused,
                        QStringLiteral("the result of %1 is computed from its objects: change theirs").arg(result.ref));
    }
    return Done{};
}

}  // namespace

Result<Done> recordResult(const Session &session, AssessmentId id, const RequirementResult &result)
{
    return recordResults(session, id, {result});
}

Result<Done> recordResults(const Session &session, AssessmentId id, const std::vector<RequirementResult> &results)
{
    if (const Result<Done> free = requireFree(session, id, results); !free)
        return free;
    return writeAll(session, id, results, QStringLiteral("assessed"), store::setResult);
}

Result<Done> restoreResults(const Session &session, AssessmentId id, const std::vector<RequirementResult> &results)
{
    return writeAll(session, id, results, QStringLiteral("undone"), store::restoreResult);
}

BilingualText asTyped(const QString &text)
{
    const bool hasHan =
        std::ranges::any_of(text, [](QChar character) { return character.script() == QChar::Script_Han; });
    return hasHan ? BilingualText{{}, text} : BilingualText{text, {}};
}

BilingualText changedIn(Language shown, const BilingualText &before, const QString &text)
{
    if (before.en.isEmpty() || before.zh.isEmpty())
        return asTyped(text);
    BilingualText after = before;
    (shown == Language::Chinese ? after.zh : after.en) = text;
    return after;
}

}  // namespace assay::app
