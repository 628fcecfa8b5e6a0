#define BOOST_TEST_MODULE assay_desktop
#include "tests/desktop/support/watchdog.h"

#include <boost/test/unit_test.hpp>

namespace {

struct Application
{
    Application() { QApplication::setApplicationName(QStringLiteral("assay-desktop")); }
    int argc = 1;
    char name[5] = "test";
    char *argv[2] = {name, nullptr};
    assay::testing::WatchedApplication application{argc, argv};
};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
