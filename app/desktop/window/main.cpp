#include "app/desktop/window/main_window.h"
#include "questionnaires/matching/word_data.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
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

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/assay");
}

}  // namespace

int main(int argc, char **argv)
{
    keepSecrets();
    qInstallMessageHandler(quietQt);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("assay-desktop"));
    QApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("assay"));

    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral("Assay (证衡): compliance assessment and evidence management"));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(QStringLiteral("FILE.assay"), QStringLiteral("Workspace to open"),
                               QStringLiteral("[FILE.assay]"));
    line.process(application);

    desktop::Settings settings(desktop::Settings::standardFolder());
    desktop::Languages languages(settings);
    desktop::Style style(application, settings);
    const SystemClock clock;
    const Catalogue catalogue;
    const ExtractClient extract(QApplication::applicationDirPath() + QStringLiteral("/assay-extract"));
    desktop::MainWindow window(
        {settings, languages, style, clock, {catalogue, extract, matching::wordDataFolder()}, dataFolder()});
    if (!line.positionalArguments().isEmpty())
        window.openFile(line.positionalArguments().first());
    window.show();
    return QApplication::exec();
}
