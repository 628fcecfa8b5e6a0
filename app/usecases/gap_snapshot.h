#pragma once

#include "app/usecases/session.h"
#include "reports/content/gap_report.h"

namespace assay::app {

/// Everything a gap report is made from, read from the workspace in one go. Errors: NotFound.
[[nodiscard]] Result<content::GapSnapshot> gapSnapshot(const Session &session, AssessmentId id,
                                                       const QString &watermark);

/// The score of an assessment by a method; empty: by its own. Errors: NotFound; Usage where the method is not known.
[[nodiscard]] Result<Score> scoreOf(const Session &session, AssessmentId id, const QString &method);

}  // namespace assay::app
