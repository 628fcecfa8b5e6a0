#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

const QStringList kChoices = {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("N/A")};

QStringList firstOf(int count)
{
    return someQuestions().mid(0, count);
}

}  // namespace

BOOST_AUTO_TEST_CASE(sub_headings_below_a_merged_answer_heading_are_columns_to_mark)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer"), QString(), QString(),
                     QStringLiteral("Notes")});
    builder.boldRow({QString(), QString(), QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("N/A")});
    builder.merge(QStringLiteral("A1:A2")).merge(QStringLiteral("B1:B2")).merge(QStringLiteral("C1:E1"));
    builder.merge(QStringLiteral("F1:F2"));
    int number = 0;
    for (const QString &question : firstOf(8))
        builder.row({QStringLiteral("Q-%1").arg(++number, 2, 10, QLatin1Char('0')), question});
    const structure::SheetInspection found = inspected(builder.sheet());
    BOOST_TEST(summary(found) == "header 1, id A, question B, answers C,D,E, comments F, rows 3-10 (8)");
    BOOST_TEST(found.headerRowEnd == 2);
    BOOST_TEST(found.markColumns);
}

BOOST_AUTO_TEST_CASE(marks_set_in_a_filled_form_are_no_other_columns)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Requirement"), QStringLiteral("Yes"), QStringLiteral("No"),
                     QStringLiteral("Partially"), QStringLiteral("Remarks")});
    int index = 0;
    for (const QString &question : firstOf(9)) {
        QStringList row = {question, QString(), QString(), QString()};
        row[1 + index++ % 3] = QStringLiteral("x");
        builder.row(row);
    }
    BOOST_TEST(summary(builder.sheet()) == "header 1, id -, question A, answers B,C,D, comments E, rows 2-10 (9)");
}

BOOST_AUTO_TEST_CASE(columns_of_ticked_levels_are_no_answers)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Requirement"), QStringLiteral("Level 1"),
                     QStringLiteral("Level 2"), QStringLiteral("Compliant?")});
    int index = 0;
    for (const QString &question : firstOf(10)) {
        ++index;
        builder.row({QStringLiteral("1.%1").arg(index), question, index % 2 == 0 ? QStringLiteral("✓") : QString(),
                     QStringLiteral("✓")});
    }
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers E, comments -, rows 2-11 (10)");
}

BOOST_AUTO_TEST_CASE(a_header_that_comes_again_before_each_section_is_one_header)
{
    SheetBuilder builder;
    int number = 0;
    for (const QString &title : {QStringLiteral("Company"), QStringLiteral("Access"), QStringLiteral("Operations")}) {
        builder.boldRow({title, QString(), QStringLiteral("Answer"), QStringLiteral("Additional information")});
        for (int index = 0; index < 4; ++index, ++number)
            builder.row({QStringLiteral("SEC-0%1").arg(number), someQuestions()[number]});
        builder.skip();
    }
    const structure::SheetInspection found = inspected(builder.sheet());
    BOOST_TEST(summary(found) == "header 1, id A, question B, answers C, comments D, rows 2-17 (12)");
    BOOST_TEST(found.otherHeaderRows.size() == 2U);
}

BOOST_AUTO_TEST_CASE(rows_above_the_header_with_fitting_numbers_belong_to_the_table)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("General information")});
    builder.row({QStringLiteral("GEN-01"), QStringLiteral("Name of the solution provider")});
    builder.row({QStringLiteral("GEN-02"), QStringLiteral("Country of the headquarters")});
    builder.boldRow({QStringLiteral("Company"), QString(), QStringLiteral("Answer"), QStringLiteral("Comments")});
    int number = 0;
    for (const QString &question : firstOf(6))
        builder.row({QStringLiteral("COM-0%1").arg(++number), question});
    BOOST_TEST(summary(builder.sheet()) == "header 4, id A, question B, answers C, comments D, rows 2-10 (8)");
}

