#include "app/cli/commands.h"
#include "app/cli/printing.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace {

using namespace assay;

/// No core dump and no other process's look into this one's memory, where the passphrase is.
void keepSecrets()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

/// Qt's own remarks are for developers; they are shown where ASSAY_LOG is set.
void quietQt(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("ASSAY_LOG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

void addGlobalOptions(CLI::App &app, cli::GlobalOptions &options)
{
    app.add_option("-w,--workspace", options.workspace, "Workspace file (or ASSAY_WORKSPACE)");
    app.add_option("--as", options.actor,
                   "NAME or NAME:ROLE; role engineer, reviewer, auditor, manager or administrator");
    app.add_option("--as-of", options.asOf, "Day that states are computed for, such as 2026-11-22");
    app.add_option("--passphrase-file", options.passphraseFile, "File with the passphrase (or ASSAY_PASSPHRASE_FILE)");
    app.add_flag("--json", options.json, "Print exactly one JSON document");
}

void addCommands(CLI::App &app, cli::Action &chosen)
{
    cli::addWorkspaceCommands(app, chosen);
    cli::addFrameworkCommands(app, chosen);
    cli::addEvidenceCommands(app, chosen);
    cli::addAssessmentCommands(app, chosen);
    cli::addMlpsCommands(app, chosen);
    cli::addVendorCommands(app, chosen);
    cli::addQuestionnaireCommands(app, chosen);
    cli::addLibraryCommands(app, chosen);
    cli::addFactCommands(app, chosen);
    cli::addReportCommands(app, chosen);
    cli::addTrailCommands(app, chosen);
    cli::addDemoCommand(app, chosen);
}

/// Reports are painted and need fonts, which only the larger kind of application knows; the others start quicker
/// without.
std::unique_ptr<QCoreApplication> makeApplication(const CLI::App &app, int &argc, char **argv)
{
    if (!app.got_subcommand("report") && !app.got_subcommand("demo"))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int parseFailure(const CLI::App &app, const CLI::ParseError &error, bool json)
{
    if (error.get_exit_code() == 0)  // help was asked for
        return app.exit(error);
    cli::printError({ErrorCode::Usage, QString::fromStdString(error.what())}, json);
    if (!json)
        std::fputs("assay --help\n", stderr);
    return 2;
}

bool asksForJson(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--json")
            return true;
    return false;
}

}  // namespace

int main(int argc, char **argv)
{
    std::setlocale(LC_ALL, "");
    keepSecrets();
    qInstallMessageHandler(quietQt);
    cli::watchInterrupts();

    cli::GlobalOptions options;
    cli::Action chosen;
    CLI::App app("Assay (证衡): compliance assessment and evidence management", "assay");
    app.fallthrough();
    app.require_subcommand(1);
    app.set_version_flag("--version", "assay " ASSAY_VERSION);
    addGlobalOptions(app, options);
    addCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parseFailure(app, error, asksForJson(argc, argv));
    }

    const std::unique_ptr<QCoreApplication> application = makeApplication(app, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("assay"));
    cli::makeTranslationsKnown();
    QTranslator translator;
    if (translator.load(
            QStringLiteral(":/i18n/assay_%1.qm")
                .arg(cli::programLanguage() == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"))))
        QCoreApplication::installTranslator(&translator);

    cli::Context context(options);
    const Result<cli::Reply> reply = chosen(context);
    if (reply)
        return cli::printReply(*reply, options.json);
    return cli::printError(reply.error(), options.json, context.failedAtOpening());
}
