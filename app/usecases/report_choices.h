#pragma once

#include "app/usecases/counterparts.h"
#include "app/usecases/report_documents.h"

namespace assay::app {

/// A kind of report that can be written for an assessment.
struct ReportChoice
{
    ReportKind kind = ReportKind::Gap;
    std::vector<Counterpart> counterparts;  ///< Of a comparison; it needs one of them
    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

/// Which reports an assessment can have: the gap and the management report always, the statement of applicability where
/// its framework has an annex of controls, a comparison where there is something to compare with, and the vendor report
/// where a vendor was assessed or the framework is a checklist. Errors: NotFound.
[[nodiscard]] Result<std::vector<ReportChoice>> reportChoices(const Session &session, AssessmentId id);

/// @param with  of a comparison; else it is not looked at
[[nodiscard]] ReportSubject subjectOf(ReportKind kind, AssessmentId id, std::optional<AssessmentId> with);

}  // namespace assay::app
