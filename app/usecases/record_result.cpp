#include "app/usecases/record_result.h"

#include "app/usecases/requirement_check.h"
#include "model/store/assessment_repository.h"

#include <algorithm>

namespace assay::app {

Result<Done> recordResult(const Session &session, AssessmentId id, const RequirementResult &result)
{
    if (const Result<Done> assessable = requireAssessable(session, id, result.ref); !assessable)
        return assessable;
    return session.workspace.write(session.actor, QStringLiteral("assessed"),
                                   [&](store::UnitOfWork &unit) { return store::setResult(unit, id, result); });
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
