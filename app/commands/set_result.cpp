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

void SetResult::apply(const RequirementResult &result)
{
    save([id = m_assessment, result](const app::Session &session) { return app::recordResult(session, id, result); });
}

}  // namespace assay::desktop
