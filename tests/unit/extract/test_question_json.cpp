#include "model/customers/question_json.h"

#include <boost/test/unit_test.hpp>

#include <QCborMap>

using namespace assay;

namespace {

Question wholeQuestion()
{
    Question question{.id = QuestionId(41), .state = AnswerState::Approved, .confidence = 0.75};
    question.found = {.sheet = QStringLiteral("安全"),
                      .row = 12,
                      .ref = QStringLiteral("A.1"),
                      .section = QStringLiteral("Access"),
                      .text = QStringLiteral("是否每年复核访问权限？"),
                      .hidden = true,
                      .choices = {QStringLiteral("Yes"), QStringLiteral("No")},
                      .cells = {{.cell = QStringLiteral("D12"),
                                 .column = QStringLiteral("D"),
                                 .role = CellRole::Answer,
                                 .kind = CellKind::List,
                                 .choices = {QStringLiteral("Yes"), QStringLiteral("No")},
                                 .before = QStringLiteral("No"),
                                 .locked = true},
                                {.cell = QStringLiteral("E12"),
                                 .column = QStringLiteral("E"),
                                 .role = CellRole::Comment,
                                 .kind = CellKind::Text,
                                 .formula = true}}};
    question.answer = {.choice = QStringLiteral("Yes"),
                       .text = QStringLiteral("Each year."),
                       .comment = QStringLiteral("See\npolicy"),
                       .cells = {{QStringLiteral("F"), QStringLiteral("2025-01-31")}}};
    return question;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(a_question_on_its_way_to_the_child)

BOOST_AUTO_TEST_CASE(keeps_what_a_fill_needs)
{
    const Question sent = wholeQuestion();
    const QCborMap message = QCborMap::fromJsonObject(toJson(sent));
    const auto received = questionFromJson(message.toJsonObject());
    BOOST_REQUIRE_MESSAGE(received.has_value(), (received ? "" : received.error().detail.toStdString()));
    BOOST_TEST((received->id == sent.id));
    BOOST_TEST((received->found == sent.found));
    BOOST_TEST((received->answer == sent.answer));
    BOOST_TEST((received->state == sent.state));
}

BOOST_AUTO_TEST_CASE(is_refused_where_something_is_missing)
{
    QJsonObject json = toJson(wholeQuestion().found);
    json.remove(QStringLiteral("sheet"));
    const auto received = foundQuestionFromJson(json);
    BOOST_REQUIRE(!received.has_value());
    BOOST_TEST((received.error().code == ErrorCode::BadInput));
    BOOST_TEST(received.error().detail.contains(QLatin1String("sheet")));
}

BOOST_AUTO_TEST_SUITE_END()
