#include "model/evidence/passage.h"

#include <boost/test/unit_test.hpp>

#include <QStringList>

using namespace assay;

namespace {

/// Two lines: "Keys are changed" / "every year 每年更换密钥", each word 10 points high, a character 5 points wide.
PageText twoLines()
{
    PageText page;
    page.page = 3;
    page.size = {600, 800};
    double y = 100;
    for (const QString &line : {QStringLiteral("Keys are changed"), QStringLiteral("every year 每年更换密钥")}) {
        double x = 50;
        for (const QString &word : line.split(QLatin1Char(' '))) {
            if (!page.text.isEmpty())
                page.text += x == 50 ? QLatin1Char('\n') : QLatin1Char(' ');
            page.words.push_back({static_cast<int>(page.text.size()), static_cast<int>(word.size()),
                                  QRectF(x, y, 5.0 * static_cast<double>(word.size()), 10)});
            page.text += word;
            x += 5.0 * static_cast<double>(word.size() + 1);
        }
        y += 14;
    }
    return page;
}

const Sha256 kFile = Sha256::of("file");

}  // namespace

BOOST_AUTO_TEST_SUITE(passages)

BOOST_AUTO_TEST_CASE(a_quote_over_a_line_break_has_one_rectangle_a_line)
{
    const Result<Passage> passage = passageOf(twoLines(), kFile, QStringLiteral("are changed every year"));
    BOOST_REQUIRE(passage);
    BOOST_TEST(passage->page == 3);
    BOOST_REQUIRE(passage->rects.size() == 2U);
    BOOST_TEST((passage->rects[0] == QRectF(75, 100, 55, 10)));
    BOOST_TEST((passage->rects[1] == QRectF(50, 114, 50, 10)));
    BOOST_TEST(passage->quote.toStdString() == "are changed\nevery year");
}

BOOST_AUTO_TEST_CASE(a_quote_within_a_run_of_han_takes_its_share_of_the_box)
{
    const Result<Passage> passage = passageOf(twoLines(), kFile, QStringLiteral("更换密钥"));
    BOOST_REQUIRE(passage);
    BOOST_REQUIRE(passage->rects.size() == 1U);
    BOOST_TEST((passage->rects[0] == QRectF(115, 114, 20, 10)));
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_not_there_names_what_is_near)
{
    const Result<Passage> passage = passageOf(twoLines(), kFile, QStringLiteral("Keys are changed every month"));
    BOOST_REQUIRE(!passage);
    BOOST_TEST((passage.error().code == ErrorCode::NotFound));
    BOOST_TEST(passage.error().place.page == 3);
    BOOST_TEST(passage.error().detail.contains(QStringLiteral("Keys are changed every")));
}

BOOST_AUTO_TEST_SUITE_END()
