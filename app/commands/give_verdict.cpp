#include "app/commands/give_verdict.h"

#include "app/usecases/assessment_work.h"

namespace assay::desktop {

GiveVerdict::GiveVerdict(DesktopContext &context, AssessmentId assessment, const RequirementResult &before,
                         const RequirementResult &after)
    : EditCommand(context, tr("Review %1").arg(after.ref), {Changed::Results, assessment.value()})
    , m_assessment(assessment)
    , m_ref(after.ref)
    , m_before{before.verdict, before.verdictNote}
    , m_after{after.verdict, after.verdictNote}
{}

void GiveVerdict::apply(const Word &word)
{
    save([id = m_assessment, ref = m_ref, word](const app::Session &session) {
        return app::giveVerdict(session, id, ref, word.verdict, word.note);
    });
}

}  // namespace assay::desktop
