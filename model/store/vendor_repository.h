#pragma once

#include "model/store/workspace.h"
#include "model/vendors/vendor.h"

namespace assay::store {

/// Records a vendor; `id` and `uuid` are given by the store. Errors: BadInput (no name), AlreadyExists.
[[nodiscard]] Result<VendorId> addVendor(UnitOfWork &unit, const Vendor &vendor);
/// Errors: NotFound.
[[nodiscard]] Result<Done> setVendorState(UnitOfWork &unit, VendorId id, VendorState state);
[[nodiscard]] Result<std::vector<Vendor>> allVendors(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Vendor> vendorById(const Workspace &workspace, VendorId id);

}  // namespace assay::store
