#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/citation_card.h"
#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/assessments/report_page.h"
#include "app/desktop/assessments/report_pages.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/result_button.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/evidence/page_view.h"
#include "app/usecases/write_report.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "tests/desktop/support/assessment_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(assessments_place, AssessmentFixture)

BOOST_AUTO_TEST_CASE(a_new_assessment_is_started_from_the_form_and_opened)
{
    openEmpty();
    goToAssessments();
    trigger(QStringLiteral("assessments.new"));
    auto &framework = find<QComboBox>(QStringLiteral("assessments.new.framework"));
    BOOST_TEST(framework.count() == Catalogue::shippedIds().size());
    framework.setCurrentIndex(framework.findData(kMlps));
    QPushButton &start = button(QStringLiteral("assessments.new.start"));
    BOOST_TEST(!start.isEnabled());
    QTest::keyClicks(&find<QLineEdit>(QStringLiteral("assessments.new.scope")), QStringLiteral("SaaS production"));
    BOOST_TEST(start.isEnabled());
    click(start);
    waitForJobs();
    waitFor("the tree is shown", [this] { return tree().isVisible(); });
    const auto all = store::allAssessments(*reader());
    BOOST_TEST_REQUIRE(all->size() == 1);
    BOOST_TEST(all->front().framework.toStdString() == kMlps.toStdString());
    BOOST_TEST(all->front().scope.toStdString() == "SaaS production");
    BOOST_TEST(!tree().currentRef().isEmpty());
}

BOOST_AUTO_TEST_CASE(one_key_records_a_result_and_moves_on_and_undo_takes_it_back)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    tree().setFocus();
    const QString first = tree().nextOpen(QStringLiteral("4.1"));
    BOOST_TEST_REQUIRE(!first.isEmpty());
    tree().setCurrentRef(first);
    const QString second = tree().nextOpen(first);
    QTest::keyClick(&tree(), Qt::Key_M);
    BOOST_TEST(shownResult(first).toStdString() == "Conforming");
    BOOST_TEST(tree().currentRef().toStdString() == second.toStdString());
    QTest::keyClick(&tree(), Qt::Key_N);
    waitForJobs();
    BOOST_TEST((recorded(kIso, first).value == ResultValue::Met));
    BOOST_TEST((recorded(kIso, second).value == ResultValue::NotMet));
    // Nothing is cited for it yet: it is to be checked.
    BOOST_TEST(tree().source().indexOf(first).data(WarningsRole).toInt() == 1);

    BOOST_TEST(context().undoStack().undoText().contains(second));
    context().undoStack().undo();
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((recorded(kIso, first).value == ResultValue::NotAssessed));
    BOOST_TEST(shownResult(first).toStdString() == "Not assessed");
    context().undoStack().redo();
    waitForJobs();
    BOOST_TEST(shownResult(first).toStdString() == "Conforming");
}

BOOST_AUTO_TEST_CASE(without_the_setting_the_selection_stays)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    find<QAction>(QStringLiteral("assessments.move_on")).setChecked(false);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_P);
    waitForJobs();
    BOOST_TEST(tree().currentRef().toStdString() == "A.5.1");
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")).value == ResultValue::PartlyMet));
    BOOST_TEST(settings.value(kMoveOnAfterResult) == 0);
}

BOOST_AUTO_TEST_CASE(not_applicable_asks_for_its_reason_on_the_spot)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    tree().setFocus();
    const ResultValue before = recorded(kIso, QStringLiteral("A.5.1")).value;
    auto &reason = find<QLineEdit>(QStringLiteral("assessments.reason"));
    QTest::keyClick(&tree(), Qt::Key_A);
    BOOST_TEST(reason.isVisible());
    QTest::keyClick(&reason, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")).value == before), "a reason is needed");
    QTest::keyClick(&reason, Qt::Key_Escape);
    BOOST_TEST(!reason.isVisible());
    BOOST_TEST(tree().isVisible());
    QTest::keyClick(&tree(), Qt::Key_A);
    QTest::keyClicks(&reason, QStringLiteral("No premises of its own"));
    QTest::keyClick(&reason, Qt::Key_Return);
    waitForJobs();
    const RequirementResult result = recorded(kIso, QStringLiteral("A.5.1"));
    BOOST_TEST((result.value == ResultValue::NotApplicable));
    BOOST_TEST(result.rationale.en.toStdString() == "No premises of its own");
}

