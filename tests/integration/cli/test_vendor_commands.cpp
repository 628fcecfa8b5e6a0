#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QProcess>

using namespace assay::test;

namespace {

const QString kReviewer = QStringLiteral("wang:reviewer");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

struct OneVendor : CommandLine
{
    OneVendor()
    {
        init();
        done(words("vendor add --name Nimbus --service CRM"));
    }
    [[nodiscard]] Outcome decide(const char *state, const QStringList &options = {}) const
    {
        return runAs(kReviewer, QStringList{QStringLiteral("vendor"), QStringLiteral("decide"), QStringLiteral("1"),
                                            QString::fromLatin1(state), QStringLiteral("--reason"),
                                            QStringLiteral("seen and agreed")} +
                                    options);
    }
    [[nodiscard]] QJsonObject shown() const { return run(words("vendor show 1")).object(); }
    [[nodiscard]] QString state() const { return shown().value(QLatin1String("state")).toString(); }
};

const char *const kPersonal =
    "vendor tier 1 data=personal criticality=high access=limited sub-processing=known location=domestic";

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_tier_follows_from_the_inherent_risk_and_sets_what_is_due, OneVendor)
{
    BOOST_TEST(shown().value(QLatin1String("tier")).isNull());
    BOOST_TEST(run(words("vendor tier 1 data=personal")).status == 3);
    const QJsonObject tiered = run(words(kPersonal)).object();
    BOOST_TEST((tiered.value(QLatin1String("tier")).toString() == QLatin1String("medium")));
    BOOST_TEST(tiered.value(QLatin1String("points")).toInt() == 7);
    BOOST_TEST(tiered.value(QLatin1String("interval_months")).toInt() == 24);

    QJsonArray due = run(words("--as-of 2026-11-22 vendor due")).array();
    BOOST_REQUIRE(due.size() == 1);
    BOOST_TEST((due[0][QLatin1String("what")].toString() == QLatin1String("first-assessment")));
    done(words("vendor assess 1"));
    BOOST_TEST((state() == QLatin1String("due-diligence")));  // assessing begins it
    BOOST_TEST(runAs(kReviewer, words("assessment sign-off 1")).status == 0);
    BOOST_TEST(run(words("vendor due")).array().isEmpty());
    BOOST_TEST(run(words("vendor due --within 800")).array().size() == 1);
    BOOST_TEST(!shown().value(QLatin1String("next_due")).toString().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(decisions_are_recorded_with_reason_person_conditions_and_proof, OneVendor)
{
    BOOST_TEST(decide("approved").status == 4);  // no due diligence
    BOOST_TEST(decide("due-diligence").status == 0);
    BOOST_TEST(run(words("vendor decide 1 approved --reason fine")).status == 4);  // an engineer
    BOOST_TEST(decide("approved-with-conditions").status == 4);                    // which?
    const Outcome approved =
        decide("approved-with-conditions", words("--condition pentest --conditions-until 2027-01-31"));
    BOOST_TEST(approved.status == 1);  // no tier, not assessed: told, not refused
    BOOST_TEST(run(words("--as-of 2027-01-10 vendor due")).array().size() == 1);
    BOOST_TEST(decide("monitored").status == 1);
    BOOST_TEST(decide("off-boarded").status == 4);  // no proof
    BOOST_TEST(decide("off-boarded", words("--proof certificate-7")).status == 0);
    const QJsonArray decisions = shown().value(QLatin1String("decisions")).toArray();
    BOOST_REQUIRE(decisions.size() == 4);
    BOOST_TEST((decisions[1][QLatin1String("by")].toString() == QLatin1String("wang")));
    BOOST_TEST((decisions[1][QLatin1String("conditions")].toArray() == QJsonArray{QStringLiteral("pentest")}));
    BOOST_TEST((decisions[3][QLatin1String("proof")].toString() == QLatin1String("certificate-7")));
    BOOST_TEST(run(words("--as-of 2027-01-10 vendor due")).array().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(agreement_and_sub_processors_are_kept_and_reported, OneVendor)
{
    done(words(kPersonal));
    done(words("vendor assess 1"));
    done(words("vendor agreement 1 --title DPA-9 --signed 2026-01-01 --until 2027-12-31"));
    BOOST_TEST(run(words("vendor agreement 1 --title DPA-9 --evidence 9")).status == 3);
    done(words("vendor sub-processor 1 --name Hoster --service hosting --location Shanghai"));
    done(words("vendor sub-processor 1 --name Mailer"));
    done(words("vendor sub-processor 1 --name Mailer --remove"));
    BOOST_TEST(shown().value(QLatin1String("sub_processors")).toArray().size() == 1);
    BOOST_TEST(decide("approved-with-conditions", words("--condition pentest")).status <= 1);
    BOOST_TEST(run(words("report vendor --for 1 --lang en -o") << path(QStringLiteral("v.pdf"))).status == 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path(QStringLiteral("v.pdf")), QStringLiteral("-")});
    BOOST_REQUIRE(reader.waitForFinished(60'000));
    const QString report = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const char *said : {"Medium inherent risk", "DPA-9", "Hoster", "Conditions that hold: pentest",
                             "Approved with conditions", "seen and agreed", "At once"})
        BOOST_TEST(report.contains(QLatin1String(said)), said);
}
