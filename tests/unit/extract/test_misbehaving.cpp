#include "helper.h"

#include <boost/test/unit_test.hpp>

#include <QElapsedTimer>

#include <set>

using namespace assay;

namespace {

/// Short limits, so that a hanging child is found out soon.
extract::Limits shortLimits()
{
    extract::Limits limits;
    limits.openMs = 700;
    limits.pageMs = 500;
    limits.jobMs = 5'000;
    limits.residentBytes = 200LL << 20;
    return limits;
}

struct Outcome
{
    Result<ExtractedText> text;
    std::set<int> pages;
};

Outcome readWith(const char *behaviour, const extract::Limits &limits = shortLimits())
{
    const Result<ExtractSource> source = ExtractSource::fromBytes("any");
    BOOST_REQUIRE(source.has_value());
    SilentProgress progress;
    std::set<int> pages;
    Result<ExtractedText> text =
        ExtractClient(test::misbehavingHelper())
            .extractText(*source, QLatin1String(behaviour), limits, progress, [&](PageText &&page) -> Result<Done> {
                pages.insert(page.page);
                return Done{};
            });
    return {std::move(text), std::move(pages)};
}

ErrorCode errorOf(const char *behaviour)
{
    const Outcome outcome = readWith(behaviour);
    BOOST_REQUIRE_MESSAGE(!outcome.text.has_value(), behaviour);
    BOOST_TEST(!outcome.text.error().detail.isEmpty());
    BOOST_TEST((outcome.text.error().place.file == QLatin1String(behaviour)));
    return outcome.text.error().code;
}

const std::set<int> kAllButFour = {1, 2, 3, 5, 6, 7, 8, 9, 10};

void checkOnlyPageFourIsLost(const char *behaviour)
{
    const Outcome outcome = readWith(behaviour);
    BOOST_REQUIRE(outcome.text.has_value());
    BOOST_TEST((outcome.pages == kAllButFour));
    BOOST_TEST(outcome.text->pages == 10);
    const Problem *const problem = test::problemWith(outcome.text->problems, "page-unreadable");
    BOOST_REQUIRE(problem);
    BOOST_TEST(problem->place.page == 4);
    BOOST_TEST((problem->place.file == QLatin1String(behaviour)));
}

class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int pages) : m_pages(pages) {}
    void report(std::int64_t done, std::int64_t) override { m_cancelled = done >= m_pages; }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

private:
    int m_pages;
    bool m_cancelled = false;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(a_child_that_misbehaves)

BOOST_AUTO_TEST_CASE(costs_only_the_page_that_crashes_it)
{
    checkOnlyPageFourIsLost("crash-on-4");
}

BOOST_AUTO_TEST_CASE(costs_only_the_page_that_takes_too_long)
{
    checkOnlyPageFourIsLost("hang-on-4");
}

BOOST_AUTO_TEST_CASE(costs_only_the_page_that_needs_too_much_memory)
{
    checkOnlyPageFourIsLost("eat-on-4");
}

BOOST_AUTO_TEST_CASE(is_not_started_for_ever)
{
    const Outcome outcome = readWith("crash-on-each");
    BOOST_REQUIRE(!outcome.text.has_value());
    BOOST_TEST((outcome.text.error().code == ErrorCode::Crashed));
}

BOOST_AUTO_TEST_CASE(is_an_error_of_its_own_kind)
{
    BOOST_TEST((errorOf("quiet") == ErrorCode::LimitExceeded));
    BOOST_TEST((errorOf("processor-time") == ErrorCode::LimitExceeded));
    BOOST_TEST((errorOf("status-7") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("garbage") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("too-long") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("cut-short") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("page-twice") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("page-left-out") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("done-early") == ErrorCode::Crashed));
    BOOST_TEST((errorOf("no-pages") == ErrorCode::Crashed));
}

BOOST_AUTO_TEST_CASE(cannot_go_on_beyond_the_time_of_the_job)
{
    extract::Limits limits = shortLimits();
    limits.jobMs = 600;
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = readWith("endless", limits);
    BOOST_REQUIRE(!outcome.text.has_value());
    BOOST_TEST((outcome.text.error().code == ErrorCode::LimitExceeded));
    BOOST_TEST(timer.elapsed() < 5'000);
}

BOOST_AUTO_TEST_CASE(may_fill_its_error_output)
{
    const Outcome outcome = readWith("stderr", {});
    BOOST_REQUIRE(outcome.text.has_value());
    BOOST_TEST((outcome.pages == std::set<int>{1}));
}

BOOST_AUTO_TEST_CASE(that_is_cancelled_ends_at_once)
{
    const Result<ExtractSource> source = ExtractSource::fromBytes("any");
    CancelAfter progress(3);
    QElapsedTimer timer;
    timer.start();
    const auto text = ExtractClient(test::misbehavingHelper())
                          .extractText(*source, QStringLiteral("hang-on-4"), {}, progress,
                                       [](PageText &&) -> Result<Done> { return Done{}; });
    BOOST_REQUIRE(!text.has_value());
    BOOST_TEST((text.error().code == ErrorCode::Cancelled));
    BOOST_TEST(timer.elapsed() < 5'000);
}

BOOST_AUTO_TEST_CASE(that_is_not_there_is_a_clear_error)
{
    SilentProgress progress;
    const auto text = ExtractClient(QStringLiteral("/nonexistent/assay-extract"))
                          .extractText(QStringLiteral("/dev/null"), {}, {}, progress);
    BOOST_REQUIRE(!text.has_value());
    const auto source = ExtractSource::fromBytes("any");
    const auto missing =
        ExtractClient(QStringLiteral("/nonexistent/assay-extract"))
            .run({}, source->descriptor(), {}, progress, [](const QCborMap &) -> Result<Done> { return Done{}; });
    BOOST_REQUIRE(!missing.has_value());
    BOOST_TEST((missing.error().code == ErrorCode::Storage));
}

BOOST_AUTO_TEST_SUITE_END()
