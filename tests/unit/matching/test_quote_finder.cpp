#include "model/search/quote_finder.h"

#include <QElapsedTimer>
#include <QString>

#include <boost/test/unit_test.hpp>

using namespace assay;

namespace {

/// What of the page was found, as printed; "-" where nothing.
QString found(const QString &page, const QString &quote)
{
    const std::optional<QuoteMatch> match = findQuote(page, quote);
    return match ? page.mid(match->start, match->length) : QStringLiteral("-");
}

bool isFound(const char16_t *page, const char16_t *quote)
{
    return findQuote(page, quote).has_value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quote_finder)

BOOST_AUTO_TEST_CASE(a_quote_is_given_back_as_the_page_prints_it)
{
    BOOST_TEST((found(QStringLiteral("Intro. All data\nis en-\ncrypted at rest. End"),
                      QStringLiteral("all data is encrypted at rest")) ==
                QStringLiteral("All data\nis en-\ncrypted at rest")));
    BOOST_TEST((found(QStringLiteral("本公司的信 息安\n全管理 制度。"), QStringLiteral("信息安全管理制度")) ==
                QStringLiteral("信 息安\n全管理 制度")));
    BOOST_TEST(
        (found(QStringLiteral("the e\uFB03cient way"), QStringLiteral("efficient")) == QStringLiteral("e\uFB03cient")));
}

BOOST_AUTO_TEST_CASE(printing_differences_do_not_hide_a_quote)
{
    BOOST_TEST(isFound(u"a third-\nparty audit", u"third-party audit"));
    BOOST_TEST(isFound(u"infor\u00AD\nmation security", u"information security"));
    BOOST_TEST(isFound(u"in\u00ADfor\u00ADmation", u"information"));
    BOOST_TEST(isFound(u"“Policy” – it’s ours", u"\"policy\" - it's ours"));
    BOOST_TEST(isFound(u"采用ＡＥＳ－２５６（全盘）", u"AES-256(全盘)"));
    BOOST_TEST(isFound(u"保存 180 天", u"保存180天"));
    BOOST_TEST(isFound(u"「等保」三级", u"“等保”三级"));
    BOOST_TEST(isFound(u"the information plan", u"infor-\nmation plan"));
}

BOOST_AUTO_TEST_CASE(words_and_numbers_must_be_whole)
{
    BOOST_TEST(!isFound(u"unencrypted data", u"encrypted data"));
    BOOST_TEST(!isFound(u"a policymaker", u"a policy"));
    BOOST_TEST(!isFound(u"kept for 1800 days", u"180"));
    BOOST_TEST(!isFound(u"kept for 180 days", u"kept for 18"));
    BOOST_TEST(!isFound(u"version 3.5", u"version 3"));
    BOOST_TEST(!isFound(u"costs 13,500", u"500"));
    BOOST_TEST(!isFound(u"the therapist", u"the rapist"));
    BOOST_TEST(!isFound(u"the rapist", u"therapist"));
    BOOST_TEST(!isFound(u"not co-operating", u"not cooperating"));
    BOOST_TEST(!isFound(u"2019-\n2022", u"20192022"));
    BOOST_TEST(!isFound(u"unen-\ncrypted", u"crypted"));
    BOOST_TEST(isFound(u"a well-known rule", u"known rule"));
    BOOST_TEST(isFound(u"It ends with version 3.", u"version 3"));
}

BOOST_AUTO_TEST_CASE(a_later_whole_match_is_found_behind_a_partial_one)
{
    BOOST_TEST(findQuote(u"unencrypted, encrypted", u"encrypted")->start == 13);
    BOOST_TEST(findQuote(u"aab aaab", u"aaab")->start == 4);
}

BOOST_AUTO_TEST_CASE(too_short_a_quote_is_not_looked_for)
{
    BOOST_TEST(!isFound(u"密码", u"密"));
    BOOST_TEST(isFound(u"密码", u"密码"));
    BOOST_TEST(!isFound(u"a, b", u","));
    BOOST_TEST(!isFound(u"a, b", u" "));
    BOOST_TEST(!isFound(u"a, b", u""));
    BOOST_TEST(isFound(u"Yes", u"yes"));
}

BOOST_AUTO_TEST_CASE(the_closest_passage_is_named_when_the_quote_is_not_there)
{
    const QString page = QStringLiteral("Foreword. Access rights are reviewed every quarter by the owner. Appendix.");
    const auto close = closestPassage(page, u"Access rights are reviewed every year by the owner");
    BOOST_REQUIRE(close.has_value());
    BOOST_TEST((page.mid(close->place.start, close->place.length) ==
                QStringLiteral("Access rights are reviewed every quarter by the owner")));
    BOOST_TEST(close->share > 0.8);
    BOOST_TEST(!closestPassage(page, u"Nothing of this kind stands here at all").has_value());
}

BOOST_AUTO_TEST_CASE(made_up_pages_end_in_a_moment)
{
    QElapsedTimer timer;
    timer.start();
    const QString ones(200'000, u'a');
    BOOST_TEST(!findQuote(ones, ones.left(100'000)).has_value());
    const QString steps = QStringLiteral("a ").repeated(100'000);
    BOOST_TEST(!findQuote(steps, steps.left(60'000) + QStringLiteral("a-a")).has_value());
    const QString broken(100'000, QChar(0xD800));
    BOOST_TEST(!findQuote(broken, u"policy").has_value());
    BOOST_TEST(!closestPassage(broken, u"policy").has_value());
    BOOST_TEST(timer.elapsed() < 20'000);
}

BOOST_AUTO_TEST_SUITE_END()
