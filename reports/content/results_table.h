#pragma once

#include "model/assessment/assessment.h"
#include "reports/content/document.h"

#include <span>

namespace assay::content {

/// All results of an assessment as one table that is read back by its headers: one row per assessable requirement, in
/// the framework's order, stored words in English. Id of the table: "results".
[[nodiscard]] Document resultsWorkbook(const Framework &framework, const Assessment &assessment,
                                       std::span<const RequirementResult> results, QDate asOf);

}  // namespace assay::content
