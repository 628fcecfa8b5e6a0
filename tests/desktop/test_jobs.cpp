#include "tests/desktop/support/window_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QThread>

#include <atomic>

namespace {

using namespace assay;
using namespace assay::testing;
using desktop::Job;
using desktop::Jobs;
using desktop::Lane;

/// Works until it is cancelled.
Result<int> endless(const app::Session &, Progress &progress)
{
    for (int i = 0; !progress.cancelled(); ++i) {
        progress.report(std::min(i, 7), 8);
        QThread::msleep(1);
    }
    return fail(ErrorCode::Cancelled, {});
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(jobs, WindowFixture)

BOOST_AUTO_TEST_CASE(a_job_works_on_another_thread_and_delivers_on_this_one)
{
    openEmpty();
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    context().jobs().start<QString>(
        Lane::Reading, QStringLiteral("Look"), window.get(),
        [&worker](const app::Session &session, Progress &) -> Result<QString> {
            worker = QThread::currentThread();
            return session.workspace.info().path;
        },
        [&](const Result<QString> &path) {
            receiver = QThread::currentThread();
            BOOST_TEST(path.value().endsWith(QStringLiteral("empty.assay")));
        });
    waitForJobs();
    BOOST_TEST((worker && worker != QThread::currentThread()));
    BOOST_TEST((receiver == QThread::currentThread()));
}

BOOST_AUTO_TEST_CASE(the_status_line_shows_a_job_and_cancels_it)
{
    openEmpty();
    std::optional<ErrorCode> outcome;
    context().jobs().start<int>(Lane::Working, QStringLiteral("Adding 8 files"), window.get(), endless,
                                [&](const Result<int> &result) { outcome = result.error().code; });
    auto &cancel = find<QPushButton>(QStringLiteral("cancelJob"));
    waitFor("the job is shown", [&] { return cancel.isVisible(); });
    BOOST_TEST(find<QLabel>(QStringLiteral("job")).text().toStdString() == "Adding 8 files");
    click(cancel);
    waitFor("the job has ended", [&] { return outcome.has_value(); });
    BOOST_TEST((outcome == ErrorCode::Cancelled));
    BOOST_TEST(!cancel.isVisible());
}

BOOST_AUTO_TEST_CASE(of_equal_requests_only_the_newest_is_delivered)
{
    openEmpty();
    Job<int> job(context().jobs(), window.get());
    std::vector<int> delivered;
    for (int i = 0; i < 20; ++i)
        job.start(
            QStringLiteral("Ask"), [i](const app::Session &, Progress &) -> Result<int> { return i; },
            [&](const Result<int> &value) { delivered.push_back(*value); });
    waitForJobs();
    BOOST_TEST(delivered == std::vector<int>{19}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_is_delivered_to_who_is_gone)
{
    openEmpty();
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    context().jobs().start<int>(Lane::Reading, QStringLiteral("Ask"), receiver.get(), endless,
                                [&](const Result<int> &) { delivered = true; });
    receiver.reset();
    waitForJobs();
    BOOST_TEST(!delivered);
}

BOOST_AUTO_TEST_CASE(edits_are_saved_in_the_order_in_which_they_were_made)
{
    openEmpty();
    const auto order = std::make_shared<std::vector<int>>();
    for (int i = 0; i < 10; ++i)
        context().jobs().start<Done>(Lane::Editing, QStringLiteral("Save"), window.get(),
                                     [order, i](const app::Session &, Progress &) -> Result<Done> {
                                         QThread::msleep(static_cast<unsigned long>(10 - i));
                                         order->push_back(i);
                                         return Done{};
                                     },
                                     {});
    BOOST_TEST(context().jobs().isSaving());
    waitForJobs();
    BOOST_TEST(*order == (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(closing_waits_for_jobs_and_saves_edits)
{
    openEmpty();
    std::atomic<int> saved = 0;
    context().jobs().start<int>(Lane::Working, QStringLiteral("Work"), window.get(), endless, {});
    for (int i = 0; i < 3; ++i)
        context().jobs().start<Done>(Lane::Editing, QStringLiteral("Save"), window.get(),
                                     [&saved](const app::Session &, Progress &progress) -> Result<Done> {
                                         QThread::msleep(5);
                                         saved += progress.cancelled() ? 0 : 1;
                                         return Done{};
                                     },
                                     {});
    window.reset();
    BOOST_TEST(saved == 3);
}

BOOST_AUTO_TEST_SUITE_END()
