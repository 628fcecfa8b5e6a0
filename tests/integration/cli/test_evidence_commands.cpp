#include "command.h"

#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

using namespace assay::test;

namespace {

const QByteArray kPolicy = "# Backup policy\n\nBackups are written every night and kept for 180 days.\n"
                           "Restore tests are run every quarter by the op-\nerations team.\n\n"
                           "# 访问控制\n\n所有管理员账号必须启用多因素认\n证，口令至少十二位。\n";

struct WithPolicy : CommandLine
{
    WithPolicy()
    {
        init();
        write(QStringLiteral("policy.md"), kPolicy);
        const QJsonObject json =
            done({QStringLiteral("evidence"), QStringLiteral("add"), path(QStringLiteral("policy.md")),
                  QStringLiteral("--kind"), QStringLiteral("policy"), QStringLiteral("--until"),
                  QStringLiteral("2027-01-31"), QStringLiteral("--accepted")})
                .object();
        BOOST_REQUIRE(json.value(QLatin1String("added")).toArray().size() == 1);
        done({QStringLiteral("assessment"), QStringLiteral("new"), QStringLiteral("--framework"),
              QStringLiteral("iso27001-2022"), QStringLiteral("--scope"), QStringLiteral("all")});
    }
    [[nodiscard]] Outcome cite(int page, const QString &quote,
                               const QString &to = QStringLiteral("result:1:A.8.13")) const
    {
        return run({QStringLiteral("evidence"), QStringLiteral("cite"), QStringLiteral("1"), QStringLiteral("--page"),
                    QString::number(page), QStringLiteral("--quote"), quote, QStringLiteral("--to"), to});
    }
    /// The page that holds a quote.
    [[nodiscard]] int pageOf(const QString &quote) const
    {
        return run({QStringLiteral("evidence"), QStringLiteral("search"), quote})
            .array()
            .at(0)
            .toObject()
            .value(QLatin1String("page"))
            .toInt();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(evidence_commands)

BOOST_FIXTURE_TEST_CASE(each_file_given_stands_in_exactly_one_list, WithPolicy)
{
    write(QStringLiteral("copy.md"), kPolicy);
    write(QStringLiteral("new.txt"), "Something new.");
    write(QStringLiteral("broken.pdf"), "%PDF-1.4 and nothing else");
    const Outcome outcome =
        run({QStringLiteral("evidence"), QStringLiteral("add"), path(QStringLiteral("copy.md")),
             path(QStringLiteral("broken.pdf")), path(QStringLiteral("new.txt")), path(QStringLiteral("absent.pdf"))});
    BOOST_TEST(outcome.status == 1);
    const QJsonObject json = outcome.object();
    BOOST_TEST(json.value(QLatin1String("added")).toArray().size() == 1);
    BOOST_REQUIRE(json.value(QLatin1String("duplicates")).toArray().size() == 1);
    BOOST_TEST(json.value(QLatin1String("duplicates")).toArray().at(0).toObject().value(QLatin1String("id")).toInt() ==
               1);
    BOOST_REQUIRE(json.value(QLatin1String("refused")).toArray().size() == 2);
    for (const QJsonValue &refused : json.value(QLatin1String("refused")).toArray())
        BOOST_TEST(!refused.toObject().value(QLatin1String("why")).toString().isEmpty());
    BOOST_TEST(run({QStringLiteral("evidence"), QStringLiteral("add"), path(QStringLiteral("broken.pdf"))}).status ==
               3);
}

BOOST_FIXTURE_TEST_CASE(chinese_and_english_are_found_over_line_breaks_with_page_and_quote, WithPolicy)
{
    for (const char16_t *query : {u"多因素认证", u"operations team", u"\"kept for 180 days\"", u"quart*"}) {
        const QJsonArray hits =
            run({QStringLiteral("evidence"), QStringLiteral("search"), QStringView(query).toString()}).array();
        BOOST_TEST_CONTEXT(QStringView(query).toString().toStdString())
        {
            BOOST_REQUIRE(!hits.isEmpty());
            BOOST_TEST(hits.at(0).toObject().value(QLatin1String("page")).toInt() > 0);
            BOOST_TEST(!hits.at(0).toObject().value(QLatin1String("quote")).toString().isEmpty());
        }
    }
    BOOST_TEST(
        run({QStringLiteral("evidence"), QStringLiteral("search"), QStringLiteral("unicorn")}).array().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_quote_is_found_on_its_page_although_breaks_hyphens_and_widths_differ, WithPolicy)
{
    const int english = pageOf(QStringLiteral("Backups"));
    const int chinese = pageOf(QStringLiteral("管理员账号"));
    const Outcome hyphen = cite(english, QStringLiteral("run every quarter by the operations team"));
    BOOST_REQUIRE_MESSAGE(hyphen.status == 0, hyphen.errors.toStdString());
    BOOST_TEST(hyphen.object().value(QLatin1String("quote")).toString().contains(QStringLiteral("op-\nerations")));
    BOOST_TEST(cite(english, QStringLiteral("kept for １８０ days")).status == 0);
    BOOST_TEST(cite(chinese, QStringLiteral("必须启用多因素认证,口令至少十二位")).status == 0);
    const QJsonArray results = run({QStringLiteral("assessment"), QStringLiteral("show"), QStringLiteral("1")})
                                   .object()
                                   .value(QLatin1String("results"))
                                   .toArray();
    for (const QJsonValue &result : results)
        if (result.toObject().value(QLatin1String("ref")) == QLatin1String("A.8.13"))
            BOOST_TEST(result.toObject().value(QLatin1String("citations")).toInt() == 3);
}

BOOST_FIXTURE_TEST_CASE(a_quote_elsewhere_or_nowhere_is_refused_with_a_hint, WithPolicy)
{
    const int english = pageOf(QStringLiteral("Backups"));
    const int chinese = pageOf(QStringLiteral("管理员账号"));
    if (english != chinese) {
        const Outcome elsewhere = cite(chinese, QStringLiteral("kept for 180 days"));
        BOOST_TEST(elsewhere.status == 3);
        BOOST_TEST(elsewhere.errors.contains(QStringLiteral("the quote stands on page %1").arg(english).toUtf8()));
    }
    const Outcome nearly = cite(english, QStringLiteral("Backups are written every night and kept for 90 days"));
    BOOST_TEST(nearly.status == 3);
    BOOST_TEST(nearly.errors.contains("180 days"));
    BOOST_TEST(cite(99, QStringLiteral("Backups")).status == 3);
    BOOST_TEST(cite(english, QStringLiteral("kept for 180 days"), QStringLiteral("result:1:A.99")).status == 3);
    BOOST_TEST(cite(english, QStringLiteral("kept for 180 days"), QStringLiteral("result:1:A.8")).status == 3);
    BOOST_TEST(cite(english, QStringLiteral("kept for 180 days"), QStringLiteral("moon:1")).status == 2);
}

BOOST_FIXTURE_TEST_CASE(states_follow_the_day_that_is_asked_for, WithPolicy)
{
    const auto stateOn = [&](const QString &day) {
        const Outcome outcome =
            runPlain({QStringLiteral("--json"), QStringLiteral("-w"), workspace(), QStringLiteral("--as-of"), day,
                      QStringLiteral("evidence"), QStringLiteral("list")});
        return outcome.array().at(0).toObject().value(QLatin1String("state")).toString().toStdString();
    };
    BOOST_TEST(stateOn(QStringLiteral("2026-06-01")) == "accepted");
    BOOST_TEST(stateOn(QStringLiteral("2027-01-15")) == "expiring");
    BOOST_TEST(stateOn(QStringLiteral("2027-01-31")) == "expiring");
    BOOST_TEST(stateOn(QStringLiteral("2027-02-01")) == "expired");
}

BOOST_FIXTURE_TEST_CASE(an_exported_file_is_the_one_that_was_added_and_a_purged_one_is_gone, WithPolicy)
{
    done({QStringLiteral("evidence"), QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("-o"),
          path(QStringLiteral("out.md"))});
    BOOST_TEST((read(QStringLiteral("out.md")) == kPolicy));
    BOOST_TEST(run({QStringLiteral("evidence"), QStringLiteral("review"), QStringLiteral("1"), QStringLiteral("reject"),
                    QStringLiteral("--why"), QStringLiteral("outdated")})
                   .status == 0);
    done({QStringLiteral("evidence"), QStringLiteral("purge"), QStringLiteral("1"), QStringLiteral("--why"),
          QStringLiteral("deletion request")});
    BOOST_TEST(run({QStringLiteral("evidence"), QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("-o"),
                    path(QStringLiteral("again.md"))})
                   .status == 3);
    BOOST_TEST(
        run({QStringLiteral("evidence"), QStringLiteral("search"), QStringLiteral("Backups")}).array().isEmpty());
    BOOST_TEST(run({QStringLiteral("check")}).status == 0);
}

BOOST_AUTO_TEST_SUITE_END()
