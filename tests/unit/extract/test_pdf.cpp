#include "helper.h"
#include "small_pdf.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using test::shown;
using test::SmallPage;
using test::smallPdf;

namespace {

PageText onlyPage(const QByteArray &pdf)
{
    const auto text = test::extracted(pdf, QStringLiteral("a.pdf"));
    BOOST_REQUIRE_MESSAGE(text.has_value(), (text ? "" : text.error().detail.toStdString()));
    BOOST_REQUIRE(text->pageTexts.size() == 1U);
    return text->pageTexts.front();
}

void checkBox(const PageText &page, std::size_t word, const QRectF &around)
{
    BOOST_REQUIRE(page.words.size() > word);
    const QRectF box = page.words[word].box;
    BOOST_TEST_INFO("box " << box.x() << ' ' << box.y() << ' ' << box.width() << ' ' << box.height());
    BOOST_TEST(around.contains(box));
    BOOST_TEST(box.width() * box.height() > 0.2 * around.width() * around.height());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(a_pdf)

BOOST_AUTO_TEST_CASE(gives_lines_of_words_with_their_places)
{
    const PageText page = onlyPage(smallPdf({{shown("Access control", 50, 500) + shown("is reviewed", 50, 470), {}}}));
    BOOST_TEST(page.text.toStdString() == "Access control\nis reviewed");
    BOOST_TEST((page.size == QSizeF(400, 600)));
    BOOST_REQUIRE(page.words.size() == 4U);
    BOOST_TEST((page.words[3].start == 18 && page.words[3].length == 8));
    checkBox(page, 0, QRectF(48, 80, 75, 30));  // base line 100 points below the top
    checkBox(page, 2, QRectF(48, 110, 25, 30));
}

BOOST_AUTO_TEST_CASE(is_measured_in_its_crop_box)
{
    const PageText page =
        onlyPage(smallPdf({{shown("Word", 150, 300) + shown("Outside", 5, 10), "/CropBox [100 100 300 400]"}}));
    BOOST_TEST((page.size == QSizeF(200, 300)));
    BOOST_TEST(page.text.toStdString() == "Word");
    checkBox(page, 0, QRectF(48, 80, 60, 30));
}

BOOST_AUTO_TEST_CASE(is_measured_as_rotated)
{
    // A quarter clockwise: what was 50 from the left and 500 from the bottom starts 500 from the left, 50 from the top.
    const PageText page = onlyPage(smallPdf({{shown("Rotated", 50, 500), "/Rotate 90"}}));
    BOOST_TEST((page.size == QSizeF(600, 400)));
    BOOST_TEST(page.text.toStdString() == "Rotated");
    checkBox(page, 0, QRectF(490, 48, 32, 80));
}

BOOST_AUTO_TEST_CASE(gives_ordinary_characters)
{
    const PageText page = onlyPage(smallPdf({{shown("AB", 50, 500, "F2") + shown("C", 50, 400, "F2"), {}}},
                                            "<41> <2F8F>\n<42> <4E3A>\n<43> <FB01>"));
    BOOST_TEST((page.text == QStringLiteral("行为\nfi")));
    BOOST_REQUIRE(page.words.size() == 3U);
    BOOST_TEST((page.words[1].start == 1 && page.words[1].length == 1));
    BOOST_TEST(page.words[0].box.right() <= page.words[1].box.left() + 0.01);
    BOOST_TEST((page.words[2].start == 3 && page.words[2].length == 2));
}

BOOST_AUTO_TEST_CASE(names_its_pages_without_text)
{
    const SmallPage empty{"0 0 10 10 re f", {}};
    const auto text =
        test::extracted(smallPdf({{shown("One", 50, 500), {}}, empty, empty, {shown("Four", 50, 500), {}}, empty}), {});
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST(text->pages == 5);
    BOOST_TEST(text->textPages == 2);
    const Problem *const problem = test::problemWith(text->problems, "pages-without-text");
    BOOST_REQUIRE(problem);
    BOOST_TEST(problem->what.contains(QStringLiteral("2–3, 5")));
    BOOST_TEST(problem->place.page == 2);
}

BOOST_AUTO_TEST_CASE(says_that_attachments_are_not_read)
{
    const auto text = test::extracted(
        smallPdf(
            {{shown("One", 50, 500), {}}}, {},
            "/Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>] >> >>"),
        {});
    BOOST_REQUIRE(text.has_value());
    const Problem *const problem = test::problemWith(text->problems, "attachments-ignored");
    BOOST_REQUIRE(problem);
    BOOST_TEST(problem->what.startsWith(QLatin1String("1 ")));
}

BOOST_AUTO_TEST_CASE(over_a_limit_costs_what_is_over_it)
{
    const std::vector<SmallPage> three(3, {shown("First line", 50, 500) + shown("second line", 50, 400), {}});
    extract::Limits few;
    few.pages = 2;
    const auto refused = test::extracted(smallPdf(three), QStringLiteral("many.pdf"), few);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::LimitExceeded));
    BOOST_TEST((refused.error().place.file == QStringLiteral("many.pdf")));

    extract::Limits narrow;
    narrow.pageChars = 15;
    narrow.fileChars = 25;
    const auto cut = test::extracted(smallPdf(three), QStringLiteral("long.pdf"), narrow);
    BOOST_REQUIRE(cut.has_value());
    BOOST_TEST(cut->pageTexts[0].text.toStdString() == "First line");
    BOOST_TEST(cut->pageTexts[0].words.size() == 2U);
    BOOST_TEST(cut->pageTexts[2].text.size() <= 5);
    BOOST_TEST(test::problemWith(cut->problems, "text-cut"));
}

BOOST_AUTO_TEST_CASE(is_painted_at_the_size_asked_for)
{
    const auto source = ExtractSource::fromBytes(smallPdf({{shown("One", 50, 500), {}}}));
    SilentProgress progress;
    const ExtractClient client(test::extractHelper());
    const auto image = client.renderPage(*source, {}, 1, 144, {}, progress);
    BOOST_REQUIRE_MESSAGE(image.has_value(), (image ? "" : image.error().detail.toStdString()));
    BOOST_TEST((image->size == QSize(800, 1200)));
    BOOST_TEST(image->png.startsWith("\x89PNG"));
    const auto missing = client.renderPage(*source, {}, 2, 144, {}, progress);
    BOOST_REQUIRE(!missing.has_value());
    BOOST_TEST((missing.error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_SUITE_END()
