#include "command.h"

#include <boost/test/unit_test.hpp>

using namespace assay::test;

namespace {

struct WithAnswers : CommandLine
{
    WithAnswers()
    {
        init();
        write(QStringLiteral("Acme_2026-01-15.csv"),
              "No,Question,Answer,Comment\n"
              "1,How long are audit logs kept?,Audit logs are kept for 180 days.,\n"
              "2,How long do you retain logs of administrators?,Logs are kept for six months.,\n"
              "3,Which availability do you commit to?,99.9 %,\n"
              "4,When are customers told of a breach?,Breach notices go out within 3 days.,\n"
              "5,Are visitors escorted?,Yes,\n");
        done({QStringLiteral("library"), QStringLiteral("import"), path(QStringLiteral("Acme_2026-01-15.csv"))});
    }
    [[nodiscard]] Outcome set(const char *key, const char *value, const char *unit, const char *words) const
    {
        return run({QStringLiteral("fact"), QStringLiteral("set"), QString::fromLatin1(key), QStringLiteral("--value"),
                    QString::fromLatin1(value), QStringLiteral("--unit"), QString::fromLatin1(unit),
                    QStringLiteral("--owner"), QStringLiteral("wang"), QStringLiteral("--source"),
                    QStringLiteral("logging policy"), QStringLiteral("--words"), QString::fromLatin1(words)});
    }
    [[nodiscard]] QJsonArray uses(const char *key) const
    {
        return run({QStringLiteral("fact"), QStringLiteral("uses"), QString::fromLatin1(key)}).array();
    }
};

bool agrees(const QJsonValue &use)
{
    return use[QLatin1String("agrees")].toBool();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fact_commands)

BOOST_FIXTURE_TEST_CASE(another_value_of_a_fact_in_the_library_is_a_finding, WithAnswers)
{
    const Outcome outcome = set("log-retention", "180", "days", "logs kept");
    BOOST_TEST(outcome.status == 1);  // six months are not 180 days
    const QJsonArray found = uses("log-retention");
    BOOST_REQUIRE(found.size() == 2);
    BOOST_TEST(!agrees(found[0]));
    BOOST_TEST((found[0][QLatin1String("stated")].toString() == QLatin1String("six months")));
    BOOST_TEST(agrees(found[1]));
    const QJsonArray list = run({QStringLiteral("fact"), QStringLiteral("list")}).array();
    BOOST_REQUIRE(list.size() == 1);
    BOOST_TEST(list[0][QLatin1String("uses")].toInt() == 1);
    BOOST_TEST(list[0][QLatin1String("other_values")].toInt() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_value_is_found_in_another_unit_and_its_change_lists_every_use, WithAnswers)
{
    BOOST_TEST(set("breach-notice", "72", "h", "breach").status == 0);
    BOOST_REQUIRE(uses("breach-notice").size() == 1);
    BOOST_TEST(agrees(uses("breach-notice")[0]));
    BOOST_TEST(set("availability", "99.9", "%", "availability").status == 0);
    BOOST_TEST(uses("availability").size() == 1);

    const Outcome changed = set("breach-notice", "24", "h", "breach");
    BOOST_TEST(changed.status == 1);
    const QJsonObject object = changed.object();
    BOOST_TEST((object.value(QLatin1String("before"))[QLatin1String("value")].toString() == QLatin1String("72")));
    BOOST_TEST(object.value(QLatin1String("uses")).toArray().size() == 1);
    BOOST_REQUIRE(uses("breach-notice").size() == 1);
    BOOST_TEST(!agrees(uses("breach-notice")[0]));
}

BOOST_FIXTURE_TEST_CASE(a_fact_needs_its_source_and_exists, WithAnswers)
{
    BOOST_TEST(set("x", "", "days", "x").status == 3);
    BOOST_TEST(run({QStringLiteral("fact"), QStringLiteral("uses"), QStringLiteral("nothing")}).status != 0);
}

BOOST_AUTO_TEST_SUITE_END()
