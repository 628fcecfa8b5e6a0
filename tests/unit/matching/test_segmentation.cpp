#include "model/search/segmentation.h"

#include <boost/test/unit_test.hpp>

using namespace assay;

namespace {

QString joined(const QStringList &terms)
{
    return terms.join(u'|');
}

/// The query as one line: terms joined by +, a star behind a prefix, demands parted by a space.
QString shown(const char16_t *typed)
{
    QStringList demands;
    for (const QueryTerm &term : parseQuery(QString::fromUtf16(typed)))
        demands << term.terms.join(u'+') + (term.match == QueryTerm::Match::Prefix ? QStringLiteral("*") : QString());
    return demands.join(u' ');
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segmentation)

BOOST_AUTO_TEST_CASE(chinese_words_come_from_the_dictionary)
{
    BOOST_TEST((joined(words(u"贵司是否定期进行渗透测试？")).contains(QStringLiteral("渗透|测试"))));
    BOOST_TEST((joined(words(u"Do you use AES-256?")) == QStringLiteral("do|you|use|aes|256")));
}

BOOST_AUTO_TEST_CASE(han_text_is_indexed_by_overlapping_pairs)
{
    BOOST_TEST((joined(indexTerms(u"信息安全")) == QStringLiteral("信息|息安|安全")));
    BOOST_TEST((joined(indexTerms(u"信息\n 安全")) == QStringLiteral("信息|息安|安全")));
    BOOST_TEST((joined(indexTerms(u"密，ＡＥＳ加密 x 3.5")) == QStringLiteral("密|aes|加密|x|3|5")));
    BOOST_TEST((joined(indexTerms(u"don't use C:\\a_b")) == QStringLiteral("don|t|use|c|a|b")));
    BOOST_TEST(indexTerms(u" ，。!").isEmpty());
    BOOST_TEST((joined(indexTerms(u"𠀀𠀁安")) == QStringLiteral("𠀀𠀁|𠀁安")));
}

BOOST_AUTO_TEST_CASE(plain_text_demands_every_word)
{
    BOOST_TEST((shown(u"Access control AND") == QStringLiteral("access control and")));
    BOOST_TEST((shown(u"信息安全 policy") == QStringLiteral("信息+息安+安全 policy")));
    BOOST_TEST((shown(u"密") == QStringLiteral("密*")));
}

BOOST_AUTO_TEST_CASE(quotation_marks_make_a_phrase_and_a_star_a_beginning)
{
    BOOST_TEST((shown(u"\"access control\" encr* key") == QStringLiteral("access+control encr* key")));
    BOOST_TEST((shown(u"\"AES加密 key\"") == QStringLiteral("aes+加密+key")));
    BOOST_TEST((shown(u"a\"b c\"d") == QStringLiteral("a b+c d")));
}

BOOST_AUTO_TEST_CASE(nothing_else_is_syntax)
{
    BOOST_TEST((shown(u"key: (a OR b) -c ^d NEAR/2 'x'") == QStringLiteral("key a or b c d near 2 x")));
    BOOST_TEST((shown(u"open \"never closed") == QStringLiteral("open never closed")));
    BOOST_TEST((shown(u"* ** \"\" \"*\" ,") == QString()));
    BOOST_TEST((shown(u"word * next") == QStringLiteral("word next")));
}

BOOST_AUTO_TEST_SUITE_END()
