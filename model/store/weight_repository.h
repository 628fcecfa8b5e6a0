#pragma once

#include "model/assessment/item_weights.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Puts the weights of a framework in place of those that there were. Errors: BadInput (no source, a weight outside
/// 1 to 3).
[[nodiscard]] Result<Done> setItemWeights(UnitOfWork &unit, const QString &framework, const ItemWeights &weights);
/// Empty where none were taken in.
[[nodiscard]] Result<ItemWeights> itemWeights(const Workspace &workspace, const QString &framework);

}  // namespace assay::store
