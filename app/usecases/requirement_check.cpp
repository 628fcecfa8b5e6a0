#include "app/usecases/requirement_check.h"

#include "model/store/assessment_repository.h"

namespace assay::app {

Result<Done> requireAssessable(const Session &session, AssessmentId id, const QString &ref)
{
    const Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<const Framework *> framework = session.catalogue.find(assessment->framework);
    if (!framework)
        return std::unexpected(framework.error());
    const Requirement *requirement = (*framework)->find(ref);
    if (!requirement)
        return fail(ErrorCode::NotFound, QStringLiteral("%1 has no requirement \"%2\"").arg((*framework)->id, ref));
    if (!requirement->assessable)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("\"%1\" is a heading; results belong to the requirements below it").arg(ref));
    return Done{};
}

}  // namespace assay::app
