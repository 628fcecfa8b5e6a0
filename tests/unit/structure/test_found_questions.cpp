#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

std::vector<FoundQuestion> questionsOf(const ooxml::Sheet &sheet)
{
    const ooxml::Workbook workbook = workbookOf({sheet});
    return structure::questions(workbook, structure::inspect(workbook));
}

SheetBuilder smallForm()
{
    SheetBuilder builder(QStringLiteral("Form"));
    builder.boldRow(
        {QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer"), QStringLiteral("Comments")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("Q-%1").arg(++number), question});
    builder.list(QStringLiteral("C2:C11"), {QStringLiteral("Yes"), QStringLiteral("No")});
    return builder;
}

}  // namespace

BOOST_AUTO_TEST_CASE(cells_say_what_they_take)
{
    SheetBuilder builder = smallForm();
    builder.set(QStringLiteral("C3"), QStringLiteral("Yes")).set(QStringLiteral("D3"), QStringLiteral("As last year"));
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(found.size() == 12U);
    const FoundQuestion &second = found[1];
    BOOST_TEST(second.sheet.toStdString() == "Form");
    BOOST_TEST(second.row == 3);
    BOOST_TEST(second.ref.toStdString() == "Q-2");
    BOOST_TEST((second.choices == QStringList{QStringLiteral("Yes"), QStringLiteral("No")}));
    BOOST_REQUIRE(second.cells.size() == 2U);
    BOOST_TEST(second.cells[0].cell.toStdString() == "C3");
    BOOST_TEST((second.cells[0].kind == CellKind::List));
    BOOST_TEST((second.cells[0].role == CellRole::Answer));
    BOOST_TEST(second.cells[0].before.toStdString() == "Yes");
    BOOST_TEST((second.cells[1].kind == CellKind::Text));
    BOOST_TEST((second.cells[1].role == CellRole::Comment));
    BOOST_TEST(second.cells[1].before.toStdString() == "As last year");
    // The last rows have no list: they take free text.
    BOOST_TEST((found[11].cells[0].kind == CellKind::Text));
    BOOST_TEST(found[11].choices.isEmpty());
    BOOST_TEST(!second.hidden);
}

BOOST_AUTO_TEST_CASE(locked_cells_and_formulas_are_told)
{
    SheetBuilder builder = smallForm();
    builder.protect().unlock(QStringLiteral("C2:C13")).formula(QStringLiteral("C4:C4"));
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(found.size() == 12U);
    BOOST_TEST(!found[0].cells[0].locked);
    BOOST_TEST(found[0].cells[1].locked);
    BOOST_TEST(found[2].cells[0].formula);
    BOOST_TEST(!found[0].cells[0].formula);
}

BOOST_AUTO_TEST_CASE(a_merged_answer_cell_stands_under_each_of_its_questions_with_its_first_cell)
{
    SheetBuilder builder = smallForm();
    builder.merge(QStringLiteral("C5:C7")).set(QStringLiteral("C5"), QStringLiteral("No"));
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(found.size() == 12U);
    for (const std::size_t index : {3U, 4U, 5U}) {
        BOOST_TEST(found[index].cells[0].cell.toStdString() == "C5");
        BOOST_TEST(found[index].cells[0].before.toStdString() == "No");
    }
    BOOST_TEST(found[6].cells[0].cell.toStdString() == "C8");
}

BOOST_AUTO_TEST_CASE(columns_to_mark_carry_their_sub_headings)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Yes"), QStringLiteral("No"),
                     QStringLiteral("N/A"), QStringLiteral("Notes")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row(
            {QStringLiteral("Q-%1").arg(++number), question, QString(), number == 1 ? QStringLiteral("x") : QString()});
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(found.size() == 12U);
    BOOST_TEST((found[0].choices == QStringList{QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("N/A")}));
    BOOST_REQUIRE(found[0].cells.size() == 4U);
    BOOST_TEST((found[0].cells[1].kind == CellKind::Mark));
    BOOST_TEST((found[0].cells[1].choices == QStringList{QStringLiteral("No")}));
    BOOST_TEST(found[0].cells[1].before.toStdString() == "x");
    BOOST_TEST((found[0].cells[3].kind == CellKind::Text));
}

BOOST_AUTO_TEST_CASE(sections_come_from_heading_rows_with_their_nesting)
{
    SheetBuilder builder;
    builder.boldRow(
        {QStringLiteral("Ref"), QStringLiteral("Topic"), QStringLiteral("Question"), QStringLiteral("Answer")});
    builder.boldRow({QStringLiteral("General requirements")});
    builder.boldRow({QString(), QStringLiteral("Principles")});
    builder.row({QStringLiteral("G-1"), QString(), someQuestions()[0]});
    builder.row({QStringLiteral("G-2"), QString(), someQuestions()[1]});
    builder.boldRow({QString(), QStringLiteral("Confidentiality")});
    builder.row({QStringLiteral("G-3"), QString(), someQuestions()[2]});
    builder.boldRow({QStringLiteral("Special requirements")});
    builder.row({QStringLiteral("S-1"), QString(), someQuestions()[3]});
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(found.size() == 4U);
    BOOST_TEST(found[0].section.toStdString() == "General requirements / Principles");
    BOOST_TEST(found[1].section.toStdString() == "General requirements / Principles");
    BOOST_TEST(found[2].section.toStdString() == "General requirements / Confidentiality");
    BOOST_TEST(found[3].section.toStdString() == "Special requirements");
}

BOOST_AUTO_TEST_CASE(sections_come_from_a_section_column_merged_or_repeated)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("分类"), QStringLiteral("检查项"), QStringLiteral("结果")});
    builder.row({QStringLiteral("身份鉴别"), QStringLiteral("应对登录的用户进行身份标识和鉴别")});
    builder.row({QString(), QStringLiteral("口令应有复杂度要求并定期更换")});
    builder.row({QStringLiteral("访问控制"), QStringLiteral("应启用访问控制功能，控制用户对资源的访问")});
    builder.row({QString(), QStringLiteral("应授予管理用户所需的最小权限")});
    builder.merge(QStringLiteral("A2:A3")).merge(QStringLiteral("A4:A5"));
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(found.size() == 4U);
    BOOST_TEST(found[1].section == QStringLiteral("身份鉴别"));
    BOOST_TEST(found[2].section == QStringLiteral("访问控制"));
}

BOOST_AUTO_TEST_CASE(hidden_rows_are_kept_and_marked)
{
    ooxml::Sheet sheet = smallForm().sheet();
    sheet.hiddenRows.push_back({5, 1, 6, ooxml::kMaxColumns});
    const std::vector<FoundQuestion> found = questionsOf(sheet);
    BOOST_REQUIRE(found.size() == 12U);
    BOOST_TEST(!found[2].hidden);
    BOOST_TEST(found[3].hidden);
    BOOST_TEST(found[4].hidden);
}

BOOST_AUTO_TEST_CASE(dates_and_numbers_are_told_by_heading_and_neighbours)
{
    SheetBuilder builder = smallForm();
    builder.set(QStringLiteral("E1"), QStringLiteral("Response (count)"));
    for (int row = 2; row < 6; ++row)
        builder.set(QStringLiteral("E%1").arg(row), QString::number(row), ooxml::ValueType::Number);
    const std::vector<FoundQuestion> found = questionsOf(builder.sheet());
    BOOST_REQUIRE(!found.empty());
    BOOST_REQUIRE(found[0].cells.size() == 3U);
    BOOST_TEST(found[0].cells[1].column.toStdString() == "E");
    BOOST_TEST((found[0].cells[1].kind == CellKind::Number));
}
