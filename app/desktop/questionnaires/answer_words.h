#pragma once

#include "app/desktop/state_label.h"
#include "app/usecases/questionnaire_snapshot.h"

namespace assay::desktop {

[[nodiscard]] StateLabel labelOf(AnswerState state);
[[nodiscard]] content::Role roleOf(AnswerState state);
/// "34 approved · 27 proposed · 43 blank"; states without a question are left out.
[[nodiscard]] QString stateWords(const app::StateCounts &states);
/// "0.93", or a dash where there is none.
[[nodiscard]] QString confidenceText(double confidence);
/// A confidence as a label: the surer, the nearer to the colour of what is met.
[[nodiscard]] StateLabel confidenceLabel(double confidence);
/// "valid until 31 Mar 2027", "expired", "not accepted yet" …
[[nodiscard]] QString standing(const app::CitedEvidence &evidence);
/// The customer's number of a question, or the row where it has none.
[[nodiscard]] QString numberOf(const FoundQuestion &question);
/// Where it stands: "Sheet “Access”, row 12", and of a text document "Table 2, row 3" or "Paragraph 14".
[[nodiscard]] QString placeText(const FoundQuestion &question);

}  // namespace assay::desktop
