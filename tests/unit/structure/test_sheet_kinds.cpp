#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

BOOST_AUTO_TEST_CASE(a_sheet_that_feeds_lists_is_a_lookup)
{
    SheetBuilder asking(QStringLiteral("Checklist"));
    asking.boldRow({QStringLiteral("Item"), QStringLiteral("Question"), QStringLiteral("Status")});
    int number = 0;
    for (const QString &question : someQuestions())
        asking.row({QStringLiteral("I-%1").arg(++number), question, QStringLiteral("Not verified")});
    asking.list(QStringLiteral("C2:C13"),
                {QStringLiteral("Not verified"), QStringLiteral("Open"), QStringLiteral("Fulfilled")},
                QStringLiteral("'My values'!$B$2:$B$4"));
    SheetBuilder values(QStringLiteral("My values"));
    values.boldRow({QStringLiteral("Severity"), QStringLiteral("Status"), QStringLiteral("Description")});
    values.row({QStringLiteral("High"), QStringLiteral("Not verified"),
                QStringLiteral("This check has not been looked at yet.")});
    values.row(
        {QStringLiteral("Medium"), QStringLiteral("Open"), QStringLiteral("There is an action item for this check.")});
    values.row({QStringLiteral("Low"), QStringLiteral("Fulfilled"),
                QStringLiteral("This check has been verified and is done.")});
    const structure::Inspection found = structure::inspect(workbookOf({asking.sheet(), values.sheet()}));
    BOOST_TEST(summary(found.sheets[0]) == "header 1, id A, question B, answers C, comments -, rows 2-13 (12)");
    BOOST_TEST(summary(found.sheets[1]) == "lookup");
}

BOOST_AUTO_TEST_CASE(a_sheet_that_repeats_answers_by_formula_does_not_ask)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Vendor answer"),
                     QStringLiteral("Additional information"), QStringLiteral("Analyst override")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("Q-%1").arg(++number), question, QStringLiteral("0"), QStringLiteral("0")});
    builder.formula(QStringLiteral("B2:D13"));
    builder.list(QStringLiteral("E2:E13"), {QStringLiteral("Yes"), QStringLiteral("No")});
    BOOST_TEST(summary(builder.sheet()) == "other");
}

BOOST_AUTO_TEST_CASE(a_dashboard_does_not_ask)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Category"), QStringLiteral("Compliant"), QStringLiteral("Not compliant"),
                     QStringLiteral("Total")});
    for (const char16_t *name :
         {u"Identity and access management", u"Network topology", u"Governance and security", u"Operations"})
        builder.row({QString::fromUtf16(name), QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("6")});
    builder.formula(QStringLiteral("B2:D5"));
    BOOST_TEST(summary(builder.sheet()) == "other");
}

BOOST_AUTO_TEST_CASE(a_list_of_changes_does_not_ask)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Original #"), QStringLiteral("Description"), QStringLiteral("Status"),
                     QStringLiteral("Removed in"), QStringLiteral("Reason")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("2.%1").arg(++number), question,
                     number % 2 == 0 ? QStringLiteral("Deprecated") : QStringLiteral("Moved"), QStringLiteral("3.0"),
                     QStringLiteral("Became requirement 4.%1").arg(number)});
    BOOST_TEST(summary(builder.sheet()) == "other");

    SheetBuilder log;
    log.boldRow({QStringLiteral("Version"), QStringLiteral("Date"), QStringLiteral("Author"),
                 QStringLiteral("Description of changes")});
    for (int row = 1; row < 8; ++row)
        log.row({QStringLiteral("1.%1").arg(row), QStringLiteral("2025-01-0%1").arg(row), QStringLiteral("A. Person"),
                 QStringLiteral("Wording of control number %1 corrected").arg(row)});
    BOOST_TEST(summary(log.sheet()) == "other");
}

BOOST_AUTO_TEST_CASE(running_text_is_taken_for_instructions)
{
    SheetBuilder builder(QStringLiteral("Introduction"));
    builder.boldRow({QStringLiteral("v4.0.3"), QStringLiteral("VENDOR ASSESSMENT QUESTIONNAIRE v4.0.3")});
    for (int index = 0; index < 6; ++index) {
        builder.boldRow({QStringLiteral("Answer")});
        builder.row({QStringLiteral(
                         "The column takes one of the words yes, no and not applicable for each of the questions (%1).")
                         .arg(index)});
    }
    BOOST_TEST(summary(builder.sheet()) == "instructions");
}

