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

const QStringList kYesNo = {QStringLiteral("Yes"), QStringLiteral("No")};

ooxml::Workbook workbookWith(const QByteArray &content)
{
    const QByteArray package = test::WorkbookBuilder()
                                   .sheet(QStringLiteral("S"), content)
                                   .styles("<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
                                   .build();
    const auto workbook = ooxml::readWorkbook(package);
    BOOST_REQUIRE_MESSAGE(workbook.has_value(), test::reason(workbook));
    return *workbook;
}

/// "C2=Yes D2=text" for what is written and "C3: why" for what is skipped.
std::string planned(const std::vector<Question> &questions, const QByteArray &content = "<sheetData/>",
                    fill::TextBesideComment beside = fill::TextBesideComment::Keep)
{
    const fill::FillPlan plan = fill::planFill(workbookWith(content), questions, beside);
    QStringList words;
    for (const fill::WrittenCell &written : plan.written)
        words << written.cell + u'=' + written.after;
    for (const fill::SkippedCell &skipped : plan.skipped)
        words << skipped.cell + QStringLiteral(": ") + skipped.why;
    BOOST_TEST(plan.edits.size() == plan.written.size());
    return words.join(u' ').toStdString();
}

AnswerText answer(const char *choice, const char *text, const char *comment = "")
{
    return {QString::fromUtf8(choice), QString::fromUtf8(text), QString::fromUtf8(comment), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan)

BOOST_AUTO_TEST_CASE(a_list_gets_the_choice_and_the_text_its_own_column)
{
    const std::vector<AnswerCell> cells = {answerCell("C2", CellKind::List, kYesNo), answerCell("D2"),
                                           commentCell("E2")};
    BOOST_TEST(planned({approved(2, cells, answer("Yes", "because", "remark"))}) == "C2=Yes D2=because E2=remark");
}

BOOST_AUTO_TEST_CASE(a_choice_that_is_not_permitted_is_skipped)
{
    const std::vector<AnswerCell> cells = {answerCell("C2", CellKind::List, kYesNo)};
    BOOST_TEST(planned({approved(2, cells, answer("yes", ""))}) ==
               "C2: \"yes\" is not one of the permitted words (Yes, No)");
    BOOST_TEST(planned({approved(2, cells, answer("", ""))}) == "C2: no word of the list was chosen");
}

BOOST_AUTO_TEST_CASE(text_without_a_column_of_its_own_goes_to_the_comment_column_where_it_is_free)
{
    const std::vector<AnswerCell> cells = {answerCell("C2", CellKind::List, kYesNo), commentCell("E2")};
    BOOST_TEST(planned({approved(2, cells, answer("Yes", "because"))}) == "C2=Yes E2=because");
    BOOST_TEST(planned({approved(2, cells, answer("Yes", "because", "remark"))}) ==
               "C2=Yes E2=remark E2: the text has no column of its own and the comment takes this cell");
    BOOST_TEST(planned({approved(2, cells, answer("Yes", "because", "remark"))}, "<sheetData/>",
                       fill::TextBesideComment::Append) == "C2=Yes E2=remark\nbecause");
    BOOST_TEST(planned({approved(2, {answerCell("C2", CellKind::List, kYesNo)}, answer("Yes", "because", "remark"))}) ==
               "C2=Yes 2: the sheet has no column for the comment 2: the sheet has no column for the text");
}

BOOST_AUTO_TEST_CASE(the_chosen_column_gets_the_mark_that_the_file_uses)
{
    const auto marks = [](int row) {
        std::vector<AnswerCell> cells = {answerCell("F2", CellKind::Mark, {QStringLiteral("Yes")}),
                                         answerCell("G2", CellKind::Mark, {QStringLiteral("No")})};
        for (AnswerCell &cell : cells)
            cell.cell = cell.column + QString::number(row);
        return cells;
    };
    BOOST_TEST(planned({approved(2, marks(2), answer("No", ""))}) == "G2=X");
    std::vector<AnswerCell> used = marks(3);
    used[0].before = QStringLiteral("√");
    const QByteArray file =
        "<sheetData><row r=\"3\"><c r=\"F3\" t=\"inlineStr\"><is><t>√</t></is></c></row></sheetData>";
    BOOST_TEST(planned({approved(2, marks(2), answer("No", "")), approved(3, used, answer("No", ""))}, file) ==
               "G2=√ G3=√ F3=");
    BOOST_TEST(planned({approved(2, marks(2), answer("Perhaps", ""))}) ==
               "2: \"Perhaps\" is not one of the columns' headings");
}

BOOST_AUTO_TEST_CASE(numbers_and_dates_are_written_as_such_or_skipped)
{
    const QByteArray file = "<sheetData><row r=\"2\"><c r=\"D2\" s=\"1\"/></row></sheetData>";
    const auto editOf = [&](CellKind kind, const char *value) {
        const auto plan =
            fill::planFill(workbookWith(file), {approved(2, {answerCell("D2", kind)}, answer("", value))});
        return plan.edits.empty() ? ooxml::CellEdit{} : plan.edits.front();
    };
    BOOST_TEST((editOf(CellKind::Number, "12.5") ==
                ooxml::CellEdit{QStringLiteral("S"), 2, 4, ooxml::CellEdit::Kind::Number, QStringLiteral("12.5")}));
    BOOST_TEST(editOf(CellKind::Number, "50 %").value.toStdString() == "0.5");
    BOOST_TEST((editOf(CellKind::Date, "2026年3月31日") ==
                ooxml::CellEdit{QStringLiteral("S"), 2, 4, ooxml::CellEdit::Kind::Date, QStringLiteral("2026-03-31")}));
    BOOST_TEST(planned({approved(2, {answerCell("C2", CellKind::Date), commentCell("E2")}, answer("", "next year"))}) ==
               "E2=next year C2: no date was given");
    const auto withoutDateFormat = fill::planFill(
        workbookWith("<sheetData/>"), {approved(2, {answerCell("D2", CellKind::Date)}, answer("2026-03-31", ""))});
    BOOST_TEST((withoutDateFormat.edits.at(0).kind == ooxml::CellEdit::Kind::Text));
}

BOOST_AUTO_TEST_CASE(named_columns_get_their_values)
{
    const std::vector<AnswerCell> cells = {answerCell("C2", CellKind::List, kYesNo),
                                           answerCell("D2", CellKind::List, {QStringLiteral("Us")}), commentCell("E2")};
    AnswerText named = answer("Yes", "");
    named.cells = {{QStringLiteral("D"), QStringLiteral("Us")}, {QStringLiteral("Z"), QStringLiteral("x")}};
    BOOST_TEST(planned({approved(2, cells, named)}) == "D2=Us C2=Yes 2: column Z is no answer or comment column");
    named.cells = {{QStringLiteral("d"), QStringLiteral("Them")}};
    BOOST_TEST(planned({approved(2, cells, named)}) == "C2=Yes D2: \"Them\" is not one of the permitted words (Us)");
}

BOOST_AUTO_TEST_CASE(a_cell_merged_over_several_questions_is_written_once)
{
    const QByteArray file = "<sheetData/><mergeCells><mergeCell ref=\"C2:C4\"/></mergeCells>";
    const std::vector<AnswerCell> cells = {answerCell("C2")};
    BOOST_TEST(planned({approved(2, cells, answer("", "a")), approved(3, cells, answer("", "a")),
                        approved(4, cells, answer("", "b"))},
                       file) == "C2=a C2: the cell is shared by several rows and has the answer to row 2");
}

BOOST_AUTO_TEST_CASE(barred_cells_are_skipped_with_the_reason)
{
    const QByteArray formula = "<sheetData><row r=\"2\"><c r=\"C2\"><f>1+1</f><v>2</v></c></row></sheetData>";
    BOOST_TEST(planned({approved(2, {answerCell("C2"), commentCell("D2")}, answer("", "a"))}, formula) ==
               "D2=a C2: the cell holds a formula");
    BOOST_TEST(planned({approved(2, {answerCell("C2", CellKind::List, kYesNo)}, answer("Yes", ""))},
                       "<sheetData/><sheetProtection sheet=\"1\"/>") ==
               "C2: the sheet is protected and the cell is locked");
    BOOST_TEST(planned({approved(2, {answerCell("C2")}, answer("", QByteArray(40'000, 'x').constData()))}) ==
               "C2: the text is longer than the 32767 characters that a cell holds");
}

BOOST_AUTO_TEST_CASE(only_approved_and_sent_answers_are_written)
{
    for (const AnswerState state :
         {AnswerState::Blank, AnswerState::Proposed, AnswerState::Draft, AnswerState::InReview}) {
        Question question = approved(2, {answerCell("C2")}, answer("", "a"));
        question.state = state;
        BOOST_TEST(planned({question}).empty());
    }
    Question sent = approved(2, {answerCell("C2")}, answer("", "a"));
    sent.state = AnswerState::Sent;
    BOOST_TEST(planned({sent}) == "C2=a");
}

BOOST_AUTO_TEST_CASE(differing_answers_to_equal_questions_are_told)
{
    Question first = approved(2, {answerCell("C2")}, answer("", "a"));
    Question second = approved(3, {answerCell("C3")}, answer("", "b"));
    second.found.text = QStringLiteral(" question  2");
    const fill::FillPlan plan = fill::planFill(workbookWith("<sheetData/>"), {first, second});
    BOOST_REQUIRE(plan.differing.size() == 1U);
    BOOST_TEST(plan.differing.front().ids.size() == 2U);
    BOOST_TEST(plan.differing.front().places.join(u'|').toStdString() == "S row 2|S row 3");
    BOOST_TEST(plan.written.size() == 2U);
    second.answer = first.answer;
    BOOST_TEST(fill::planFill(workbookWith("<sheetData/>"), {first, second}).differing.empty());
}

BOOST_AUTO_TEST_SUITE_END()
