#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace assay;
using namespace assay::test;

namespace {

/// Nothing in it says which column asks: two texts and two empty columns.
ooxml::Sheet unclearSheet()
{
    SheetBuilder builder(QStringLiteral("Unclear"));
    builder.row({QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("Gamma"), QStringLiteral("Delta")});
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("Row about ") + question.left(20), question});
    return builder.sheet();
}

structure::SheetInspection inspectedWith(const ooxml::Sheet &sheet, const char *json)
{
    const Result<structure::Mapping> mapping = structure::readMapping(QByteArray(json));
    BOOST_REQUIRE(mapping.has_value());
    return structure::inspect(workbookOf({sheet}), *mapping).sheets.front();
}

std::string failure(const char *json)
{
    const Result<structure::Mapping> mapping = structure::readMapping(QByteArray(json));
    BOOST_REQUIRE(!mapping.has_value());
    BOOST_TEST((mapping.error().code == ErrorCode::BadInput));
    return mapping.error().detail.toStdString();
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_correction_overrides_and_the_rest_follows)
{
    const structure::SheetInspection found = inspectedWith(
        unclearSheet(),
        R"({"sheets":[{"name":"Unclear","question_column":"A","answer_columns":["D"],"comment_columns":["C"]}]})");
    BOOST_TEST(summary(found) == "header 1, id -, question A, answers D, comments C, rows 2-13 (12)");
    BOOST_TEST(found.confidence >= 0.9);
}

BOOST_AUTO_TEST_CASE(rows_header_and_absent_columns_can_be_corrected)
{
    const structure::SheetInspection found = inspectedWith(
        unclearSheet(),
        R"({"sheets":[{"name":"Unclear","header_row":1,"id_column":null,"question_column":"B","answer_columns":["C"],"first_row":4,"last_row":9}]})");
    BOOST_TEST(found.firstRow() == 4);
    BOOST_TEST(found.lastRow() == 9);
    BOOST_TEST(found.idColumn == 0);
    BOOST_TEST((found.answerColumns == std::vector<int>{3}));
}

BOOST_AUTO_TEST_CASE(the_kind_of_a_sheet_can_be_corrected)
{
    SheetBuilder builder(QStringLiteral("S"));
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("Q-%1").arg(++number), question});
    BOOST_TEST(summary(inspectedWith(builder.sheet(), R"({"sheets":[{"name":"S","kind":"other"}]})")) == "other");
}

BOOST_AUTO_TEST_CASE(the_output_of_inspect_is_a_mapping)
{
    const ooxml::Workbook workbook = workbookOf({unclearSheet()});
    const Result<structure::Mapping> first =
        structure::readMapping(R"({"sheets":[{"name":"Unclear","question_column":"B","answer_columns":["C"]}]})");
    BOOST_REQUIRE(first.has_value());
    const structure::Inspection found = structure::inspect(workbook, *first);
    const QByteArray json = QJsonDocument(structure::toJson(found)).toJson();
    const Result<structure::Mapping> again = structure::readMapping(json);
    BOOST_REQUIRE(again.has_value());
    BOOST_TEST(summary(structure::inspect(workbook, *again).sheets.front()) == summary(found.sheets.front()));
}

BOOST_AUTO_TEST_CASE(a_sheet_that_is_not_there_is_reported)
{
    const Result<structure::Mapping> mapping =
        structure::readMapping(R"({"sheets":[{"name":"Nowhere","question_column":"B"}]})");
    BOOST_REQUIRE(mapping.has_value());
    const structure::Inspection found = structure::inspect(workbookOf({unclearSheet()}), *mapping);
    BOOST_REQUIRE(found.problems.size() == 1U);
    BOOST_TEST(found.problems.front().place.sheet.toStdString() == "Nowhere");
}

BOOST_AUTO_TEST_CASE(mistakes_in_a_mapping_are_named)
{
    BOOST_TEST(failure("{").find("JSON") != std::string::npos);
    BOOST_TEST(failure("{}").find("sheets") != std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"kind":"questions"}]})").find("name") != std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"name":"S","kind":"quiz"}]})").find("kind") != std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"name":"S","header_row":0}]})").find("header_row") != std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"name":"S","question_column":"7"}]})").find("question_column") !=
               std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"name":"S","answer_columns":"C"}]})").find("answer_columns") !=
               std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"name":"S","first_row":9,"last_row":4}]})").find("first_row") !=
               std::string::npos);
    BOOST_TEST(failure(R"({"sheets":[{"name":"S","answercolumn":"C"}]})").find("answercolumn") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_names_columns_by_letters_and_absent_ones_by_null)
{
    SheetBuilder builder(QStringLiteral("S"));
    builder.boldRow({QStringLiteral("Question"), QStringLiteral("Answer")});
    for (const QString &question : someQuestions())
        builder.row({question});
    const QJsonObject json = structure::toJson(structure::inspect(workbookOf({builder.sheet()})));
    BOOST_TEST(json.value(QStringLiteral("format")).toString().toStdString() == "xlsx");
    const QJsonObject sheet = json.value(QStringLiteral("sheets")).toArray().first().toObject();
    BOOST_TEST(sheet.value(QStringLiteral("kind")).toString().toStdString() == "questions");
    BOOST_TEST(sheet.value(QStringLiteral("id_column")).isNull());
    BOOST_TEST(sheet.value(QStringLiteral("question_column")).toString().toStdString() == "A");
    BOOST_TEST(sheet.value(QStringLiteral("answer_columns")).toArray().first().toString().toStdString() == "B");
    BOOST_TEST(sheet.value(QStringLiteral("first_row")).toInt() == 2);
    BOOST_TEST(sheet.value(QStringLiteral("question_count")).toInt() == 12);
}
