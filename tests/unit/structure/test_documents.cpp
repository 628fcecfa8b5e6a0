#include "questionnaires/structure/document_inspection.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/package_builder.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace assay;

namespace {

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray p(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + (text.isEmpty() ? QByteArray() : run(text)) + "</w:p>";
}

QByteArray heading(const QByteArray &text)
{
    return p(text, "<w:outlineLvl w:val=\"0\"/>");
}

QByteArray cell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
}

QByteArray row(const std::vector<QByteArray> &texts)
{
    QByteArray cells;
    for (const QByteArray &text : texts)
        cells += cell(text);
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray &rows)
{
    return "<w:tbl>" + rows + "</w:tbl>";
}

struct Understood
{
    structure::Inspection inspection;
    std::vector<FoundQuestion> questions;
};

Understood understand(const QByteArray &body, const QByteArray &settings = {})
{
    const auto form = ooxml::readForm(test::documentOf(body, {}, settings));
    BOOST_REQUIRE_MESSAGE(form.has_value(), test::reason(form));
    Understood understood{structure::inspect(*form), {}};
    understood.questions = structure::questions(*form, understood.inspection);
    return understood;
}

std::string place(const FoundQuestion &question, std::size_t cell = 0)
{
    return QStringLiteral("%1 %2").arg(question.sheet, question.cells.at(cell).cell).toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_documents)

BOOST_AUTO_TEST_CASE(a_table_with_a_header_takes_answers_in_its_columns_and_its_heading_is_the_section)
{
    const Understood found =
        understand(heading("Access control") + table(row({"No.", "Question", "Vendor response", "Comments"}) +
                                                     row({"1.1", "Is MFA required for all users?", "", ""}) +
                                                     row({"1.2", "Are access rights reviewed every quarter?", "", ""}) +
                                                     row({"1.3", "Is vendor support access logged?", "", ""})));
    BOOST_REQUIRE(found.questions.size() == 3U);
    BOOST_TEST(found.questions[1].ref.toStdString() == "1.2");
    BOOST_TEST(found.questions[1].section.toStdString() == "Access control");
    BOOST_REQUIRE(found.questions[1].cells.size() == 2U);
    BOOST_TEST(place(found.questions[1]) == "Table 1 C3");
    BOOST_TEST((found.questions[1].cells[1].role == CellRole::Comment));
}

BOOST_AUTO_TEST_CASE(a_table_on_the_next_page_goes_on_without_a_header)
{
    const Understood found =
        understand(table(row({"No.", "Question", "Answer"}) + row({"1", "Do you encrypt data at rest?", ""}) +
                         row({"2", "Do you encrypt data in transit?", ""}) + row({"3", "Who holds the keys?", ""})) +
                   p("continued") +
                   table(row({"4", "Do you test your backups?", ""}) + row({"5", "Do you keep logs for a year?", ""})));
    BOOST_REQUIRE(found.questions.size() == 5U);
    BOOST_TEST(found.questions[4].sheet.toStdString() == "Table 2");
    BOOST_TEST(found.questions[4].text.toStdString() == "Do you keep logs for a year?");
    BOOST_TEST(place(found.questions[4]) == "Table 2 C2");
}

BOOST_AUTO_TEST_CASE(a_question_with_an_empty_row_beneath_is_answered_there)
{
    const Understood found = understand(table(row({"1. Describe how you protect customer data."}) + row({""}) +
                                              row({"2. Who is responsible for information security?"}) + row({""})));
    BOOST_REQUIRE(found.questions.size() == 2U);
    BOOST_TEST(found.questions[0].ref.toStdString() == "1");
    BOOST_TEST(found.questions[0].text.toStdString() == "Describe how you protect customer data.");
    BOOST_TEST(place(found.questions[1]) == "Table 1 A4");
}

BOOST_AUTO_TEST_CASE(one_table_for_each_question_with_labelled_rows_in_two_languages)
{
    const Understood found = understand(
        table(row({"Question 1", "Do you have a security policy?"}) + row({"Answer", ""}) + row({"Comments", ""})) +
        p("") + table(row({"问题2", "是否定期开展渗透测试？"}) + row({"答复", ""}) + row({"备注", ""})));
    BOOST_REQUIRE(found.questions.size() == 2U);
    BOOST_TEST(found.questions[0].text.toStdString() == "Do you have a security policy?");
    BOOST_TEST(place(found.questions[0]) == "Table 1 B2");
    BOOST_TEST(place(found.questions[0], 1) == "Table 1 B3");
    BOOST_TEST(found.questions[1].ref.toStdString() == "问题2");
    BOOST_TEST(place(found.questions[1]) == "Table 2 B2");
    BOOST_TEST((found.questions[1].cells[1].role == CellRole::Comment));
}

