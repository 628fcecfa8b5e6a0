#pragma once

#include "app/desktop/desktop_context.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/workspace_view.h"

#include <boost/test/unit_test.hpp>

#include <QTemporaryDir>
#include <QTest>

namespace assay::testing {

/// A window of its own for each test, with its own settings and data folder, on the offscreen platform. When it ends,
/// Qt must not have warned and no event may have kept the interface thread.
struct WindowFixture
{
    WindowFixture();
    ~WindowFixture();

    /// Runs the event loop until `met`, at most so long; fails the test otherwise.
    static void waitFor(const char *what, const std::function<bool()> &met, int mostMs = 20'000);
    /// Waits until no job runs and what it delivered was shown.
    void waitForJobs(int mostMs = 60'000);
    /// The widget of that object name, visible or not; fails the test where there is none.
    template<class T>
    T &find(const QString &name, QWidget *below = nullptr)
    {
        T *found = (below ? below : window.get())->findChild<T *>(name);
        BOOST_TEST_REQUIRE((found != nullptr), "no widget " << name.toStdString());
        return *found;
    }
    void trigger(const QString &action) { find<QAction>(action).trigger(); }
    static void click(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }

    /// Makes a workspace in the clear without the window and opens it in the window.
    void openEmpty();
    /// Opens a copy of the example, which is built once for all tests.
    void openExample();
    /// Opens a file and waits for the view.
    void open(const QString &path);

    desktop::DesktopContext &context() { return *window->context(); }
    desktop::WorkspaceView &view() { return *window->view(); }
    /// For tests that only take pictures: no event is timed from now on.
    static void onlyPictures();
    /// Events are timed from now on only: what has been was the start of the program.
    static void watchFromNow();
    /// PNG of the window in screenshots/ beside the programs.
    void shoot(const QString &name);

    QTemporaryDir folder;
    desktop::Settings settings;
    desktop::Languages languages;
    std::unique_ptr<desktop::Style> style;
    FixedClock clock;
    Catalogue catalogue;
    ExtractClient extract;
    std::unique_ptr<desktop::MainWindow> window;
};

/// Where the built example lies; built at the first call, with all its reports.
[[nodiscard]] QString exampleFile();

}  // namespace assay::testing
