#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QDir>

using namespace assay::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

struct LastYear : CommandLine
{
    LastYear()
    {
        init();
        BOOST_REQUIRE(QDir(path({})).mkpath(QStringLiteral("last/Acme")));
        write(QStringLiteral("last/Acme/questionnaire 2025-03-01.csv"),
              "No,Question,Answer,Comment\n"
              "1,Do you encrypt customer data at rest?,Yes,AES-256\n"
              "2,How long are audit logs kept?,Audit logs are kept for 180 days.,\n"
              "3,Is multi-factor authentication required for administrators?,Yes,\n"
              "4,Are backups tested at least once a year?,Yes,\n"
              "5,Do you run penetration tests?,Yes,by a third party\n");
        write(QStringLiteral("last/Borealis_security questionnaire_20260115.csv"),
              "No,Question,Answer,Comment\n"
              "1,Do you encrypt customer data at rest?,Yes,AES-256\n"
              "2,How long are audit logs kept?,Audit logs are kept for six months.,\n"
              "3,Is multi-factor authentication required for administrators?,No,\n"
              "4,Are visitors escorted in the data centre?,Yes,\n"
              "5,Is there a business continuity plan?,Yes,\n");
        write(QStringLiteral("last/broken.xlsx"), "no workbook");
        write(QStringLiteral("last/letter.txt"), "Dear customer");
    }
    [[nodiscard]] QJsonObject imported() const
    {
        return done({QStringLiteral("library"), QStringLiteral("import"), path(QStringLiteral("last"))}).object();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(library_commands)

BOOST_FIXTURE_TEST_CASE(a_folder_is_taken_in_newest_first_and_what_cannot_be_read_is_told, LastYear)
{
    const QJsonObject import = imported();
    BOOST_TEST(import.value(QLatin1String("entries")).toInt() == 9);
    BOOST_TEST(import.value(QLatin1String("known")).toInt() == 1);
    BOOST_TEST(import.value(QLatin1String("problems")).toArray().size() == 2);
    QStringList seen;
    for (const QJsonValue &file : import.value(QLatin1String("files")).toArray())
        if (file[QLatin1String("problem")].isNull())
            seen << file[QLatin1String("customer")].toString() + u' ' + file[QLatin1String("date")].toString() + u' ' +
                        file[QLatin1String("date_from")].toString();
    BOOST_TEST((seen == QStringList{QStringLiteral("Borealis 2026-01-15 file-name"),
                                    QStringLiteral("Acme 2025-03-01 file-name")}));
    for (const QJsonValue &entry : run(words("library list")).array()) {
        BOOST_TEST((entry[QLatin1String("state")].toString() == QLatin1String("candidate")));
        const bool twice = entry[QLatin1String("question")].toString().contains(QLatin1String("encrypt"));
        BOOST_TEST(entry[QLatin1String("uses")].toInt() == (twice ? 2 : 1));
    }
    const QJsonArray near = import.value(QLatin1String("near_duplicates")).toArray();
    BOOST_REQUIRE(near.size() >= 2);
    BOOST_TEST(near[0][QLatin1String("contradiction")].toBool());
    BOOST_TEST(near[1][QLatin1String("contradiction")].toBool());

    // The same folder once more changes nothing: an answer is counted once for a file.
    const QJsonObject again = imported();
    BOOST_TEST(again.value(QLatin1String("entries")).toInt() == 0);
    BOOST_TEST(again.value(QLatin1String("known")).toInt() == 10);
    BOOST_TEST(run(words("library list")).array()[0][QLatin1String("uses")].toInt() == 2);
}

BOOST_FIXTURE_TEST_CASE(contradictions_name_both_answers_and_why, LastYear)
{
    std::ignore = imported();
    const Outcome outcome = run(words("library conflicts"));
    BOOST_TEST(outcome.status == 1);
    QString why;
    for (const QJsonValue &pair : outcome.array()) {
        BOOST_TEST(pair[QLatin1String("similarity")].toDouble() == 1.0);
        BOOST_TEST((pair[QLatin1String("one")][QLatin1String("customer")].toString() !=
                    pair[QLatin1String("other")][QLatin1String("customer")].toString()));
        why += pair[QLatin1String("why")][0].toString();
    }
    BOOST_TEST(outcome.array().size() == 2);
    BOOST_TEST(why.contains(QLatin1String("180 days")));
    BOOST_TEST(why.contains(QLatin1String("six months")));
    BOOST_TEST(why.contains(QStringLiteral("“No”")));
}

BOOST_FIXTURE_TEST_CASE(candidates_become_current_in_bulk_but_for_contradictory_ones_and_fall_due, LastYear)
{
    std::ignore = imported();
    QJsonObject review = done(words("--as-of 2026-02-01 library review --all --at-least 2")).object();
    BOOST_TEST(review.value(QLatin1String("reviewed")).toArray().size() == 1);
    review = done(words("--as-of 2026-02-01 library review --all")).object();
    BOOST_TEST(review.value(QLatin1String("reviewed")).toArray().size() == 4);
    BOOST_TEST(review.value(QLatin1String("contradicting")).toArray().size() == 4);
    const QJsonValue first = review.value(QLatin1String("reviewed")).toArray()[0];
    BOOST_TEST((first[QLatin1String("reviewer")].toString() == QLatin1String("li")));
    BOOST_TEST((first[QLatin1String("next_due")].toString() == QLatin1String("2027-02-01")));
    BOOST_TEST(run(words("--as-of 2026-12-31 library list --due")).array().isEmpty());
    BOOST_TEST(run(words("--as-of 2027-02-01 library list --due")).array().size() == 5);
    BOOST_TEST(run(words("--as-of 2027-02-01 library list --state candidate")).array().size() == 4);
}

BOOST_AUTO_TEST_CASE(an_entry_is_written_found_by_owner_and_topic_and_retired)
{
    CommandLine line;
    line.init();
    const QStringList add{QStringLiteral("library"),    QStringLiteral("add"),
                          QStringLiteral("--question"), QStringLiteral("Do you encrypt backups?"),
                          QStringLiteral("--answer"),   QStringLiteral("Yes, with AES-256."),
                          QStringLiteral("--owner"),    QStringLiteral("zhang"),
                          QStringLiteral("--tag"),      QStringLiteral("encryption"),
                          QStringLiteral("--cycle"),    QStringLiteral("6")};
    BOOST_TEST(line.run(add).status == 0);
    BOOST_TEST(line.run(add).status == 3);  // there already
    BOOST_TEST(line.run(words("library list --owner zhang --tag Encryption")).array().size() == 1);
    BOOST_TEST(line.run(words("library list --owner li")).array().isEmpty());
    BOOST_TEST(line.run(words("library review 7")).status != 0);
    BOOST_TEST(line.run(words("--as-of 2026-01-31 library review 1")).status == 0);
    BOOST_TEST(line.run(words("--as-of 2026-07-31 library list --due")).array().size() == 1);
    BOOST_TEST(line.run(words("library retire 1 --why old")).status == 0);
    BOOST_TEST(line.run(words("library review 1")).status == 3);
    BOOST_TEST(line.run(words("library list --state retired")).array().size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
