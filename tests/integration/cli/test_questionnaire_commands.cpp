#include "command.h"

#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QFile>

using namespace assay::test;

namespace {

QString example(const QString &name)
{
    return sourceFolder() + QStringLiteral("/installer/example/") + name;
}

struct WithQuestionnaire : CommandLine
{
    WithQuestionnaire()
    {
        init();
        done({QStringLiteral("library"), QStringLiteral("import"), example(QStringLiteral("past-answers.xlsx"))});
        const QJsonObject imported = done({QStringLiteral("questionnaire"), QStringLiteral("import"),
                                           example(QStringLiteral("customer-questionnaire.xlsx")),
                                           QStringLiteral("--customer"), QStringLiteral("客户甲")})
                                         .object();
        BOOST_REQUIRE(imported.value(QLatin1String("questionnaire")).toInt() == 1);
        BOOST_REQUIRE(imported.value(QLatin1String("questions")).toInt() == 104);
    }
    Outcome step(const QStringList &arguments, const QString &actor = QStringLiteral("li:engineer")) const
    {
        return runAs(actor, QStringList{QStringLiteral("questionnaire")} + arguments);
    }
    [[nodiscard]] QJsonArray questions() const
    {
        return step({QStringLiteral("show"), QStringLiteral("1")}).object().value(QLatin1String("questions")).toArray();
    }
    [[nodiscard]] QJsonObject question(int index) const { return questions().at(index).toObject(); }
    [[nodiscard]] QString idOf(int index) const
    {
        return QString::number(question(index).value(QLatin1String("id")).toInt());
    }
};

std::string textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(questionnaire_commands)

BOOST_FIXTURE_TEST_CASE(questions_come_with_their_place_and_permitted_words_and_are_blank, WithQuestionnaire)
{
    const QJsonObject first = question(0);
    BOOST_TEST(textOf(first, "state") == "blank");
    BOOST_TEST(first.value(QLatin1String("choices")).toArray().size() == 4);
    BOOST_TEST(first.value(QLatin1String("row")).toInt() > 4);
    BOOST_TEST(!first.value(QLatin1String("section")).toString().isEmpty());
    BOOST_TEST(first.value(QLatin1String("cells")).toArray().size() >= 2);
}

BOOST_FIXTURE_TEST_CASE(proposals_are_offered_accepted_approved_by_a_second_person_and_written, WithQuestionnaire)
{
    const QJsonArray offered =
        step({QStringLiteral("propose"), QStringLiteral("1")}).object().value(QLatin1String("questions")).toArray();
    BOOST_TEST(offered.size() == 104);
    int proposed = 0;
    for (const QJsonValue &entry : offered) {
        const QJsonArray proposals = entry.toObject().value(QLatin1String("proposals")).toArray();
        proposed += !proposals.isEmpty();
        if (!proposals.isEmpty())
            BOOST_TEST(!proposals.at(0).toObject().value(QLatin1String("why")).toArray().isEmpty());
    }
    BOOST_TEST(proposed > 40);
    const int accepted = static_cast<int>(
        step({QStringLiteral("accept"), QStringLiteral("1"), QStringLiteral("--at-least"), QStringLiteral("0.5")})
            .object()
            .value(QLatin1String("done"))
            .toArray()
            .size());
    BOOST_TEST(accepted > 10);
    BOOST_TEST(accepted <= proposed);

    BOOST_TEST(step({QStringLiteral("approve"), QStringLiteral("1"), QStringLiteral("--all")}).status == 4);
    BOOST_TEST(
        step({QStringLiteral("approve"), QStringLiteral("1"), QStringLiteral("--all")}, QStringLiteral("li:reviewer"))
            .status == 4);
    const Outcome approved = step({QStringLiteral("approve"), QStringLiteral("1"), QStringLiteral("--all")},
                                  QStringLiteral("wang:reviewer"));
    BOOST_TEST(approved.status == 1);  // approved, but without citations: to be looked at
    BOOST_TEST(approved.object().value(QLatin1String("done")).toArray().size() == accepted);

    const Outcome filled =
        step({QStringLiteral("fill"), QStringLiteral("1"), QStringLiteral("-o"), path(QStringLiteral("out.xlsx"))});
    BOOST_REQUIRE_MESSAGE(filled.status <= 1, filled.errors.toStdString());
    BOOST_TEST(filled.object().value(QLatin1String("written")).toArray().size() >= accepted);
    BOOST_TEST(filled.object().value(QLatin1String("open")).toInt() == 104 - accepted);
    BOOST_TEST(QFile::exists(path(QStringLiteral("out.xlsx"))));

    // What was written is found again when the filled file is read as a library.
    CommandLine other;
    other.init();
    const QJsonObject back =
        other.done({QStringLiteral("library"), QStringLiteral("import"), path(QStringLiteral("out.xlsx"))}).object();
    BOOST_TEST(back.value(QLatin1String("entries")).toInt() + back.value(QLatin1String("known")).toInt() == accepted);
}

BOOST_FIXTURE_TEST_CASE(only_permitted_words_are_taken, WithQuestionnaire)
{
    const Outcome refused = step({QStringLiteral("answer"), QStringLiteral("1"), idOf(0), QStringLiteral("--choice"),
                                  QStringLiteral("perhaps")});
    BOOST_TEST(refused.status == 3);
    BOOST_TEST(refused.errors.contains("perhaps"));
    BOOST_TEST(textOf(question(0), "state") == "blank");
    const QString word = question(0).value(QLatin1String("choices")).toArray().at(1).toString();
    BOOST_TEST(step({QStringLiteral("answer"), QStringLiteral("1"), idOf(0), QStringLiteral("--choice"), word,
                     QStringLiteral("--text"), QStringLiteral("=1+1 建设中")})
                   .status == 0);
    BOOST_TEST(textOf(question(0), "state") == "draft");
}

BOOST_FIXTURE_TEST_CASE(a_recorded_answer_is_never_overwritten_by_a_proposal, WithQuestionnaire)
{
    BOOST_TEST(step({QStringLiteral("answer"), QStringLiteral("1"), idOf(0), QStringLiteral("--text"),
                     QStringLiteral("our own words")})
                   .status == 0);
    step({QStringLiteral("propose"), QStringLiteral("1")});
    step({QStringLiteral("accept"), QStringLiteral("1")});
    BOOST_TEST(textOf(question(0), "answer") == "our own words");
}

BOOST_FIXTURE_TEST_CASE(text_that_looks_like_a_formula_stays_text, WithQuestionnaire)
{
    step({QStringLiteral("answer"), QStringLiteral("1"), idOf(0), QStringLiteral("--text"),
          QStringLiteral("=HYPERLINK(\"x\")")});
    step({QStringLiteral("approve"), QStringLiteral("1"), idOf(0)}, QStringLiteral("wang:reviewer"));
    const Outcome filled =
        step({QStringLiteral("fill"), QStringLiteral("1"), QStringLiteral("-o"), path(QStringLiteral("out.xlsx"))});
    BOOST_REQUIRE(filled.status <= 1);
    const QJsonObject inspected =
        runPlain({QStringLiteral("--json"), QStringLiteral("questionnaire"), QStringLiteral("import"),
                  path(QStringLiteral("out.xlsx")), QStringLiteral("--customer"), QStringLiteral("again"),
                  QStringLiteral("-w"), workspace()})
            .object();
    const QString again = QString::number(inspected.value(QLatin1String("questionnaire")).toInt());
    const QJsonObject first =
        step({QStringLiteral("show"), again}).object().value(QLatin1String("questions")).toArray().at(0).toObject();
    bool found = false;
    for (const QJsonValue &cell : first.value(QLatin1String("cells")).toArray()) {
        if (cell.toObject().value(QLatin1String("before")) != QLatin1String("=HYPERLINK(\"x\")"))
            continue;
        found = true;
        BOOST_TEST(!cell.toObject().value(QLatin1String("formula")).toBool());
    }
    BOOST_TEST(found);
}

BOOST_FIXTURE_TEST_CASE(a_bulk_answer_takes_what_it_can_and_lists_the_rest, WithQuestionnaire)
{
    const QByteArray answers = "[{\"id\":" + idOf(0).toUtf8() + ",\"text\":\"ok\"},{\"id\":" + idOf(1).toUtf8() +
                               ",\"choice\":\"no such word\"},{\"id\":99999,\"text\":\"nobody\"}]";
    write(QStringLiteral("a.json"), answers);
    const Outcome outcome =
        step({QStringLiteral("answer"), QStringLiteral("1"), QStringLiteral("--from"), path(QStringLiteral("a.json"))});
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.object().value(QLatin1String("done")).toArray().size() == 1);
    BOOST_TEST(outcome.object().value(QLatin1String("refused")).toArray().size() == 2);
    write(QStringLiteral("bad.json"), "[{\"id\":1");
    BOOST_TEST(step({QStringLiteral("answer"), QStringLiteral("1"), QStringLiteral("--from"),
                     path(QStringLiteral("bad.json"))})
                   .status == 3);
}

