#include "temp_workspace.h"

#include "model/store/assessment_repository.h"
#include "model/store/trail_repository.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

void record(store::Workspace &workspace, const Actor &actor, const QString &action)
{
    const auto written =
        workspace.write(actor, QStringLiteral("because"), [&](store::UnitOfWork &unit) -> Result<Done> {
            unit.record(action, {QStringLiteral("thing"), QStringLiteral("1")}, {{QStringLiteral("value"), action}});
            return Done{};
        });
    BOOST_REQUIRE(written);
}

void tamper(store::Workspace &workspace, const QString &sql)
{
    auto &connection = workspace.connectionForMaintenance();
    connection.run(QStringLiteral("DROP TRIGGER IF EXISTS trail_is_append_only_update"));
    connection.run(QStringLiteral("DROP TRIGGER IF EXISTS trail_is_append_only_delete"));
    connection.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    connection.run(sql);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(trail, TempWorkspace)

BOOST_AUTO_TEST_CASE(an_untouched_trail_verifies_and_names_its_head)
{
    record(*workspace, engineer, QStringLiteral("first"));
    record(*workspace, engineer, QStringLiteral("second"));
    const auto verdict = store::verifyTrail(*workspace);
    BOOST_REQUIRE(verdict);
    BOOST_TEST(verdict->ok());
    BOOST_TEST(verdict->events == 3);
    BOOST_TEST((store::trailHead(*workspace)->hash == verdict->head));
    BOOST_TEST(store::eventWithHash(*workspace, verdict->head)->has_value());
    BOOST_TEST(!store::eventWithHash(*workspace, QByteArray(32, 'x'))->has_value());
}

BOOST_AUTO_TEST_CASE(each_kind_of_tampering_is_found_at_its_event)
{
    const std::vector<std::pair<QString, qint64>> attempts = {
        {QStringLiteral("UPDATE trail SET actor = 'Mallory' WHERE sequence = 2"), 2},
        {QStringLiteral("UPDATE trail SET time = '2020-01-01T00:00:00.000Z' WHERE sequence = 3"), 3},
        {QStringLiteral("UPDATE trail_payload SET payload = '{}' WHERE sequence = 2"), 2},
        {QStringLiteral("DELETE FROM trail WHERE sequence = 2"), 3},
    };
    for (const auto &[sql, firstBad] : attempts) {
        const QString name = QStringLiteral("t%1.assay").arg(firstBad) + QString::number(sql.size());
        auto other = make(name, {});
        for (const char16_t *action : {u"first", u"second", u"third"})
            record(*other, engineer, QStringView(action).toString());
        tamper(*other, sql);
        const auto verdict = store::verifyTrail(*other);
        BOOST_REQUIRE(verdict);
        BOOST_TEST_CONTEXT(sql.toStdString())
        {
            BOOST_REQUIRE(!verdict->ok());
            BOOST_TEST(*verdict->firstBad == firstBad);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_erased_payload_does_not_break_the_chain)
{
    record(*workspace, engineer, QStringLiteral("personal"));
    workspace->connectionForMaintenance().run(QStringLiteral("DELETE FROM trail_payload WHERE sequence = 2"));
    BOOST_TEST(store::verifyTrail(*workspace)->ok());
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_to_rewrite_the_trail)
{
    auto &connection = workspace->connectionForMaintenance();
    BOOST_CHECK_THROW(connection.run(QStringLiteral("UPDATE trail SET actor = 'x'")), store::StorageError);
    BOOST_CHECK_THROW(connection.run(QStringLiteral("DELETE FROM trail")), store::StorageError);
}

BOOST_AUTO_TEST_SUITE_END()
