#pragma once

#include "app/cli/commands.h"
#include "model/base/id.h"

#include <QCoreApplication>

namespace assay::cli {

/// Texts of the commands on evidence.
struct EvidenceCommands
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCommands)
};

/// Parts of `assay evidence`: taking files in; listing, showing and searching; reviewing, giving out, purging and
/// citing.
void addEvidenceIntake(CLI::App &evidence, Action &chosen);
void addEvidenceListing(CLI::App &evidence, Action &chosen);
void addEvidenceSteps(CLI::App &evidence, Action &chosen);

/// Registers a command on one piece of evidence: `run` gets its id.
template<class Run>
void addOnEvidence(CLI::App &command, Action &chosen, Run run)
{
    auto id = optionsFor<std::string>();
    command.add_option("ID", *id, "Evidence")->required();
    command.callback([&chosen, id, run] {
        chosen = [id, run](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "evidence");
            return number ? run(c, EvidenceId(*number)) : std::unexpected(number.error());
        };
    });
}

}  // namespace assay::cli
