#include "questionnaires/fill/fill.h"
#include "tests/unit/fill/questions.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using test::answerCell;
using test::approved;
using test::commentCell;

namespace {

const QByteArray kSheet =
    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Question</t></is></c></row>"
    "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Do you log?</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>old</t>"
    "</is></c></row></sheetData><dataValidations><dataValidation type=\"list\" sqref=\"C2\"><formula1>\"1,2,3\""
    "</formula1></dataValidation></dataValidations>";

}  // namespace

BOOST_AUTO_TEST_SUITE(filling)

BOOST_AUTO_TEST_CASE(approved_answers_stand_in_the_file_and_are_told)
{
    const QByteArray received = test::WorkbookBuilder().sheet(QStringLiteral("S"), kSheet).build();
    const auto filled = fill::fillWorkbook(
        received, {approved(2, {answerCell("B2"), commentCell("D2")},
                            {{}, QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("-1+@a"), {}})});
    BOOST_REQUIRE_MESSAGE(filled.has_value(), test::reason(filled));
    BOOST_REQUIRE(filled->written.size() == 2U);
    BOOST_TEST((filled->written[0] == fill::WrittenCell{QStringLiteral("S"), QStringLiteral("B2"),
                                                        QStringLiteral("old"), QStringLiteral("=HYPERLINK(\"x\")")}));
    BOOST_TEST(filled->partsChanged.join(u' ').toStdString() == "xl/worksheets/sheet1.xml");
    BOOST_TEST(filled->partsIdentical == 6);
    const auto workbook = ooxml::readWorkbook(filled->package);
    BOOST_REQUIRE(workbook.has_value());
    const ooxml::Sheet &sheet = workbook->sheets.front();
    BOOST_TEST(sheet.textAt(2, 2).toStdString() == "=HYPERLINK(\"x\")");
    BOOST_TEST(!sheet.at(2, 2)->formula);
    BOOST_TEST(sheet.textAt(2, 4).toStdString() == "-1+@a");
    BOOST_TEST(sheet.textAt(2, 1).toStdString() == "Do you log?");
}

BOOST_AUTO_TEST_CASE(a_word_that_is_a_number_in_the_list_is_stored_as_a_number)
{
    const QByteArray received = test::WorkbookBuilder().sheet(QStringLiteral("S"), kSheet).build();
    const AnswerCell list =
        answerCell("C2", CellKind::List, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    const auto filled = fill::fillWorkbook(received, {approved(2, {list}, {QStringLiteral("2"), {}, {}, {}})});
    BOOST_REQUIRE_MESSAGE(filled.has_value(), test::reason(filled));
    BOOST_TEST((ooxml::readWorkbook(filled->package)->sheets.front().at(2, 3)->type == ooxml::ValueType::Number));
}

BOOST_AUTO_TEST_CASE(a_signed_workbook_is_refused)
{
    const QByteArray received = test::WorkbookBuilder()
                                    .sheet(QStringLiteral("S"), kSheet)
                                    .part(QStringLiteral("_xmlsignatures/sig1.xml"), "<a/>")
                                    .build();
    const auto filled =
        fill::fillWorkbook(received, {approved(2, {answerCell("B2")}, {{}, QStringLiteral("a"), {}, {}})});
    BOOST_TEST((filled.error().code == ErrorCode::Refused));
}

BOOST_AUTO_TEST_CASE(without_approved_answers_the_file_is_the_received_one)
{
    const QByteArray received = test::WorkbookBuilder().sheet(QStringLiteral("S"), kSheet).build();
    const auto filled = fill::fillWorkbook(received, {});
    BOOST_REQUIRE(filled.has_value());
    BOOST_TEST((filled->package == received));
    BOOST_TEST(filled->partsChanged.isEmpty());
}

BOOST_AUTO_TEST_CASE(an_unreadable_sheet_takes_no_answers_but_the_others_do)
{
    Question lost = approved(2, {answerCell("B2")}, {{}, QStringLiteral("a"), {}, {}});
    lost.found.sheet = QStringLiteral("Broken");
    const Question kept = approved(2, {answerCell("B2")}, {{}, QStringLiteral("b"), {}, {}});
    const QByteArray received = test::WorkbookBuilder()
                                    .sheet(QStringLiteral("S"), kSheet)
                                    .rawSheet(QStringLiteral("Broken"), "<worksheet><sheetData>")
                                    .build();
    const auto filled = fill::fillWorkbook(received, {lost, kept});
    BOOST_REQUIRE_MESSAGE(filled.has_value(), test::reason(filled));
    BOOST_TEST(filled->written.size() == 1U);
    BOOST_REQUIRE(filled->skipped.size() == 1U);
    BOOST_TEST(filled->skipped.front().sheet.toStdString() == "Broken");
}

BOOST_AUTO_TEST_SUITE_END()
