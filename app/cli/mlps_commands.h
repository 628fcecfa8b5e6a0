#pragma once

#include "app/cli/commands.h"

namespace assay::cli {

/// `mlps weights import`.
void addWeightCommands(CLI::App &mlps, Action &chosen);

}  // namespace assay::cli
