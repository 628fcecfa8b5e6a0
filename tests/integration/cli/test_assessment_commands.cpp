#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QProcess>

using namespace assay::test;

namespace {

struct WithAssessment : CommandLine
{
    WithAssessment()
    {
        init({QStringLiteral("--organisation"), QStringLiteral("样例公司")});
        done({QStringLiteral("assessment"), QStringLiteral("new"), QStringLiteral("--framework"),
              QStringLiteral("iso27001-2022"), QStringLiteral("--scope"), QStringLiteral("CRM")});
    }
    [[nodiscard]] Outcome set(const QString &ref, const QString &result, const QStringList &options = {}) const
    {
        return run(QStringList{QStringLiteral("assessment"), QStringLiteral("set"), QStringLiteral("1"), ref, result} +
                   options);
    }
    [[nodiscard]] QJsonObject score() const
    {
        return run({QStringLiteral("assessment"), QStringLiteral("score"), QStringLiteral("1")}).object();
    }
    [[nodiscard]] Outcome report(const QString &file, const QString &language) const
    {
        return run({QStringLiteral("report"), QStringLiteral("gap"), QStringLiteral("--for"), QStringLiteral("1"),
                    QStringLiteral("-o"), path(file), QStringLiteral("--lang"), language});
    }
    [[nodiscard]] QString textOf(const QString &file) const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(file), QStringLiteral("-")});
        BOOST_REQUIRE(reader.waitForFinished(60'000));
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(assessment_commands)

BOOST_FIXTURE_TEST_CASE(frameworks_are_listed_and_shown_without_a_workspace, CommandLine)
{
    const QJsonArray list =
        runPlain({QStringLiteral("--json"), QStringLiteral("framework"), QStringLiteral("list")}).array();
    BOOST_REQUIRE(list.size() >= 2);
    BOOST_TEST(list.at(0).toObject().value(QLatin1String("assessable")).toInt() == 123);
    const QJsonArray chinese =
        runPlain({QStringLiteral("--json"), QStringLiteral("framework"), QStringLiteral("show"),
                  QStringLiteral("gbt22239-2019-l3"), QStringLiteral("--lang"), QStringLiteral("zh")})
            .object()
            .value(QLatin1String("requirements"))
            .toArray();
    BOOST_TEST(chinese.at(2).toObject().value(QLatin1String("title")).toString().toStdString() == "物理位置选择");
    BOOST_TEST(runPlain({QStringLiteral("--json"), QStringLiteral("framework"), QStringLiteral("show"),
                         QStringLiteral("nonsense")})
                   .status == 3);
}

BOOST_FIXTURE_TEST_CASE(results_add_up_to_the_share_met_with_its_terms, WithAssessment)
{
    BOOST_TEST(score().value(QLatin1String("score")).isNull());
    BOOST_TEST(set(QStringLiteral("A.5.1"), QStringLiteral("met")).status == 0);
    BOOST_TEST(set(QStringLiteral("A.5.2"), QStringLiteral("partly-met")).status == 0);
    BOOST_TEST(set(QStringLiteral("A.5.3"), QStringLiteral("not-met")).status == 0);
    BOOST_TEST(set(QStringLiteral("A.7.4"), QStringLiteral("not-applicable"),
                   {QStringLiteral("--rationale"), QStringLiteral("没有机房")})
                   .status == 0);
    BOOST_TEST(score().value(QLatin1String("score")).toDouble() == 0.5);
    BOOST_TEST(score().value(QLatin1String("method")).toString().toStdString() == "share-met");
    BOOST_TEST(!score().value(QLatin1String("terms")).toArray().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(headings_unknown_refs_and_reasonless_exclusions_are_refused, WithAssessment)
{
    BOOST_TEST(set(QStringLiteral("A.5"), QStringLiteral("met")).status == 3);
    BOOST_TEST(set(QStringLiteral("A.5.99"), QStringLiteral("met")).status == 3);
    BOOST_TEST(set(QStringLiteral("A.5.1"), QStringLiteral("not-applicable")).status == 4);
    BOOST_TEST(set(QStringLiteral("A.5.1"), QStringLiteral("great")).status == 2);
}

BOOST_FIXTURE_TEST_CASE(a_gap_report_says_what_was_recorded_and_is_found_by_searching, WithAssessment)
{
    BOOST_TEST(set(QStringLiteral("A.8.13"), QStringLiteral("partly-met"),
                   {QStringLiteral("--gap"), QStringLiteral("恢复演练未按季度执行"), QStringLiteral("--due"),
                    QStringLiteral("2027-03-31")})
                   .status == 0);
    BOOST_TEST(set(QStringLiteral("A.8.24"), QStringLiteral("not-met"),
                   {QStringLiteral("--gap"), QStringLiteral("No key rotation")})
                   .status == 0);
    for (const char16_t *language : {u"zh", u"en", u"both"}) {
        const QString name = QStringLiteral("gap-%1.pdf").arg(QStringView(language));
        const Outcome written = report(name, QStringView(language).toString());
        BOOST_REQUIRE_MESSAGE(written.status <= 1, written.errors.toStdString());
        const QString text = textOf(name).simplified();
        BOOST_TEST_CONTEXT(name.toStdString())
        {
            BOOST_TEST(text.contains(QStringLiteral("恢复演练未按季度执行")));
            BOOST_TEST(text.contains(QStringLiteral("No key rotation")));
            BOOST_TEST(text.contains(QStringLiteral("A.8.24")));
            BOOST_TEST(text.contains(QStringLiteral("2027-03-31")));
            BOOST_TEST(text.contains(QStringLiteral("样例公司")));
            BOOST_TEST(text.contains(QStringLiteral("差距分析")) == (language[0] != u'e'));
        }
    }
    const Outcome workbook = report(QStringLiteral("gap.xlsx"), QStringLiteral("both"));
    BOOST_TEST(workbook.status == 0);
    BOOST_TEST(read(QStringLiteral("gap.xlsx")).startsWith("PK"));
    BOOST_TEST(report(QStringLiteral("gap.odt"), QStringLiteral("en")).status == 3);
}

BOOST_FIXTURE_TEST_CASE(the_same_record_gives_the_same_report_byte_for_byte, WithAssessment)
{
    BOOST_TEST(set(QStringLiteral("A.5.1"), QStringLiteral("met")).status == 0);
    for (const char16_t *ending : {u"pdf", u"xlsx"}) {
        const QString first = QStringLiteral("one.%1").arg(QStringView(ending));
        const QString second = QStringLiteral("two.%1").arg(QStringView(ending));
        BOOST_TEST(report(first, QStringLiteral("both")).status <= 1);
        BOOST_TEST(report(second, QStringLiteral("both")).status <= 1);
        BOOST_TEST((read(first) == read(second)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
