#include <boost/test/unit_test.hpp>

#include <QGuiApplication>

#include <memory>

namespace {

/// Fonts need a QGuiApplication; it must go before Boost's own ends.
struct GuiApplication
{
    GuiApplication() { application = std::make_unique<QGuiApplication>(count, arguments); }

    int count = 1;
    char name[13] = "test_reports";
    char *arguments[2] = {name, nullptr};
    std::unique_ptr<QGuiApplication> application;
};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(GuiApplication);