BOOST_AUTO_TEST_CASE(hidden_sheets_with_question_texts_are_no_questionnaires)
{
    SheetBuilder builder(QStringLiteral("imp-questions"));
    builder.row({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Guidance"),
                 QStringLiteral("Answer option")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("G-%1").arg(++number), question, QStringLiteral("Say how it is done."),
                     QStringLiteral("7")});
    builder.hide();
    BOOST_TEST(summary(builder.sheet()) == "lookup");
}

BOOST_AUTO_TEST_CASE(a_hidden_sheet_to_choose_answers_in_is_kept_and_said_to_be_hidden)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("G-%1").arg(++number), question});
    builder.list(QStringLiteral("C2:C13"), {QStringLiteral("Yes"), QStringLiteral("No")}).hide();
    const structure::SheetInspection found = inspected(builder.sheet());
    BOOST_TEST(summary(found) == "header 1, id A, question B, answers C, comments -, rows 2-13 (12)");
    BOOST_TEST(found.why.join(u' ').contains(QStringLiteral("hidden")));
}

BOOST_AUTO_TEST_CASE(questions_without_a_place_for_answers_are_still_found)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("Section"), QStringLiteral("Control_ID"), QStringLiteral("Question_Text"),
                     QStringLiteral("Answer_Type"), QStringLiteral("Evidence_Requested"), QStringLiteral("Notes")});
    int number = 0;
    for (const QString &question : someQuestions())
        builder.row({QStringLiteral("Scope"), QStringLiteral("CTX-%1").arg(++number), question,
                     QStringLiteral("Free Text"), QStringLiteral("Policy, risk register")});
    const structure::SheetInspection found = inspected(builder.sheet());
    BOOST_TEST(summary(found) == "header 1, id B, question C, answers -, comments F, rows 2-13 (12)");
    BOOST_TEST(found.confidence < 0.7);
}

BOOST_AUTO_TEST_CASE(empty_sheets_and_contact_forms_do_not_ask)
{
    BOOST_TEST(summary(SheetBuilder().sheet()) == "other");
    SheetBuilder form;
    form.boldRow({QStringLiteral("Test information")});
    for (const char16_t *label : {u"Client name", u"Location", u"Start date", u"End date", u"Tester", u"Scope"})
        form.row({QString::fromUtf16(label), QString(), QStringLiteral("<please fill in>")});
    BOOST_TEST(summary(form.sheet()) != "questions");
    BOOST_TEST((inspected(form.sheet()).kind != structure::SheetKind::Questions));
}

BOOST_AUTO_TEST_CASE(a_crosswalk_of_questions_is_for_reference)
{
    SheetBuilder crosswalk(QStringLiteral("Crosswalk"));
    crosswalk.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("CIS"), QStringLiteral("HIPAA"),
                       QStringLiteral("ISO 27002")});
    SheetBuilder asking(QStringLiteral("Questions"));
    asking.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer")});
    int number = 0;
    for (const QString &question : someQuestions()) {
        ++number;
        crosswalk.row({QStringLiteral("D-%1").arg(number), question, QStringLiteral("CSC %1").arg(number),
                       QStringLiteral("164.308"), QStringLiteral("A.%1").arg(number)});
        asking.row({QStringLiteral("D-%1").arg(number), question});
    }
    const structure::Inspection found = structure::inspect(workbookOf({asking.sheet(), crosswalk.sheet()}));
    BOOST_TEST((found.sheets[0].kind == structure::SheetKind::Questions));
    BOOST_TEST(summary(found.sheets[1]) == "other");
    BOOST_TEST(summary(crosswalk.sheet()) == "other");
}

BOOST_AUTO_TEST_CASE(a_sheet_of_very_many_rows_is_read_in_part_and_said_so)
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("ID"), QStringLiteral("Question"), QStringLiteral("Answer")});
    for (int row = 0; row < 20'100; ++row)
        builder.row({QStringLiteral("Q-%1").arg(row), QStringLiteral("Is the control of row %1 in place?").arg(row)});
    const structure::Inspection found = structure::inspect(workbookOf({builder.sheet()}));
    BOOST_TEST(found.sheets.front().questionRows.size() == 19'999U);
    BOOST_REQUIRE(found.problems.size() == 1U);
    BOOST_TEST(found.problems.front().place.row == 20'001);
}
