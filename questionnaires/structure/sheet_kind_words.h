#pragma once

#include "questionnaires/structure/inspection.h"

#include <optional>

namespace assay::structure {

/// "questions", "instructions", "lookup", "other".
[[nodiscard]] QString toWord(SheetKind kind);
[[nodiscard]] std::optional<SheetKind> sheetKindFromWord(const QString &word);

}  // namespace assay::structure
