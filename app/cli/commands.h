#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace assay::cli {

/// What the command line asked for; set by the callback of the command that was given.
using Action = std::function<Result<Reply>(Context &)>;

/// Each adds its commands to the program. The options of a command live as long as `app`.
void addWorkspaceCommands(CLI::App &app, Action &chosen);
void addTrailCommands(CLI::App &app, Action &chosen);
void addFrameworkCommands(CLI::App &app, Action &chosen);
void addEvidenceCommands(CLI::App &app, Action &chosen);
void addAssessmentCommands(CLI::App &app, Action &chosen);
void addMlpsCommands(CLI::App &app, Action &chosen);
void addVendorCommands(CLI::App &app, Action &chosen);
void addQuestionnaireCommands(CLI::App &app, Action &chosen);
void addLibraryCommands(CLI::App &app, Action &chosen);
void addFactCommands(CLI::App &app, Action &chosen);
void addReportCommands(CLI::App &app, Action &chosen);
void addDemoCommand(CLI::App &app, Action &chosen);

/// Options of one command, kept alive by the callback that uses them.
template<class Options>
[[nodiscard]] std::shared_ptr<Options> optionsFor()
{
    return std::make_shared<Options>();  // shared by the option table and the callback
}

[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Reads a date; empty text is none. Errors: Usage naming the option.
[[nodiscard]] Result<std::optional<QDate>> dateOption(const std::string &value, const char *option);

/// Reads an id, a positive integer. Errors: Usage.
[[nodiscard]] Result<qint64> idOption(const std::string &value, const char *what);

/// Lines for a list of problems.
[[nodiscard]] QStringList linesOf(const Problems &problems);
[[nodiscard]] QJsonArray jsonOf(const Problems &problems);
[[nodiscard]] QJsonObject jsonOf(const Error &error);

}  // namespace assay::cli
