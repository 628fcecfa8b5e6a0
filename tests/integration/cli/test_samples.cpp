#include "command.h"

#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace assay::test;

namespace {

struct SampleRun : CommandLine
{
    SampleRun() { init(); }

    /// Adds all files at once and demands that each stands in exactly one list and nothing broke.
    QJsonObject addAll(const QStringList &files)
    {
        const Outcome outcome = run(QStringList{QStringLiteral("evidence"), QStringLiteral("add")} + files);
        BOOST_REQUIRE_MESSAGE((outcome.status == 0 || outcome.status == 1 || outcome.status == 3),
                              outcome.errors.toStdString());
        const QJsonObject json = outcome.object();
        QStringList named;
        for (const char *list : {"added", "duplicates", "refused"})
            for (const QJsonValue &entry : json.value(QLatin1String(list)).toArray())
                named << entry.toObject().value(QLatin1String("file")).toString();
        named.sort();
        QStringList given = files;
        given.sort();
        BOOST_TEST((named == given));
        for (const QJsonValue &refused : json.value(QLatin1String("refused")).toArray())
            BOOST_TEST(!refused.toObject().value(QLatin1String("why")).toString().isEmpty());
        return json;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(samples)

BOOST_FIXTURE_TEST_CASE(every_evidence_sample_is_taken_in_and_every_page_counted, SampleRun)
{
    const QStringList files = sampleFiles(QStringLiteral("evidence"), {QStringLiteral("pdf"), QStringLiteral("png"),
                                                                       QStringLiteral("jpg"), QStringLiteral("docx")});
    if (files.isEmpty())
        return;
    const QJsonObject json = addAll(files);
    BOOST_TEST(json.value(QLatin1String("added")).toArray().size() == files.size());
    for (const QJsonValue &added : json.value(QLatin1String("added")).toArray())
        BOOST_TEST(added.toObject().value(QLatin1String("pages")).toInt() > 0);
    const QJsonArray hits =
        run({QStringLiteral("evidence"), QStringLiteral("search"), QStringLiteral("信息安全技术")}).array();
    BOOST_TEST(!hits.isEmpty());
    BOOST_TEST(run({QStringLiteral("check")}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(no_hostile_file_ends_the_program_or_the_batch, SampleRun)
{
    const QStringList files = sampleFiles(QStringLiteral("hostile"), {QStringLiteral("*")});
    if (files.isEmpty())
        return;
    addAll(files);
    for (const QString &file : files) {
        const Outcome outcome =
            runPlain({QStringLiteral("--json"), QStringLiteral("questionnaire"), QStringLiteral("inspect"), file});
        BOOST_TEST_CONTEXT(file.toStdString())
        {
            BOOST_TEST((outcome.status == 0 || outcome.status == 1 || outcome.status == 3));
            BOOST_TEST(!outcome.object().isEmpty());
        }
    }
    BOOST_TEST(run({QStringLiteral("check")}).status == 0);
    BOOST_TEST(run({QStringLiteral("trail"), QStringLiteral("verify")}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(the_question_sheets_of_the_samples_are_found_as_their_truth_says, CommandLine)
{
    int sheets = 0;
    int right = 0;
    for (const QString &truthFile : sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("truth.json")})) {
        QFile file(truthFile);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
        const QString book =
            QFileInfo(truthFile).path() + QLatin1Char('/') + truth.value(QLatin1String("file")).toString();
        const QJsonArray found =
            runPlain({QStringLiteral("--json"), QStringLiteral("questionnaire"), QStringLiteral("inspect"), book})
                .object()
                .value(QLatin1String("sheets"))
                .toArray();
        for (const QJsonValue &entry : truth.value(QLatin1String("sheets")).toArray()) {
            const QJsonObject wanted = entry.toObject();
            if (wanted.value(QLatin1String("question_count")).toInt() == 0)
                continue;
            ++sheets;
            for (const QJsonValue &sheet : found) {
                const QJsonObject got = sheet.toObject();
                if (got.value(QLatin1String("name")) == wanted.value(QLatin1String("sheet")))
                    right +=
                        got.value(QLatin1String("first_row")) == wanted.value(QLatin1String("first_question_row")) &&
                        got.value(QLatin1String("last_row")) == wanted.value(QLatin1String("last_question_row")) &&
                        got.value(QLatin1String("answer_columns"))
                            .toArray()
                            .contains(wanted.value(QLatin1String("primary_answer_column")).isString()
                                          ? wanted.value(QLatin1String("primary_answer_column"))
                                          : wanted.value(QLatin1String("answer_columns")).toArray().at(0));
            }
        }
    }
    BOOST_TEST_MESSAGE(right << " of " << sheets << " question sheets");
    BOOST_TEST(right * 100 >= sheets * 95);
}

BOOST_AUTO_TEST_SUITE_END()