BOOST_AUTO_TEST_CASE(a_question_merged_over_rows_with_its_answer_is_one_question)
{
    SheetBuilder builder;
    builder.boldRow(
        {QStringLiteral("分类"), QStringLiteral("检查项"), QStringLiteral("整改建议"), QStringLiteral("结果")});
    builder.row(
        {QStringLiteral("身份鉴别"), QStringLiteral("应对登录的用户进行身份标识和鉴别"), QStringLiteral("设置密码")});
    builder.row({QString(), QStringLiteral("口令应有复杂度要求并定期更换"), QStringLiteral("长度为十位")});
    builder.row({QString(), QString(), QStringLiteral("九十天更换")});
    builder.row({QString(), QString(), QStringLiteral("到期前提醒")});
    builder.row({QString(), QStringLiteral("应启用登录失败处理功能"), QStringLiteral("五次后锁定")});
    builder.merge(QStringLiteral("A2:A6")).merge(QStringLiteral("B3:B5")).merge(QStringLiteral("D3:D5"));
    builder.list(QStringLiteral("D2:D6"), {QStringLiteral("符合"), QStringLiteral("不符合"), QStringLiteral("不适用")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id -, question B, answers D, comments -, rows 2-6 (3)");
}

BOOST_AUTO_TEST_CASE(a_question_merged_over_rows_with_single_answers_is_one_question_a_row)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Question"), QStringLiteral("Aspect"), QStringLiteral("Answer")});
    for (int block = 0; block < 3; ++block) {
        const int row = builder.nextRow();
        builder.row({someQuestions()[block], QStringLiteral("For the product")});
        builder.row({QString(), QStringLiteral("For the company")});
        builder.merge(QStringLiteral("A%1:A%2").arg(row).arg(row + 1));
    }
    builder.list(QStringLiteral("C2:C7"), kChoices);
    const ooxml::Sheet sheet = builder.sheet();
    const ooxml::Workbook workbook = workbookOf({sheet});
    const structure::Inspection found = structure::inspect(workbook);
    BOOST_TEST(summary(found.sheets.front()) == "header 1, id -, question A, answers C, comments -, rows 2-7 (6)");
    const std::vector<FoundQuestion> questions = structure::questions(workbook, found);
    BOOST_REQUIRE(questions.size() == 6U);
    BOOST_TEST(questions[1].text.contains(QStringLiteral("policy")));
    BOOST_TEST(questions[1].text.contains(QStringLiteral("For the company")));
}

BOOST_AUTO_TEST_CASE(hints_below_questions_are_no_questions)
{
    SheetBuilder builder;
    builder.boldRow({QString(), QStringLiteral("Level"), QStringLiteral("Practice"), QStringLiteral("Answer")});
    int number = 0;
    for (const QString &question : firstOf(8)) {
        const int row = builder.nextRow();
        builder.boldRow({QStringLiteral("P-A-%1").arg(++number), QStringLiteral("1"), question});
        builder.row({QString(), QString(),
                     QStringLiteral("You say in writing what is done, by whom and how often (%1).").arg(number)});
        builder.list(QStringLiteral("D%1").arg(row), kChoices);
    }
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question C, answers D, comments -, rows 2-16 (8)");
}

BOOST_AUTO_TEST_CASE(bold_rows_with_other_numbers_are_headings_though_the_list_covers_them)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Control"), QStringLiteral("Platform"), QStringLiteral("Description"),
                     QStringLiteral("Status")});
    int number = 0;
    for (int group = 1; group <= 3; ++group) {
        builder.boldRow({QStringLiteral("CTRL-%1").arg(group), QString(),
                         QStringLiteral("The app does this well (%1).").arg(group)});
        builder.skip();
        for (int index = 0; index < 3; ++index)
            builder.row({QString(), QStringLiteral("android"),
                         QStringLiteral("Testing that point number %1 holds").arg(++number)});
        builder.skip();
    }
    builder.list(QStringLiteral("D2:D40"), {QStringLiteral("Pass"), QStringLiteral("Fail"), QStringLiteral("N/A")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id -, question C, answers D, comments -, rows 4-18 (9)");
}

BOOST_AUTO_TEST_CASE(bold_questions_like_all_others_stay_questions)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("No."), QStringLiteral("Question"), QStringLiteral("Answer")});
    int number = 0;
    for (const QString &question : firstOf(10))
        builder.row({QString::number(++number), question});
    builder.bold(QStringLiteral("B4:B5"));
    builder.list(QStringLiteral("C2:C11"), kChoices);
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments -, rows 2-11 (10)");
}

