#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

const QStringList kChoices = {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("N/A")};

/// A header, three sections as bold rows, twelve numbered questions with a list, remarks and a reference.
ooxml::Sheet plainSheet()
{
    SheetBuilder builder;
    builder.boldRow({QStringLiteral("No."), QStringLiteral("Question"), QStringLiteral("Answer"),
                     QStringLiteral("Comments"), QStringLiteral("Reference")});
    const QStringList questions = someQuestions();
    for (int index = 0; index < questions.size(); ++index) {
        if (index % 4 == 0)
            builder.boldRow({QString(), QStringLiteral("Part %1 of the questions").arg(index / 4 + 1)});
        const int row = builder.nextRow();
        builder.row({QStringLiteral("%1.%2").arg(index / 4 + 1).arg(index % 4 + 1), questions[index], QString(),
                     QString(), QStringLiteral("ISO 27001 A.%1").arg(index + 5)});
        builder.list(QStringLiteral("C%1").arg(row), kChoices);
    }
    return builder.sheet();
}

const std::string kPlain = "header 1, id A, question B, answers C, comments D, rows 3-16 (12)";

}  // namespace

BOOST_AUTO_TEST_CASE(a_plain_table_is_understood)
{
    const structure::SheetInspection found = inspected(plainSheet());
    BOOST_TEST(summary(found) == kPlain);
    BOOST_TEST(found.confidence > 0.7);
    BOOST_TEST(found.why.size() >= 4);
}

BOOST_AUTO_TEST_CASE(a_table_is_found_wherever_it_stands)
{
    BOOST_TEST(summary(moved(plainSheet(), 30, 0)) ==
               "header 31, id A, question B, answers C, comments D, rows 33-46 (12)");
    BOOST_TEST(summary(moved(plainSheet(), 3, 5)) ==
               "header 4, id F, question G, answers H, comments I, rows 6-19 (12)");
}

BOOST_AUTO_TEST_CASE(titles_and_project_blocks_above_the_table_are_passed_over)
{
    ooxml::Sheet sheet = moved(plainSheet(), 8, 0);
    SheetBuilder block;
    block.boldRow({QStringLiteral("Supplier security questionnaire 2026")});
    block.merge(QStringLiteral("A1:E1"));
    block.row({QStringLiteral("Company"), QStringLiteral("Example Ltd")});
    block.row({QStringLiteral("Contact"), QStringLiteral("A. Person")});
    block.row({QStringLiteral("Date"), QStringLiteral("2026-01-31")});
    block.row({QStringLiteral("Please answer every question truthfully and attach evidence where you have it.")});
    block.merge(QStringLiteral("A5:E5"));
    const ooxml::Sheet above = block.sheet();
    sheet.cells.insert(sheet.cells.begin(), above.cells.begin(), above.cells.end());
    sheet.merges = above.merges;
    BOOST_TEST(summary(sheet) == "header 9, id A, question B, answers C, comments D, rows 11-24 (12)");
}

BOOST_AUTO_TEST_CASE(other_words_in_the_header_change_nothing)
{
    using Words = std::map<QString, QString>;
    const std::vector<std::array<const char16_t *, 5>> headers = {
        {u"ID", u"Requirement", u"Compliance status", u"Remarks", u"Standard"},
        {u"#", u"Control description", u"Vendor response", u"Additional information", u"Mapping"},
        {u"Ref.", u"Security requirement", u"Implemented?", u"Explanation", u"Guidance"},
        {u"序号", u"检查项", u"检查结果", u"备注", u"参考依据"},
        {u"编号", u"评估内容", u"是否符合", u"情况说明", u"证明材料"},
        {u"項次", u"查核項目", u"查核結果", u"備註", u"參考"},
        {u"項番", u"確認事項", u"回答", u"備考", u"参照"},
        {u"번호", u"점검항목", u"점검결과", u"비고", u"관련근거"},
        {u"Nº", u"Pregunta", u"Respuesta", u"Observaciones", u"Referencia"},
        {u"N°", u"Exigence", u"Conformité", u"Commentaires", u"Référence"},
        {u"Lfd. Nr.", u"Anforderung", u"Umsetzungsstatus", u"Bemerkungen", u"Referenz"},
        {u"Código", u"Pergunta", u"Resposta", u"Observações", u"Evidência"},
        {u"Codice", u"Domanda", u"Risposta", u"Note", u"Riferimento"}};
    for (const auto &words : headers) {
        const Words replacements = {{QStringLiteral("No."), QString::fromUtf16(words[0])},
                                    {QStringLiteral("Question"), QString::fromUtf16(words[1])},
                                    {QStringLiteral("Answer"), QString::fromUtf16(words[2])},
                                    {QStringLiteral("Comments"), QString::fromUtf16(words[3])},
                                    {QStringLiteral("Reference"), QString::fromUtf16(words[4])}};
        BOOST_TEST_CONTEXT(QString::fromUtf16(words[1]).toStdString())
        {
            BOOST_TEST(summary(withTexts(plainSheet(), replacements)) == kPlain);
            // The words alone suffice as well.
            BOOST_TEST(summary(withoutLists(withTexts(plainSheet(), replacements))) == kPlain);
        }
    }
}

BOOST_AUTO_TEST_CASE(without_lists_or_looks_the_same_is_found)
{
    BOOST_TEST(summary(withoutLists(plainSheet())) == kPlain);
    BOOST_TEST(summary(withoutLooks(plainSheet())) == kPlain);
    BOOST_TEST(summary(withoutLooks(withoutLists(plainSheet()))) == kPlain);
}

BOOST_AUTO_TEST_CASE(without_numbers_the_questions_are_still_found)
{
    BOOST_TEST(summary(withoutColumn(plainSheet(), 1)) ==
               "header 1, id -, question B, answers C, comments D, rows 3-16 (12)");
}

BOOST_AUTO_TEST_CASE(a_filled_questionnaire_is_understood_like_an_empty_one)
{
    ooxml::Sheet sheet = withoutLists(plainSheet());
    std::vector<ooxml::Cell> cells;
    for (const ooxml::Cell &cell : sheet.cells) {
        cells.push_back(cell);
        if (cell.column != 2 || cell.row < 3 || cell.look.bold)
            continue;
        ooxml::Cell answer = cell;
        answer.column = 3;
        answer.text = cell.row % 3 == 0 ? QStringLiteral("No") : QStringLiteral("Yes");
        cells.push_back(answer);
        answer.column = 4;
        answer.text = QStringLiteral("See the policy of %1, chapter two, which says so.").arg(cell.row);
        cells.push_back(answer);
    }
    sheet.cells = cells;
    BOOST_TEST(summary(sheet) == kPlain);
}

BOOST_AUTO_TEST_CASE(columns_of_the_asking_party_are_not_answered)
{
    ooxml::Sheet sheet = plainSheet();
    SheetBuilder extra;
    extra.boldRow({QStringLiteral("Weight"), QStringLiteral("Score"), QStringLiteral("Reviewer comments")}, 6);
    const ooxml::Sheet more = extra.sheet();
    sheet.cells.insert(sheet.cells.begin() + 5, more.cells.begin(), more.cells.end());
    BOOST_TEST(summary(sheet) == kPlain);
}