BOOST_AUTO_TEST_CASE(a_field_is_saved_when_it_is_left_and_undone_by_name)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    const RequirementResult before = recorded(kIso, QStringLiteral("A.5.1"));
    LeavingEdit &gap = field("gap");
    gap.setFocus();
    gap.selectAll();
    QTest::keyClicks(&gap, QStringLiteral("Review is late"));
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")) == before), "nothing is saved while typing");
    tree().setFocus();
    waitForJobs();
    BOOST_TEST(recorded(kIso, QStringLiteral("A.5.1")).gap.en.toStdString() == "Review is late");
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")).rationale == before.rationale));

    auto &due = find<LeavingLine>(QStringLiteral("assessments.due"));
    due.setFocus();
    QTest::keyClicks(&due, QStringLiteral("next spring"));
    QTest::keyClick(&due, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")).due == before.due));
    due.selectAll();
    QTest::keyClicks(&due, QStringLiteral("2027-03-31"));
    QTest::keyClick(&due, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")).due == QDate(2027, 3, 31)));

    context().undoStack().undo();
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")).gap == before.gap));
    BOOST_TEST(gap.toPlainText().toStdString() == before.gap.en.toStdString());
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_saved_under_its_requirement_when_another_is_chosen)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    LeavingEdit &gap = field("gap");
    gap.setFocus();
    gap.selectAll();
    QTest::keyClicks(&gap, QStringLiteral("Typed here"));
    tree().setCurrentRef(QStringLiteral("A.5.2"));
    waitForJobs();
    BOOST_TEST(recorded(kIso, QStringLiteral("A.5.1")).gap.en.toStdString() == "Typed here");
    BOOST_TEST(recorded(kIso, QStringLiteral("A.5.2")).gap.en.toStdString() != "Typed here");
}

BOOST_AUTO_TEST_CASE(the_cited_page_stands_beside_the_claim)
{
    openExampleAt(kIso, QStringLiteral("4.3"));
    const std::vector<Citation> citations = cited(kIso, QStringLiteral("4.3"));
    BOOST_TEST_REQUIRE(citations.size() == 2);
    waitFor("the first cited document is shown",
            [&] { return page().evidence() == citations[0].evidence && page().pageCount() > 0; });
    BOOST_TEST(page().currentPage() == citations[0].passage->page);
    auto &second = find<CitationCard>(QStringLiteral("assessments.citation.%1").arg(citations[1].id.value()));
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Return);
    waitFor("the second one is shown", [&] { return page().evidence() == citations[1].evidence; });
    waitForJobs();
}

BOOST_AUTO_TEST_CASE(a_passage_is_searched_marked_and_cited_and_taken_back)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    const std::vector<Citation> before = cited(kIso, QStringLiteral("A.5.1"));
    trigger(QStringLiteral("assessments.cite"));
    auto &search = find<QLineEdit>(QStringLiteral("assessments.search"));
    BOOST_TEST(search.isVisible());
    QTest::keyClicks(&search, QStringLiteral("reviewed every year in March"));
    QTest::keyClick(&search, Qt::Key_Return);
    waitForJobs();
    auto &hits = find<SnapshotTable>(QStringLiteral("assessments.hits"));
    BOOST_TEST_REQUIRE(hits.proxy().rowCount() > 0);
    waitFor("the page is shown", [this] { return page().pageCount() > 0; });
    mark(QStringLiteral("reviewed every year in March"));
    BOOST_TEST_REQUIRE(find<QAction>(QStringLiteral("assessments.cite.marked")).isEnabled());
    trigger(QStringLiteral("assessments.cite.marked"));
    waitForJobs();
    const std::vector<Citation> after = cited(kIso, QStringLiteral("A.5.1"));
    BOOST_TEST_REQUIRE(after.size() == before.size() + 1);
    BOOST_TEST(after.back().passage->quote.toStdString() == "reviewed every year in March");
    BOOST_TEST(!search.isVisible());
    BOOST_TEST(find<CitationCard>(QStringLiteral("assessments.citation.%1").arg(after.back().id.value())).isVisible());

    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(cited(kIso, QStringLiteral("A.5.1")).size() == before.size());
    context().undoStack().redo();
    waitForJobs();
    const std::vector<Citation> again = cited(kIso, QStringLiteral("A.5.1"));
    BOOST_TEST_REQUIRE(again.size() == after.size());
    auto &card = find<CitationCard>(QStringLiteral("assessments.citation.%1").arg(again.back().id.value()));
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Delete);
    waitForJobs();
    BOOST_TEST(cited(kIso, QStringLiteral("A.5.1")).size() == before.size());
}

