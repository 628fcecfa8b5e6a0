#pragma once

#include "questionnaires/structure/header.h"

#include <vector>

namespace assay::structure {

/// Columns side by side whose headings are the possible answers ("Yes", "No", "N/A") and in one of which a mark is set.
/// Empty where there is no such group.
[[nodiscard]] std::vector<int> findMarkColumns(const Grid &grid, const Header &header, const std::vector<int> &taken,
                                               const std::vector<int> &questionRows);

}  // namespace assay::structure