BOOST_AUTO_TEST_CASE(boxes_in_a_cell_are_a_choice_between_the_words_beside_them)
{
    const Understood found = understand(
        table(row({"序号", "检查项", "检查结果", "备注"}) + row({"1", "是否开启口令复杂度要求", "□是 □否", ""}) +
              row({"2", "是否定期开展渗透测试", "☑是 □否", ""}) + row({"3", "是否限制管理后台访问", "□是 □否", ""})));
    BOOST_REQUIRE(found.questions.size() == 3U);
    BOOST_TEST((found.questions[0].choices == QStringList{QStringLiteral("是"), QStringLiteral("否")}));
    BOOST_TEST(found.questions[1].cells[0].before.toStdString() == "是");
    BOOST_TEST((found.questions[0].cells[0].kind == CellKind::List));
}

BOOST_AUTO_TEST_CASE(numbered_paragraphs_are_answered_behind_a_label_on_a_line_or_in_a_field)
{
    const QByteArray control =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText=\"Yes\" w:value=\"y\"/>"
        "<w:listItem w:displayText=\"No\" w:value=\"n\"/></w:dropDownList></w:sdtPr><w:sdtContent>" +
        run("Choose an item.") + "</w:sdtContent></w:sdt>";
    const Understood found =
        understand(heading("Operations") + p("1. Do you patch servers within 30 days?") + p("Answer: ") +
                   p("2. Please name your data centres.") + p("____________________") +
                   p("3. Is there an incident plan?") + "<w:p>" + control + "</w:p>" + p("Comment:") +
                   p("4. Contact for security: ____________") + p("5. 是否通过等保三级测评？ □是 □否"));
    BOOST_REQUIRE(found.questions.size() == 5U);
    BOOST_TEST(found.questions[0].section.toStdString() == "Operations");
    BOOST_TEST(found.questions[0].row == 2);
    BOOST_TEST(place(found.questions[0]) == "Text B3");
    BOOST_TEST(place(found.questions[1]) == "Text B5");
    BOOST_TEST((found.questions[2].choices == QStringList{QStringLiteral("Yes"), QStringLiteral("No")}));
    BOOST_TEST(found.questions[2].cells[0].before.isEmpty());
    BOOST_TEST((found.questions[2].cells.at(1).role == CellRole::Comment));
    BOOST_TEST(found.questions[3].text.toStdString() == "Contact for security");
    BOOST_TEST(place(found.questions[3]) == "Text B9");
    BOOST_TEST((found.questions[4].choices == QStringList{QStringLiteral("是"), QStringLiteral("否")}));
    BOOST_TEST(found.questions[4].text.toStdString() == "是否通过等保三级测评？");
}

BOOST_AUTO_TEST_CASE(a_frame_beneath_a_question_takes_its_answer)
{
    const Understood found = understand(p("How do you separate the data of your customers?") + table(row({""})) +
                                        p("Which sub-processors do you use?") + table(row({""})));
    BOOST_REQUIRE(found.questions.size() == 2U);
    BOOST_TEST(place(found.questions[1]) == "Table 2 A1");
    BOOST_TEST(found.questions[1].text.toStdString() == "Which sub-processors do you use?");
}

