#include "app/usecases/report_choices.h"

#include "model/assessment/applicability.h"
#include "model/store/assessment_repository.h"

#include <algorithm>

namespace assay::app {

Result<std::vector<ReportChoice>> reportChoices(const Session &session, AssessmentId id)
{
    const Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<const Framework *> framework = session.catalogue.find(assessment->framework);
    if (!framework)
        return std::unexpected(framework.error());
    Result<std::vector<Counterpart>> others = counterparts(session, id);
    if (!others)
        return std::unexpected(others.error());
    std::vector<ReportChoice> choices{{ReportKind::Gap, {}}, {ReportKind::Management, {}}};
    if (std::ranges::any_of((*framework)->requirements, isAnnexControl))
        choices.push_back({ReportKind::Soa, {}});
    if (!others->empty())
        choices.push_back({ReportKind::Comparison, std::move(*others)});
    if (assessment->vendor || (*framework)->kind == FrameworkKind::Checklist)
        choices.push_back({ReportKind::Vendor, {}});
    return choices;
}

ReportSubject subjectOf(ReportKind kind, AssessmentId id, std::optional<AssessmentId> with)
{
    return {.kind = kind,
            .assessment = id,
            .with = kind == ReportKind::Comparison ? with : std::nullopt,
            .vendor = {},
            .withVendor = {}};
}

}  // namespace assay::app
