#include "questionnaires/ooxml/document.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using ooxml::DocumentBlock;

namespace {

ooxml::Document read(const QByteArray &body, const QByteArray &styles = {})
{
    const auto document = ooxml::readDocument(test::documentOf(body, styles));
    BOOST_REQUIRE_MESSAGE(document.has_value(), test::reason(document));
    return *document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(documents)

BOOST_AUTO_TEST_CASE(paragraphs_and_tables_come_in_reading_order)
{
    const ooxml::Document document =
        read("<w:p><w:r><w:t>One</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>"
             "<w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
             "<w:p><w:r><w:t>Two</w:t></w:r></w:p>");
    BOOST_REQUIRE(document.blocks.size() == 3U);
    BOOST_TEST(document.blocks[0].paragraph.text.toStdString() == "One");
    BOOST_TEST((document.blocks[1].kind == DocumentBlock::Kind::Table));
    BOOST_TEST(document.blocks[1].table.rows[0][0].toStdString() == "a\nb");
    BOOST_TEST(document.blocks[1].table.rows[0][1].isEmpty());
    BOOST_TEST(document.blocks[2].paragraph.text.toStdString() == "Two");
}

BOOST_AUTO_TEST_CASE(heading_levels_and_lists_come_from_the_paragraph_or_its_inherited_style)
{
    const QByteArray styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"H\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
        "</w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:basedOn w:val=\"Y\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Y\"><w:basedOn w:val=\"X\"/></w:style>";
    const auto paragraph = [](const QByteArray &properties) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>t</w:t></w:r></w:p>";
    };
    const ooxml::Document document = read(
        paragraph("<w:pStyle w:val=\"Mine\"/>") + paragraph("<w:outlineLvl w:val=\"0\"/>") +
            paragraph("<w:pStyle w:val=\"Mine\"/><w:outlineLvl w:val=\"9\"/>") + paragraph("<w:pStyle w:val=\"L\"/>") +
            paragraph("<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
            paragraph("<w:pStyle w:val=\"X\"/>"),
        styles);
    BOOST_REQUIRE(document.blocks.size() == 6U);
    BOOST_TEST(document.blocks[0].paragraph.headingLevel == 2);
    BOOST_TEST(document.blocks[0].paragraph.style.toStdString() == "Mine");
    BOOST_TEST(document.blocks[1].paragraph.headingLevel == 1);
    BOOST_TEST(document.blocks[2].paragraph.headingLevel == 0);
    BOOST_TEST(document.blocks[3].paragraph.listItem);
    BOOST_TEST(!document.blocks[4].paragraph.listItem);
    BOOST_TEST(document.blocks[5].paragraph.headingLevel == 0);
}

BOOST_AUTO_TEST_CASE(text_is_read_as_it_stands_after_tracked_changes)
{
    const ooxml::Document document = read(
        "<w:p><w:r><w:t xml:space=\"preserve\">keep </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:hyperlink><w:r><w:tab/><w:t>link</w:t><w:br/></w:r></w:hyperlink>"
        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:br "
        "w:type=\"page\"/><w:instrText>PAGE</w:instrText></w:r></w:p>");
    BOOST_REQUIRE(document.blocks.size() == 1U);
    BOOST_TEST(document.blocks[0].paragraph.text.toStdString() == "keep new\tlink\n☐");
}

BOOST_AUTO_TEST_CASE(merged_cells_keep_the_columns_aligned)
{
    const ooxml::Document document =
        read("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan "
             "w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>wide</w:t></w:r></w:p></w:tc><w:tc>"
             "<w:tcPr><w:vMerge "
             "w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>tall</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc/><w:tc/><w:tc>"
             "<w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>hidden</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
    const auto &rows = document.blocks.at(0).table.rows;
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_REQUIRE(rows[0].size() == 3U);
    BOOST_TEST(rows[0][2].toStdString() == "tall");
    BOOST_TEST(rows[1][2].isEmpty());
}

BOOST_AUTO_TEST_CASE(of_alternatives_one_is_read_and_text_boxes_follow_their_paragraph)
{
    const ooxml::Document document =
        read("<w:p><w:r><w:t>before</w:t></"
             "w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t>"
             "</w:r></w:p></w:txbxContent></w:drawing></"
             "mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p>"
             "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> after</w:t></w:r></w:p>"
             "<w:sdt><w:sdtContent><w:p><w:r><w:t>control</w:t></w:r></w:p></w:sdtContent></w:sdt>");
    BOOST_REQUIRE(document.blocks.size() == 3U);
    BOOST_TEST(document.blocks[0].paragraph.text.toStdString() == "before after");
    BOOST_TEST(document.blocks[1].paragraph.text.toStdString() == "box");
    BOOST_TEST(document.blocks[2].paragraph.text.toStdString() == "control");
}

BOOST_AUTO_TEST_CASE(a_document_nested_without_end_is_read_as_far_as_it_makes_sense)
{
    constexpr int kLevels = 50'000;
    const QByteArray open = QByteArray("<w:sdt>").repeated(kLevels);
    const QByteArray close = QByteArray("</w:sdt>").repeated(kLevels);
    const ooxml::Document document = read("<w:p><w:r><w:t>kept</w:t></w:r></w:p>" + open + close);
    BOOST_TEST(document.blocks.size() == 1U);
    BOOST_REQUIRE(document.problems.size() == 1U);
    BOOST_TEST(document.problems.front().rule.toStdString() == "too-deep");
}

BOOST_AUTO_TEST_CASE(a_workbook_is_no_text_document_and_the_other_way_round)
{
    const QByteArray workbook = test::WorkbookBuilder().sheet(QStringLiteral("S"), "<sheetData/>").build();
    BOOST_TEST((ooxml::readDocument(workbook).error().code == ErrorCode::BadInput));
    BOOST_TEST((ooxml::readWorkbook(test::documentOf("<w:p/>")).error().code == ErrorCode::BadInput));
}

BOOST_AUTO_TEST_SUITE_END()
