#include "app/desktop/window/search_field.h"
#include "tests/desktop/support/watchdog.h"
#include "tests/desktop/support/window_fixture.h"

#include <QAction>

namespace {

using namespace assay;
using namespace assay::testing;

constexpr QSize kSizes[] = {{1440, 900}, {1024, 700}};

struct ScreenshotFixture : WindowFixture
{
    /// In both languages, both themes and both sizes.
    void shootEverywhere(const QString &name)
    {
        for (const char *language : {"en", "zh"})
            for (const char *scheme : {"light", "dark"})
                for (const QSize &size : kSizes) {
                    trigger(QStringLiteral("language.") + QLatin1String(language));
                    trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                    window->resize(size);
                    settle();
                    shoot(QStringLiteral("%1-%2-%3-%4")
                              .arg(name, QLatin1String(language), QLatin1String(scheme))
                              .arg(size.width()));
                }
    }
    ScreenshotFixture() { onlyPictures(); }
    void settle()
    {
        QTest::qWait(30);
        if (window->context())
            waitForJobs();
        QTest::qWait(30);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(screenshots, ScreenshotFixture)

BOOST_AUTO_TEST_CASE(the_start_page)
{
    settings.set(desktop::kRecentWorkspaces, {folder.path(), folder.filePath(QStringLiteral("gone.assay"))});
    shootEverywhere(QStringLiteral("0-start"));
}

BOOST_AUTO_TEST_CASE(every_place)
{
    openExample();
    static constexpr const char *kNames[] = {"1-overview", "2-assessments", "3-evidence", "4-questionnaires",
                                             "5-answers",  "6-vendors",     "7-findings", "8-trail"};
    for (int i = 0; i < desktop::kPlaceCount; ++i) {
        view().open(static_cast<desktop::PlaceName>(i));
        waitForJobs();
        shootEverywhere(QString::fromLatin1(kNames[i]));
    }
}

BOOST_AUTO_TEST_CASE(the_search)
{
    openExample();
    auto &field = find<desktop::SearchField>(QStringLiteral("search"));
    for (const char *scheme : {"light", "dark"}) {
        trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
        view().focusSearch();
        QTest::keyClicks(&field, QStringLiteral("access"));
        QTest::qWait(200);
        settle();
        shoot(QStringLiteral("9-search-en-%1-1440").arg(QLatin1String(scheme)));
        QTest::keyClick(&field, Qt::Key_Escape);
        QTest::keyClick(&field, Qt::Key_Escape);
    }
}

BOOST_AUTO_TEST_SUITE_END()
