#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"

namespace assay::app {

/// Errors: NotFound where the assessment or the ref does not exist; BadInput where the ref is a heading.
[[nodiscard]] Result<Done> requireAssessable(const Session &session, AssessmentId id, const QString &ref);

}  // namespace assay::app
