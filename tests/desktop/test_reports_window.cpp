#include "app/desktop/assessments/applicability_page.h"
#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/comparison_page.h"
#include "app/desktop/assessments/counterpart_box.h"
#include "app/desktop/assessments/report_page.h"
#include "app/desktop/assessments/report_pages.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/banner.h"
#include "app/usecases/assessment_work.h"
#include "model/store/assessment_repository.h"
#include "model/store/statement_repository.h"
#include "tests/desktop/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

const QString kIso = QStringLiteral("iso27001-2022");
const QString kMlps = QStringLiteral("gbt22239-2019-l3");

struct ReportsFixture : WindowFixture
{
    ReportsFixture()
    {
        window->activateWindow();
        BOOST_TEST_REQUIRE(QTest::qWaitForWindowActive(window.get(), 20'000));
    }
    std::unique_ptr<store::Workspace> connection()
    {
        auto workspace = context().workspace().connect();
        BOOST_TEST_REQUIRE(workspace.has_value());
        return std::move(*workspace);
    }
    app::Session sessionOf(store::Workspace &workspace)
    {
        return {workspace, context().actor(), catalogue, extract, {}, context().today()};
    }
    /// The newest of a framework; of a vendor or of the organisation itself.
    AssessmentId newest(const QString &framework)
    {
        const auto all = store::allAssessments(*connection());
        BOOST_TEST_REQUIRE(all.has_value());
        std::optional<AssessmentId> id;
        for (const Assessment &assessment : *all)
            if (assessment.framework == framework)
                id = assessment.id;
        BOOST_TEST_REQUIRE(id.has_value());
        return *id;
    }
    AssessmentId newestOfVendor()
    {
        const auto all = store::allAssessments(*connection());
        std::optional<AssessmentId> id;
        for (const Assessment &assessment : *all)
            if (assessment.vendor)
                id = assessment.id;
        BOOST_TEST_REQUIRE(id.has_value());
        return *id;
    }
    void record(AssessmentId id, const std::vector<RequirementResult> &results)
    {
        const auto workspace = connection();
        const Result<Done> written =
            workspace->write({QStringLiteral("Wei Zhou"), Role::Engineer}, QStringLiteral("assessed"),
                             [&](store::UnitOfWork &unit) -> Result<Done> {
                                 for (const RequirementResult &result : results)
                                     if (const Result<Done> set = store::setResult(unit, id, result); !set)
                                         return set;
                                 return Done{};
                             });
        BOOST_TEST_REQUIRE(written.has_value());
    }
    static RequirementResult result(const QString &ref, ResultValue value, const QString &reason = {})
    {
        RequirementResult one;
        one.ref = ref;
        one.value = value;
        one.rationale.en = reason;
        return one;
    }
    /// The next assessment of the example's, with one result better, one worse and one new.
    AssessmentId addNextAssessment()
    {
        const auto workspace = connection();
        const Result<AssessmentId> copied = app::copyAssessment(sessionOf(*workspace), newest(kIso));
        BOOST_TEST_REQUIRE(copied.has_value());
        const auto results = store::resultsOf(*workspace, *copied);
        const auto refOf = [&](ResultValue value) {
            const auto found = std::ranges::find(*results, value, &RequirementResult::value);
            BOOST_TEST_REQUIRE((found != results->end()));
            return found->ref;
        };
        better = refOf(ResultValue::PartlyMet);
        worse = refOf(ResultValue::Met);
        record(*copied, {result(better, ResultValue::Met), result(worse, ResultValue::NotMet)});
        return *copied;
    }
    /// Assesses every control of the annex that has no result yet.
    void assessAllControls(AssessmentId id)
    {
        const auto framework = catalogue.find(kIso);
        const auto known = store::resultsOf(*connection(), id);
        std::vector<RequirementResult> more;
        for (const ApplicabilityEntry &entry : applicabilityOf(**framework, *known))
            if (problemOf(entry) != ApplicabilityProblem::None)
                more.push_back(result(entry.ref, ResultValue::Met));
        record(id, more);
    }
    void goTo(AssessmentId id)
    {
        view().open(PlaceName::Assessments);
        waitFor("every place is made", [this] { return view().isComplete(); });
        waitForJobs();
        window->findChild<AssessmentListPage *>()->setCurrent(id);
    }
    void become(Role role) { context().setActor({QStringLiteral("Qi Wen"), role}); }
    void openMenuAt(const char *action)
    {
        trigger(QLatin1String(action));
        waitForJobs(120'000);
    }
    QStringList kinds()
    {
        QStringList names;
        const auto &box = find<QComboBox>(QStringLiteral("assessments.report.kind"));
        for (int i = 0; i < box.count(); ++i)
            names << box.itemText(i);
        return names;
    }
    void choose(const QString &box, int index)
    {
        auto &combo = find<QComboBox>(box);
        combo.setFocus();
        while (combo.currentIndex() < index)
            QTest::keyClick(&combo, Qt::Key_Down);
        while (combo.currentIndex() > index)
            QTest::keyClick(&combo, Qt::Key_Up);
        waitForJobs(120'000);
    }
    ReportPages &pages() { return find<ReportPages>(QStringLiteral("assessments.report.pages")); }
    void waitForPages()
    {
        waitFor("the pages are shown", [this] { return pages().isVisible() && pages().pageCount() > 1; }, 120'000);
    }
    int rows(const char *table) { return find<SnapshotTable>(QLatin1String(table)).proxy().rowCount(); }
    AssessmentsPlace &place() { return *window->findChild<AssessmentsPlace *>(); }

    QString better;
    QString worse;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(reports_of_an_assessment, ReportsFixture)

BOOST_AUTO_TEST_CASE(each_assessment_has_the_reports_that_it_can_have)
{
    openExample();
    goTo(newest(kIso));
    openMenuAt("assessments.reports");
    BOOST_TEST(kinds().join(QLatin1Char('|')).toStdString() ==
               "Gap report|Management report|Statement of applicability");
    BOOST_TEST(find<QComboBox>(QStringLiteral("assessments.report.kind")).currentText().toStdString() ==
               "Management report");
    BOOST_TEST(!find<CounterpartBox>(QStringLiteral("assessments.report.with")).isVisible());
    BOOST_TEST(place().backToList());
    goTo(newestOfVendor());
    openMenuAt("assessments.reports");
    BOOST_TEST(kinds().join(QLatin1Char('|')).toStdString() == "Gap report|Management report|Comparison|Vendor report");
    choose(QStringLiteral("assessments.report.kind"), 2);
    auto &with = find<CounterpartBox>(QStringLiteral("assessments.report.with"));
    BOOST_TEST(with.isVisible());
    BOOST_TEST(with.currentText().startsWith(QStringLiteral("Beside it: ")));
    waitForPages();
}

BOOST_AUTO_TEST_CASE(a_report_is_looked_through_page_by_page_and_saved)
{
    openExample();
    goTo(newest(kIso));
    trigger(QStringLiteral("assessments.reports"));
    waitForPages();
    BOOST_TEST(pages().currentPage() == 1);
    BOOST_TEST(!find<QPushButton>(QStringLiteral("assessments.report.previous.button")).isEnabled());
    QTest::keyClick(&pages(), Qt::Key_PageDown, Qt::ControlModifier);
    BOOST_TEST(pages().currentPage() == 2);
    click(find<QPushButton>(QStringLiteral("assessments.report.previous.button")));
    BOOST_TEST(pages().currentPage() == 1);
    for (const char *ending : {"pdf", "xlsx"}) {
        choose(QStringLiteral("assessments.report.form"), qstrcmp(ending, "pdf") == 0 ? 0 : 1);
        trigger(QStringLiteral("assessments.report.save"));
        auto &dialog = find<QFileDialog>(QStringLiteral("assessments.report.saveDialog"));
        const QString file = folder.filePath(QStringLiteral("management.") + QLatin1String(ending));
        dialog.selectFile(file);
        QMetaObject::invokeMethod(&dialog, "accept");
        waitForJobs(120'000);
        BOOST_TEST(QFile::exists(file));
        const auto *page = window->findChild<ReportPage *>();
        BOOST_TEST(page->findChild<Banner *>()->message().what.contains(QFileInfo(file).fileName()));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

BOOST_AUTO_TEST_CASE(an_assessment_is_compared_with_the_earlier_one)
{
    openExample();
    const AssessmentId earlier = newest(kIso);
    const AssessmentId later = addNextAssessment();
    goTo(later);
    openMenuAt("assessments.compare");
    auto &table = find<SnapshotTable>(QStringLiteral("assessments.comparison.rows"));
    waitFor("both are compared", [&] { return table.isVisible() && table.proxy().rowCount() > 0; });
    const auto &page = *window->findChild<ComparisonPage *>();
    BOOST_TEST((page.comparedWith() == earlier));
    BOOST_TEST(rows("assessments.comparison.rows") == 2);  // what differs
    BOOST_TEST(page.table()->countOf(assay::Change::Better) == 1);
    BOOST_TEST(page.table()->countOf(assay::Change::Worse) == 1);
    BOOST_TEST(rows("assessments.comparison.groups") == static_cast<int>(page.table()->groups.size()) + 1);
    const auto whole = page.table()->whole.difference();
    BOOST_TEST_REQUIRE(whole.has_value());
    choose(QStringLiteral("assessments.comparison.change"), 0);
    BOOST_TEST(rows("assessments.comparison.rows") == static_cast<int>(page.table()->rows.size()));
    choose(QStringLiteral("assessments.comparison.change"), 3);
    BOOST_TEST_REQUIRE(rows("assessments.comparison.rows") == 1);
    BOOST_TEST(table.setCurrentId(worse));
    QTest::keyClick(&table, Qt::Key_Return);
    waitForJobs();
    auto &tree = find<RequirementTree>(QStringLiteral("assessments.tree"));
    waitFor("the requirement is shown", [&] { return tree.isVisible() && tree.currentRef() == worse; });
}

BOOST_AUTO_TEST_CASE(a_comparison_leads_to_its_report)
{
    openExample();
    const AssessmentId later = addNextAssessment();
    goTo(later);
    openMenuAt("assessments.compare");
    waitFor("both are compared", [this] { return window->findChild<ComparisonPage *>()->comparedWith().has_value(); });
    waitFor("there is a report",
            [this] { return find<QAction>(QStringLiteral("assessments.comparison.report")).isEnabled(); });
    trigger(QStringLiteral("assessments.comparison.report"));
    waitForPages();
    BOOST_TEST(find<QComboBox>(QStringLiteral("assessments.report.kind")).currentText().toStdString() == "Comparison");
    BOOST_TEST(place().backToList());
    BOOST_TEST(window->findChild<ComparisonPage *>()->isVisible());
}

BOOST_AUTO_TEST_CASE(where_there_is_nothing_to_compare_with_the_page_says_so)
{
    openExample();
    goTo(newest(kMlps));
    openMenuAt("assessments.compare");
    const auto &page = *window->findChild<ComparisonPage *>();
    waitFor("the page is shown", [&] { return page.isVisible(); });
    waitForJobs();
    BOOST_TEST(!page.comparedWith().has_value());
    BOOST_TEST(!find<QAction>(QStringLiteral("assessments.comparison.report")).isEnabled());
    BOOST_TEST(place().backToList());
    openMenuAt("assessments.statement");
    const auto &statement = *window->findChild<ApplicabilityPage *>();
    waitFor("the page is shown", [&] { return statement.isVisible(); });
    waitForJobs();
    BOOST_TEST(!statement.hasControls());
    BOOST_TEST(!find<QAction>(QStringLiteral("assessments.statement.approve")).isEnabled());
}

BOOST_AUTO_TEST_CASE(a_statement_is_approved_by_a_reviewer_once_nothing_stands_in_the_way)
{
    openExample();
    const AssessmentId id = newest(kIso);
    goTo(id);
    become(Role::Engineer);
    openMenuAt("assessments.statement");
    const auto &page = *window->findChild<ApplicabilityPage *>();
    waitFor("the controls are shown", [&] { return page.isVisible() && rows("assessments.statement.controls") == 93; });
    const auto &approve = find<QAction>(QStringLiteral("assessments.statement.approve"));
    const auto &obstacle = find<QLabel>(QStringLiteral("assessments.statement.obstacle"));
    BOOST_TEST(!approve.isEnabled());
    BOOST_TEST(obstacle.text().contains(QStringLiteral("a reviewer")));
    become(Role::Reviewer);
    waitForJobs();
    BOOST_TEST(!approve.isEnabled());
    BOOST_TEST(obstacle.text().contains(QStringLiteral("stand in the way")));
    click(find<QPushButton>(QStringLiteral("assessments.statement.showProblems")));
    BOOST_TEST(rows("assessments.statement.controls") == page.overview()->problems());
    assessAllControls(id);
    context().announce({Changed::Results, id.value()});
    waitForJobs();
    waitFor("it can be approved", [&] { return approve.isEnabled(); });
    QTest::keyClick(&find<SnapshotTable>(QStringLiteral("assessments.statement.controls")), Qt::Key_A,
                    Qt::ControlModifier | Qt::AltModifier);
    waitForJobs();
    const auto versions = store::statementsOf(*connection(), id);
    BOOST_TEST_REQUIRE(versions->size() == 1);
    BOOST_TEST(versions->front().approvedBy.toStdString() == "Qi Wen");
    BOOST_TEST(find<QLabel>(QStringLiteral("assessments.statement.version"))
                   .text()
                   .startsWith(QStringLiteral("Version 1, approved by Qi Wen")));
    record(id, {result(QStringLiteral("A.5.7"), ResultValue::NotApplicable, QStringLiteral("Bought as a service"))});
    context().announce({Changed::Results, id.value()});
    waitForJobs();
    waitFor("the change is seen", [&] { return page.overview()->changed() == 1; });
    BOOST_TEST(approve.isEnabled(), "the next version can be approved");
    click(find<QPushButton>(QStringLiteral("assessments.statement.showChanges")));
    BOOST_TEST(rows("assessments.statement.controls") == 1);
    trigger(QStringLiteral("assessments.statement.report"));
    waitForPages();
    BOOST_TEST(find<QComboBox>(QStringLiteral("assessments.report.kind")).currentText().toStdString() ==
               "Statement of applicability");
}

BOOST_AUTO_TEST_CASE(the_menu_of_reports_stands_in_the_header)
{
    openExample();
    goTo(newest(kIso));
    const auto &button = find<QPushButton>(QStringLiteral("assessments.reports.menu.button"));
    BOOST_TEST_REQUIRE((button.menu() != nullptr));
    for (const QAction *action : button.menu()->actions())
        if (!action->isSeparator()) {
            BOOST_TEST(action->text().contains(QLatin1Char('&')));
            BOOST_TEST(!action->shortcut().isEmpty());
            BOOST_TEST(!action->toolTip().isEmpty());
        }
}

BOOST_AUTO_TEST_CASE(the_models_keep_the_rules_of_models)
{
    openExample();
    goTo(addNextAssessment());
    openMenuAt("assessments.compare");
    openMenuAt("assessments.statement");
    waitFor("the controls are shown", [this] { return rows("assessments.statement.controls") == 93; });
    for (const char *name :
         {"assessments.comparison.rows", "assessments.comparison.groups", "assessments.statement.controls"}) {
        const QAbstractItemModelTester tester(find<SnapshotTable>(QLatin1String(name)).proxy().sourceModel(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

struct ReportScreenshots : ReportsFixture
{
    ReportScreenshots() { onlyPictures(); }
    void shootEverywhere(const QString &name)
    {
        for (const char *language : {"en", "zh"})
            for (const char *scheme : {"light", "dark"})
                for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)}) {
                    trigger(QStringLiteral("language.") + QLatin1String(language));
                    trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                    window->resize(size);
                    QTest::qWait(50);
                    waitForJobs(120'000);
                    QTest::qWait(50);
                    shoot(QStringLiteral("%1-%2-%3-%4")
                              .arg(name, QLatin1String(language), QLatin1String(scheme))
                              .arg(size.width()));
                }
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(reports_screenshots, ReportScreenshots)

BOOST_AUTO_TEST_CASE(a_comparison_and_its_report)
{
    openExample();
    goTo(addNextAssessment());
    openMenuAt("assessments.compare");
    waitFor("both are compared", [this] { return window->findChild<ComparisonPage *>()->comparedWith().has_value(); });
    shootEverywhere(QStringLiteral("2-assessments-comparison"));
    trigger(QStringLiteral("assessments.comparison.report"));
    waitForPages();
    shootEverywhere(QStringLiteral("2-assessments-comparison-report"));
}

BOOST_AUTO_TEST_CASE(a_statement_of_applicability)
{
    openExample();
    const AssessmentId id = newest(kIso);
    goTo(id);
    become(Role::Reviewer);
    openMenuAt("assessments.statement");
    shootEverywhere(QStringLiteral("2-assessments-statement-blocked"));
    assessAllControls(id);
    context().announce({Changed::Results, id.value()});
    waitForJobs();
    trigger(QStringLiteral("assessments.statement.approve"));
    waitForJobs();
    record(id, {result(QStringLiteral("A.5.7"), ResultValue::NotApplicable, QStringLiteral("Bought as a service."))});
    context().announce({Changed::Results, id.value()});
    waitForJobs();
    shootEverywhere(QStringLiteral("2-assessments-statement"));
}

BOOST_AUTO_TEST_SUITE_END()
