#pragma once

#include "model/store/workspace.h"
#include "model/vendors/vendor_decision.h"

namespace assay::store {

/// Records a decision and the state that follows; `before` and `by` are taken from the record and the actor.
/// Errors: NotFound (vendor, evidence), Refused where `objectionTo` objects.
[[nodiscard]] Result<Done> addVendorDecision(UnitOfWork &unit, VendorDecision decision);
/// Of one vendor, oldest first. Errors: Damaged.
[[nodiscard]] Result<std::vector<VendorDecision>> vendorDecisions(const Workspace &workspace, VendorId vendor);

}  // namespace assay::store
