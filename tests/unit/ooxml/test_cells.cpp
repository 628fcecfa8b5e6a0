#include "questionnaires/ooxml/workbook.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using assay::test::WorkbookBuilder;

namespace {

/// Cell formats for the tests: 0 General, 1 percent, 2 date, 3 date with time, 4 two decimals, 5 custom Chinese date,
/// 6 prefix, 7 thousands, 8 time, 9 elapsed hours, 10 bold and filled and indented and wrapped and released.
const QByteArray kStyles =
    "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
    "<numFmt numFmtId=\"171\" formatCode=\"&quot;A.&quot;0\"/><numFmt numFmtId=\"172\" formatCode=\"h:mm "
    "AM/PM\"/></numFmts>"
    "<fonts><font><sz val=\"11\"/></font><font><b/><sz val=\"14\"/></font></fonts>"
    "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"solid\"><fgColor "
    "rgb=\"FFDDEEFF\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor "
    "rgb=\"FFFFFFFF\"/></patternFill></fill></fills>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"2\"/>"
    "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"4\"/><xf numFmtId=\"172\"/><xf numFmtId=\"46\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"1\"><alignment indent=\"2\" wrapText=\"1\"/><protection "
    "locked=\"0\"/></xf><xf numFmtId=\"0\" fillId=\"2\"/></cellXfs>";

ooxml::Sheet sheetWith(const QByteArray &cells, const QByteArray &beforeSheets = {}, const QByteArray &strings = {})
{
    const auto workbook = ooxml::readWorkbook(WorkbookBuilder()
                                                  .sheet(QStringLiteral("S"), "<sheetData>" + cells + "</sheetData>")
                                                  .beforeSheets(beforeSheets)
                                                  .styles(kStyles)
                                                  .strings(strings)
                                                  .build());
    BOOST_REQUIRE_MESSAGE(workbook.has_value(), test::reason(workbook));
    return workbook->sheets.front();
}

std::string textOf(const QByteArray &cell, const QByteArray &beforeSheets = {})
{
    return sheetWith("<row r=\"1\">" + cell + "</row>", beforeSheets).textAt(1, 1).toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cells)

BOOST_AUTO_TEST_CASE(columns_have_letters_and_back)
{
    BOOST_TEST(ooxml::columnLetters(1).toStdString() == "A");
    BOOST_TEST(ooxml::columnLetters(26).toStdString() == "Z");
    BOOST_TEST(ooxml::columnLetters(27).toStdString() == "AA");
    BOOST_TEST(ooxml::columnLetters(16384).toStdString() == "XFD");
    BOOST_TEST(ooxml::columnNumber(u"XFD").value_or(0) == 16384);
    BOOST_TEST(!ooxml::columnNumber(u"XFE").has_value());
    BOOST_TEST(!ooxml::columnNumber(u"1").has_value());
    BOOST_TEST((ooxml::rangeFromName(u"$B$3:A1") == ooxml::CellRange{1, 1, 3, 2}));
    BOOST_TEST(!ooxml::rangeFromName(u"A0").has_value());
    BOOST_TEST(!ooxml::rangeFromName(u"A1:").has_value());
    BOOST_TEST(!ooxml::rangeFromName(u"A99999999").has_value());
}

BOOST_AUTO_TEST_CASE(a_shared_text_joins_its_runs_without_phonetic_guides)
{
    const ooxml::Sheet sheet =
        sheetWith("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>", {},
                  "<si><r><t>Do you </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> log?</t></r></si>"
                  "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh></si>");
    BOOST_TEST(sheet.textAt(1, 1).toStdString() == "Do you  log?");
    BOOST_TEST(sheet.textAt(1, 2).toStdString() == "漢字");
}

BOOST_AUTO_TEST_CASE(texts_keep_their_spaces_and_lines_and_escapes_are_read)
{
    BOOST_TEST(textOf("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  a &amp; b\r\nc_x000B_d_x005F_x0041_ "
                      "</t></is></c>") == "  a & b\nc\vd_x0041_ ");
    BOOST_TEST(textOf("<c r=\"A1\" t=\"inlineStr\"><is><t> </t></is></c>") == " ");
    BOOST_TEST(textOf("<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<x>]]></t></is></c>") == "<x>");
}

BOOST_AUTO_TEST_CASE(every_type_of_cell_is_read)
{
    const ooxml::Sheet sheet =
        sheetWith("<row r=\"2\"><c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\" t=\"e\"><v>#N/A</v></c>"
                  "<c r=\"D2\" t=\"str\"><f>A1&amp;\"x\"</f><v>x</v></c><c r=\"E2\"><v>3.5</v></c>"
                  "<c r=\"F2\" t=\"d\" s=\"2\"><v>2026-03-31T00:00:00Z</v></c><c r=\"G2\"/></row>");
    BOOST_TEST(sheet.textAt(2, 2).toStdString() == "TRUE");
    BOOST_TEST((sheet.at(2, 3)->type == ooxml::ValueType::Error));
    BOOST_TEST(sheet.textAt(2, 4).toStdString() == "x");
    BOOST_TEST(sheet.at(2, 4)->formula);
    BOOST_TEST((sheet.at(2, 5)->type == ooxml::ValueType::Number));
    BOOST_TEST(sheet.textAt(2, 6).toStdString() == "2026-03-31");
    BOOST_TEST((sheet.at(2, 6)->type == ooxml::ValueType::Date));
    BOOST_TEST(sheet.at(2, 7) == nullptr);
    BOOST_TEST(sheet.lastRow == 2);
    BOOST_TEST(sheet.lastColumn == 6);
}

BOOST_AUTO_TEST_CASE(numbers_read_as_a_person_sees_them)
{
    BOOST_TEST(textOf("<c><v>0.30000000000000004</v></c>") == "0.3");
    BOOST_TEST(textOf("<c><v>1.1000000000000001</v></c>") == "1.1");
    BOOST_TEST(textOf("<c><v>12</v></c>") == "12");
    BOOST_TEST(textOf("<c><v>-7.5</v></c>") == "-7.5");
    BOOST_TEST(textOf("<c><v>1E+20</v></c>") == "1E+20");
    BOOST_TEST(textOf("<c s=\"1\"><v>0.85</v></c>") == "85%");
    BOOST_TEST(textOf("<c s=\"4\"><v>1.1</v></c>") == "1.10");
    BOOST_TEST(textOf("<c s=\"4\"><v>-0.001</v></c>") == "0.00");
    BOOST_TEST(textOf("<c s=\"6\"><v>5</v></c>") == "A.5");
    BOOST_TEST(textOf("<c s=\"7\"><v>1234567.891</v></c>") == "1,234,567.89");
}

BOOST_AUTO_TEST_CASE(dates_read_as_iso_text_whatever_their_format)
{
    BOOST_TEST(textOf("<c s=\"2\"><v>46112</v></c>") == "2026-03-31");
    BOOST_TEST(textOf("<c s=\"5\"><v>46112</v></c>") == "2026-03-31");
    BOOST_TEST(textOf("<c s=\"3\"><v>46112.5868055556</v></c>") == "2026-03-31 14:05");
    BOOST_TEST(textOf("<c s=\"8\"><v>0.25</v></c>") == "06:00:00");
    BOOST_TEST(textOf("<c s=\"9\"><v>1.5</v></c>") == "36:00:00");
    BOOST_TEST(textOf("<c s=\"2\"><v>1</v></c>") == "1900-01-01");
    BOOST_TEST(textOf("<c s=\"2\"><v>61</v></c>") == "1900-03-01");
    BOOST_TEST(textOf("<c s=\"2\"><v>44650</v></c>", "<workbookPr date1904=\"1\"/>") == "2026-03-31");
    BOOST_TEST(textOf("<c s=\"2\"><v>-5</v></c>") == "-5");
}

BOOST_AUTO_TEST_CASE(looks_that_help_to_understand_a_sheet_are_read)
{
    const ooxml::Sheet sheet = sheetWith("<row r=\"1\"><c r=\"A1\" s=\"10\"/><c r=\"B1\" s=\"11\"><v>1</v></c></row>");
    const ooxml::Cell *cell = sheet.at(1, 1);
    BOOST_REQUIRE(cell != nullptr);
    BOOST_TEST((cell->look == ooxml::CellLook{true, true, 14, 2, true}));
    BOOST_TEST(!cell->locked);
    BOOST_TEST(!sheet.at(1, 2)->look.filled);
    BOOST_TEST(sheet.lastColumn == 2);
}

BOOST_AUTO_TEST_CASE(rows_and_cells_without_references_follow_each_other)
{
    const ooxml::Sheet sheet =
        sheetWith("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                  "<row><c><v>5</v></c></row>");
    BOOST_TEST(sheet.textAt(1, 2).toStdString() == "2");
    BOOST_TEST(sheet.textAt(5, 4).toStdString() == "4");
    BOOST_TEST(sheet.textAt(6, 1).toStdString() == "5");
}

BOOST_AUTO_TEST_CASE(cells_of_an_array_formula_count_as_formulas)
{
    const ooxml::Sheet sheet =
        sheetWith("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2*2</f><v>2</v></c></row>"
                  "<row r=\"2\"><c r=\"A2\"><v>4</v></c><c r=\"B2\"><v>2</v></c></row>");
    BOOST_TEST(sheet.at(2, 1)->formula);
    BOOST_TEST(!sheet.at(2, 2)->formula);
}

BOOST_AUTO_TEST_CASE(prefixed_and_strict_namespaces_read_alike)
{
    const QByteArray part =
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
        "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>q</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    const auto workbook = ooxml::readWorkbook(WorkbookBuilder()
                                                  .nameSpace("http://purl.oclc.org/ooxml/spreadsheetml/main")
                                                  .rawSheet(QStringLiteral("S"), part)
                                                  .build());
    BOOST_REQUIRE(workbook.has_value());
    BOOST_TEST(workbook->sheets.front().textAt(1, 1).toStdString() == "q");
}

BOOST_AUTO_TEST_SUITE_END()
