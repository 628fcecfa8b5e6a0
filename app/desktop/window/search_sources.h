#pragma once

#include "app/desktop/place.h"

namespace assay::desktop {

/// What the search field finds by itself: requirements, documents, pages of evidence, and questions. Words may stand in
/// any order; a ref or number that is typed comes first.
[[nodiscard]] std::vector<SearchSource> ownSearchSources();

}  // namespace assay::desktop
