#pragma once

#include "reports/content/gap_report.h"

namespace assay::test {

/// A fictional vendor of a CRM service that assessed itself against ISO/IEC 27001:2022: every kind of result, gaps
/// with and without dates, evidence that holds, expires and has expired, claims without a citation.
[[nodiscard]] content::GapSnapshot isoSnapshot();
/// The same vendor's system under GB/T 22239-2019 level 3, about half of it assessed.
[[nodiscard]] content::GapSnapshot mlpsSnapshot();
/// `count` requirements with `words` words of present state each, in English; every tenth a gap.
[[nodiscard]] content::GapSnapshot largeSnapshot(int count, int words);

}  // namespace assay::test
