#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"

namespace assay::app {

/// Records the result of one requirement. Errors: NotFound, BadInput (a heading), Refused (frozen, no reason given,
/// computed from objects that say otherwise).
[[nodiscard]] Result<Done> recordResult(const Session &session, AssessmentId id, const RequirementResult &result);

/// Records several results of one assessment in one step: all of them or none. Errors: as of recordResult.
[[nodiscard]] Result<Done> recordResults(const Session &session, AssessmentId id,
                                         const std::vector<RequirementResult> &results);

/// Puts results back as they were before `recordResults` changed them, with what reviewers said of them. Errors: as of
/// recordResult.
[[nodiscard]] Result<Done> restoreResults(const Session &session, AssessmentId id,
                                          const std::vector<RequirementResult> &results);

/// A text as a person typed it, filed under the language that it is written in: Chinese where it holds Han characters.
[[nodiscard]] BilingualText asTyped(const QString &text);

/// `before` after a person has changed what it showed in a language: the other language's text stays, and where there
/// was none the new text is filed as `asTyped`.
[[nodiscard]] BilingualText changedIn(Language shown, const BilingualText &before, const QString &text);

}  // namespace assay::app
