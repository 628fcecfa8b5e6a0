#pragma once

#include "app/desktop/jobs.h"
#include "app/desktop/languages.h"
#include "app/desktop/settings.h"
#include "app/desktop/style.h"

namespace assay::desktop {

/// What belongs to the running program rather than to a workspace; made in main() or by a test, and passed on.
struct ProgramParts
{
    Settings &settings;
    Languages &languages;
    Style &style;
    const Clock &clock;
    JobBasis basis;
    QString dataFolder;  ///< Where the example is built, such as ~/.local/share/assay
};

}  // namespace assay::desktop
