#include "questionnaires/ooxml/workbook.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using assay::test::WorkbookBuilder;

namespace {

ooxml::Workbook workbookOf(const WorkbookBuilder &builder)
{
    const auto workbook = ooxml::readWorkbook(builder.build());
    BOOST_REQUIRE_MESSAGE(workbook.has_value(), test::reason(workbook));
    return *workbook;
}

ooxml::Sheet sheetOf(const QByteArray &content)
{
    return workbookOf(WorkbookBuilder()
                          .styles("<cellXfs><xf/><xf><protection locked=\"0\"/></xf></cellXfs>")
                          .sheet(QStringLiteral("S"), content))
        .sheets.front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layout)

BOOST_AUTO_TEST_CASE(sheets_come_in_the_order_of_the_tabs_with_their_visibility)
{
    const ooxml::Workbook workbook =
        workbookOf(WorkbookBuilder()
                       .sheet(QStringLiteral("B & <b>"), "<sheetData/>")
                       .sheet(QStringLiteral("A"), "<sheetData/>", "state=\"hidden\"")
                       .sheet(QStringLiteral("C"), "<sheetData/>", "state=\"veryHidden\""));
    BOOST_REQUIRE(workbook.sheets.size() == 3U);
    BOOST_TEST(workbook.format.toStdString() == "xlsx");
    BOOST_TEST(workbook.sheets[0].name.toStdString() == "B & <b>");
    BOOST_TEST((workbook.sheets[1].visibility == ooxml::Visibility::Hidden));
    BOOST_TEST((workbook.sheets[2].visibility == ooxml::Visibility::VeryHidden));
}

BOOST_AUTO_TEST_CASE(a_merged_cell_shows_the_text_of_its_first_cell)
{
    const ooxml::Sheet sheet =
        sheetOf("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"
                "<mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>");
    BOOST_TEST(sheet.textAt(3, 2).toStdString() == "x");
    BOOST_TEST(sheet.textAt(4, 1).isEmpty());
    BOOST_REQUIRE(sheet.mergeAt(2, 2) != nullptr);
    BOOST_TEST((*sheet.mergeAt(2, 2) == ooxml::CellRange{1, 1, 3, 2}));
}

BOOST_AUTO_TEST_CASE(hidden_rows_and_columns_are_joined_to_ranges)
{
    const ooxml::Sheet sheet =
        sheetOf("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"0\"/></cols>"
                "<sheetData><row r=\"2\" hidden=\"1\"/><row r=\"3\" ht=\"0\" customHeight=\"1\"/>"
                "<row r=\"5\" hidden=\"1\"/></sheetData>");
    BOOST_REQUIRE(sheet.hiddenRows.size() == 2U);
    BOOST_TEST(sheet.hiddenRows[0].firstRow == 2);
    BOOST_TEST(sheet.hiddenRows[0].lastRow == 3);
    BOOST_TEST(sheet.isHidden(3, 1));
    BOOST_TEST(!sheet.isHidden(4, 1));
    BOOST_TEST(sheet.isHidden(4, 3));
    BOOST_TEST(sheet.isHidden(4, 5));
}

BOOST_AUTO_TEST_CASE(rows_of_no_height_by_default_are_hidden_unless_listed)
{
    const ooxml::Sheet sheet =
        sheetOf("<sheetFormatPr zeroHeight=\"1\"/><sheetData><row r=\"2\"/><row r=\"4\"/></sheetData>");
    BOOST_TEST(sheet.isHidden(1, 1));
    BOOST_TEST(!sheet.isHidden(2, 1));
    BOOST_TEST(sheet.isHidden(3, 1));
    BOOST_TEST(sheet.isHidden(1000, 1));
}

BOOST_AUTO_TEST_CASE(cells_that_are_not_listed_take_their_lock_from_row_or_column)
{
    const ooxml::Sheet sheet =
        sheetOf("<cols><col min=\"3\" max=\"3\" style=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"C1\"/></row>"
                "<row r=\"2\" s=\"1\" customFormat=\"1\"/></sheetData><sheetProtection sheet=\"1\"/>");
    BOOST_TEST(sheet.isProtected);
    BOOST_TEST(sheet.isLocked(1, 1));
    BOOST_TEST(!sheet.isLocked(2, 1));
    BOOST_TEST(!sheet.isLocked(7, 3));
    BOOST_TEST(!sheetOf("<sheetData/><sheetProtection sheet=\"0\"/>").isLocked(1, 1));
}

BOOST_AUTO_TEST_CASE(panes_filters_and_tables_are_read)
{
    const QByteArray links =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/table\" "
        "Target=\"../tables/table1.xml\"/></Relationships>";
    const ooxml::Workbook workbook =
        workbookOf(WorkbookBuilder()
                       .sheet(QStringLiteral("S"),
                              "<sheetViews><sheetView><pane ySplit=\"3\" state=\"frozen\"/></sheetView></sheetViews>"
                              "<sheetData/><autoFilter ref=\"A3:D9\"/>")
                       .part(QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels"), links)
                       .part(QStringLiteral("xl/tables/table1.xml"), "<table name=\"T\" ref=\"A1:B4\"/>")
                       .part(QStringLiteral("xl/vbaProject.bin"), "x")
                       .part(QStringLiteral("_xmlsignatures/sig1.xml"), "<a/>"));
    const ooxml::Sheet &sheet = workbook.sheets.front();
    BOOST_TEST(sheet.frozenRows == 3);
    BOOST_TEST((sheet.autoFilter == ooxml::CellRange{3, 1, 9, 4}));
    BOOST_REQUIRE(sheet.tables.size() == 1U);
    BOOST_TEST((sheet.tables[0] == ooxml::CellRange{1, 1, 4, 2}));
    BOOST_TEST(workbook.format.toStdString() == "xlsm");
    BOOST_TEST(workbook.isSigned);
}

BOOST_AUTO_TEST_SUITE_END()
