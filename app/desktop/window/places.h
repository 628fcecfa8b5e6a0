#pragma once

#include "app/desktop/place.h"

#include <memory>

namespace assay::desktop {

/// Makes one of the eight places. The only list of what is built: a place that comes new is named here.
[[nodiscard]] std::unique_ptr<Place> makePlace(PlaceName name, DesktopContext &context);

}  // namespace assay::desktop
