#include "questionnaires/exchange/vsaq.h"
#include "questionnaires/fill/fill.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;

namespace {

const QByteArray kSmall = R"(
// A comment, as these files begin.
{"questionnaire": [{"type": "block", "text": "Web security", "items": [
  {"type": "block", "text": "Basics", "items": [
    {"type": "line", "id": "app_name", "text": "The <b>name</b>:"},
    {"type": "radiogroup", "id": "tls", "text": "Do you use " +
        "TLS?", "choices": [{"tls_yes": "Yes"}, {"tls_no": "No, it\x27s plain"}]},
    {"type": "tip", "id": "tls_why", "warn": "yes", "text": "Risky.", "why": "Please explain.", "cond": "tls_no"},
    {"type": "checkgroup", "text": "Which tests?", "cond": "tls_yes && !tls_no", "choices": [{"t_unit": "Unit"}, {"t_pen": "Penetration"}]},
    {"type": "yesno", "id": "sso", "text": "SSO?", "yes": "Yes", "no": "No"},
    {"type": "upload", "id": "file", "text": "Report"},
  ]}]}]})";

Question approved(const FoundQuestion &found, const AnswerText &answer)
{
    Question question{.id = QuestionId(found.row), .found = found};
    question.state = AnswerState::Approved;
    question.answer = answer;
    return question;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(vsaq)

BOOST_AUTO_TEST_CASE(questions_come_with_their_choices_remarks_and_conditions)
{
    BOOST_TEST(exchange::isVsaq(kSmall));
    const auto read = exchange::readVsaq(kSmall);
    BOOST_REQUIRE_MESSAGE(read.has_value(), test::reason(read));
    BOOST_REQUIRE(read->questions.size() == 4U);
    BOOST_TEST(read->questions[0].text.toStdString() == "The name:");
    BOOST_TEST(read->questions[0].sheet.toStdString() == "Web security");
    const FoundQuestion &tls = read->questions[1];
    BOOST_TEST(tls.text.toStdString() == "Do you use TLS?");
    BOOST_TEST((tls.choices == QStringList{QStringLiteral("Yes"), QStringLiteral("No, it's plain")}));
    BOOST_REQUIRE(tls.cells.size() == 2U);
    BOOST_TEST((tls.cells[1].role == CellRole::Comment));
    BOOST_TEST(read->questions[2].section.toStdString() == "Basics [only if “Yes” and not “No, it's plain”]");
    BOOST_REQUIRE(read->problems.size() == 1U);
    BOOST_TEST(read->problems.front().rule.toStdString() == "item-not-answered");
}

BOOST_AUTO_TEST_CASE(answers_are_saved_as_vsaq_saves_them)
{
    const auto read = exchange::readVsaq(kSmall);
    BOOST_REQUIRE(read.has_value());
    const auto filled = fill::fillVsaq(
        kSmall,
        {approved(read->questions[0], {{}, QStringLiteral("CRM"), {}, {}}),
         approved(read->questions[1], {QStringLiteral("No, it's plain"), {}, QStringLiteral("Until May"), {}}),
         approved(read->questions[2], {QStringLiteral("Unit"), {}, {}, {{QStringLiteral("B"), QStringLiteral("X")}}}),
         approved(read->questions[3], {QStringLiteral("No"), QStringLiteral("Not yet"), {}, {}})});
    BOOST_REQUIRE_MESSAGE(filled.has_value(), test::reason(filled));
    const QJsonObject saved = QJsonDocument::fromJson(filled->package).object();
    const QJsonObject expected{
        {QStringLiteral("app_name"), QStringLiteral("CRM")},   {QStringLiteral("tls_yes"), QString()},
        {QStringLiteral("tls_no"), QStringLiteral("checked")}, {QStringLiteral("tls_why"), QStringLiteral("Until May")},
        {QStringLiteral("t_unit"), QStringLiteral("checked")}, {QStringLiteral("t_pen"), QStringLiteral("checked")},
        {QStringLiteral("sso"), QStringLiteral("no")}};
    BOOST_TEST((saved == expected));
    BOOST_REQUIRE(filled->skipped.size() == 1U);
    BOOST_TEST(filled->skipped.front().cell.toStdString() == "sso");
}

BOOST_AUTO_TEST_CASE(a_word_that_is_no_choice_is_left_out_and_told)
{
    const auto read = exchange::readVsaq(kSmall);
    BOOST_REQUIRE(read.has_value());
    const auto filled = fill::fillVsaq(kSmall, {approved(read->questions[1], {QStringLiteral("Perhaps"), {}, {}, {}})});
    BOOST_REQUIRE(filled.has_value());
    BOOST_TEST(filled->written.empty());
    BOOST_TEST(filled->skipped.front().why.contains(QLatin1String("Perhaps")));
}

BOOST_AUTO_TEST_CASE(other_json_is_none_and_broken_json_says_so)
{
    BOOST_TEST(!exchange::isVsaq(R"({"sections":[{"questions":[]}]})"));
    BOOST_TEST((exchange::readVsaq(R"({"questionnaire": [{"type": "block", )").error().code == ErrorCode::BadInput));
    BOOST_TEST(
        (exchange::readVsaq(
             R"({"questionnaire": [{"type":"block","items":[{"type":"line","id":"a"},{"type":"line","id":"a"}]}]})")
             .error()
             .code == ErrorCode::BadInput));
    BOOST_TEST(
        exchange::readVsaq(QByteArray(R"({"questionnaire": [{"type":"block","items":[)").repeated(900)).has_value() ==
        false);
}

BOOST_AUTO_TEST_CASE(the_published_questionnaires_are_read_and_answered_whole)
{
    const std::vector<std::pair<QString, std::size_t>> known = {{QStringLiteral("infrastructure"), 96},
                                                                {QStringLiteral("physical-and-datacenter"), 30},
                                                                {QStringLiteral("security-privacy-programs"), 46},
                                                                {QStringLiteral("webapp"), 73}};
    const QString folder = test::samplesFolder(QStringLiteral("published VSAQ questionnaires"));
    for (const auto &[name, count] : known) {
        QFile file(QStringLiteral("%1/questionnaires/google-vsaq-%2.json").arg(folder, name));
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        BOOST_TEST_CONTEXT(name.toStdString())
        {
            const QByteArray bytes = file.readAll();
            BOOST_TEST(exchange::isVsaq(bytes));
            const auto read = exchange::readVsaq(bytes);
            BOOST_REQUIRE_MESSAGE(read.has_value(), test::reason(read));
            BOOST_TEST(read->questions.size() == count);
            std::vector<Question> questions;
            for (const FoundQuestion &found : read->questions)
                questions.push_back(approved(found, {found.choices.value(0), QStringLiteral("Text"), {}, {}}));
            const auto filled = fill::fillVsaq(bytes, questions);
            BOOST_REQUIRE(filled.has_value());
            BOOST_TEST(filled->written.size() >= count);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
