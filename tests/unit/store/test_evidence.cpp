#include "temp_workspace.h"

#include "model/store/page_repository.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

struct Indexed : TempWorkspace
{
    Indexed() : id(add("document")), file(store::filesOf(*workspace, id)->front().sha256)
    {
        put(1, QStringLiteral("访问控制策略\n第一条 用户应当使用双因素认证登\n录系统。Backups are kept for 180 days."));
        put(2, QStringLiteral("Restore tests are run every quarter; the last one took 42 minutes."));
    }

    void put(int number, const QString &text)
    {
        PageText page;
        page.page = number;
        page.size = {595, 842};
        page.text = text;
        page.words = {{0, 2, {10, 20, 30.5, 12}}};
        const auto written = workspace->write(
            engineer, {}, [&](store::UnitOfWork &unit) { return store::putPages(unit, file, {page}); });
        BOOST_REQUIRE(written);
    }

    std::vector<int> pagesFor(const QString &query)
    {
        std::vector<int> pages;
        const auto hits = store::searchPages(*workspace, query, 20);
        BOOST_REQUIRE_MESSAGE(hits, query.toStdString());
        for (const auto &hit : *hits)
            pages.push_back(hit.page);
        return pages;
    }

    EvidenceId id;
    Sha256 file;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(evidence_pages, Indexed)

BOOST_AUTO_TEST_CASE(chinese_and_english_are_found_with_page_and_quote)
{
    BOOST_TEST(pagesFor(QStringLiteral("访问控制")) == std::vector<int>{1});
    BOOST_TEST(pagesFor(QStringLiteral("登录系统")) == std::vector<int>{1});
    BOOST_TEST(pagesFor(QStringLiteral("\"restore tests\"")) == std::vector<int>{2});
    BOOST_TEST(pagesFor(QStringLiteral("quart*")) == std::vector<int>{2});
    BOOST_TEST(pagesFor(QStringLiteral("tests restore")) == std::vector<int>{2});
    BOOST_TEST(pagesFor(QStringLiteral("\"tests restore\"")) == std::vector<int>{});
    const auto hits = store::searchPages(*workspace, QStringLiteral("180 days"), 5);
    BOOST_REQUIRE(hits->size() == 1U);
    BOOST_TEST(hits->front().quote.contains(QStringLiteral("kept for 180 days")));
    BOOST_TEST(hits->front().fileName.toStdString() == "policy.pdf");
}

BOOST_AUTO_TEST_CASE(nothing_that_is_typed_is_an_error)
{
    for (const char16_t *query :
         {u"", u"\"", u"a AND", u"NOT (", u"col:x", u"*", u"'; DROP TABLE trail; --", u"\"unclosed", u"字"})
        BOOST_TEST(store::searchPages(*workspace, QStringView(query).toString(), 5).has_value());
}

BOOST_AUTO_TEST_CASE(a_page_comes_back_with_its_word_boxes)
{
    const auto page = store::pageOf(*workspace, file, 1);
    BOOST_REQUIRE(page);
    BOOST_REQUIRE(page->words.size() == 1U);
    BOOST_TEST((page->words.front().box == QRectF(10, 20, 30.5, 12)));
    BOOST_TEST((store::pageOf(*workspace, file, 3).error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_CASE(pages_of_a_purged_file_are_no_longer_found)
{
    const auto purged = workspace->write(
        engineer, {}, [&](store::UnitOfWork &unit) { return store::purgeEvidence(unit, id, QStringLiteral("duty")); });
    BOOST_REQUIRE(purged);
    BOOST_TEST(pagesFor(QStringLiteral("访问控制")).empty());
}

BOOST_AUTO_TEST_SUITE_END()
