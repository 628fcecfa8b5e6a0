#pragma once

#include "app/usecases/answer_questions.h"

namespace assay::app {

/// Takes one offered answer as a draft, with the citations of the library entry that it comes from. A choice that is
/// none of the permitted words is left out. Errors: NotFound; Refused where the answer was sent already.
[[nodiscard]] Result<Done> acceptOffer(const Session &session, QuestionnaireId id, QuestionId question,
                                       const OfferedAnswer &offer);

}  // namespace assay::app
