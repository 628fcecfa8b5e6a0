#include "app/cli/evidence_commands.h"

namespace assay::cli {

void addEvidenceCommands(CLI::App &app, Action &chosen)
{
    CLI::App *evidence = app.add_subcommand("evidence", "Documents and what they prove")->require_subcommand(1);
    addEvidenceIntake(*evidence, chosen);
    addEvidenceListing(*evidence, chosen);
    addEvidenceSteps(*evidence, chosen);
}

}  // namespace assay::cli
