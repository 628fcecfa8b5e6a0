#pragma once

#include "app/desktop/jobs.h"

namespace assay::desktop {

/// Where the example's workspace stands once it was built.
[[nodiscard]] QString exampleWorkspace(const QString &dataFolder);

/// Builds the example beside its place and moves it there when it is whole. Returns the workspace's path.
/// Errors: those of `app::buildDemo`; Cancelled.
[[nodiscard]] Result<QString> buildExample(const QString &dataFolder, const JobBasis &basis, Progress &progress);

}  // namespace assay::desktop
