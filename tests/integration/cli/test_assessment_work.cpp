#include "command.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace assay::test;

namespace {

/// "assessment set 1 A.5.1 met" as a list; words with spaces are not needed here but for refs, which come apart.
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

struct TwoEditions : CommandLine
{
    TwoEditions()
    {
        init();
        for (const char *framework : {"iso27001-2013", "iso27001-2022"})
            done(words("assessment new --scope CRM --framework") << QString::fromLatin1(framework));
        done(words("assessment set 1 A.6.1.2 A.9.2.1 A.12.4.1 met"));
        done(words("assessment set 1 A.9.2.2 not-met"));
        done(words("assessment set 2 A.5.3 not-met"));
    }
    [[nodiscard]] QJsonObject resultIn(int assessment, const char *ref) const
    {
        const QJsonArray results = run(words("assessment show") << QString::number(assessment))
                                       .object()
                                       .value(QLatin1String("results"))
                                       .toArray();
        for (const QJsonValue result : results)
            if (result[QLatin1String("ref")].toString() == QLatin1String(ref))
                return result.toObject();
        BOOST_FAIL("no such requirement");
        return {};
    }
    [[nodiscard]] QString valueIn(int assessment, const char *ref) const
    {
        return resultIn(assessment, ref).value(QLatin1String("result")).toString();
    }
};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(assessment_work)

BOOST_FIXTURE_TEST_CASE(what_carries_over_is_inherited_with_its_path_and_nothing_recorded_changes, TwoEditions)
{
    const QJsonObject preview = run(words("assessment inherit 2 --from 1")).object();
    BOOST_TEST(!preview.value(QLatin1String("applied")).toBool());
    BOOST_TEST((valueIn(2, "A.5.16") == QLatin1String("not-assessed")));
    const QJsonObject applied = run(words("assessment inherit 2 --from 1 --apply")).object();
    BOOST_TEST(applied.value(QLatin1String("inherited")).toInt() == 2);
    BOOST_TEST(applied.value(QLatin1String("kept")).toInt() == 1);
    BOOST_TEST((valueIn(2, "A.5.3") == QLatin1String("not-met")));
    BOOST_TEST((valueIn(2, "A.5.16") == QLatin1String("met")));
    BOOST_TEST(text(resultIn(2, "A.5.16"), "inherited").contains(QStringLiteral("A.9.2.1 —equal→")));
    BOOST_TEST((valueIn(2, "A.8.15") == QLatin1String("partly-met")));
    BOOST_TEST((valueIn(2, "A.5.18") == QLatin1String("not-assessed")));
    // A person's word takes the place of what was inherited, and stays when it is inherited again.
    done(words("assessment set 2 A.5.16 partly-met"));
    BOOST_TEST(resultIn(2, "A.5.16").value(QLatin1String("inherited")).isNull());
    done(words("assessment inherit 2 --from 1 --apply"));
    BOOST_TEST((valueIn(2, "A.5.16") == QLatin1String("partly-met")));
}

BOOST_FIXTURE_TEST_CASE(into_classified_protection_only_evidence_is_suggested, TwoEditions)
{
    done(words("assessment new --scope CRM --framework gbt22239-2019-l3"));
    const QJsonObject applied = run(words("assessment inherit 3 --from 2 --apply")).object();
    BOOST_TEST(applied.value(QLatin1String("inherited")).toInt() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_migration_opens_a_new_assessment_and_names_what_did_not_carry, TwoEditions)
{
    const QJsonObject preview = run(words("assessment migrate 1 --to iso27001-2022")).object();
    BOOST_TEST(preview.value(QLatin1String("assessment")).isNull());
    BOOST_TEST(run(words("assessment list")).array().size() == 2);
    const QJsonObject migrated = run(words("assessment migrate 1 --to iso27001-2022 --apply")).object();
    BOOST_TEST(migrated.value(QLatin1String("assessment")).toInt() == 3);
    BOOST_TEST(migrated.value(QLatin1String("dropped")).toArray().at(0).toString().toStdString() == "A.9.2.2");
    BOOST_TEST(migrated.value(QLatin1String("not_carried")).toArray().contains(QStringLiteral("A.5.7")));
    BOOST_TEST((valueIn(1, "A.9.2.2") == QLatin1String("not-met")));
    BOOST_TEST(run(words("assessment migrate 1 --to dsl")).status == 4);
}

BOOST_FIXTURE_TEST_CASE(two_assessments_are_compared_by_what_got_better_worse_and_new, TwoEditions)
{
    done(words("assessment copy 2"));
    done(words("assessment set 3 A.5.3 met"));
    done(words("assessment set 3 A.5.1 not-met"));
    const QJsonObject compared = run(words("assessment compare 2 3")).object();
    const QJsonObject changes = compared.value(QLatin1String("changes")).toObject();
    BOOST_TEST(changes.value(QLatin1String("better")).toInt() == 1);
    BOOST_TEST(changes.value(QLatin1String("new")).toInt() == 1);
    BOOST_TEST(run(words("assessment compare 1 2")).status == 4);
}

BOOST_FIXTURE_TEST_CASE(a_signed_off_assessment_is_frozen_under_its_digest, TwoEditions)
{
    BOOST_TEST(run(words("assessment sign-off 2")).status == 4);  // an engineer may not
    const Outcome signedOff = runAs(QStringLiteral("wang:reviewer"), words("assessment sign-off 2"));
    BOOST_TEST(signedOff.status == 0);
    BOOST_TEST(text(signedOff.object(), "digest").size() == 64);
    BOOST_TEST(run(words("assessment set 2 A.5.1 met")).status == 4);
    BOOST_TEST(run(words("assessment inherit 2 --from 1 --apply")).status == 4);
    BOOST_TEST(runAs(QStringLiteral("wang:reviewer"), words("assessment verdict 2 A.5.3 agreed")).status == 4);
    const QJsonObject copied = run(words("assessment copy 2")).object();
    BOOST_TEST(copied.value(QLatin1String("assessment")).toInt() == 3);
    BOOST_TEST(run(words("assessment set 3 A.5.1 met")).status == 0);
}

BOOST_FIXTURE_TEST_CASE(a_verdict_is_given_by_another_person_and_falls_with_the_result, TwoEditions)
{
    BOOST_TEST(run(words("assessment verdict 2 A.5.3 agreed")).status == 4);
    BOOST_TEST(runAs(QStringLiteral("wang:reviewer"), words("assessment verdict 2 A.5.1 agreed")).status == 3);
    BOOST_TEST(
        runAs(QStringLiteral("wang:reviewer"), words("assessment verdict 2 A.5.3 disagreed --note why")).status == 0);
    BOOST_TEST((text(resultIn(2, "A.5.3"), "verdict") == QLatin1String("disagreed")));
    done(words("assessment set 2 A.5.3 partly-met"));
    BOOST_TEST(resultIn(2, "A.5.3").value(QLatin1String("verdict")).isNull());
}

BOOST_FIXTURE_TEST_CASE(checks_find_claims_without_citations_and_contradictions, TwoEditions)
{
    done(words("assessment set 2 A.5.1 met"));
    const Outcome checked = run(words("assessment checks 2"));
    BOOST_TEST(checked.status == 1);
    QStringList rules;
    for (const QJsonValue finding : checked.array())
        rules << finding[QLatin1String("ref")].toString() + QLatin1Char(' ') +
                     finding[QLatin1String("rule")].toString();
    BOOST_TEST(rules.contains(QStringLiteral("A.5.1 no-citation")));
    BOOST_TEST(rules.contains(QStringLiteral("A.5.3 inherited-contradicts")));
}

BOOST_FIXTURE_TEST_CASE(checks_over_all_assessments_leave_out_what_is_signed_off, TwoEditions)
{
    const auto countOf = [&](int assessment) {
        const QJsonArray all = run(words("assessment checks --all")).array();
        return std::ranges::count_if(
            all, [&](const QJsonValue &finding) { return finding[QLatin1String("assessment")].toInt() == assessment; });
    };
    BOOST_TEST(countOf(1) == run(words("assessment checks 1")).array().size());
    BOOST_TEST(countOf(2) == run(words("assessment checks 2")).array().size());
    BOOST_TEST(countOf(1) > 0);
    BOOST_TEST(runAs(QStringLiteral("wang:reviewer"), words("assessment sign-off 1")).status == 0);
    BOOST_TEST(countOf(1) == 0);
    BOOST_TEST(countOf(2) > 0);  // what is signed off still contradicts it
    BOOST_TEST(run(words("assessment checks")).status == 2);
}

BOOST_FIXTURE_TEST_CASE(results_go_out_and_come_back_in_any_order_and_a_bad_row_is_skipped_whole, TwoEditions)
{
    done(words("assessment set 2 A.5.1 partly-met --gap old"));
    done(QStringList(words("assessment export 2 -o")) << path(QStringLiteral("out.xlsx")));
    const QJsonObject again =
        run(QStringList(words("assessment import 2")) << path(QStringLiteral("out.xlsx"))).object();
    BOOST_TEST(again.value(QLatin1String("recorded")).toInt() == 0);

    write(QStringLiteral("in.csv"), "Result,Remark,Ref,Due,Gap\n"
                                    "met,,A.5.2,2027-03-31,\n"
                                    "perhaps,,A.5.4,,\n"
                                    "not met,,A.99.1,,\n"
                                    "部分符合,,A.5.1,31.3.2027,new gap\n"
                                    "not met,,A.5.5,,nothing there\n");
    const Outcome imported = run(QStringList(words("assessment import 2")) << path(QStringLiteral("in.csv")));
    BOOST_TEST(imported.status == 1);
    BOOST_TEST(imported.object().value(QLatin1String("recorded")).toInt() == 2);
    BOOST_TEST((valueIn(2, "A.5.2") == QLatin1String("met")));
    BOOST_TEST((valueIn(2, "A.5.4") == QLatin1String("not-assessed")));
    BOOST_TEST((text(resultIn(2, "A.5.1"), "gap") == QLatin1String("old")));  // its date was wrong: skipped whole
    std::vector<int> rows;
    for (const QJsonValue problem : imported.object().value(QLatin1String("problems")).toArray())
        rows.push_back(problem[QLatin1String("row")].toInt());
    BOOST_TEST((rows == std::vector<int>{3, 4, 5}));
}

BOOST_FIXTURE_TEST_CASE(objects_give_their_requirement_the_worst_result_and_the_rate_counts_units, CommandLine)
{
    init();
    done(words("assessment new --scope CRM --framework gbt22239-2019-l3"));
    done(words("mlps system add --name Production --filing 110 --filed-until 2027-06-30"));
    for (const char *name : {"web-01", "web-02", "db-01"})
        done(words("mlps object add --system 1 --kind")
             << (QLatin1String(name) == QLatin1String("db-01") ? QStringLiteral("database") : QStringLiteral("server"))
             << QStringLiteral("--name") << QString::fromLatin1(name));
    const QString item = QStringLiteral("8.1.4.1 a)");
    const auto set = [&](const char *object, const char *value) {
        return run(QStringList{QStringLiteral("assessment"), QStringLiteral("set"), QStringLiteral("1"), item,
                               QString::fromLatin1(value), QStringLiteral("--object"), QString::fromLatin1(object),
                               QStringLiteral("--methods"), QStringLiteral("examine,test")});
    };
    BOOST_TEST(set("1", "met").status == 0);
    BOOST_TEST(set("9", "met").status == 3);
    BOOST_TEST(set("1", "not-applicable").status == 4);  // no reason
    const Outcome copied = run(words("mlps object copy 1 1 2 3"));
    BOOST_TEST(copied.object().value(QLatin1String("copied")).toInt() == 1);
    BOOST_TEST(copied.status == 1);  // a database is not like a server
    BOOST_TEST(set("2", "not-met").status == 0);
    BOOST_TEST(run(words("mlps object copy 1 1 2")).status == 4);  // nothing that stands is overwritten
    // The requirement takes the worst of its objects; another result is refused.
    BOOST_TEST(run(QStringList{QStringLiteral("assessment"), QStringLiteral("set"), QStringLiteral("1"), item,
                               QStringLiteral("met")})
                   .status == 4);
    BOOST_TEST(run(words("report gap --for 1 --lang en -o") << path(QStringLiteral("gap.pdf"))).status == 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path(QStringLiteral("gap.pdf")), QStringLiteral("-")});
    BOOST_REQUIRE(reader.waitForFinished(60'000));
    BOOST_TEST(reader.readAllStandardOutput().contains("web-02"));  // the object with the gap
    const QJsonObject score = run(words("assessment score 1")).object();
    BOOST_TEST((text(score, "method") == QLatin1String("mlps-2025")));
    BOOST_TEST(score.value(QLatin1String("score")).toDouble() == 0.5);
    BOOST_TEST((text(score, "conclusion") == QLatin1String("not-conform")));
    BOOST_TEST(run(words("assessment score 1 --method all")).array().size() == 5);
    BOOST_TEST(run(QStringList{QStringLiteral("assessment"), QStringLiteral("hazard"), QStringLiteral("1"), item,
                               QStringLiteral("--relevance"), QStringLiteral("a"), QStringLiteral("--severity"),
                               QStringLiteral("b"), QStringLiteral("--prevalence"), QStringLiteral(" ")})
                   .status == 4);
}

BOOST_FIXTURE_TEST_CASE(vendors_are_assessed_compared_and_approved_by_another_role, CommandLine)
{
    init();
    for (const char *name : {"Nimbus", "Harbour"})
        done(words("vendor add --service CRM --name") << QString::fromLatin1(name));
    BOOST_TEST(run(words("vendor add --name Nimbus")).status != 0);
    BOOST_TEST(run(words("vendor score 1")).status == 3);
    for (const char *id : {"1", "2"})
        done(words("vendor assess") << QString::fromLatin1(id));
    done(words("assessment set 1 CRM-1.1.1 not-met"));
    done(words("assessment set 1 CRM-5.1 met"));
    done(words("assessment set 2 CRM-1.1.1 met"));
    const QJsonObject score = run(words("vendor score 1")).object();
    BOOST_TEST(score.value(QLatin1String("hard_misses")).toArray().size() == 1);
    BOOST_TEST(score.value(QLatin1String("score")).toDouble() == 3.0 / 7);
    BOOST_TEST(run(words("vendor compare 1 2")).object().value(QLatin1String("rows")).toArray().size() == 24);
    BOOST_TEST(run(words("vendor approve 1 --reason fine")).status == 4);
    BOOST_TEST(runAs(QStringLiteral("wang:reviewer"), words("vendor decide 1 rejected --reason no")).status == 0);
    for (const char *file : {"v.pdf", "v.xlsx"})
        BOOST_TEST(run(words("report vendor --for 1 -o") << path(QString::fromLatin1(file))).status == 0);
    BOOST_TEST(
        run(words("report comparison --for vendor:2 --with vendor:1 -o") << path(QStringLiteral("c.pdf"))).status == 0);
    BOOST_TEST(run(words("report comparison --for vendor:2 -o") << path(QStringLiteral("d.pdf"))).status == 2);
}

BOOST_FIXTURE_TEST_CASE(a_statement_of_applicability_is_versioned_and_asks_for_every_reason, CommandLine)
{
    init();
    done(words("assessment new --scope CRM --framework iso27001-2022"));
    BOOST_TEST(run(words("report soa --for 1 -o") << path(QStringLiteral("draft.pdf"))).status == 0);
    BOOST_TEST(runAs(QStringLiteral("wang:reviewer"), words("assessment approve-soa 1")).status == 4);
    QStringList set = words("assessment set 1");
    const QJsonArray requirements =
        run(words("framework show iso27001-2022")).object().value(QLatin1String("requirements")).toArray();
    for (const QJsonValue requirement : requirements)
        if (requirement[QLatin1String("assessable")].toBool())
            set << requirement[QLatin1String("ref")].toString();
    done(set << QStringLiteral("met"));
    BOOST_TEST(run(words("assessment approve-soa 1")).status == 4);  // an engineer may not
    const Outcome first = runAs(QStringLiteral("wang:reviewer"), words("assessment approve-soa 1"));
    BOOST_TEST(first.object().value(QLatin1String("version")).toInt() == 1);
    const Outcome second = runAs(QStringLiteral("wang:reviewer"), words("assessment approve-soa 1"));
    BOOST_TEST(second.object().value(QLatin1String("version")).toInt() == 2);
    done(words("assessment new --scope CRM --framework gdpr"));
    BOOST_TEST(run(words("report soa --for 2 -o") << path(QStringLiteral("none.pdf"))).status == 4);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(framework_commands)

BOOST_FIXTURE_TEST_CASE(crosswalks_are_shown_directly_and_over_others, CommandLine)
{
    const auto crosswalk = [&](const char *from, const char *to) {
        return runPlain(words("--json framework crosswalk") << QString::fromLatin1(from) << QString::fromLatin1(to));
    };
    BOOST_TEST(crosswalk("iso27001-2013", "iso27001-2022").array().size() == 144);
    const QJsonArray composed = crosswalk("gdpr", "iso27001-2022").array();
    BOOST_REQUIRE(!composed.isEmpty());
    BOOST_TEST(composed.at(0)[QLatin1String("path")].toArray().size() >= 2);
    BOOST_TEST(crosswalk("dsl", "csl").status == 3);
}

BOOST_FIXTURE_TEST_CASE(the_nist_catalogues_are_taken_in_whole, CommandLine)
{
    const QString samples = samplesFolder(QStringLiteral("oscal catalogues"));
    if (samples.isEmpty())
        return;
    init();
    struct Known
    {
        const char *file;
        int requirements;  // groups and controls, enhancements too, as counted in the file
    };
    const Known known[] = {{"nist-csf-2.0-catalog.xml", 6 + 219},
                           {"nist-800-53r5-high-resolved-catalog-min.json", 18 + 188 + 182},
                           {"nist-800-53r5-low-resolved-catalog.json", 18 + 131 + 18},
                           {"nist-800-53r4-catalog-min.json", 18 + 256 + 666},
                           {"csa-ccm-4.0.7-catalog.json", 17 + 197 + 261}};
    for (const Known &one : known) {
        const Outcome import = run({QStringLiteral("framework"), QStringLiteral("import"),
                                    samples + QStringLiteral("/oscal/") + QString::fromLatin1(one.file)});
        BOOST_TEST_CONTEXT(one.file)
        {
            BOOST_TEST(import.status == 0);
            BOOST_TEST(import.object().value(QLatin1String("requirements")).toInt() == one.requirements);
        }
    }
    BOOST_TEST(run(words("framework list")).array().size() == 13 + 5);
    const Outcome profile = run({QStringLiteral("framework"), QStringLiteral("import"),
                                 samples + QStringLiteral("/oscal/nist-800-53r5-low-profile.json")});
    BOOST_TEST(profile.status == 3);
    BOOST_TEST(profile.errors.contains("no OSCAL catalog"));
    // It is assessed like any other.
    done(words("assessment new --scope CRM --framework nist-cybersecurity-framework-2.0"));
    done(words("assessment set 1 GV.OC-01 met"));
    BOOST_TEST(run(words("assessment set 1 GV met")).status == 3);
}

BOOST_FIXTURE_TEST_CASE(a_table_with_mistakes_is_refused_whole_with_each_place, CommandLine)
{
    init();
    write(QStringLiteral("own.csv"), "Ref,Title,Parent,Weigth,Weight\n"
                                     "A,Access,,,\n"
                                     "A.1,Passwords,A,,3\n"
                                     "A.1,Again,A,,\n"
                                     ",No ref,A,,\n"
                                     "A.3,Lockout,B,,heavy\n");
    const Outcome import =
        run({QStringLiteral("framework"), QStringLiteral("import"), path(QStringLiteral("own.csv"))});
    BOOST_TEST(import.status == 3);
    BOOST_TEST(!import.object().value(QLatin1String("taken")).toBool());
    QStringList places;
    for (const QJsonValue problem : import.object().value(QLatin1String("problems")).toArray())
        places << problem[QLatin1String("column")].toString() + QString::number(problem[QLatin1String("row")].toInt());
    for (const char *place : {"A4", "A5", "C6", "E6"})
        BOOST_TEST(places.contains(QString::fromLatin1(place)), place);
    BOOST_TEST(import.output.contains("did you mean"));
    BOOST_TEST(run(words("framework list")).array().size() == 13);
}

BOOST_FIXTURE_TEST_CASE(an_own_framework_comes_in_goes_out_and_comes_back_the_same, CommandLine)
{
    init();
    write(QStringLiteral("own.csv"),
          "编号,标题,权重,说明\n1,访问控制,,\n1.1,口令策略,3,口令长度与复杂度\n1.2,登录锁定,2,\n");
    const QStringList import = {
        QStringLiteral("framework"), QStringLiteral("import"), path(QStringLiteral("own.csv")), QStringLiteral("--id"),
        QStringLiteral("own-list"),  QStringLiteral("--kind"), QStringLiteral("checklist")};
    BOOST_TEST(run(QStringList(import) << QStringLiteral("--check")).status == 0);
    BOOST_TEST(run(words("framework show own-list")).status == 3);
    BOOST_TEST(run(import).status == 0);
    BOOST_TEST(run(import).status != 0);  // an edition never changes
    const QJsonArray shown =
        run(words("framework show own-list --lang zh")).object().value(QLatin1String("requirements")).toArray();
    BOOST_REQUIRE(shown.size() == 3);
    BOOST_TEST(!shown.at(0)[QLatin1String("assessable")].toBool());
    BOOST_TEST((shown.at(1)[QLatin1String("parent")].toString() == QLatin1String("1")));
    for (const char *file : {"back.yaml", "back.csv"}) {
        done(words("framework export own-list -o") << path(QString::fromLatin1(file)));
        const QString id = QString::fromLatin1(file).replace(QLatin1Char('.'), QLatin1Char('-'));
        if (QString::fromLatin1(file).endsWith(QLatin1String("csv"))) {
            done(QStringList(words("framework import"))
                 << path(QString::fromLatin1(file)) << QStringLiteral("--id") << id);
            BOOST_TEST(
                run(words("framework show") << id).object().value(QLatin1String("requirements")).toArray().size() == 3);
        } else {
            BOOST_TEST(read(QString::fromLatin1(file)).contains("口令长度与复杂度"));
        }
    }
}

BOOST_FIXTURE_TEST_CASE(licensed_wording_stands_beside_the_guidance_and_never_leaves, CommandLine)
{
    init();
    write(QStringLiteral("text.csv"),
          "ref,text\n4.1,The organisation shall know its context (licensed).\n99,nowhere\n");
    const QStringList command = words("framework text import iso27001-2022") << path(QStringLiteral("text.csv"));
    BOOST_TEST(!run(QStringList(command) << QStringLiteral("--check")).object().value(QLatin1String("taken")).toBool());
    BOOST_TEST(!run(words("framework show iso27001-2022")).output.contains("(licensed)"));
    const Outcome import = run(command);
    BOOST_TEST(import.status == 1);  // one row names no requirement
    BOOST_TEST(run(words("framework show iso27001-2022")).output.contains("(licensed)"));
    for (const char *file : {"out.yaml", "out.csv"}) {
        done(words("framework export iso27001-2022 -o") << path(QString::fromLatin1(file)));
        BOOST_TEST(!read(QString::fromLatin1(file)).contains("(licensed)"));
    }
    BOOST_TEST(!run(words("trail list")).output.contains("(licensed)"));
}

BOOST_AUTO_TEST_SUITE_END()
