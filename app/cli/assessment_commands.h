#pragma once

#include "app/cli/commands.h"
#include "app/usecases/assessment_work.h"

#include <QJsonObject>

namespace assay::cli {

[[nodiscard]] QJsonObject jsonOf(const Assessment &assessment);
[[nodiscard]] QJsonObject jsonOf(const Score &score);
[[nodiscard]] QJsonObject jsonOf(const InheritanceOffer &offer);

/// `assessment checks`, of one assessment or of all.
void addAssessmentChecks(CLI::App &assessment, Action &chosen);
/// `assessment set`, `verdict`, `copy`, `review` and `sign-off`.
void addAssessmentSteps(CLI::App &assessment, Action &chosen);
/// `assessment hazard` and `hazards`.
void addAssessmentHazards(CLI::App &assessment, Action &chosen);
/// `assessment import`, `export`, `inherit`, `migrate` and `compare`.
void addAssessmentMoving(CLI::App &assessment, Action &chosen);

/// Gives a command the argument A and runs it with its id.
template<class Run>
void addOnAssessment(CLI::App &command, Action &chosen, const Run &run)
{
    auto id = optionsFor<std::string>();
    command.add_option("A", *id, "Assessment")->required();
    command.callback([&chosen, id, run] {
        chosen = [id, run](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "assessment");
            return number ? run(c, AssessmentId(*number)) : std::unexpected(number.error());
        };
    });
}

}  // namespace assay::cli
