#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"

namespace assay::app {

/// Records the result of one requirement. Errors: NotFound, BadInput (a heading), Refused (frozen, no reason given).
[[nodiscard]] Result<Done> recordResult(const Session &session, AssessmentId id, const RequirementResult &result);

/// A text as a person typed it, filed under the language that it is written in: Chinese where it holds Han characters.
[[nodiscard]] BilingualText asTyped(const QString &text);

}  // namespace assay::app
