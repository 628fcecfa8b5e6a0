#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"
#include "model/vendors/vendor_decision.h"
#include "model/vendors/vendor_tier.h"

namespace assay::app {

/// A vendor with what follows from its record.
struct VendorRecord
{
    Vendor vendor;
    std::vector<VendorDecision> decisions;     ///< Oldest first
    std::optional<VendorTier> tier;            ///< None while the inherent risk is not recorded
    int points = 0;                            ///< Of the inherent risk
    QStringList raisedBy;                      ///< Levels that asked for a stricter tier than the points
    BilingualText tierSource;                  ///< Of the rule set
    std::optional<QDate> lastAssessed;         ///< Day of its newest sign-off
    std::optional<QDate> nextDue;              ///< None without a tier, and where nothing more is due
    std::optional<AssessmentId> newest;        ///< Newest assessment, signed off or not
    std::optional<VendorDecision> conditions;  ///< The approval whose conditions hold now

    [[nodiscard]] const VendorDecision *lastDecision() const { return decisions.empty() ? nullptr : &decisions.back(); }
};

/// Errors: NotFound, Damaged.
[[nodiscard]] Result<VendorRecord> vendorRecord(const Session &session, VendorId id);
[[nodiscard]] Result<std::vector<VendorRecord>> vendorRecords(const Session &session);

/// Records the inherent risk, from which the tier follows. Errors: NotFound, BadInput (see `tierOf`).
[[nodiscard]] Result<TierOutcome> setInherentRisk(const Session &session, VendorId id, const InherentRisk &risk);

/// Records a decision. Errors: NotFound; Refused where the role may not, or where something is missing.
[[nodiscard]] Result<Done> decideOnVendor(const Session &session, const VendorDecision &decision);

/// What a reader of a new decision should know, one English word list each: "no-tier", "no-assessment",
/// "assessment-open", "no-agreement" (an approved vendor that touches personal information without one).
[[nodiscard]] QStringList concernsOf(const VendorRecord &record);

/// Day by which something is due of a vendor that is not rejected or off-boarded.
struct VendorDue
{
    Vendor vendor;
    QString what;  ///< Kebab-case: "first-assessment", "re-assessment", "conditions", "agreement-ends"
    QDate on;
};

/// What is due until then, earliest first.
[[nodiscard]] Result<std::vector<VendorDue>> vendorsDue(const Session &session, QDate until);

}  // namespace assay::app
