#pragma once

#include "model/vendors/vendor_decision.h"
#include "reports/content/gap_report.h"

namespace assay::content {

/// What the record says of a vendor besides its assessment.
struct VendorStanding
{
    VendorState state = VendorState::Proposed;
    std::optional<VendorTier> tier = {};  ///< None while the inherent risk is not recorded
    BilingualText tierSource = {};
    std::vector<VendorDecision> decisions = {};     ///< Oldest first
    std::optional<VendorDecision> conditions = {};  ///< The approval whose conditions hold now
    std::optional<QDate> lastAssessed = {};
    std::optional<QDate> nextDue = {};  ///< None: at once, or nothing more where the vendor is rejected or off-boarded
    std::optional<ProcessingAgreement> agreement = {};
    std::vector<SubProcessor> subProcessors = {};
};

struct VendorSnapshot
{
    GapSnapshot assessment;  ///< Its score is that of the weighted checklist
    QString vendor;          ///< Name; empty: the organisation itself
    QString service;
    QString dataTouched;
    std::optional<VendorStanding> standing = {};  ///< None: the organisation itself
};

/// The vendor-assessment report: score with its terms, hard misses first, radar by group, gaps and recommendations with
/// cited evidence, all indicators with their weights; for a vendor also tier, decisions, conditions and the next
/// assessment. Ids of the tables: "standing", "decisions", "sub-processors", "hard-misses", "score-terms", "groups",
/// "gaps", "indicators".
[[nodiscard]] Document vendorReport(const VendorSnapshot &snapshot, Languages languages);

}  // namespace assay::content
