#pragma once

#include "app/desktop/workspace_access.h"

#include <QDate>

namespace assay::desktop {

/// Today in the workspace's time zone, by its clock: the day that states are computed for.
[[nodiscard]] QDate todayOf(const WorkspaceAccess &access);

}  // namespace assay::desktop
