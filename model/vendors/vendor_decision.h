#pragma once

#include "model/vendors/vendor.h"

#include <QDate>

#include <vector>

namespace assay {

/// A recorded step in the life of a vendor; never changed afterwards, only followed by the next.
struct VendorDecision
{
    VendorId vendor;
    VendorState before = VendorState::Proposed;
    VendorState after = VendorState::Proposed;
    QString reason;
    QString by;
    QDate on;
    QStringList conditions;  ///< Of an approval with conditions
    std::optional<QDate> conditionsUntil;
    QString proof;  ///< Off-boarding: what shows that data was returned or deleted
    std::optional<EvidenceId> proofEvidence;
    friend bool operator==(const VendorDecision &, const VendorDecision &) = default;
};

/// States that may follow on one: proposed → due diligence → approved, with conditions or rejected → monitored →
/// off-boarded; conditions may be lifted, a monitored vendor goes through due diligence again, and one that was
/// rejected or off-boarded can only be proposed anew.
[[nodiscard]] std::vector<VendorState> statesAfter(VendorState state);

/// Whether a decision is a reviewer's: approvals, rejection and off-boarding.
[[nodiscard]] bool isReviewersDecision(VendorState after);

/// What a decision lacks: a reason, conditions, or the proof of return or deletion; or that it does not follow on the
/// state before. Empty where nothing stands in its way.
[[nodiscard]] QString objectionTo(const VendorDecision &decision);

}  // namespace assay
