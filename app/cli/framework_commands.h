#pragma once

#include "app/cli/commands.h"

namespace assay::cli {

/// `framework import`, `export` and `text import`.
void addFrameworkImports(CLI::App &framework, Action &chosen);

}  // namespace assay::cli
