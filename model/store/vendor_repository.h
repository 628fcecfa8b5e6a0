#pragma once

#include "model/store/workspace.h"
#include "model/vendors/vendor.h"

namespace assay::store {

/// Records a vendor with its name, service, data and state; `id` and `uuid` are given by the store. Errors: BadInput
/// (no name), AlreadyExists.
[[nodiscard]] Result<VendorId> addVendor(UnitOfWork &unit, const Vendor &vendor);
/// Errors: NotFound.
[[nodiscard]] Result<Done> setVendorRisk(UnitOfWork &unit, VendorId id, const InherentRisk &risk);
/// Errors: NotFound (vendor, evidence), BadInput (no title, it ends before it begins).
[[nodiscard]] Result<Done> setAgreement(UnitOfWork &unit, VendorId id, const ProcessingAgreement &agreement);
/// Records a sub-processor, or what has changed of it. Errors: NotFound, BadInput (no name).
[[nodiscard]] Result<Done> setSubProcessor(UnitOfWork &unit, VendorId id, const SubProcessor &subProcessor);
/// Errors: NotFound.
[[nodiscard]] Result<Done> removeSubProcessor(UnitOfWork &unit, VendorId id, const QString &name);
[[nodiscard]] Result<std::vector<Vendor>> allVendors(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Vendor> vendorById(const Workspace &workspace, VendorId id);

}  // namespace assay::store