BOOST_AUTO_TEST_CASE(the_filters_keep_what_was_asked_for)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    const int all = shownRows();
    auto &filter = find<QLineEdit>(QStringLiteral("assessments.filter"));
    QTest::keyClicks(&filter, QStringLiteral("A.5.15"));
    BOOST_TEST(shownRows() < 5);
    BOOST_TEST(tree().setCurrentRef(QStringLiteral("A.5.15")));
    filter.clear();
    BOOST_TEST(shownRows() == all);
    auto &results = find<QComboBox>(QStringLiteral("assessments.filter.result"));
    results.setFocus();
    QTest::keyClick(&results, Qt::Key_Down);  // met
    for (const QString &ref : tree().source().assessable()) {
        const QModelIndex at = tree().source().indexOf(ref);
        BOOST_TEST(tree().proxy().mapFromSource(at).isValid() ==
                   (at.data(ValueRole).toInt() == static_cast<int>(ResultValue::Met)));
    }
    // A thing that is filtered out is shown when somebody asks for it.
    const QString open = tree().source().assessable().back();
    context().open(RequirementDestination{kIso, open, {}});
    waitForJobs();
    BOOST_TEST(tree().currentRef().toStdString() == open.toStdString());
}

BOOST_AUTO_TEST_CASE(a_reader_sees_everything_and_records_nothing)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    context().setActor({QStringLiteral("Qin"), Role::Auditor});
    const RequirementResult before = recorded(kIso, QStringLiteral("A.5.1"));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_N);
    waitForJobs();
    BOOST_TEST((recorded(kIso, QStringLiteral("A.5.1")) == before));
    BOOST_TEST(field("gap").isReadOnly());
    BOOST_TEST(!find<QAction>(QStringLiteral("assessments.cite")).isEnabled());
    BOOST_TEST(!find<ResultButton>(QStringLiteral("assessments.result.met")).isEnabled());
}

BOOST_AUTO_TEST_CASE(results_are_named_as_the_framework_names_them)
{
    openExample();
    trigger(QStringLiteral("language.zh"));
    context().open(RequirementDestination{kMlps, QStringLiteral("8.1.4.1 a)"), {}});
    waitForJobs();
    BOOST_TEST(find<ResultButton>(QStringLiteral("assessments.result.met")).text().toStdString() == "符合");
    BOOST_TEST(find<ResultButton>(QStringLiteral("assessments.result.partly-met")).text().toStdString() == "部分符合");
    BOOST_TEST(find<ResultButton>(QStringLiteral("assessments.result.not-met")).text().toStdString() == "不符合");
    BOOST_TEST(find<ResultButton>(QStringLiteral("assessments.result.not-applicable")).text().toStdString() ==
               "不适用");
    trigger(QStringLiteral("language.en"));
    waitFor("the window speaks English", [this] {
        return find<ResultButton>(QStringLiteral("assessments.result.met")).text() == QLatin1String("Conforming");
    });
}

BOOST_AUTO_TEST_CASE(a_requirement_without_an_assessment_shows_its_guidance)
{
    openEmpty();
    context().open(RequirementDestination{kIso, QStringLiteral("A.8.15"), {}});
    waitForJobs();
    BOOST_TEST(tree().currentRef().toStdString() == "A.8.15");
    BOOST_TEST(!find<ResultButton>(QStringLiteral("assessments.result.met")).isEnabled());
    BOOST_TEST(!field("gap").isVisible());
}

