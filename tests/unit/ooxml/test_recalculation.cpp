#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/patch.h"
#include "tests/unit/ooxml/package_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using assay::ooxml::CellEdit;
using assay::test::WorkbookBuilder;

namespace {

/// workbook.xml after cell B2 of sheet S was written, where this formula stands on sheet "My T".
QByteArray bookAfter(const QByteArray &formula, const QByteArray &afterSheets = {})
{
    const QByteArray before = WorkbookBuilder()
                                  .sheet(QStringLiteral("S"), "<sheetData/>")
                                  .sheet(QStringLiteral("My T"), "<sheetData><row r=\"1\"><c r=\"A1\"><f" + formula +
                                                                     "</f><v>1</v></c></row></sheetData>")
                                  .afterSheets(afterSheets)
                                  .build();
    const std::vector<CellEdit> edits = {{QStringLiteral("S"), 2, 2, CellEdit::Kind::Text, QStringLiteral("x")}};
    const auto result = ooxml::patchWorkbook(before, edits);
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(ooxml::verifyPatch(before, result->package, edits).has_value());
    return *ooxml::Package::open(result->package)->read(QStringLiteral("xl/workbook.xml"));
}

bool recalculates(const QByteArray &formula, const QByteArray &afterSheets = {})
{
    return bookAfter(formula, afterSheets).contains("<calcPr fullCalcOnLoad=\"1\"/>");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recalculation)

BOOST_AUTO_TEST_CASE(a_formula_that_reads_a_written_cell_has_the_workbook_recalculated)
{
    BOOST_TEST(recalculates(">S!B2"));
    BOOST_TEST(recalculates(">COUNTIF('S'!$A$1:$C$9,\"Yes\")"));
    BOOST_TEST(recalculates(">SUM(S!B:B)"));
    BOOST_TEST(recalculates(">SUM(S!1:2)"));
    BOOST_TEST(recalculates(">INDIRECT(\"S!B\"&amp;2)"));
    BOOST_TEST(recalculates(">SUM('S:My T'!B2)"));
    BOOST_TEST(recalculates(">SUM(S:Z!B2)"));
    BOOST_TEST(recalculates(">SUM(Table1[Answer])"));
    BOOST_TEST(recalculates(" t=\"shared\" ref=\"A1:A5\" si=\"0\">S!B1"));
    BOOST_TEST(recalculates(">SUM(Answers)",
                            "<definedNames><definedName name=\"Answers\">S!$B$1:$B$5</definedName></definedNames>"));
}

BOOST_AUTO_TEST_CASE(formulas_that_read_other_cells_leave_the_workbook_alone)
{
    BOOST_TEST(!recalculates(">B2+1"));
    BOOST_TEST(!recalculates(">S!C2"));
    BOOST_TEST(!recalculates(">\"S!B2\"&amp;LOG10(5)"));
    BOOST_TEST(!recalculates(">TODAY()"));
    BOOST_TEST(!recalculates(">SUM(Others)",
                             "<definedNames><definedName name=\"Others\">S!$D$1:$D$5</definedName></definedNames>"));
}

BOOST_AUTO_TEST_CASE(the_flag_goes_where_the_schema_wants_it)
{
    const QByteArray names = "<definedNames><definedName name=\"a\">1</definedName></definedNames>";
    BOOST_TEST(bookAfter(">S!B2", names + "<customWorkbookViews/>")
                   .contains("</definedNames><calcPr fullCalcOnLoad=\"1\"/><customWorkbookViews/>"));
    BOOST_TEST(
        bookAfter(">S!B2", "<calcPr calcId=\"191029\"/>").contains("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>"));
    BOOST_TEST(bookAfter(">S!B2", "<calcPr calcId=\"1\"></calcPr>")
                   .contains("<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"></calcPr>"));
    BOOST_TEST(bookAfter(">S!B2", "<calcPr fullCalcOnLoad='0'/>").contains("<calcPr fullCalcOnLoad='1'/>"));
}

BOOST_AUTO_TEST_SUITE_END()
