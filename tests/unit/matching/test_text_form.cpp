#include "model/search/text_form.h"

#include <boost/test/unit_test.hpp>

using namespace assay;

namespace {

std::vector<int> origins(const QString &text)
{
    return fold(text).origin;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_form)

BOOST_AUTO_TEST_CASE(full_width_ligatures_and_case_fold_to_one_form)
{
    BOOST_TEST((fold(u"ＡＥＳ－２５６ Eﬃcient STRASSE straße ｶﾞ").text ==
                QStringLiteral("aes-256 efficient strasse strasse ガ")));
    BOOST_TEST((foldedText(u" \n Cafe\u0301\u00A0é ") == QStringLiteral("café é")));
}

BOOST_AUTO_TEST_CASE(every_unit_knows_where_it_came_from)
{
    const FoldedText folded = fold(u"xﬃy  Z");
    BOOST_TEST((folded.text == QStringLiteral("xffiy z")));
    BOOST_TEST((folded.origin == std::vector<int>{0, 1, 1, 1, 2, 3, 5, 6}));
    BOOST_TEST(folded.originEnd(1) == 2);
    BOOST_TEST(folded.originEnd(3) == 2);
    BOOST_TEST(folded.originEnd(6) == 6);
}

BOOST_AUTO_TEST_CASE(white_space_of_any_kind_is_one_space)
{
    const FoldedText folded = fold(u"a\u3000\t\r\n\u00A0b");
    BOOST_TEST((folded.text == QStringLiteral("a b")));
    BOOST_TEST((folded.origin == std::vector<int>{0, 1, 6, 7}));
}

BOOST_AUTO_TEST_CASE(soft_hyphens_and_zero_width_characters_vanish)
{
    BOOST_TEST((fold(u"in\u00ADfor\u200Bma\uFEFFtion").text == QStringLiteral("information")));
}

BOOST_AUTO_TEST_CASE(offsets_never_fall_and_fit_the_text_whatever_comes)
{
    const QString texts[] = {QString(),
                             QStringLiteral("e\u0301\u0301\u0323x"),
                             QString(QChar(0xD800)) + u'a' + QChar(0xDC00),
                             QStringLiteral("\u0301\u0301"),
                             QStringLiteral("각\u1100\u1161\u11A8"),
                             QStringLiteral("𠀀𝐀ﷺ㍿"),
                             QString(50'000, QChar(0x0301))};
    for (const QString &text : texts) {
        const FoldedText folded = fold(text);
        BOOST_TEST(folded.origin.size() == static_cast<std::size_t>(folded.text.size()) + 1);
        BOOST_TEST(std::is_sorted(folded.origin.begin(), folded.origin.end()));
        BOOST_TEST(folded.origin.back() == text.size());
    }
    BOOST_TEST((origins(QStringLiteral("e\u0301x")) == std::vector<int>{0, 2, 3}));
}

BOOST_AUTO_TEST_SUITE_END()
