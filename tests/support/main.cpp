#define BOOST_TEST_MODULE assay
#include <boost/test/unit_test.hpp>

#include <QCoreApplication>

namespace {

/// Database drivers and processes need an application object.
struct Application
{
    int argc = 1;
    char name[5] = "test";
    char *argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
