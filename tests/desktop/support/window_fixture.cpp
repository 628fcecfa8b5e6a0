#include "tests/desktop/support/window_fixture.h"

#include "app/demo/demo.h"
#include "questionnaires/matching/word_data.h"
#include "tests/desktop/support/watchdog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace assay::testing {

namespace {

WatchedApplication &application()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

QString programFolder()
{
    return qEnvironmentVariable("ASSAY_BIN");
}

/// Preferences that do not hang on the computer.
desktop::Settings &inEnglish(desktop::Settings &settings)
{
    settings.set(desktop::kLanguage, QStringLiteral("en"));
    settings.set(desktop::kScheme, QStringLiteral("light"));
    settings.set(desktop::kPersonName, QStringLiteral("陆鸣岐 Lu Mingqi"));
    return settings;
}

}  // namespace

QString exampleFile()
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example/example.assay"));
    if (QFile::exists(path))
        return path;
    const Catalogue catalogue;
    const ExtractClient extract(programFolder() + QStringLiteral("/assay-extract"));
    SilentProgress progress;
    const Result<app::DemoSummary> built = app::buildDemo(folder.filePath(QStringLiteral("example")), extract,
                                                          catalogue, matching::wordDataFolder(), progress);
    BOOST_TEST_REQUIRE(built.has_value(), (built ? QString() : built.error().detail).toStdString());
    return path;
}

WindowFixture::WindowFixture()
    : settings(folder.filePath(QStringLiteral("config")))
    , languages(inEnglish(settings))
    , style(std::make_unique<desktop::Style>(application(), settings))
    , clock(QDateTime(app::demoDay(), QTime(8, 0), Qt::UTC))
    , extract(programFolder() + QStringLiteral("/assay-extract"))
{
    std::ignore = WatchedApplication::takeWarnings();
    window =
        std::make_unique<desktop::MainWindow>(desktop::ProgramParts{settings,
                                                                    languages,
                                                                    *style,
                                                                    clock,
                                                                    {catalogue, extract, matching::wordDataFolder()},
                                                                    folder.filePath(QStringLiteral("data"))});
    window->resize(1440, 900);
    window->show();
    waitFor("the window is shown", [this] { return window->isVisible(); });
    QCoreApplication::processEvents();
    application().watch();
}

WindowFixture::~WindowFixture()
{
    const QStringList blocks = application().takeBlocks();
    BOOST_TEST(blocks.isEmpty(), "the interface thread was kept: " << blocks.join(QStringLiteral("; ")).toStdString());
    window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QStringList warnings = WatchedApplication::takeWarnings();
    BOOST_TEST(warnings.isEmpty(), "Qt warned: " << warnings.join(QStringLiteral("; ")).toStdString());
}

void WindowFixture::onlyPictures()
{
    application().stopWatching();
}

void WindowFixture::watchFromNow()
{
    application().watch();
}

void WindowFixture::waitFor(const char *what, const std::function<bool()> &met, int mostMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!met() && timer.elapsed() < mostMs)
        QTest::qWait(5);
    BOOST_TEST_REQUIRE(met(), "waited in vain until " << what);
}

void WindowFixture::waitForJobs(int mostMs)
{
    waitFor("all jobs are done", [this] { return context().jobs().isIdle(); }, mostMs);
    QCoreApplication::processEvents();
    waitFor("all jobs are done", [this] { return context().jobs().isIdle(); }, mostMs);
}

void WindowFixture::open(const QString &path)
{
    window->openFile(path);
    waitFor("the workspace is open", [this] { return window->view() != nullptr; });
    waitForJobs();
}

void WindowFixture::openEmpty()
{
    const QString path = folder.filePath(QStringLiteral("empty.assay"));
    BOOST_TEST_REQUIRE(
        store::Workspace::create(path, nullptr, {}, {QStringLiteral("Lu"), Role::Engineer}, clock).has_value());
    open(path);
}

void WindowFixture::openExample()
{
    const QString path = folder.filePath(QStringLiteral("example.assay"));
    BOOST_TEST_REQUIRE(QFile::copy(exampleFile(), path));
    open(path);
}

void WindowFixture::shoot(const QString &name)
{
    const QDir target(programFolder() + QStringLiteral("/../screenshots"));
    BOOST_TEST_REQUIRE(target.mkpath(QStringLiteral(".")));
    BOOST_TEST(window->grab().save(target.filePath(name + QStringLiteral(".png"))));
}

}  // namespace assay::testing
