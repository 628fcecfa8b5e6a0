#include "app/extract/page_lines.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using assay::extract::joinedLines;
using assay::extract::ShownWord;

namespace {

const QSizeF kPage(400, 600);

enum class Space
{
    None,
    After
};

ShownWord word(const char *text, const QRectF &box, Space space = Space::None)
{
    const QString shown = QString::fromUtf8(text);
    const double step = box.width() / static_cast<double>(shown.size());
    return {.text = shown,
            .box = box,
            .firstCharacter = QRectF(box.x(), box.y(), step, box.height()),
            .lastCharacter = QRectF(box.right() - step, box.y(), step, box.height()),
            .spaceAfter = space == Space::After};
}

ShownWord sideways(const char *text, const QRectF &box, Space space = Space::None)
{
    const QString shown = QString::fromUtf8(text);
    const double step = box.height() / static_cast<double>(shown.size());
    return {.text = shown,
            .box = box,
            .firstCharacter = QRectF(box.x(), box.bottom() - step, box.width(), step),
            .lastCharacter = QRectF(box.x(), box.y(), box.width(), step),
            .spaceAfter = space == Space::After};
}

std::string textOf(const std::vector<ShownWord> &words)
{
    return joinedLines(1, kPage, words).text.toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_of_a_page)

BOOST_AUTO_TEST_CASE(are_joined_as_shown)
{
    const std::vector<ShownWord> words = {word("Access", {10, 10, 60, 12}, Space::After), word("is", {75, 10, 15, 12}),
                                          word("limited", {10, 30, 60, 12}, Space::After),
                                          word("to", {75, 30, 15, 12})};
    BOOST_TEST(textOf(words) == "Access is\nlimited to");
}

BOOST_AUTO_TEST_CASE(that_touch_are_not_parted)
{
    BOOST_TEST(textOf({word("bold", {10, 10, 40, 12}), word("face", {50.5, 10, 40, 12})}) == "boldface");
    BOOST_TEST(textOf({word("m", {10, 10, 12, 12}), word("2", {22, 7, 5, 7})}) == "m2");
}

BOOST_AUTO_TEST_CASE(of_two_columns_are_lines_of_their_own)
{
    BOOST_TEST(textOf({word("left", {10, 10, 40, 12}), word("right", {200, 10, 40, 12})}) == "left\nright");
}

BOOST_AUTO_TEST_CASE(that_run_upwards_are_joined_too)
{
    const std::vector<ShownWord> words = {sideways("printed", {10, 300, 12, 70}, Space::After),
                                          sideways("side", {10, 250, 12, 40}), sideways("ways", {10, 210, 12, 40}),
                                          sideways("next", {30, 300, 12, 70})};
    BOOST_TEST(textOf(words) == "printed sideways\nnext");
}

BOOST_AUTO_TEST_CASE(know_their_place_in_the_text)
{
    const PageText page = joinedLines(3, kPage,
                                      {word("of\xEF\xAC\x81"
                                            "ce",
                                            {10, 10, 60, 12}, Space::After),
                                       word("A", {75, 10, 15, 12})});
    BOOST_TEST(page.page == 3);
    BOOST_TEST(page.text.toStdString() == "office A");
    BOOST_REQUIRE(page.words.size() == 2U);
    BOOST_TEST((page.words[0] == WordBox{0, 6, QRectF(10, 10, 60, 12)}));
    BOOST_TEST((page.words[1] == WordBox{7, 1, QRectF(75, 10, 15, 12)}));
}

BOOST_AUTO_TEST_CASE(in_chinese_have_a_box_for_each_character)
{
    ShownWord mixed = word("用AB户", {0, 0, 40, 10});
    mixed.characters = {{0, 0, 10, 10}, {10, 0, 10, 10}, {20, 0, 10, 10}, {30, 0, 10, 10}};
    const PageText page = joinedLines(1, kPage, {mixed});
    BOOST_REQUIRE(page.words.size() == 3U);
    BOOST_TEST((page.words[0] == WordBox{0, 1, QRectF(0, 0, 10, 10)}));
    BOOST_TEST((page.words[1] == WordBox{1, 2, QRectF(10, 0, 20, 10)}));
    BOOST_TEST((page.words[2] == WordBox{3, 1, QRectF(30, 0, 10, 10)}));
}

BOOST_AUTO_TEST_CASE(stay_inside_the_page)
{
    const PageText page = joinedLines(1, kPage, {word("edge", {-5, 590, 40, 20})});
    BOOST_REQUIRE(page.words.size() == 1U);
    BOOST_TEST((page.words[0].box == QRectF(0, 590, 35, 10)));
}

BOOST_AUTO_TEST_SUITE_END()
