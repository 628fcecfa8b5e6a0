#pragma once

#include "reports/content/gap_report.h"

namespace assay::content {

/// Cover and two pages for management: score under every method that fits, results by group, the gravest gaps, what is
/// overdue. Ids of the tables: "scores", "groups", "top-gaps".
/// @param scores  all methods over the same results; those that do not fit the kind of framework are left out
[[nodiscard]] Document managementReport(const GapSnapshot &snapshot, const std::vector<Score> &scores,
                                        Languages languages);

}  // namespace assay::content
