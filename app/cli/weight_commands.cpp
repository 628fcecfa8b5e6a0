#include "app/cli/mlps_commands.h"
#include "app/usecases/import_weights.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace assay::cli {

namespace {

struct WeightCommands
{
    Q_DECLARE_TR_FUNCTIONS(WeightCommands)
};

struct WeightOptions
{
    std::string file;
    std::string framework;
    std::string source;
    bool check = false;
};

Result<Reply> import(Context &context, const WeightOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(WeightCommands::tr("Reading the weights"));
    const Result<app::WeightImport> import =
        app::importWeights(*session, text(options.framework), text(options.file), text(options.source),
                           options.check ? app::TakeIn::OnlyLook : app::TakeIn::IfGood, progress);
    if (!import)
        return std::unexpected(import.error());
    const bool isBad = std::ranges::any_of(import->problems,
                                           [](const Problem &problem) { return problem.severity == Severity::Error; });
    const auto count = static_cast<qint64>(import->weights.weights.size());
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("framework"), text(options.framework)},
                             {QStringLiteral("weights"), count},
                             {QStringLiteral("source"), import->weights.source},
                             {QStringLiteral("taken"), import->isTaken},
                             {QStringLiteral("problems"), jsonOf(import->problems)}};
    if (import->isTaken)
        reply.text = WeightCommands::tr("%1 weights of %2 were taken in; source: %3\n")
                         .arg(QString::number(count), text(options.framework), import->weights.source);
    else if (isBad)
        reply.text = WeightCommands::tr("Nothing was taken in: put right what is listed, then import again.\n");
    else
        reply.text = WeightCommands::tr("%1 weights of %2 could be taken in; source: %3\n")
                         .arg(QString::number(count), text(options.framework), import->weights.source);
    reply.attention = linesOf(import->problems);
    reply.status = isBad ? 3 : 0;
    return reply;
}

}  // namespace

void addWeightCommands(CLI::App &mlps, Action &chosen)
{
    CLI::App *weights = mlps.add_subcommand("weights", "Item weights of the score of 2021")->require_subcommand(1);
    auto options = optionsFor<WeightOptions>();
    CLI::App *command = weights->add_subcommand("import", "Take in the weights of a publication that you hold");
    command->add_option("FILE", options->file, "XLSX or CSV with the columns ref and weight (1, 2 or 3)")->required();
    command->add_option("--framework", options->framework, "Framework id")->required();
    command->add_option("--source", options->source, "Publication that the weights come from")->required();
    command->add_flag("--check", options->check, "Only say what would be taken in");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return import(c, *options); }; });
}

}  // namespace assay::cli