BOOST_AUTO_TEST_CASE(a_legend_below_the_table_is_not_part_of_it)
{
    SheetBuilder builder;
    builder.boldRow(
        {QStringLiteral("ID"), QStringLiteral("Requirement"), QStringLiteral("Result"), QStringLiteral("Comment")});
    int number = 0;
    for (const QString &question : firstOf(8))
        builder.row({QStringLiteral("R-%1").arg(++number), question});
    builder.list(QStringLiteral("C2:C9"), {QStringLiteral("Pass"), QStringLiteral("Fail")});
    builder.skip(3);
    builder.boldRow({QStringLiteral("Legend"), QStringLiteral("Meaning")});
    builder.row({QStringLiteral("Pass"), QStringLiteral("The requirement is met by the product as delivered.")});
    builder.row({QStringLiteral("Fail"), QStringLiteral("The requirement is not met, or only in a part.")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments D, rows 2-9 (8)");
}

BOOST_AUTO_TEST_CASE(closing_lines_are_no_questions)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Question"), QStringLiteral("Answer")});
    for (const QString &question : firstOf(6))
        builder.row({question});
    builder.row({QStringLiteral("End of questionnaire")});
    builder.row({QStringLiteral("© 2026 Example Ltd. All rights reserved.")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id -, question A, answers B, comments -, rows 2-7 (6)");
}

BOOST_AUTO_TEST_CASE(enumerated_headings_without_any_look_are_seen)
{
    SheetBuilder builder;
    builder.row({QStringLiteral("调查内容"), QStringLiteral("答复")});
    builder.row({QStringLiteral("一、组织与人员")});
    builder.row({QStringLiteral("是否设立了专职的信息安全管理部门？")});
    builder.row({QStringLiteral("是否每年对员工开展安全培训？")});
    builder.row({QStringLiteral("二、数据安全")});
    builder.row({QStringLiteral("请说明客户数据的加密方式。")});
    builder.row({QStringLiteral("是否对备份数据定期进行恢复测试？")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id -, question A, answers B, comments -, rows 3-7 (4)");
}

BOOST_AUTO_TEST_CASE(without_a_header_lists_show_where_answers_go)
{
    SheetBuilder builder;
    int number = 0;
    for (const QString &question : firstOf(8))
        builder.row({QString::number(++number), question});
    builder.list(QStringLiteral("C1:C8"), kChoices);
    BOOST_TEST(summary(builder.sheet()) == "header 0, id A, question B, answers C, comments -, rows 1-8 (8)");
}

BOOST_AUTO_TEST_CASE(hidden_columns_take_no_answers)
{
    SheetBuilder builder;
    builder.boldRow(
        {QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer"), QStringLiteral("Status")});
    int number = 0;
    for (const QString &question : firstOf(6))
        builder.row({QStringLiteral("Q%1").arg(++number), question});
    builder.hideColumns(QStringLiteral("D1"));
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments -, rows 2-7 (6)");
}

BOOST_AUTO_TEST_CASE(codes_of_answer_sets_are_no_place_for_answers)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ref_id"), QStringLiteral("questions"), QStringLiteral("answer")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("RG-0%1").arg(++number), question, QStringLiteral("RESP01")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers -, comments -, rows 2-13 (12)");
}

BOOST_AUTO_TEST_CASE(answer_cells_merged_over_columns_are_one_answer_column)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer"), QString(), QString(),
                     QStringLiteral("Comments")});
    builder.merge(QStringLiteral("C1:E1"));
    int number = 0;
    for (const QString &question : firstOf(6)) {
        const int row = builder.nextRow();
        builder.row({QStringLiteral("Q-%1").arg(++number), question});
        builder.merge(QStringLiteral("C%1:E%1").arg(row));
    }
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments F, rows 2-7 (6)");
}

BOOST_AUTO_TEST_CASE(a_heading_over_several_columns_says_who_fills_them)
{
    SheetBuilder builder;
    builder.boldRow({QString(), QString(), QStringLiteral("Vendor to complete"), QString(),
                     QStringLiteral("For internal use only"), QString()});
    builder.merge(QStringLiteral("C1:D1")).merge(QStringLiteral("E1:F1"));
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Response"),
                     QStringLiteral("Comments"), QStringLiteral("Result"), QStringLiteral("Comments")});
    int number = 0;
    for (const QString &question : firstOf(6))
        builder.row({QStringLiteral("Q-%1").arg(++number), question});
    BOOST_TEST(summary(builder.sheet()) == "header 2, id A, question B, answers C, comments D, rows 3-8 (6)");
}

