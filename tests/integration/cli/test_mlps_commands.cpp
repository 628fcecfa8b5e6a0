#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QProcess>

using namespace assay::test;

namespace {

const QString kWeakPassword = QStringLiteral("8.1.4.1 a)");

struct Protection : CommandLine
{
    Protection()
    {
        init();
        done({QStringLiteral("assessment"), QStringLiteral("new"), QStringLiteral("--scope"), QStringLiteral("CRM"),
              QStringLiteral("--framework"), QStringLiteral("gbt22239-2019-l3")});
    }
    [[nodiscard]] Outcome set(const QString &ref, const char *value, const QStringList &options = {}) const
    {
        return run(QStringList{QStringLiteral("assessment"), QStringLiteral("set"), QStringLiteral("1"), ref,
                               QString::fromLatin1(value)} +
                   options);
    }
    [[nodiscard]] Outcome hazard(const QString &ref, const QStringList &options) const
    {
        return run(QStringList{QStringLiteral("assessment"), QStringLiteral("hazard"), QStringLiteral("1"), ref,
                               QStringLiteral("--relevance"), QStringLiteral("a"), QStringLiteral("--severity"),
                               QStringLiteral("b"), QStringLiteral("--prevalence"), QStringLiteral("c")} +
                   options);
    }
    [[nodiscard]] QJsonObject hazards() const
    {
        return run({QStringLiteral("assessment"), QStringLiteral("hazards"), QStringLiteral("1")}).object();
    }
    [[nodiscard]] QJsonObject score(const char *method) const
    {
        return run({QStringLiteral("assessment"), QStringLiteral("score"), QStringLiteral("1"),
                    QStringLiteral("--method"), QString::fromLatin1(method)})
            .object();
    }
    [[nodiscard]] Outcome weights(const QByteArray &table, const QStringList &options = {}) const
    {
        write(QStringLiteral("w.csv"), table);
        return run(QStringList{QStringLiteral("mlps"), QStringLiteral("weights"), QStringLiteral("import"),
                               path(QStringLiteral("w.csv")), QStringLiteral("--framework"),
                               QStringLiteral("gbt22239-2019-l3"), QStringLiteral("--source"),
                               QStringLiteral("Publication of weights, 2021")} +
                   options);
    }
};

double term(const QJsonObject &score, const char *name)
{
    for (const QJsonValue one : score.value(QLatin1String("terms")).toArray())
        if (one[QLatin1String("name")].toString() == QLatin1String(name))
            return one[QLatin1String("value")].toDouble();
    return -1;
}

QString pdfText(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    BOOST_REQUIRE(reader.waitForFinished(60'000));
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(triggers_are_suggested_and_a_recorded_hazard_names_its_own, Protection)
{
    BOOST_TEST(hazards().value(QLatin1String("triggers")).toArray().isEmpty());
    BOOST_TEST(set(kWeakPassword, "not-met").status == 0);
    const QJsonArray suggested = hazards().value(QLatin1String("triggers")).toArray();
    BOOST_REQUIRE(suggested.size() == 1);
    BOOST_TEST((suggested[0][QLatin1String("trigger")].toString() == QLatin1String("weak-passwords")));
    BOOST_TEST(hazards().value(QLatin1String("recorded")).toArray().isEmpty());  // nothing by itself

    BOOST_TEST(hazard(kWeakPassword, {QStringLiteral("--trigger"), QStringLiteral("no-such")}).status == 3);
    BOOST_TEST(hazard(kWeakPassword,
                      {QStringLiteral("--trigger"), QStringLiteral("weak-passwords"), QStringLiteral("--rectified")})
                   .status == 0);
    BOOST_TEST(hazard(QStringLiteral("8.1.4.2 b)"), {}).status == 0);
    const QJsonObject listed = hazards();
    BOOST_TEST(listed.value(QLatin1String("triggers")).toArray().isEmpty());
    BOOST_TEST(listed.value(QLatin1String("before_rectification")).toInt() == 2);
    BOOST_TEST(listed.value(QLatin1String("rectified")).toInt() == 1);
    BOOST_TEST(term(score("mlps-2025"), "major-hazards") == 2);
    BOOST_TEST(
        run({QStringLiteral("report"), QStringLiteral("gap"), QStringLiteral("--for"), QStringLiteral("1"),
             QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("-o"), path(QStringLiteral("gap.pdf"))})
            .status == 0);
    const QString report = pdfText(path(QStringLiteral("gap.pdf")));
    BOOST_TEST(report.contains(QStringLiteral("before rectification: 2, of which 1 put right")));
    BOOST_TEST(report.contains(QStringLiteral("to be confirmed")));
}

BOOST_FIXTURE_TEST_CASE(weights_are_taken_in_whole_or_not_at_all, Protection)
{
    BOOST_TEST(set(kWeakPassword, "not-met", {QStringLiteral("--risk"), QStringLiteral("low")}).status == 0);
    BOOST_TEST(set(QStringLiteral("8.1.4.1 b)"), "met").status == 0);
    BOOST_TEST(score("mlps-2021").value(QLatin1String("conclusion")).isNull());

    const Outcome bad = weights("ref,weight\n8.1.4.1 a),3\n8.1.4.1 b),4\n8.1.4.1,1\nnothing,1\n8.1.4.1 a),1\n");
    BOOST_TEST(bad.status == 3);
    std::vector<int> rows;
    for (const QJsonValue problem : bad.object().value(QLatin1String("problems")).toArray())
        if (problem[QLatin1String("rule")].toString() != QLatin1String("weights-missing"))
            rows.push_back(problem[QLatin1String("row")].toInt());
    BOOST_TEST((rows == std::vector<int>{3, 4, 5, 6}));
    BOOST_TEST(score("mlps-2021").value(QLatin1String("weights_source")).isNull());

    const QByteArray good = "编号,权重\n8.1.4.1 a),3\n8.1.4.1 b),1\n";
    BOOST_TEST(!weights(good, {QStringLiteral("--check")}).object().value(QLatin1String("taken")).toBool());
    BOOST_TEST(score("mlps-2021").value(QLatin1String("weights_source")).isNull());
    BOOST_TEST(weights(good).object().value(QLatin1String("taken")).toBool());
    const QJsonObject graded = score("mlps-2021");
    // n = 2, S = 50; V_t = max(0, 50 − 3 · 50), V_m = 50.
    BOOST_TEST(graded.value(QLatin1String("score")).toDouble() == 50);
    BOOST_TEST((graded.value(QLatin1String("conclusion")).toString() == QLatin1String("poor")));
    BOOST_TEST(
        (graded.value(QLatin1String("weights_source")).toString() == QLatin1String("Publication of weights, 2021")));
}

BOOST_FIXTURE_TEST_CASE(in_chinese_the_words_are_chinese, Protection)
{
    BOOST_TEST(set(kWeakPassword, "met").status == 0);
    const auto inChinese = [&](const QStringList &arguments) {
        return QString::fromUtf8(
            runPlain(QStringList{QStringLiteral("-w"), workspace()} + arguments, {QStringLiteral("LC_ALL=zh_CN.UTF-8")})
                .output);
    };
    const QString score = inChinese({QStringLiteral("assessment"), QStringLiteral("score"), QStringLiteral("1"),
                                     QStringLiteral("--method"), QStringLiteral("all")});
    BOOST_TEST(score.contains(QStringLiteral("符合率")));
    for (const char *word : {"mlps-2025", "share-met", "conform", "weights-unset", "some-not-assessed"})
        BOOST_TEST(!score.contains(QLatin1String(word)), word);
    const QString crosswalk = inChinese({QStringLiteral("framework"), QStringLiteral("crosswalk"),
                                         QStringLiteral("iso27001-2013"), QStringLiteral("iso27001-2022")});
    BOOST_TEST(crosswalk.contains(QStringLiteral("等同")));
    BOOST_TEST(!crosswalk.contains(QStringLiteral(" equal ")));
}