BOOST_FIXTURE_TEST_CASE(nothing_approved_is_nothing_written, WithQuestionnaire)
{
    const Outcome outcome =
        step({QStringLiteral("fill"), QStringLiteral("1"), QStringLiteral("-o"), path(QStringLiteral("out.xlsx"))});
    BOOST_TEST(outcome.status == 4);
    BOOST_TEST(!QFile::exists(path(QStringLiteral("out.xlsx"))));
}

BOOST_FIXTURE_TEST_CASE(a_file_without_questions_is_refused_politely, CommandLine)
{
    init();
    write(QStringLiteral("prices.csv"), "Product,Price\nChair,10\nTable,20\n");
    const Outcome outcome =
        run({QStringLiteral("questionnaire"), QStringLiteral("import"), path(QStringLiteral("prices.csv")),
             QStringLiteral("--customer"), QStringLiteral("C")});
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.errors.contains("no question"));
    write(QStringLiteral("letter.docx"), "this is no package");
    BOOST_TEST(run({QStringLiteral("questionnaire"), QStringLiteral("import"), path(QStringLiteral("letter.docx")),
                    QStringLiteral("--customer"), QStringLiteral("C")})
                   .status == 3);
}

BOOST_FIXTURE_TEST_CASE(a_mapping_corrects_what_was_detected, CommandLine)
{
    init();
    write(QStringLiteral("odd.csv"),
          "Foo,Bar,Baz\n1,Is data encrypted at rest?,\n2,Are backups tested every quarter?,\n");
    write(QStringLiteral("m.json"), "{\"sheets\":[{\"name\":\"odd\",\"kind\":\"questions\",\"header_row\":1,\"question_"
                                    "column\":\"B\",\"answer_columns\":[\"C\"]}]}");
    const QJsonObject sheet =
        runPlain({QStringLiteral("--json"), QStringLiteral("questionnaire"), QStringLiteral("inspect"),
                  path(QStringLiteral("odd.csv")), QStringLiteral("--mapping"), path(QStringLiteral("m.json"))})
            .object()
            .value(QLatin1String("sheets"))
            .toArray()
            .at(0)
            .toObject();
    BOOST_TEST(textOf(sheet, "kind") == "questions");
    BOOST_TEST(textOf(sheet, "question_column") == "B");
    BOOST_TEST((sheet.value(QLatin1String("answer_columns")).toArray() == QJsonArray{QStringLiteral("C")}));
}

BOOST_AUTO_TEST_SUITE_END()
