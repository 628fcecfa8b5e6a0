#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using assay::ooxml::CellEdit;
using assay::test::WorkbookBuilder;
using Kind = CellEdit::Kind;

namespace {

const QString kPart = QStringLiteral("xl/worksheets/sheet1.xml");

CellEdit edit(const char *cell, const QString &value, Kind kind = Kind::Text)
{
    const auto place = ooxml::rangeFromName(QString::fromLatin1(cell));
    return {QStringLiteral("S"), place->firstRow, place->firstColumn, kind, value};
}

QByteArray partOf(const QByteArray &package, const QString &name)
{
    const auto opened = ooxml::Package::open(package);
    BOOST_REQUIRE(opened.has_value());
    return opened->read(name).value_or("(none)");
}

/// The content of `<worksheet>` after the edits, which are also verified.
std::string patched(const QByteArray &content, const std::vector<CellEdit> &edits, const QByteArray &beforeSheets = {})
{
    const QByteArray before =
        WorkbookBuilder()
            .sheet(QStringLiteral("S"), content)
            .beforeSheets(beforeSheets)
            .styles("<cellXfs><xf/><xf numFmtId=\"14\"/><xf><protection locked=\"0\"/></xf></cellXfs>")
            .strings("<si><t>old</t></si>")
            .build();
    const auto result = ooxml::patchWorkbook(before, edits);
    BOOST_REQUIRE_MESSAGE(result.has_value(), test::reason(result));
    const auto verified = ooxml::verifyPatch(before, result->package, edits);
    BOOST_TEST(verified.has_value(), test::reason(verified));
    const QByteArray part = partOf(result->package, kPart);
    const qsizetype start = part.indexOf('>', part.indexOf("<worksheet")) + 1;
    return part.mid(start, part.indexOf("</worksheet>") - start).toStdString();
}

ErrorCode refusal(const QByteArray &content, const CellEdit &wanted)
{
    const auto result = ooxml::patchWorkbook(WorkbookBuilder().sheet(QStringLiteral("S"), content).build(), {wanted});
    BOOST_REQUIRE(!result.has_value());
    return result.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(patch)

BOOST_AUTO_TEST_CASE(a_text_goes_into_its_cell_and_no_other_byte_changes)
{
    BOOST_TEST(
        patched("<sheetData>\n <row r=\"1\" spans=\"1:3\" ht=\"20\"><c r=\"A1\" s=\"2\" t=\"s\"><v>0</v></c> <c "
                "r=\"B1\"><v>1</v></c>"
                "<!-- c --></row>\r\n</sheetData><pageMargins left='1'/>",
                {edit("A1", QStringLiteral("=1+1 & <b> 答复 "))}) ==
        "<sheetData>\n <row r=\"1\" spans=\"1:3\" ht=\"20\"><c r=\"A1\" s=\"2\" t=\"inlineStr\"><is><t "
        "xml:space=\"preserve\">=1+1 &amp; &lt;b&gt; 答复 </t></is></c> <c r=\"B1\"><v>1</v></c><!-- c --></row>\r\n"
        "</sheetData><pageMargins left='1'/>");
}

BOOST_AUTO_TEST_CASE(missing_cells_and_rows_go_to_their_places)
{
    BOOST_TEST(
        patched(
            "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"5\"/></sheetData>",
            {edit("E2", QStringLiteral("e")), edit("A2", QStringLiteral("1"), Kind::Number),
             edit("C2", QStringLiteral("2"), Kind::Number), edit("A5", QStringLiteral("5"), Kind::Number),
             edit("B5", QStringLiteral("6"), Kind::Number), edit("A1", QStringLiteral("7"), Kind::Number),
             edit("C4", QStringLiteral("8"), Kind::Number), edit("A9", QStringLiteral("true"), Kind::Boolean),
             edit("B9", QStringLiteral("9"), Kind::Number)}) ==
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c "
        "r=\"B2\"><v>1</v></c><c r=\"C2\"><v>2</v></c><c r=\"D2\"><v>2</v></c><c r=\"E2\" t=\"inlineStr\"><is><t "
        "xml:space=\"preserve\">e</t></is></c></row><row r=\"4\"><c r=\"C4\"><v>8</v></c></row><row r=\"5\"><c "
        "r=\"A5\"><v>5</v></c><c r=\"B5\"><v>6</v></c></row><row r=\"9\"><c r=\"A9\" t=\"b\"><v>1</v></c><c "
        "r=\"B9\"><v>9</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(neighbouring_cells_can_be_written_at_once)
{
    BOOST_TEST(
        patched("<sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"C1\" s=\"2\"></c></row></sheetData>",
                {edit("C1", QStringLiteral("3"), Kind::Number), edit("A1", QStringLiteral("1"), Kind::Number),
                 edit("B1", QStringLiteral("2"), Kind::Number), edit("D1", QStringLiteral("4"), Kind::Number)}) ==
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\" s=\"2\"><v>3</v></c><c "
        "r=\"D1\"><v>4</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(an_empty_sheet_takes_rows)
{
    BOOST_TEST(patched("<sheetData/>", {edit("B2", QStringLiteral("2"), Kind::Number),
                                        edit("A1", QStringLiteral("1"), Kind::Number)}) ==
               "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c "
               "r=\"B2\"><v>2</v></c></row></sheetData>");
    BOOST_TEST(patched("<sheetData></sheetData>", {edit("A1", QStringLiteral("1"), Kind::Number)}) ==
               "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(rows_and_cells_without_references_are_counted)
{
    BOOST_TEST(
        patched("<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c s=\"2\"><v>3</v></c></row></sheetData>",
                {edit("B2", QStringLiteral("9"), Kind::Number), edit("C2", QStringLiteral("8"), Kind::Number)}) ==
        "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c s=\"2\"><v>9</v></c><c "
        "r=\"C2\"><v>8</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(prefixes_are_kept)
{
    const QByteArray part =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row "
        "r=\"1\"><x:c r=\"A1\"/></x:row></x:sheetData></x:worksheet>";
    const QByteArray before = WorkbookBuilder().rawSheet(QStringLiteral("S"), part).build();
    const std::vector<CellEdit> edits = {edit("A1", QStringLiteral("a")),
                                         edit("A2", QStringLiteral("2"), Kind::Number)};
    const auto result = ooxml::patchWorkbook(before, edits);
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(ooxml::verifyPatch(before, result->package, edits).has_value());
    BOOST_TEST(partOf(result->package, kPart)
                   .contains("<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t "
                             "xml:space=\"preserve\">a</x:t></x:is></x:c></x:row><x:row r=\"2\"><x:c "
                             "r=\"A2\"><x:v>2</x:v></x:c></x:row></x:sheetData>"));
}

BOOST_AUTO_TEST_CASE(new_cells_take_the_style_of_row_or_column)
{
    BOOST_TEST(
        patched("<cols><col min=\"2\" max=\"2\" style=\"2\"/></cols><sheetData><row r=\"1\" s=\"1\" "
                "customFormat=\"1\"/></sheetData>",
                {edit("A1", QStringLiteral("1"), Kind::Number), edit("B2", QStringLiteral("2"), Kind::Number)}) ==
        "<cols><col min=\"2\" max=\"2\" style=\"2\"/></cols><sheetData><row r=\"1\" s=\"1\" customFormat=\"1\"><c "
        "r=\"A1\" "
        "s=\"1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\" s=\"2\"><v>2</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(a_row_that_was_hidden_by_default_stays_hidden)
{
    BOOST_TEST(
        patched("<sheetFormatPr zeroHeight=\"1\"/><sheetData><row r=\"1\"/></sheetData>",
                {edit("A1", QStringLiteral("1"), Kind::Number), edit("A2", QStringLiteral("2"), Kind::Number)}) ==
        "<sheetFormatPr zeroHeight=\"1\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" "
        "hidden=\"1\"><c r=\"A2\"><v>2</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(dates_are_stored_as_serial_numbers)
{
    const QByteArray content = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>";
    const CellEdit wanted = edit("A1", QStringLiteral("2026-03-31"), Kind::Date);
    BOOST_TEST(patched(content, {wanted}) ==
               "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>46112</v></c></row></sheetData>");
    BOOST_TEST(patched(content, {wanted}, "<workbookPr date1904=\"1\"/>") ==
               "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44650</v></c></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(control_characters_and_look_alikes_of_escapes_survive)
{
    const QString text = QStringLiteral("a\vb\nc\td _x000B_ 😀");
    BOOST_TEST(patched("<sheetData/>", {edit("A1", text)}).find("a_x000B_b\nc\td _x005F_x000B_ 😀</t>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_empty_value_clears_the_cell_and_keeps_its_style)
{
    BOOST_TEST(patched("<sheetData><row r=\"1\"><c r=\"A1\" s=\"2\" t=\"s\"><v>0</v></c></row></sheetData>",
                       {edit("A1", QString())}) == "<sheetData><row r=\"1\"><c r=\"A1\" s=\"2\"/></row></sheetData>");
}

BOOST_AUTO_TEST_CASE(cells_that_must_not_be_written_are_refused)
{
    const QByteArray formula = "<sheetData><row r=\"1\"><c r=\"A1\"><f>B1</f><v>1</v></c></row></sheetData>";
    BOOST_TEST((refusal(formula, edit("A1", QStringLiteral("x"))) == ErrorCode::Refused));
    const QByteArray locked = "<sheetData/><sheetProtection sheet=\"1\"/>";
    BOOST_TEST((refusal(locked, edit("A1", QStringLiteral("x"))) == ErrorCode::Refused));
    const QByteArray merged = "<sheetData/><mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>";
    BOOST_TEST((refusal(merged, edit("A2", QStringLiteral("x"))) == ErrorCode::Refused));
    const auto signedBook = WorkbookBuilder()
                                .sheet(QStringLiteral("S"), "<sheetData/>")
                                .part(QStringLiteral("_xmlsignatures/sig1.xml"), "<a/>");
    const auto result = ooxml::patchWorkbook(signedBook.build(), {edit("A1", QStringLiteral("x"))});
    BOOST_TEST((result.error().code == ErrorCode::Refused));
}

BOOST_AUTO_TEST_CASE(values_that_are_not_of_their_kind_are_refused_with_their_place)
{
    BOOST_TEST((refusal("<sheetData/>", edit("A1", QStringLiteral("many"), Kind::Number)) == ErrorCode::BadInput));
    BOOST_TEST((refusal("<sheetData/>", edit("A1", QStringLiteral("2026-13-01"), Kind::Date)) == ErrorCode::BadInput));
    BOOST_TEST((refusal("<sheetData/>", edit("A1", QStringLiteral("yes"), Kind::Boolean)) == ErrorCode::BadInput));
    BOOST_TEST((refusal("<sheetData/>", edit("A1", QString(ooxml::kMaxTextLength + 1, u'x'))) == ErrorCode::BadInput));
    BOOST_TEST((refusal("<sheetData/>", {QStringLiteral("No such"), 1, 1, Kind::Text, QStringLiteral("x")}) ==
                ErrorCode::BadInput));
}

BOOST_AUTO_TEST_CASE(untouched_entries_keep_their_packed_bytes_and_order)
{
    const QByteArray before = WorkbookBuilder()
                                  .sheet(QStringLiteral("S"), "<sheetData/>")
                                  .sheet(QStringLiteral("T"), "<sheetData><row r=\"1\"/></sheetData>")
                                  .part(QStringLiteral("xl/media/image1.png"), QByteArray(5000, 'p'))
                                  .build();
    const auto result = ooxml::patchWorkbook(before, {edit("A1", QStringLiteral("x"))});
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(result->partsChanged.join(u' ').toStdString() == kPart.toStdString());
    BOOST_TEST(result->partsIdentical == 8);
    BOOST_TEST((ooxml::Package::open(before)->names() == ooxml::Package::open(result->package)->names()));
    BOOST_TEST((ooxml::patchWorkbook(before, {edit("A1", QStringLiteral("x"))})->package == result->package));
    BOOST_TEST((ooxml::patchWorkbook(before, {})->package == before));
}

BOOST_AUTO_TEST_CASE(verification_finds_what_else_changed)
{
    const auto book = [](const QByteArray &first, const QByteArray &second, const QByteArray &merges = {}) {
        return WorkbookBuilder()
            .sheet(QStringLiteral("S"), "<sheetData><row r=\"1\"><c r=\"A1\"><v>" + first + "</v></c><c r=\"B1\"><v>" +
                                            second + "</v></c></row></sheetData>" + merges)
            .build();
    };
    const std::vector<CellEdit> edits = {edit("A1", QStringLiteral("2"), Kind::Number)};
    BOOST_TEST(ooxml::verifyPatch(book("1", "5"), book("2", "5"), edits).has_value());
    BOOST_TEST((ooxml::verifyPatch(book("1", "5"), book("3", "5"), edits).error().code == ErrorCode::Damaged));
    BOOST_TEST((ooxml::verifyPatch(book("1", "5"), book("2", "6"), edits).error().code == ErrorCode::Damaged));
    BOOST_TEST((ooxml::verifyPatch(book("1", "5"), book("2", "5", "<mergeCells/>"), edits).error().code ==
                ErrorCode::Damaged));
    const QByteArray more =
        WorkbookBuilder().sheet(QStringLiteral("S"), "<sheetData/>").part(QStringLiteral("x.xml"), "<a/>").build();
    BOOST_TEST(!ooxml::verifyPatch(WorkbookBuilder().sheet(QStringLiteral("S"), "<sheetData/>").build(), more, {})
                    .has_value());
}

BOOST_AUTO_TEST_SUITE_END()
