#pragma once

#include "model/base/problem.h"

namespace assay::app {

/// What happened, in the language of the program: a sentence for the code, the place, and the detail.
[[nodiscard]] QString sentence(const Error &error);

/// "file, sheet X, row 3, column B, page 4" with the parts that are known; empty where none is.
[[nodiscard]] QString placeText(const Place &place);

/// One line for a list of problems.
[[nodiscard]] QString sentence(const Problem &problem);

/// Kebab-case name of a code, as in the JSON of an error.
[[nodiscard]] QString codeWord(ErrorCode code);

/// Exit status of the command line for a failure: 2 wrong usage, 3 bad input, 4 refused by a rule, 5 workspace, 6
/// cancelled.
[[nodiscard]] int exitStatus(ErrorCode code);

}  // namespace assay::app
