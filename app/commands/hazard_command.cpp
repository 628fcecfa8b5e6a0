#include "app/commands/hazard_command.h"

#include "app/usecases/major_hazards.h"

namespace assay::desktop {

HazardCommand::HazardCommand(DesktopContext &context, AssessmentId assessment, const QString &ref,
                             std::optional<MajorHazard> before, std::optional<MajorHazard> after)
    : EditCommand(context, nameOf(ref, after), {Changed::Results, assessment.value()})
    , m_assessment(assessment)
    , m_ref(ref)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

QString HazardCommand::nameOf(const QString &ref, const std::optional<MajorHazard> &after)
{
    return after ? tr("Record a major risk hazard under %1").arg(ref)
                 : tr("Take back the major risk hazard under %1").arg(ref);
}

void HazardCommand::apply(const std::optional<MajorHazard> &from, const std::optional<MajorHazard> &to)
{
    save([id = m_assessment, ref = m_ref, isThere = from.has_value(), to](const app::Session &session) -> Result<Done> {
        if (to)
            return app::recordHazard(session, id, *to);
        return isThere ? app::removeHazard(session, id, ref) : Result<Done>(Done{});
    });
}

}  // namespace assay::desktop
