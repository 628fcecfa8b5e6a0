#pragma once

#include "model/answers/library_entry.h"
#include "model/assessment/assessment.h"
#include "model/customers/question.h"
#include "model/evidence/evidence.h"
#include "model/vendors/vendor.h"

namespace assay::app {

/// Words for people in the language of the program. What is stored and what JSON says are the English words of
/// `toWord`.
[[nodiscard]] QString stateText(AnswerState state);
[[nodiscard]] QString stateText(EvidenceState state);
[[nodiscard]] QString stateText(EntryState state);
[[nodiscard]] QString stateText(AssessmentState state);
[[nodiscard]] QString stateText(VendorState state);
[[nodiscard]] QString kindText(AssessmentKind kind);
/// In words that fit any kind of framework.
[[nodiscard]] QString resultText(ResultValue value);

}  // namespace assay::app
