#pragma once

#include "questionnaires/structure/grid.h"
#include "questionnaires/structure/inspection.h"

#include <QString>

#include <map>

namespace assay::structure {

/// The section of each question row: of the section column, of heading rows, or of both; outer before inner, " / "
/// between.
[[nodiscard]] std::map<int, QString> sectionsOfRows(const Grid &grid, const SheetInspection &sheet);

}  // namespace assay::structure
