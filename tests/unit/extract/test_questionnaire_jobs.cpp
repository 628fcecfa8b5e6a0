#include "helper.h"

#include "model/customers/question_json.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QCborArray>
#include <QCborMap>
#include <QFileInfo>

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
