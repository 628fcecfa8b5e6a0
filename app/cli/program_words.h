#pragma once

#include "model/assessment/comparison.h"
#include "model/assessment/object_result.h"
#include "reports/content/words.h"

namespace assay::cli {

/// The fixed words of reports in the language of the program. JSON keeps the stored English words.
[[nodiscard]] content::Words programWords();
[[nodiscard]] QString changeText(Change change);
[[nodiscard]] QString objectKindText(ObjectKind kind);

}  // namespace assay::cli