BOOST_AUTO_TEST_CASE(a_letter_and_a_policy_are_no_questionnaires)
{
    const Understood found =
        understand(heading("Purpose") + p("This policy applies to all staff.") + p("") + heading("Roles") +
                   p("The officer approves changes.") + p("") + p("Do you have questions? Ask the officer."));
    BOOST_TEST(found.questions.empty());
    BOOST_TEST(!found.inspection.sheets.back().why.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_protected_form_takes_answers_in_its_fields_only)
{
    const QByteArray field =
        "<w:p>" + run("Name of the vendor: ") +
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>"
        "<w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        "<w:r><w:t>     </w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    const Understood found =
        understand(p("1. Do you train staff?") + p("Answer: ") + field + p("2. Do you log?") + p("Answer: "),
                   "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>");
    BOOST_REQUIRE(found.questions.size() == 3U);
    BOOST_TEST(found.questions[0].cells[0].locked);
    BOOST_TEST(found.questions[1].text.toStdString() == "Name of the vendor");
    BOOST_TEST(!found.questions[1].cells[0].locked);
    BOOST_REQUIRE(!found.inspection.problems.empty());
    BOOST_TEST(found.inspection.problems.front().rule.toStdString() == "document-protected");
}

BOOST_AUTO_TEST_CASE(deleted_text_is_not_read_and_a_place_with_tracked_changes_is_left_alone)
{
    const Understood found =
        understand(table(row({"No.", "Question", "Answer"}) + "<w:tr>" + cell("1") +
                         "<w:tc><w:p><w:del><w:r><w:delText>Old?</w:delText></w:r></w:del>"
                         "<w:ins>" +
                         run("Do you rotate keys?") + "</w:ins></w:p></w:tc><w:tc><w:p><w:ins>" + run("yes") +
                         "</w:ins></w:p></w:tc></w:tr>" + row({"2", "Do you review logs?", ""}) +
                         row({"3", "Do you test restores?", ""})));
    BOOST_REQUIRE(found.questions.size() == 3U);
    BOOST_TEST(found.questions[0].text.toStdString() == "Do you rotate keys?");
    BOOST_TEST(found.questions[0].cells[0].locked);
    BOOST_TEST(!found.questions[1].cells[0].locked);
}

BOOST_AUTO_TEST_CASE(a_person_names_the_columns_of_a_table)
{
    const auto form = ooxml::readForm(
        test::documentOf(table(row({"x", "Topic", "Ours", "Theirs"}) + row({"a", "Backups are tested", "", ""}) +
                               row({"b", "Logs are kept", "", ""}))));
    BOOST_REQUIRE(form.has_value());
    const auto mapping = structure::readMapping(
        R"({"sheets":[{"name":"Table 1","header_row":1,"question_column":"B","answer_columns":["D"]}]})");
    BOOST_REQUIRE(mapping.has_value());
    const std::vector<FoundQuestion> found = structure::questions(*form, structure::inspect(*form, *mapping));
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(place(found[0]) == "Table 1 D2");
}

BOOST_AUTO_TEST_CASE(the_real_documents_are_understood)
{
    struct Known
    {
        const char *file;
        std::size_t questions;
        QStringList choices;
    };
    const std::vector<Known> known = {
        {"questionnaires/openchain-1.1-questionnaire.docx", 38, {QStringLiteral("Yes"), QStringLiteral("No")}},
        {"questionnaires/openchain-1.2-questionnaire-ja.docx", 38, {QStringLiteral("Yes"), QStringLiteral("No")}},
        {"questionnaires/openchain-iso5230-questionnaire-v2.docx", 28, {}},
        {"questionnaires/zh-interview-central-systems.docx", 11, {}},
        {"questionnaires/zh-interview-targeted-attack.docx", 35, {QStringLiteral("是"), QStringLiteral("否")}},
        {"answers/vendor-questionnaire-wording-a.docx", 41, {}},
        {"answers/vendor-questionnaire-wording-b.docx", 40, {}},
    };
    const QString folder = test::samplesFolder(QStringLiteral("the real documents"));
    for (const Known &one : known) {
        QFile file(folder + u'/' + QLatin1String(one.file));
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        BOOST_TEST_CONTEXT(one.file)
        {
            const auto form = ooxml::readForm(file.readAll());
            BOOST_REQUIRE_MESSAGE(form.has_value(), test::reason(form));
            const std::vector<FoundQuestion> found = structure::questions(*form, structure::inspect(*form));
            BOOST_TEST(found.size() == one.questions);
            BOOST_TEST((one.choices.isEmpty() || (!found.empty() && found.back().choices == one.choices)));
            BOOST_TEST(std::all_of(found.begin(), found.end(), [](const FoundQuestion &question) {
                return !question.cells.empty() && !question.text.isEmpty();
            }));
        }
    }
    for (const QString &path : test::sampleFiles(QStringLiteral("evidence"), {QStringLiteral("docx")})) {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const auto form = ooxml::readForm(file.readAll());
        BOOST_REQUIRE(form.has_value());
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            BOOST_TEST(structure::questions(*form, structure::inspect(*form)).empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