BOOST_AUTO_TEST_CASE(running_numbers_may_begin_anew_in_each_section)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("No."), QStringLiteral("Question"), QStringLiteral("Answer")});
    for (int index = 0; index < 12; ++index) {
        if (index % 4 == 0)
            builder.boldRow({QString(), QStringLiteral("Section about part %1").arg(index / 4)});
        builder.row({QString::number(index % 4 + 1), someQuestions()[index]});
    }
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments -, rows 3-16 (12)");
}

BOOST_AUTO_TEST_CASE(one_word_in_all_answer_cells_is_a_placeholder)
{
    SheetBuilder builder;
    builder.boldRow(
        {QStringLiteral("ID"), QStringLiteral("Requirement"), QStringLiteral("Status"), QStringLiteral("Remarks")});
    int number = 0;
    for (const QString &question : firstOf(8))
        builder.row({QStringLiteral("Q-%1").arg(++number), question, QStringLiteral("Awaiting your word")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments D, rows 2-9 (8)");
}

BOOST_AUTO_TEST_CASE(remarks_that_stand_there_before_the_answers_are_advice)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Notes"),
                     QStringLiteral("Answer"), QStringLiteral("Comments")});
    int number = 0;
    for (const QString &question : firstOf(8))
        builder.row(
            {QStringLiteral("Q-%1").arg(++number), question, QStringLiteral("Think of point %1 as well.").arg(number)});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers D, comments E, rows 2-9 (8)");
}

BOOST_AUTO_TEST_CASE(a_header_of_unknown_words_is_known_by_its_place)
{
    SheetBuilder builder;
    builder.boldRow(
        {QStringLiteral("Nro"), QStringLiteral("Kysymys"), QStringLiteral("Vastaus"), QStringLiteral("Huomautukset")});
    int number = 0;
    for (const QString &question : firstOf(8))
        builder.row({QStringLiteral("K-%1").arg(++number), question});
    const structure::SheetInspection found = inspected(builder.sheet());
    BOOST_TEST(found.headerRow == 1);
    BOOST_TEST(found.idColumn == 1);
    BOOST_TEST(found.questionColumn == 2);
    BOOST_TEST((found.answerColumns == std::vector<int>{3}));
}

BOOST_AUTO_TEST_CASE(answers_that_were_given_stay_answers_however_short_or_different_they_are)
{
    const std::vector<QStringList> kinds = {
        {QStringLiteral("Yes. See record %1."), QStringLiteral("No, planned for release %1.")},
        {QStringLiteral("是，见第%1号记录。"), QStringLiteral("否，计划于%1月完成。")},
        {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("Partly")},
        {QStringLiteral("We keep logs for %1 days and review them every week, by two people.")},
    };
    for (const QStringList &answers : kinds) {
        for (const int count : {5, 9}) {
            SheetBuilder builder;
            builder.row({QStringLiteral("No."), QStringLiteral("Question"), QStringLiteral("Answer")});
            int index = 0;
            for (const QString &question : firstOf(count)) {
                QString answer = answers[index % answers.size()];
                answer.replace(QLatin1String("%1"), QString::number(100 + 7 * index));
                ++index;
                builder.row({QStringLiteral("K%1").arg(index, 4, 10, QLatin1Char('0')), question, answer});
            }
            BOOST_TEST_CONTEXT(answers.front().toStdString() << " " << count)
            {
                BOOST_TEST(summary(builder.sheet()) == "header 1, id A, question B, answers C, comments -, rows 2-" +
                                                           std::to_string(count + 1) + " (" + std::to_string(count) +
                                                           ")");
            }
        }
    }
}
