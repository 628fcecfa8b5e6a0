#pragma once

#include "model/answers/fact.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records a fact, or its new value; what it was before is returned. Errors: BadInput without key, value, owner or
/// source.
[[nodiscard]] Result<std::optional<Fact>> setFact(UnitOfWork &unit, const Fact &fact);

/// In the order of their keys.
[[nodiscard]] Result<std::vector<Fact>> allFacts(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Fact> factByKey(const Workspace &workspace, const QString &key);

}  // namespace assay::store
