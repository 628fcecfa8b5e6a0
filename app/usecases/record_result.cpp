#include "app/usecases/record_result.h"

#include "app/usecases/requirement_check.h"
#include "model/store/assessment_repository.h"

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

}  // namespace

Result<Done> recordResult(const Session &session, AssessmentId id, const RequirementResult &result)
{
    return recordResults(session, id, {result});
}

Result<Done> recordResults(const Session &session, AssessmentId id, const std::vector<RequirementResult> &results)
{
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
