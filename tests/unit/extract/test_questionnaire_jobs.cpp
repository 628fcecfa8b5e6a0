#include "helper.h"

#include "model/customers/question_json.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QCborArray>
#include <QCborMap>
#include <QFile>
#include <QFileInfo>

#include <optional>

using namespace assay;

namespace {

Result<QCborMap> inspected(const ExtractSource &source, const QString &name, const QByteArray &mapping = {})
{
    SilentProgress progress;
    return ExtractClient(test::extractHelper())
        .run({{QStringLiteral("job"), QStringLiteral("inspect")},
              {QStringLiteral("name"), name},
              {QStringLiteral("mapping"), mapping}},
             source.descriptor(), {}, progress, [](const QCborMap &) -> Result<Done> { return Done{}; });
}

QCborMap firstSheet(const QCborMap &done)
{
    return done.value(QLatin1String("inspection")).toMap().value(QLatin1String("sheets")).toArray().at(0).toMap();
}

/// The first question whose only answer cell takes free text, with an approved answer.
std::optional<Question> answerable(const QCborMap &done)
{
    for (const QCborValue &map : done.value(QLatin1String("questions")).toArray()) {
        const auto found = foundQuestionFromJson(map.toMap().toJsonObject());
        if (!found || found->cells.empty() || found->hidden)
            continue;
        const AnswerCell &cell = found->cells.front();
        if (cell.kind != CellKind::Text || cell.locked || cell.formula || !cell.before.isEmpty())
            continue;
        Question question{.id = QuestionId(1), .found = *found, .state = AnswerState::Approved};
        question.answer.text = QStringLiteral("Yes: reviewed each year 每年复核");
        return question;
    }
    return std::nullopt;
}

struct Filled
{
    QByteArray package;
    QCborMap done;
};

Filled fillWith(const ExtractSource &source, const Question &question)
{
    SilentProgress progress;
    Filled filled;
    const auto done = ExtractClient(test::extractHelper())
                          .run({{QStringLiteral("job"), QStringLiteral("fill")},
                                {QStringLiteral("name"), QStringLiteral("received.xlsx")},
                                {QStringLiteral("questions"), QCborArray{QCborMap::fromJsonObject(toJson(question))}}},
                               source.descriptor(), {}, progress, [&](const QCborMap &message) -> Result<Done> {
                                   filled.package += message.value(QLatin1String("bytes")).toByteArray();
                                   return Done{};
                               });
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().detail.toStdString()));
    filled.done = *done;
    return filled;
}

const QByteArray kTable = "No.,Question,Answer (Yes/No),Comment\n"
                          "1,Do you encrypt customer data at rest?,,\n"
                          "2,Do you review access rights at least once a year?,,\n"
                          "3,Is there a documented incident response plan?,,\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(a_questionnaire)

BOOST_AUTO_TEST_CASE(is_inspected_in_the_child)
{
    const auto source = ExtractSource::fromBytes(kTable);
    const auto done = inspected(*source, QStringLiteral("customer.csv"));
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().detail.toStdString()));
    BOOST_TEST((firstSheet(*done).value(QLatin1String("question_column")).toString() == QStringLiteral("B")));
    const QCborArray questions = done->value(QLatin1String("questions")).toArray();
    BOOST_REQUIRE(questions.size() == 3);
    const auto question = foundQuestionFromJson(questions.at(1).toMap().toJsonObject());
    BOOST_REQUIRE(question.has_value());
    BOOST_TEST(question->text.toStdString() == "Do you review access rights at least once a year?");
    BOOST_TEST(question->row == 3);
}

BOOST_AUTO_TEST_CASE(is_inspected_with_the_corrections_of_a_person)
{
    const auto source = ExtractSource::fromBytes(kTable);
    const auto done =
        inspected(*source, QStringLiteral("customer.csv"), R"({"sheets":[{"name":"customer","last_row":3}]})");
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().detail.toStdString()));
    BOOST_TEST(done->value(QLatin1String("questions")).toArray().size() == 2);
    const auto refused = inspected(*source, QStringLiteral("customer.csv"), "no mapping");
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::BadInput));
}

BOOST_AUTO_TEST_CASE(of_another_kind_is_refused)
{
    const auto source = ExtractSource::fromBytes("%PDF-1.4\n");
    const auto done = inspected(*source, QStringLiteral("customer.pdf"));
    BOOST_REQUIRE(!done.has_value());
    BOOST_TEST((done.error().code == ErrorCode::Unsupported));
}

BOOST_AUTO_TEST_CASE(comes_back_filled_and_otherwise_unchanged)
{
    for (const QString &path : test::sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("xlsx")})) {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray received = file.readAll();
        const auto source = ExtractSource::fromBytes(received);
        const auto done = inspected(*source, QFileInfo(path).fileName());
        const std::optional<Question> question = done ? answerable(*done) : std::nullopt;
        if (!question)
            continue;
        const Filled filled = fillWith(*source, *question);
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            const QCborArray written = filled.done.value(QLatin1String("written")).toArray();
            BOOST_REQUIRE(written.size() == 1);
            BOOST_TEST((written.at(0).toMap().value(QLatin1String("after")).toString() == question->answer.text));
            BOOST_TEST(filled.package.startsWith("PK"));
            const auto again = ExtractSource::fromBytes(filled.package);
            const auto readBack = inspected(*again, QFileInfo(path).fileName());
            BOOST_REQUIRE(readBack.has_value());
            const QCborArray before = done->value(QLatin1String("questions")).toArray();
            const QCborArray after = readBack->value(QLatin1String("questions")).toArray();
            BOOST_TEST(after.size() == before.size());
        }
        return;
    }
}

BOOST_AUTO_TEST_CASE(from_a_customer_is_answered_or_refused)
{
    for (const QString &path :
         test::sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("xlsx"), QStringLiteral("xlsm")})) {
        const auto source = ExtractSource::fromFile(path);
        BOOST_REQUIRE(source.has_value());
        const auto done = inspected(*source, QFileInfo(path).fileName());
        BOOST_TEST((done.has_value() || done.error().detail.size() > 10), path.toStdString());
        BOOST_TEST((done.has_value() || done.error().code != ErrorCode::Crashed), path.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
