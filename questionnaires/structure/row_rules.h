#pragma once

#include "questionnaires/structure/row_traits.h"

namespace assay::structure {

/// Marks the rows that are headings, hints or closing lines rather than questions, with the reason.
void refuseRows(const Grid &grid, TraitTable &table, int questionColumn);

}  // namespace assay::structure
