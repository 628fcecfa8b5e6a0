#include "questionnaires/ooxml/workbook.h"
#include "tests/unit/ooxml/package_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using assay::test::WorkbookBuilder;

namespace {

const QByteArray kWords =
    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Yes</t></is></c><c r=\"B1\"><v>0.5</v></c></row>"
    "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>No</t></is></c><c r=\"B2\"><v>3</v></c></row>"
    "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>N/A</t></is></c></row></sheetData>";

/// The words of a list with this formula on the first of two sheets; the second, "Look up", holds the words.
ooxml::Workbook workbookWith(const QByteArray &formula, const QByteArray &names = {})
{
    const QByteArray list = "<sheetData/><dataValidations><dataValidation type=\"list\" sqref=\"C3 D5:D9\"><formula1>" +
                            formula + "</formula1></dataValidation></dataValidations>";
    const auto workbook =
        ooxml::readWorkbook(WorkbookBuilder()
                                .sheet(QStringLiteral("Questions"), list)
                                .sheet(QStringLiteral("Look up"), kWords)
                                .afterSheets(names.isEmpty() ? names : "<definedNames>" + names + "</definedNames>")
                                .build());
    BOOST_REQUIRE(workbook.has_value());
    return *workbook;
}

std::string wordsOf(const QByteArray &formula, const QByteArray &names = {})
{
    const ooxml::Workbook workbook = workbookWith(formula, names);
    const ooxml::ListValidation *list = workbook.sheets.front().listAt(7, 4);
    BOOST_REQUIRE(list != nullptr);
    BOOST_TEST(workbook.sheets.front().listAt(3, 3) == list);
    BOOST_TEST(workbook.sheets.front().listAt(4, 3) == nullptr);
    return list->choices.join(u'|').toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lists)

BOOST_AUTO_TEST_CASE(words_written_in_the_list_are_read)
{
    BOOST_TEST(wordsOf("\"Yes, No ,N/A\"") == "Yes|No|N/A");
    BOOST_TEST(wordsOf("\"say \"\"hi\"\",b\"") == "say \"hi\"|b");
}

BOOST_AUTO_TEST_CASE(words_in_cells_of_another_sheet_are_read)
{
    BOOST_TEST(wordsOf("'Look up'!$A$1:$A$9") == "Yes|No|N/A");
    BOOST_TEST(wordsOf("'Look up'!$A:$A") == "Yes|No|N/A");
    BOOST_TEST(wordsOf("='look UP'!$A$2") == "No");
}

BOOST_AUTO_TEST_CASE(words_behind_names_are_read)
{
    BOOST_TEST(wordsOf("Words", "<definedName name=\"Words\">'Look up'!$A$1:$A$2</definedName>") == "Yes|No");
    BOOST_TEST(wordsOf("words", "<definedName name=\"Words\">Other</definedName><definedName "
                                "name=\"Other\">'Look up'!$A$4</definedName>") == "N/A");
    BOOST_TEST(wordsOf("Words", "<definedName name=\"Words\">'Look up'!$A$1</definedName><definedName name=\"Words\" "
                                "localSheetId=\"0\">'Look up'!$A$2</definedName>") == "No");
    BOOST_TEST(wordsOf("Words", "<definedName name=\"Words\">{\"a\",\"b\"}</definedName>") == "a|b");
    BOOST_TEST(wordsOf("INDIRECT(\"Words\")", "<definedName name=\"Words\">'Look up'!$A$1</definedName>") == "Yes");
}

BOOST_AUTO_TEST_CASE(words_of_an_extension_list_are_read)
{
    const QByteArray content =
        "<sheetData/><extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" "
        "xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:dataValidations><x14:dataValidation "
        "type=\"list\"><x14:formula1><xm:f>'Look up'!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref>"
        "</x14:dataValidation></x14:dataValidations></ext></extLst>";
    const auto workbook = ooxml::readWorkbook(
        WorkbookBuilder().sheet(QStringLiteral("Q"), content).sheet(QStringLiteral("Look up"), kWords).build());
    BOOST_REQUIRE(workbook.has_value());
    const ooxml::ListValidation *list = workbook->sheets.front().listAt(3, 2);
    BOOST_REQUIRE(list != nullptr);
    BOOST_TEST(list->choices.join(u'|').toStdString() == "Yes|No|N/A");
}

BOOST_AUTO_TEST_CASE(numbers_behind_words_are_kept)
{
    const ooxml::Workbook workbook = workbookWith("'Look up'!$B$1:$B$2");
    const ooxml::ListValidation &list = workbook.sheets.front().lists.front();
    BOOST_TEST(list.choices.join(u'|').toStdString() == "0.5|3");
    BOOST_TEST(list.numbers.join(u'|').toStdString() == "0.5|3");
    BOOST_TEST(workbookWith("\"Yes,2\"").sheets.front().lists.front().numbers.join(u'|').toStdString() == "|2");
}

BOOST_AUTO_TEST_CASE(a_list_that_is_worked_out_has_no_words_and_is_told)
{
    for (const QByteArray formula :
         {"OFFSET('Look up'!$A$1,0,0,2,1)", "INDIRECT(A1)", "Nowhere", "Gone!$A$1:$A$3", "[1]Sheet1!$A$1"}) {
        const ooxml::Workbook workbook = workbookWith(formula);
        BOOST_TEST(workbook.sheets.front().lists.front().choices.isEmpty());
        BOOST_REQUIRE(workbook.problems.size() == 1U);
        BOOST_TEST(workbook.problems.front().rule.toStdString() == "list-unresolved");
        BOOST_TEST(workbook.problems.front().place.sheet.toStdString() == "Questions");
        BOOST_TEST(workbook.problems.front().place.row == 3);
    }
}

BOOST_AUTO_TEST_CASE(names_that_go_in_a_circle_do_no_harm)
{
    const QByteArray names = "<definedName name=\"A_\">B_</definedName><definedName name=\"B_\">A_</definedName>";
    BOOST_TEST(workbookWith("A_", names).sheets.front().lists.front().choices.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
