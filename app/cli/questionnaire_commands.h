#pragma once

#include "app/cli/commands.h"
#include "model/base/id.h"

#include <QCoreApplication>

namespace assay::cli {

/// Texts of the commands on questionnaires.
struct QuestionnaireCommands
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireCommands)
};

/// Parts of `assay questionnaire`: reading files and what was read; proposing, answering, approving and filling.
void addQuestionnaireReading(CLI::App &questionnaire, Action &chosen);
void addQuestionnaireAnswering(CLI::App &questionnaire, Action &chosen);

/// The bytes of a file named on the command line; empty for an empty name. Errors: BadInput.
[[nodiscard]] Result<QByteArray> bytesOf(const std::string &path);

/// Registers a command on one questionnaire: `run` gets its id.
template<class Run>
void addOnQuestionnaire(CLI::App &command, Action &chosen, Run run)
{
    auto id = optionsFor<std::string>();
    command.add_option("Q", *id, "Questionnaire")->required();
    command.callback([&chosen, id, run] {
        chosen = [id, run](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "questionnaire");
            return number ? run(c, QuestionnaireId(*number)) : std::unexpected(number.error());
        };
    });
}

}  // namespace assay::cli
