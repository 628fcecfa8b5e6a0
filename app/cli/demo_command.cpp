#include "app/cli/commands.h"
#include "app/demo/demo.h"
#include "questionnaires/matching/word_data.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct DemoCommand
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

Result<Reply> demo(Context &context, const QString &folder)
{
    TerminalProgress progress(DemoCommand::tr("Building the example"));
    const Result<app::DemoSummary> built =
        app::buildDemo(folder, context.extract(), context.catalogue(), matching::wordDataFolder(), progress);
    if (!built)
        return std::unexpected(built.error());
    const auto line = [](const QString &what, int number) { return QStringLiteral("%1: %2\n").arg(what).arg(number); };
    QString people = line(DemoCommand::tr("Documents taken in as evidence"), built->documents) +
                     line(DemoCommand::tr("Earlier answers in the library"), built->libraryEntries) +
                     line(DemoCommand::tr("Questions of the customer"), built->questions) +
                     line(DemoCommand::tr("Questions with a proposal"), built->proposed) +
                     line(DemoCommand::tr("Answers approved"), built->approved) +
                     line(DemoCommand::tr("Cells written into the customer's workbook"), built->cellsWritten) +
                     line(DemoCommand::tr("Requirements assessed"), built->results) +
                     line(DemoCommand::tr("Citations"), built->citations) + QLatin1Char('\n');
    people += built->files.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return Reply{QJsonObject{{QStringLiteral("workspace"), built->workspace},
                             {QStringLiteral("files"), QJsonArray::fromStringList(built->files)},
                             {QStringLiteral("documents"), built->documents},
                             {QStringLiteral("library_entries"), built->libraryEntries},
                             {QStringLiteral("questions"), built->questions},
                             {QStringLiteral("proposed"), built->proposed},
                             {QStringLiteral("approved"), built->approved},
                             {QStringLiteral("cells_written"), built->cellsWritten},
                             {QStringLiteral("results"), built->results},
                             {QStringLiteral("citations"), built->citations},
                             {QStringLiteral("problems"), cli::jsonOf(built->problems)}},
                 people};
}

}  // namespace

void addDemoCommand(CLI::App &app, Action &chosen)
{
    auto folder = optionsFor<std::string>();
    CLI::App *command = app.add_subcommand("demo", "Build a complete example with all its reports");
    command->add_option("-o,--output", *folder, "Folder")->required();
    command->callback([&chosen, folder] { chosen = [folder](Context &c) { return demo(c, text(*folder)); }; });
}

}  // namespace assay::cli