BOOST_AUTO_TEST_CASE(escape_leads_back_step_by_step)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    auto &place = *window->findChild<AssessmentsPlace *>();
    trigger(QStringLiteral("assessments.cite"));
    BOOST_TEST(place.backToList());
    BOOST_TEST(!find<QLineEdit>(QStringLiteral("assessments.search")).isVisible());
    field("gap").setFocus();
    BOOST_TEST(place.backToList());
    BOOST_TEST(tree().isVisible());
    tree().setFocus();
    BOOST_TEST(place.backToList());
    BOOST_TEST(find<SnapshotTable>(QStringLiteral("assessments.list")).isVisible());
    BOOST_TEST(!place.backToList());
}

BOOST_AUTO_TEST_CASE(the_gap_report_is_previewed_and_written)
{
    openExample();
    goToAssessments();
    BOOST_TEST(find<QLabel>(QStringLiteral("assessments.share")).text().endsWith(QLatin1Char('%')));
    trigger(QStringLiteral("assessments.report"));
    auto &pages = find<ReportPages>(QStringLiteral("assessments.report.pages"));
    waitFor("the pages are shown", [&] { return pages.isVisible() && pages.pageCount() > 5; }, 120'000);
    pages.verticalScrollBar()->setValue(pages.verticalScrollBar()->maximum());
    BOOST_TEST(pages.currentPage() == pages.pageCount());
    BOOST_TEST(pages.grab().save(folder.filePath(QStringLiteral("pages.png"))));
    auto &report = *window->findChild<ReportPage *>();
    QStringList written;
    QObject::connect(&report, &ReportPage::written, &report, [&](const QString &file) { written << file; });
    for (const char *name : {"gap.pdf", "gap.xlsx"})
        report.write(folder.filePath(QLatin1String(name)));
    waitFor("both are written", [&] { return written.size() == 2; }, 120'000);
    QFile pdf(written.front());
    BOOST_TEST_REQUIRE(pdf.open(QIODevice::ReadOnly));
    BOOST_TEST(pdf.read(5).toStdString() == "%PDF-");
    report.write(folder.filePath(QStringLiteral("no/such/folder/gap.pdf")));
    waitForJobs(120'000);
    BOOST_TEST(written.size() == 2);
}

BOOST_AUTO_TEST_CASE(reports_printed_in_several_threads_at_once_are_the_same_as_one_of_the_main_thread)
{
    openExample();
    waitFor("every place is made", [this] { return view().isComplete(); });
    const AssessmentId id = newest(kIso);
    const std::unique_ptr<store::Workspace> workspace = reader();
    const app::Session session{*workspace, context().actor(), catalogue, extract, {}, context().today()};
    const auto file = [this](const char *name) { return folder.filePath(QLatin1String(name)); };
    const auto expected = app::writeGapReport(session, id, file("main.pdf"), content::Languages::Both, {});
    BOOST_TEST_REQUIRE(expected.has_value());
    std::vector<Sha256> sums;
    for (const char *name : {"one.pdf", "two.pdf", "three.pdf"})
        context().jobs().start<app::WrittenReport>(
            Lane::Reading, QStringLiteral("printing"), window.get(),
            [id, target = file(name)](const app::Session &own, Progress &) {
                return app::writeGapReport(own, id, target, content::Languages::Both, {});
            },
            [&](const Result<app::WrittenReport> &report) {
                BOOST_TEST_REQUIRE(report.has_value());
                sums.push_back(report->sha256);
            });
    waitFor("all are printed", [&] { return sums.size() == 3; }, 240'000);
    BOOST_TEST(std::ranges::count(sums, expected->sha256) == 3);
}

BOOST_AUTO_TEST_CASE(the_models_keep_the_rules_of_models)
{
    const auto tester = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const Result<const Framework *> framework = catalogue.find(kMlps);
    BOOST_TEST_REQUIRE(framework.has_value());
    const AssessmentWords words(Language::Chinese);
    RequirementTree view(QStringLiteral("test.tree"), settings);
    const QAbstractItemModelTester source(&view.source(), tester);
    const QAbstractItemModelTester proxy(&view.proxy(), tester);
    app::AssessmentSheet sheet{{}, **framework, {}, {}, {}, {}};
    view.source().setSheet(sheet, words);
    const QStringList refs = view.source().assessable();
    BOOST_TEST(refs.size() == (*framework)->assessableCount());
    RequirementResult result;
    for (int i = 0; i < 12; ++i) {
        result.ref = refs.at(i);
        result.value = kResultKeys[static_cast<std::size_t>(i) % kResultKeys.size()].value;
        view.source().setResult(result, {});
        sheet.results.insert_or_assign(result.ref, result);
    }
    view.setResultFilter({ResultValue::Met});
    result.value = ResultValue::Met;
    view.source().setResult(result, {});
    view.setFilterWords(QStringLiteral("8.1"));
    view.setResultFilter({});
    view.setFilterWords({});
    view.source().setSheet(sheet, words);
    view.source().retranslate(words);
    const Result<const Framework *> other = catalogue.find(kIso);
    view.source().setSheet({{}, **other, {}, {}, {}, {}}, words);
    BOOST_TEST(view.source().assessable().size() == (*other)->assessableCount());
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

struct AssessmentScreenshots : AssessmentFixture
{
    AssessmentScreenshots() { onlyPictures(); }
    void shootEverywhere(const QString &name)
    {
        for (const char *language : {"en", "zh"})
            for (const char *scheme : {"light", "dark"})
                for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)}) {
                    trigger(QStringLiteral("language.") + QLatin1String(language));
                    trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                    window->resize(size);
                    QTest::qWait(50);
                    waitForJobs();
                    QTest::qWait(50);
                    shoot(QStringLiteral("%1-%2-%3-%4")
                              .arg(name, QLatin1String(language), QLatin1String(scheme))
                              .arg(size.width()));
                }
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(assessments_screenshots, AssessmentScreenshots)

BOOST_AUTO_TEST_CASE(an_assessment)
{
    openExampleAt(kMlps, QStringLiteral("8.1.4.1 a)"));
    tree().setFocus();
    shootEverywhere(QStringLiteral("2-assessments-sheet"));
}

BOOST_AUTO_TEST_CASE(the_search_for_a_passage)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    trigger(QStringLiteral("assessments.cite"));
    auto &search = find<QLineEdit>(QStringLiteral("assessments.search"));
    QTest::keyClicks(&search, QStringLiteral("policy"));
    QTest::keyClick(&search, Qt::Key_Return);
    waitForJobs();
    waitFor("the page is shown", [this] { return page().pageCount() > 0; });
    shootEverywhere(QStringLiteral("2-assessments-cite"));
}

BOOST_AUTO_TEST_CASE(review_bulk_edit_and_taking_over)
{
    openExampleAt(kIso, QStringLiteral("A.5.1"));
    context().setActor({QStringLiteral("Reviewer Wu"), Role::Reviewer});
    waitForJobs();
    window->resize(1440, 1500);
    tree().setFocus();
    shoot(QStringLiteral("2-assessments-review-tall"));
    trigger(QStringLiteral("assessments.sign_off"));
    waitForJobs();
    shootEverywhere(QStringLiteral("2-assessments-sign-off"));
    std::ignore = window->findChild<AssessmentsPlace *>()->backToList();
    tree().setCurrentRef(QStringLiteral("A.5"));
    shootEverywhere(QStringLiteral("2-assessments-bulk"));
    goToAssessments();
    context().open(RequirementDestination{kMlps, QStringLiteral("8.1.1.1 a)"), {}});
    waitForJobs();
    trigger(QStringLiteral("assessments.take_over"));
    waitForJobs();
    shootEverywhere(QStringLiteral("2-assessments-take-over"));
}

BOOST_AUTO_TEST_CASE(the_form_and_the_report)
{
    openExample();
    goToAssessments();
    shootEverywhere(QStringLiteral("2-assessments-list"));
    trigger(QStringLiteral("assessments.new"));
    shootEverywhere(QStringLiteral("2-assessments-new"));
    std::ignore = window->findChild<AssessmentsPlace *>()->backToList();
    trigger(QStringLiteral("assessments.report"));
    auto &pages = find<ReportPages>(QStringLiteral("assessments.report.pages"));
    waitFor("the pages are shown", [&] { return pages.isVisible() && pages.pageCount() > 5; }, 120'000);
    shootEverywhere(QStringLiteral("2-assessments-report"));
}

BOOST_AUTO_TEST_SUITE_END()
