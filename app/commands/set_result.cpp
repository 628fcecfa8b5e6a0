#include "app/commands/set_result.h"

#include "app/usecases/record_result.h"

namespace assay::desktop {

SetResult::SetResult(DesktopContext &context, AssessmentId assessment, RequirementResult before,
                     RequirementResult after)
    : EditCommand(context, tr("Assess %1").arg(after.ref), {Changed::Results, assessment.value()})
    , m_assessment(assessment)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void SetResult::redo()
{
    save([id = m_assessment, after = m_after](const app::Session &session) {
        return app::recordResult(session, id, after);
    });
}

void SetResult::undo()
{
    save([id = m_assessment, before = m_before](const app::Session &session) {
        return app::restoreResults(session, id, {before});
    });
}

SetResults::SetResults(DesktopContext &context, AssessmentId assessment, std::vector<RequirementResult> before,
                       std::vector<RequirementResult> after)
    : EditCommand(context, tr("Assess %n requirement(s)", nullptr, static_cast<int>(after.size())),
                  {Changed::Results, assessment.value()})
    , m_assessment(assessment)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void SetResults::redo()
{
    save([id = m_assessment, after = m_after](const app::Session &session) {
        return app::recordResults(session, id, after);
    });
}

void SetResults::undo()
{
    save([id = m_assessment, before = m_before](const app::Session &session) {
        return app::restoreResults(session, id, before);
    });
}

}  // namespace assay::desktop
