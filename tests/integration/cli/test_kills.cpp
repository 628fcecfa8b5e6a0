#include "command.h"

#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <random>

using namespace assay::test;

namespace {

/// How often each command is killed: 50 in the full run (ASSAY_KILLS), a few in the daily one.
int rounds()
{
    const int given = qEnvironmentVariableIntValue("ASSAY_KILLS");
    return given > 0 ? given : 8;
}

struct Killed : CommandLine
{
    std::mt19937 random{20261122};

    /// Starts the command and kills it at a moment between its start and its usual end. Returns whether it ended
    /// before.
    bool runAndKill(const QStringList &arguments, int usualMs)
    {
        QProcess process;
        process.start(program(), QStringList{QStringLiteral("-w"), workspace(), QStringLiteral("--as"),
                                             QStringLiteral("li:engineer")} +
                                     arguments);
        BOOST_REQUIRE(process.waitForStarted());
        const int moment = std::uniform_int_distribution<int>(1, std::max(2, usualMs))(random);
        const bool ended = process.waitForFinished(moment);
        if (!ended) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished(60'000);
        }
        return ended;
    }

    int usualMs(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        BOOST_REQUIRE(run(arguments).status <= 1);
        return static_cast<int>(timer.elapsed());
    }

    void requireSound(int round)
    {
        BOOST_TEST_CONTEXT("round " << round)
        {
            const Outcome checked = run({QStringLiteral("check")});
            BOOST_REQUIRE_MESSAGE(checked.status == 0, checked.errors.toStdString());
            BOOST_REQUIRE(run({QStringLiteral("trail"), QStringLiteral("verify")}).status == 0);
        }
    }
};

QByteArray document(int number)
{
    QByteArray text = "Document " + QByteArray::number(number) + '\n';
    for (int line = 0; line < 20'000; ++line)
        text +=
            "line " + QByteArray::number(line * 7919 + number) + " of a record that is long enough to take some time\n";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(kills)

BOOST_FIXTURE_TEST_CASE(killed_while_evidence_is_added_the_workspace_opens_and_is_sound, Killed)
{
    init();
    write(QStringLiteral("first.txt"), document(0));
    const int usual = usualMs({QStringLiteral("evidence"), QStringLiteral("add"), path(QStringLiteral("first.txt"))});
    int cutShort = 0;
    for (int round = 1; round <= rounds(); ++round) {
        const QString name = QStringLiteral("doc%1.txt").arg(round);
        write(name, document(round));
        const bool ended = runAndKill({QStringLiteral("evidence"), QStringLiteral("add"), path(name)}, usual);
        cutShort += !ended;
        requireSound(round);
        // Told as done means there; cut short means whole or not at all, and it can be added again.
        const QJsonObject again = done({QStringLiteral("evidence"), QStringLiteral("add"), path(name)}).object();
        const auto added = again.value(QLatin1String("added")).toArray().size();
        const auto known = again.value(QLatin1String("duplicates")).toArray().size();
        BOOST_TEST(added + known == 1);
        if (ended)
            BOOST_TEST(known == 1);
    }
    BOOST_TEST_MESSAGE(cutShort << " of " << rounds() << " were killed before their end");
    BOOST_TEST(cutShort > 0);
    BOOST_TEST(run({QStringLiteral("evidence"), QStringLiteral("list")}).array().size() == rounds() + 1);
}

BOOST_FIXTURE_TEST_CASE(killed_while_filling_no_half_written_file_stands_under_the_final_name, Killed)
{
    init({QStringLiteral("--four-eyes"), QStringLiteral("declared")});
    const QString example = sourceFolder() + QStringLiteral("/installer/example/");
    done({QStringLiteral("library"), QStringLiteral("import"), example + QStringLiteral("past-answers.xlsx")});
    done({QStringLiteral("questionnaire"), QStringLiteral("import"),
          example + QStringLiteral("customer-questionnaire.xlsx"), QStringLiteral("--customer"), QStringLiteral("C")});
    done({QStringLiteral("questionnaire"), QStringLiteral("propose"), QStringLiteral("1")});
    done({QStringLiteral("questionnaire"), QStringLiteral("accept"), QStringLiteral("1")});
    done({QStringLiteral("questionnaire"), QStringLiteral("approve"), QStringLiteral("1"), QStringLiteral("--all")});
    const QString whole = path(QStringLiteral("whole.xlsx"));
    const int usual = usualMs(
        {QStringLiteral("questionnaire"), QStringLiteral("fill"), QStringLiteral("1"), QStringLiteral("-o"), whole});
    const QByteArray expected = read(QStringLiteral("whole.xlsx"));
    int cutShort = 0;
    for (int round = 1; round <= rounds(); ++round) {
        QFile::remove(path(QStringLiteral("out.xlsx")));
        const bool ended = runAndKill({QStringLiteral("questionnaire"), QStringLiteral("fill"), QStringLiteral("1"),
                                       QStringLiteral("-o"), path(QStringLiteral("out.xlsx"))},
                                      usual);
        cutShort += !ended;
        requireSound(round);
        if (QFile::exists(path(QStringLiteral("out.xlsx"))))
            BOOST_TEST((read(QStringLiteral("out.xlsx")) == expected));
        else
            BOOST_TEST(!ended);
    }
    BOOST_TEST_MESSAGE(cutShort << " of " << rounds() << " were killed before their end");
    BOOST_TEST(cutShort > 0);
}

BOOST_AUTO_TEST_SUITE_END()
