#include "app/extract/character_forms.h"

#include <boost/test/unit_test.hpp>

using assay::extract::ordinaryCharacters;
using assay::extract::standsAlone;

namespace {

bool becomes(const QString &from, const QString &to)
{
    return ordinaryCharacters(from) == to;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(characters_from_outside)

BOOST_AUTO_TEST_CASE(that_are_radicals_become_ideographs)
{
    BOOST_TEST(becomes(QStringLiteral("\u2F8F\u4E3A"), QStringLiteral("行为")));  // Kangxi radical "go"
    BOOST_TEST(becomes(QStringLiteral("\u2EC5"), QStringLiteral("见")));          // supplement: simplified "see"
    BOOST_TEST(becomes(QStringLiteral("\u2E9F\u2EF3"), QStringLiteral("母龟")));
    BOOST_TEST(becomes(QStringLiteral("\u2E87"), QString::fromUcs4(U"\U00020628")));
    BOOST_TEST(becomes(QStringLiteral("\u2E80"), QStringLiteral("\u2E80")));  // has no ideograph
}

BOOST_AUTO_TEST_CASE(that_are_compatibility_ideographs_become_ordinary_ones)
{
    BOOST_TEST(becomes(QStringLiteral("\uF900"), QStringLiteral("豈")));
    BOOST_TEST(becomes(QString::fromUcs4(U"\U0002F800"), QStringLiteral("丽")));
    BOOST_TEST(becomes(QStringLiteral("\uFA0E"), QStringLiteral("\uFA0E")));  // unified in spite of its block
}

BOOST_AUTO_TEST_CASE(that_are_latin_ligatures_become_letters)
{
    BOOST_TEST(becomes(QStringLiteral("con\uFB01dential o\uFB03ce"), QStringLiteral("confidential office")));
}

BOOST_AUTO_TEST_CASE(of_any_other_kind_stay_as_received)
{
    const QString text = QStringLiteral("Ａ１（全角）½ ™ é e\u0301 ①\t行\n㎡");
    BOOST_TEST(becomes(text, text));
}

BOOST_AUTO_TEST_CASE(that_no_page_shows_are_left_out)
{
    BOOST_TEST(becomes(QStringLiteral("a\u0001b\u0085c"), QStringLiteral("abc")));
    BOOST_TEST(becomes(QString(QChar(0)) + u'x', QStringLiteral("x")));
}

BOOST_AUTO_TEST_CASE(stand_alone_where_a_script_has_no_spaces)
{
    BOOST_TEST(standsAlone(U'行'));
    BOOST_TEST(standsAlone(U'の'));
    BOOST_TEST(!standsAlone(U'a'));
    BOOST_TEST(!standsAlone(U'，'));
}

BOOST_AUTO_TEST_SUITE_END()
