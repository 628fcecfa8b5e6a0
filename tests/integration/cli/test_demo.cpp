#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QFile>

using namespace assay::test;

BOOST_AUTO_TEST_SUITE(demo)

BOOST_FIXTURE_TEST_CASE(the_example_is_built_whole_and_stands_up_to_a_check, CommandLine)
{
    const QString folder = path(QStringLiteral("example"));
    const Outcome built = runPlain({QStringLiteral("--json"), QStringLiteral("demo"), QStringLiteral("-o"), folder});
    BOOST_REQUIRE_MESSAGE(built.status <= 1, built.errors.toStdString());
    const QJsonObject json = built.object();
    BOOST_TEST(json.value(QLatin1String("documents")).toInt() >= 20);
    BOOST_TEST(json.value(QLatin1String("questions")).toInt() >= 100);
    BOOST_TEST(json.value(QLatin1String("cells_written")).toInt() > 0);
    BOOST_TEST(json.value(QLatin1String("citations")).toInt() > 200);
    BOOST_TEST(json.value(QLatin1String("files")).toArray().size() == 18);
    for (const QJsonValue &file : json.value(QLatin1String("files")).toArray())
        BOOST_TEST(QFile::exists(file.toString()));

    const QString workspaceFile = folder + QStringLiteral("/example.assay");
    BOOST_TEST(runPlain({QStringLiteral("-w"), workspaceFile, QStringLiteral("check")}).status == 0);
    BOOST_TEST(
        runPlain({QStringLiteral("-w"), workspaceFile, QStringLiteral("trail"), QStringLiteral("verify")}).status == 0);
    BOOST_TEST(runPlain({QStringLiteral("demo"), QStringLiteral("-o"), folder}).status == 3);
}

BOOST_AUTO_TEST_SUITE_END()
