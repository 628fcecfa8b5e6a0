#include "questionnaires/fill/fill.h"
#include "questionnaires/ooxml/document_patch.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/structure/document_inspection.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

#include <QFile>

#include <algorithm>

using namespace assay;
using ooxml::CellEdit;

namespace {

QByteArray run(const QByteArray &text, const QByteArray &look = {})
{
    return "<w:r>" + (look.isEmpty() ? QByteArray() : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">" +
           text + "</w:t></w:r>";
}

QByteArray row(const std::vector<QByteArray> &cells)
{
    QByteArray made;
    for (const QByteArray &cell : cells)
        made += "<w:tc>" + cell + "</w:tc>";
    return "<w:tr>" + made + "</w:tr>";
}

QByteArray mainOf(const QByteArray &package)
{
    const auto opened = ooxml::Package::open(package);
    BOOST_REQUIRE(opened.has_value());
    return opened->read(QStringLiteral("word/document.xml")).value_or(QByteArray());
}

CellEdit edit(const char *sheet, int row, int column, const QString &value)
{
    return {QString::fromLatin1(sheet), row, column, CellEdit::Kind::Text, value};
}

/// The main part after one place was written, which was read back and compared.
QByteArray written(const QByteArray &body, const CellEdit &one)
{
    const QByteArray package = test::documentOf(body);
    const auto patched = ooxml::patchDocument(package, {one});
    BOOST_REQUIRE_MESSAGE(patched.has_value(), test::reason(patched));
    const auto verified = ooxml::verifyDocumentPatch(package, patched->package, {one});
    BOOST_TEST_REQUIRE(verified.has_value(), test::reason(verified));
    return mainOf(patched->package);
}

std::vector<Question> answered(const QByteArray &package)
{
    const auto form = ooxml::readForm(package);
    BOOST_REQUIRE_MESSAGE(form.has_value(), test::reason(form));
    std::vector<Question> questions;
    for (const FoundQuestion &found : structure::questions(*form, structure::inspect(*form))) {
        Question question{.id = QuestionId(static_cast<std::int64_t>(questions.size()) + 1), .found = found};
        question.state = AnswerState::Approved;
        question.answer = {found.choices.value(0),
                           QStringLiteral("Answer & <text> 答复 %1\nsecond line □ ____ end").arg(questions.size()),
                           QStringLiteral("说明 %1").arg(questions.size()),
                           {}};
        questions.push_back(question);
    }
    return questions;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(documents_filled)

BOOST_AUTO_TEST_CASE(an_answer_keeps_the_look_of_its_cell_and_lines_become_breaks)
{
    const QByteArray before =
        "<w:tbl>" +
        row({"<w:p>" + run("Q?") + "</w:p>", "<w:p w:rsidR=\"00AA\"><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:color "
                                             "w:val=\"0000FF\"/></w:rPr></w:pPr></w:p>"}) +
        "</w:tbl><w:p/>";
    const QByteArray after = written(before, edit("Table 1", 1, 2, QStringLiteral("one & two\n三")));
    QByteArray expected = mainOf(test::documentOf(before));
    expected.replace("</w:pPr></w:p>", "</w:pPr><w:r><w:rPr><w:color w:val=\"0000FF\"/></w:rPr><w:t "
                                       "xml:space=\"preserve\">one &amp; two</w:t><w:br/><w:t "
                                       "xml:space=\"preserve\">三</w:t></w:r></w:p>");
    BOOST_TEST(after.toStdString() == expected.toStdString());
}

BOOST_AUTO_TEST_CASE(an_empty_paragraph_in_one_tag_takes_an_answer)
{
    const QByteArray after =
        written("<w:tbl>" + row({"<w:p w:rsidR=\"1\"/>"}) + "</w:tbl>", edit("Table 1", 1, 1, QStringLiteral("yes")));
    BOOST_TEST(after.contains("<w:p w:rsidR=\"1\"><w:r><w:t xml:space=\"preserve\">yes</w:t></w:r></w:p>"));
}

BOOST_AUTO_TEST_CASE(a_prefilled_answer_gives_way)
{
    const QByteArray after =
        written("<w:tbl>" +
                    row({"<w:p><w:bookmarkStart w:id=\"0\" w:name=\"b\"/>" + run("old", "<w:i/>") + run(" text") +
                         "<w:bookmarkEnd w:id=\"0\"/></w:p><w:p>" + run("more") + "</w:p>"}) +
                    "</w:tbl>",
                edit("Table 1", 1, 1, QStringLiteral("new")));
    BOOST_TEST(after.contains("<w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:r><w:rPr><w:i/></w:rPr><w:t "
                              "xml:space=\"preserve\">new</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p><w:p></w:p>"));
}

BOOST_AUTO_TEST_CASE(a_box_is_ticked_and_the_others_are_not)
{
    const QByteArray body = "<w:p>" + run("是否加密？ ☑是 □否") + "</w:p>";
    BOOST_TEST(written(body, edit("Text", 1, 2, QStringLiteral("否"))).contains("是否加密？ □是 ☑否"));
    const QByteArray symbols =
        "<w:tbl>" +
        row({"<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>" + run("Yes ") +
             "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>" + run("No") + "</w:p>"}) +
        "</w:tbl>";
    const QByteArray after = written(symbols, edit("Table 1", 1, 1, QStringLiteral("No")));
    BOOST_TEST(after.count("F0A8") == 1);
    BOOST_TEST(after.contains("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + run("No")));
}

BOOST_AUTO_TEST_CASE(a_check_box_control_gets_its_state_and_its_sign)
{
    const QByteArray box =
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\"/>"
        "<w14:uncheckedState w14:val=\"2610\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r>"
        "</w:sdtContent></w:sdt>";
    const QByteArray after =
        written("<w:p>" + run("Do you encrypt? ") + box + run(" Yes ") + box + run(" No") + "</w:p>",
                edit("Text", 1, 2, QStringLiteral("Yes")));
    BOOST_TEST(after.count("w14:val=\"1\"") == 1);
    BOOST_TEST(after.count("☒") == 1);
    BOOST_TEST(after.indexOf("☒") < after.indexOf("☐"));
}

BOOST_AUTO_TEST_CASE(a_drop_down_takes_one_of_its_words_only)
{
    const QByteArray control =
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:dropDownList w:lastValue=\"\"><w:listItem w:displayText=\"Choose\" "
        "w:value=\"\"/><w:listItem w:displayText=\"In part\" w:value=\"2\"/></w:dropDownList></w:sdtPr><w:sdtContent>" +
        run("Choose", "<w:rStyle w:val=\"PlaceholderText\"/><w:b/>") + "</w:sdtContent></w:sdt></w:p>";
    const QByteArray after = written(control, edit("Text", 1, 2, QStringLiteral("In part")));
    BOOST_TEST(after.contains("<w:sdtPr><w:dropDownList><w:listItem"));
    BOOST_TEST(
        after.contains("<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">In part</w:t></w:r>"));
    const auto other = ooxml::patchDocument(test::documentOf(control), {edit("Text", 1, 2, QStringLiteral("Maybe"))});
    BOOST_TEST((other.error().code == ErrorCode::BadInput));
    const auto prompt = ooxml::patchDocument(test::documentOf(control), {edit("Text", 1, 2, QStringLiteral("Choose"))});
    BOOST_TEST((prompt.error().code == ErrorCode::BadInput));
}

BOOST_AUTO_TEST_CASE(old_form_fields_are_filled_as_word_does)
{
    const QByteArray text =
        "<w:p>" + run("Name: ") +
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput><w:maxLength w:val=\"8\"/>"
        "</w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType=\"separate\"/></w:r><w:r><w:t>     </w:t></w:r><w:r><w:fldChar "
        "w:fldCharType=\"end\"/></w:r></w:p>";
    BOOST_TEST(written(text, edit("Text", 1, 2, QStringLiteral("Acme")))
                   .contains("<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t "
                             "xml:space=\"preserve\">Acme</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>"));
    const auto longer =
        ooxml::patchDocument(test::documentOf(text), {edit("Text", 1, 2, QStringLiteral("Acme Limited"))});
    BOOST_TEST((longer.error().code == ErrorCode::BadInput));
    const QByteArray box =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox>"
        "</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType=\"end\"/></w:r>";
    BOOST_TEST(written("<w:p>" + run("Certified? ") + box + run("Yes ") + box + run("No") + "</w:p>",
                       edit("Text", 1, 2, QStringLiteral("Yes")))
                   .count("<w:checked w:val=\"1\"/>") == 1);
}

BOOST_AUTO_TEST_CASE(a_blank_in_a_line_gives_way_to_the_answer)
{
    const QByteArray after = written("<w:p>" + run("Contact: ____") + run("____, room ____") + "</w:p>",
                                     edit("Text", 1, 2, QStringLiteral("Li & Co")));
    BOOST_TEST(after.contains(run("Contact: Li &amp; Co") + run(", room ____")));
}

BOOST_AUTO_TEST_CASE(an_answer_goes_behind_its_label_and_other_words_stay)
{
    const QByteArray after =
        written("<w:p>" + run("1. Do you log?") + "</w:p><w:p>" + run("答：") + run("old") + "</w:p>",
                edit("Text", 2, 2, QStringLiteral("是")));
    BOOST_TEST(after.contains(run("答：") + "<w:r><w:t xml:space=\"preserve\"></w:t></w:r>" + run("是")));
}

BOOST_AUTO_TEST_CASE(what_must_not_be_changed_is_refused_with_its_reason)
{
    const QByteArray body = "<w:p>" + run("Answer: ") + "</w:p>";
    const auto sealed = ooxml::patchDocument(
        test::documentOf(body, {}, "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>"),
        {edit("Text", 1, 2, QStringLiteral("x"))});
    BOOST_REQUIRE(!sealed.has_value());
    BOOST_TEST((sealed.error().code == ErrorCode::Refused));
    BOOST_TEST(sealed.error().detail.contains(QLatin1String("protected")));
    const auto form =
        ooxml::patchDocument(test::documentOf(body, {}, "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>"),
                             {edit("Text", 1, 2, QStringLiteral("x"))});
    BOOST_TEST((form.error().code == ErrorCode::Refused));
    const auto tracked = ooxml::patchDocument(test::documentOf("<w:p><w:ins>" + run("Answer: ") + "</w:ins></w:p>"),
                                              {edit("Text", 1, 2, QStringLiteral("x"))});
    BOOST_TEST((tracked.error().code == ErrorCode::Refused));
    const auto bound = ooxml::patchDocument(
        test::documentOf("<w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\"/><w:text/></w:sdtPr><w:sdtContent>" +
                         run("x") + "</w:sdtContent></w:sdt></w:p>"),
        {edit("Text", 1, 2, QStringLiteral("x"))});
    BOOST_TEST((bound.error().code == ErrorCode::Refused));
}

BOOST_AUTO_TEST_CASE(a_change_elsewhere_is_not_taken_for_a_filled_document)
{
    const QByteArray body = "<w:p>" + run("Do you log?") + "</w:p><w:p>" + run("Answer: ") + "</w:p>";
    QByteArray changed = body;
    changed.replace("Do you log?", "Do you lag?").replace("Answer: ", "Answer: yes");
    const std::vector<CellEdit> edits = {edit("Text", 2, 2, QStringLiteral("yes"))};
    const auto verified = ooxml::verifyDocumentPatch(test::documentOf(body), test::documentOf(changed), edits);
    BOOST_REQUIRE(!verified.has_value());
    BOOST_TEST((verified.error().code == ErrorCode::Damaged));
    const auto styled = ooxml::verifyDocumentPatch(test::documentOf(body), test::documentOf(body, "<w:style/>"), {});
    BOOST_TEST((styled.error().code == ErrorCode::Damaged));
}

BOOST_AUTO_TEST_CASE(every_real_document_takes_answers_to_all_its_questions)
{
    QStringList files = test::sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("docx")});
    files += test::sampleFiles(QStringLiteral("answers"), {QStringLiteral("docx")});
    for (const QString &path : files) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            QFile file(path);
            BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray received = file.readAll();
            const std::vector<Question> questions = answered(received);
            const auto filled = fill::fillDocument(received, questions);
            BOOST_REQUIRE_MESSAGE(filled.has_value(), test::reason(filled));
            BOOST_TEST(filled->written.size() >= questions.size());
            BOOST_TEST((filled->partsChanged == QStringList{QStringLiteral("word/document.xml")}));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
