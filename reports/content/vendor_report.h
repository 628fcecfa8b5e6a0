#pragma once

#include "reports/content/gap_report.h"

namespace assay::content {

struct VendorSnapshot
{
    GapSnapshot assessment;  ///< Its score is that of the weighted checklist
    QString vendor;          ///< Name; empty: the organisation itself
    QString service;
    QString dataTouched;
};

/// The vendor-assessment report: score with its terms, hard misses first, radar by group, gaps and recommendations with
/// cited evidence, all indicators with their weights. Ids of the tables: "hard-misses", "score-terms", "groups",
/// "gaps", "indicators".
[[nodiscard]] Document vendorReport(const VendorSnapshot &snapshot, Languages languages);

}  // namespace assay::content
