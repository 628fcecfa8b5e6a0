#pragma once

#include "reports/content/vendor_report.h"
#include "reports/content/words.h"

namespace assay::content {

/// Tier with what follows from it, state, conditions, agreement and the day of the next assessment; then sub-processors
/// and all decisions.
[[nodiscard]] Section standingSection(const Words &words, const VendorStanding &standing);

[[nodiscard]] StateWord vendorStateWord(const Words &words, VendorState state);

}  // namespace assay::content
