#include "questionnaires/structure/answer_words.h"
#include "questionnaires/structure/header_words.h"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace assay::structure;

namespace {

void allLead(HeaderRole role, const std::vector<const char16_t *> &headings)
{
    for (const char16_t *heading : headings) {
        BOOST_TEST_CONTEXT(QString::fromUtf16(heading).toStdString())
        BOOST_TEST(rolesOfHeading(QString::fromUtf16(heading)).leads(role, 0.4));
    }
}

}  // namespace

BOOST_AUTO_TEST_CASE(headings_of_many_languages_tell_the_role)
{
    allLead(HeaderRole::Question,
            {u"Question", u"Detailed Verification Requirement", u"Assessment Questions", u"测评项", u"检查内容",
             u"技术要求细节", u"查核項目", u"チェック項目", u"점검 요구 사항", u"Pregunta de control", u"Anforderung",
             u"Libellé de la question"});
    allLead(HeaderRole::Answer, {u"CSP CAIQ Answer", u"Answers", u"Compliant? ", u"Yes/No", u"Vendor Response (Y/N/NA)",
                                 u"结果", u"符合情况", u"是否同意", u"涉及/豁免", u"回答", u"실시 여부",
                                 u"Respuesta del proveedor", u"Réponse", u"Reifegrad", u"Risposta"});
    allLead(HeaderRole::Comment, {u"Comment", u"Additional Information", u"Interview Notes", u"备注", u"研发备注",
                                  u"비고", u"備考", u"Observaciones", u"Bemerkungen", u"Commentaires du fournisseur"});
    allLead(HeaderRole::Id, {u"Question ID", u"No.", u"#", u"Control ID", u"序号", u"问题编号", u"번호", u"Nummer"});
    allLead(HeaderRole::Section,
            {u"Control Domain", u"Main Area", u"分类", u"카테고리", u"カテゴリ", u"Kategorie", u"Dominio"});
    allLead(HeaderRole::Aside, {u"Answer_Type", u"Answer Options", u"Evidence_Requested", u"Source Code Reference",
                                u"Level 1", u"Expected result", u"预期结果", u"整改建议", u"评估操作示例",
                                u"Reason for Question", u"Tool Used", u"ASVS Level"});
    allLead(HeaderRole::Customers,
            {u"Score", u"Weight", u"Analyst Notes", u"评分", u"Reviewer comment", u"Gewichtung"});
}

BOOST_AUTO_TEST_CASE(the_head_of_a_heading_decides_not_its_other_words)
{
    BOOST_TEST(rolesOfHeading(QStringLiteral("Question ID")).of(HeaderRole::Question) < 0.5);
    BOOST_TEST(rolesOfHeading(QStringLiteral("Description of Changes")).leads(HeaderRole::Question, 0.2));
    BOOST_TEST(rolesOfHeading(QStringLiteral("结果说明")).leads(HeaderRole::Comment));
    BOOST_TEST(rolesOfHeading(QStringLiteral("Numéro de la question")).leads(HeaderRole::Id));
}

BOOST_AUTO_TEST_CASE(a_word_lost_in_a_title_tells_little)
{
    BOOST_TEST(rolesOfHeading(QStringLiteral("CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE v4.0.3")).strongest() <
               0.4);
    BOOST_TEST(rolesOfHeading(QString()).strongest() == 0.0);
}

BOOST_AUTO_TEST_CASE(answer_words_are_known_in_many_languages)
{
    for (const char16_t *word : {u"Yes", u"N/A", u"Not applicable", u"Non-Compliant", u"不适用", u"部分符合", u"はい",
                                 u"예", u"Sí", u"Não", u"teilweise", u"Yes/No"}) {
        BOOST_TEST_CONTEXT(QString::fromUtf16(word).toStdString())
        BOOST_TEST(isAnswerWord(QString::fromUtf16(word)));
    }
    BOOST_TEST(!isAnswerWord(QStringLiteral("Deprecated")));
    BOOST_TEST(!isAnswerWord(QString()));
}
