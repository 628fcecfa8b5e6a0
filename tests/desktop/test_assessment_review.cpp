#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/crosswalk_card.h"
#include "app/desktop/assessments/heat_map.h"
#include "app/desktop/assessments/result_button.h"
#include "app/desktop/assessments/review_bar.h"
#include "app/desktop/problem_table.h"
#include "app/usecases/assessment_work.h"
#include "app/usecases/record_result.h"
#include "tests/desktop/support/assessment_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>

namespace {

using namespace assay;
using namespace assay::testing;

const QString kPolicy = QStringLiteral("A.5.1");

struct ReviewFixture : AssessmentFixture
{
    void actAs(const char *name, Role role)
    {
        context().setActor({QString::fromLatin1(name), role});
        waitForJobs();
    }
    SnapshotTable &served() { return find<SnapshotTable>(QStringLiteral("assessments.served")); }
    AssessmentState stateOf(AssessmentId id)
    {
        const auto assessment = store::assessmentById(*reader(), id);
        BOOST_TEST_REQUIRE(assessment.has_value());
        return assessment->state;
    }
    std::vector<Assessment> allOf(const QString &framework)
    {
        auto all = store::allAssessments(*reader());
        BOOST_TEST_REQUIRE(all.has_value());
        std::erase_if(*all, [&](const Assessment &one) { return one.framework != framework; });
        return *all;
    }
    void selectTwo(const QString &first, const QString &second)
    {
        tree().setFocus();
        tree().setCurrentRef(first);
        const QModelIndex also = tree().proxy().mapFromSource(tree().source().indexOf(second));
        tree().selectionModel()->select(also, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        waitForJobs();
    }
    void openList()
    {
        trigger(QStringLiteral("assessments.back"));
        waitForJobs();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(assessments_review, ReviewFixture)

BOOST_AUTO_TEST_CASE(a_requirement_shows_what_it_also_serves_and_leads_there)
{
    openExampleAt(kIso, kPolicy);
    waitFor("the panel is shown", [this] {
        const auto *table = window->findChild<SnapshotTable *>(QStringLiteral("assessments.served"));
        return table && table->isVisible() && table->model()->rowCount() > 0;
    });
    QStringList texts;
    for (int row = 0; row < served().model()->rowCount(); ++row)
        texts << served().model()->index(row, 0).data().toString();
    const QString all = texts.join(QLatin1Char('\n'));
    BOOST_TEST(all.contains(QStringLiteral("ISO/IEC 27001:2013  A.5.1.1")), all.toStdString());
    BOOST_TEST(all.contains(QStringLiteral("GB/T 22239-2019 level 3  8.1.6.1")), all.toStdString());
    const auto mlps = std::ranges::find_if(
        texts, [](const QString &text) { return text.startsWith(QStringLiteral("GB/T 22239-2019")); });
    const int row = static_cast<int>(mlps - texts.begin());
    // The example has an assessment of classified protection: the result there is shown.
    BOOST_TEST(!served().model()->index(row, 1).data(StateRole).value<StateLabel>().word.isEmpty());
    served().setFocus();
    served().setCurrentIndex(served().model()->index(row, 0));
    QTest::keyClick(&served(), Qt::Key_Return);
    waitForJobs();
    waitFor("the other framework is shown", [this] { return tree().currentRef().startsWith(QLatin1String("8.1.")); });
}

BOOST_AUTO_TEST_CASE(an_inherited_result_says_where_it_comes_from_until_a_person_records_one)
{
    openExample();
    {
        auto workspace = reader();
        const app::Session session{*workspace, {QStringLiteral("Lin"), Role::Engineer}, catalogue, extract, {}, {}};
        Assessment next{AssessmentId(0)};
        next.framework = QStringLiteral("iso27001-2013");
        next.scope = QStringLiteral("Head office");
        const auto id = app::openAssessment(session, next);
        BOOST_TEST_REQUIRE(id.has_value());
        BOOST_TEST_REQUIRE(app::applyInheritance(session, *id, newest(kIso)).has_value());
    }
    const QString old = QStringLiteral("iso27001-2013");
    const QString ref = QStringLiteral("A.5.1.1");
    BOOST_TEST_REQUIRE(recorded(old, ref).inherited.has_value());
    context().open(RequirementDestination{old, ref, {}});
    waitForJobs();
    waitFor("the requirement is shown", [&] { return tree().currentRef() == ref; });
    auto &note = find<QLabel>(QStringLiteral("assessments.inherited"));
    BOOST_TEST(note.isVisible());
    BOOST_TEST(note.text().contains(QStringLiteral("ISO/IEC 27001:2022 A.5.1 —")), note.text().toStdString());
    auto &filter = find<QComboBox>(QStringLiteral("assessments.filter.result"));
    const int rowsBefore = shownRows();
    filter.setCurrentIndex(filter.findText(QStringLiteral("Inherited")));
    Q_EMIT filter.activated(filter.currentIndex());
    BOOST_TEST(shownRows() < rowsBefore);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_N);
    waitForJobs();
    BOOST_TEST(!recorded(old, ref).inherited.has_value());
    BOOST_TEST((recorded(old, ref).value == ResultValue::NotMet));
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(recorded(old, ref).inherited.has_value());
}

BOOST_AUTO_TEST_CASE(a_reviewer_gives_a_verdict_by_one_key_and_takes_it_back)
{
    openExampleAt(kIso, kPolicy);
    const RequirementResult before = recorded(kIso, kPolicy);
    BOOST_TEST_REQUIRE((before.value != ResultValue::NotAssessed));
    actAs("Reviewer Wu", Role::Reviewer);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_2);
    waitForJobs();
    BOOST_TEST((recorded(kIso, kPolicy).verdict == Verdict::Disagreed));
    BOOST_TEST(recorded(kIso, kPolicy).reviewer.toStdString() == "Reviewer Wu");
    BOOST_TEST((recorded(kIso, kPolicy).value == before.value));
    auto &note = find<LeavingLine>(QStringLiteral("assessments.verdict.note"));
    note.setFocus();
    QTest::keyClicks(&note, QStringLiteral("The approval is missing"));
    QTest::keyClick(&note, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST(recorded(kIso, kPolicy).verdictNote.toStdString() == "The approval is missing");
    context().undoStack().undo();
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(!recorded(kIso, kPolicy).verdict.has_value());
    BOOST_TEST(recorded(kIso, kPolicy).reviewer.isEmpty());
}

BOOST_AUTO_TEST_CASE(undoing_a_changed_result_brings_its_verdict_back)
{
    openExampleAt(kIso, kPolicy);
    find<QAction>(QStringLiteral("assessments.move_on")).setChecked(false);
    actAs("Reviewer Wu", Role::Reviewer);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_1);
    waitForJobs();
    const RequirementResult agreed = recorded(kIso, kPolicy);
    BOOST_TEST_REQUIRE((agreed.verdict == Verdict::Agreed));
    QTest::keyClick(&tree(), Qt::Key_N);
    waitForJobs();
    BOOST_TEST(!recorded(kIso, kPolicy).verdict.has_value(), "a verdict is on one result");
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((recorded(kIso, kPolicy) == agreed));
}

BOOST_AUTO_TEST_CASE(nobody_reviews_an_own_result_and_engineers_review_none)
{
    openExampleAt(kIso, kPolicy);
    find<QAction>(QStringLiteral("assessments.move_on")).setChecked(false);
    actAs("Reviewer Wu", Role::Reviewer);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_P);
    waitForJobs();
    auto &agree = button(QStringLiteral("assessments.verdict.agreed"));
    BOOST_TEST(!agree.isEnabled());
    QTest::keyClick(&tree(), Qt::Key_1);
    waitForJobs();
    BOOST_TEST(!recorded(kIso, kPolicy).verdict.has_value());
    BOOST_TEST(find<QLabel>(QStringLiteral("assessments.verdict.said")).text().contains(QStringLiteral("four eyes")));
    actAs("Auditor Qian", Role::Auditor);
    BOOST_TEST(agree.isEnabled());
    actAs("Engineer Lin", Role::Engineer);
    BOOST_TEST(!agree.isEnabled());
}

BOOST_AUTO_TEST_CASE(what_is_to_be_reviewed_is_found_by_a_filter)
{
    openExampleAt(kIso, kPolicy);
    actAs("Auditor Qian", Role::Auditor);
    auto &filter = find<QComboBox>(QStringLiteral("assessments.filter.result"));
    filter.setCurrentIndex(filter.findText(QStringLiteral("To be reviewed")));
    Q_EMIT filter.activated(filter.currentIndex());
    const int before = shownRows();
    BOOST_TEST_REQUIRE(tree().setCurrentRef(kPolicy));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_1);
    waitForJobs();
    BOOST_TEST(shownRows() < before);
}

BOOST_AUTO_TEST_CASE(several_that_are_selected_get_a_result_by_one_key_and_one_undo)
{
    openExampleAt(kIso, kPolicy);
    tree().setCurrentRef(QStringLiteral("4.1"));
    const QString first = tree().nextOpen(QStringLiteral("4.1"));
    const QString second = tree().nextOpen(first);
    selectTwo(first, second);
    QTest::keyClick(&tree(), Qt::Key_P);
    waitForJobs();
    BOOST_TEST((recorded(kIso, first).value == ResultValue::PartlyMet));
    BOOST_TEST((recorded(kIso, second).value == ResultValue::PartlyMet));
    auto &department = find<QLineEdit>(QStringLiteral("assessments.bulk.department"));
    department.setFocus();
    QTest::keyClicks(&department, QStringLiteral("Operations"));
    click(button(QStringLiteral("assessments.bulk.apply")));
    waitForJobs();
    BOOST_TEST(recorded(kIso, first).department.en.toStdString() == "Operations");
    BOOST_TEST((recorded(kIso, second).value == ResultValue::PartlyMet));
    context().undoStack().undo();
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((recorded(kIso, first).value == ResultValue::NotAssessed));
    BOOST_TEST((recorded(kIso, second).value == ResultValue::NotAssessed));
}

BOOST_AUTO_TEST_CASE(a_heading_sets_what_stands_below_and_has_no_result_yet)
{
    openExampleAt(kIso, kPolicy);
    const QString open = tree().nextOpen(QStringLiteral("4.1"));
    const QModelIndex at = tree().source().indexOf(open);
    const QString heading = at.parent().data(IdRole).toString();
    const QStringList below = tree().source().assessableBelow(heading);
    BOOST_TEST_REQUIRE(below.contains(open));
    std::vector<RequirementResult> before;
    for (const QString &ref : below)
        before.push_back(recorded(kIso, ref));
    tree().setFocus();
    tree().setCurrentRef(heading);
    waitForJobs();
    // A key alone does not change a whole group.
    QTest::keyClick(&tree(), Qt::Key_M);
    waitForJobs();
    BOOST_TEST((recorded(kIso, open).value == ResultValue::NotAssessed));
    click(find<ResultButton>(QStringLiteral("assessments.bulk.not-met")));
    waitForJobs();
    for (const RequirementResult &was : before) {
        const ResultValue expected = was.value == ResultValue::NotAssessed ? ResultValue::NotMet : was.value;
        BOOST_TEST((recorded(kIso, was.ref).value == expected), was.ref.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(an_assessment_goes_from_draft_over_review_to_sign_off_and_a_copy)
{
    openExampleAt(kIso, kPolicy);
    const AssessmentId id = newest(kIso);
    trigger(QStringLiteral("assessments.review"));
    waitForJobs();
    BOOST_TEST((stateOf(id) == AssessmentState::InReview));
    trigger(QStringLiteral("assessments.sign_off"));
    waitForJobs();
    // An engineer sees what is open, and cannot sign.
    auto &signOff = button(QStringLiteral("assessments.review_bar.sign_off"));
    BOOST_TEST(signOff.isVisible());
    BOOST_TEST(!signOff.isEnabled());
    const QString remarks = find<QLabel>(QStringLiteral("assessments.review_bar.remarks")).text();
    BOOST_TEST(remarks.contains(QStringLiteral("have no result")), remarks.toStdString());
    QTest::keyClick(&find<ReviewBar>(QStringLiteral("assessments.review_bar")), Qt::Key_Escape);
    BOOST_TEST(!signOff.isVisible());

    actAs("Reviewer Wu", Role::Reviewer);
    trigger(QStringLiteral("assessments.sign_off"));
    waitForJobs();
    BOOST_TEST_REQUIRE(signOff.isEnabled());
    click(signOff);
    waitForJobs();
    BOOST_TEST((stateOf(id) == AssessmentState::SignedOff));
    waitFor("it is locked",
            [this] { return !find<ResultButton>(QStringLiteral("assessments.result.met")).isEnabled(); });
    const RequirementResult before = recorded(kIso, kPolicy);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_N);
    waitForJobs();
    BOOST_TEST((recorded(kIso, kPolicy) == before));

    trigger(QStringLiteral("assessments.copy"));
    waitForJobs();
    const std::vector<Assessment> all = allOf(kIso);
    BOOST_TEST_REQUIRE(all.size() >= 2);
    BOOST_TEST((all.back().copiedFrom == id));
    BOOST_TEST((all.back().state == AssessmentState::Draft));
    BOOST_TEST((recorded(kIso, kPolicy).value == before.value));
    waitFor("the copy is shown", [&] { return sheetPage().sheet()->assessment->id == all.back().id; });
}

BOOST_AUTO_TEST_CASE(results_are_taken_over_after_a_look_ahead_and_undone)
{
    openExampleAt(kIso, kPolicy);
    const QString old = QStringLiteral("iso27001-2013");
    context().jobs().start<AssessmentId>(Lane::Editing, QStringLiteral("test"), window.get(),
                                         [&](const app::Session &session, Progress &) {
                                             return app::startAssessment(session, old, QStringLiteral("Head office"),
                                                                         AssessmentKind::Self);
                                         },
                                         {});
    waitForJobs();
    const AssessmentId id = newest(old);
    context().announce({Changed::Assessments, id.value()});
    context().open(RequirementDestination{old, QStringLiteral("A.5.1.1"), id});
    waitForJobs();
    waitFor("it is shown", [this] { return tree().currentRef() == QLatin1String("A.5.1.1"); });
    QTest::keyClick(&tree(), Qt::Key_N);
    waitForJobs();
    trigger(QStringLiteral("assessments.take_over"));
    waitForJobs();
    auto &source = find<QComboBox>(QStringLiteral("assessments.take_over.source"));
    source.setCurrentIndex(source.findData(newest(kIso).value()));
    Q_EMIT source.activated(source.currentIndex());
    waitForJobs();
    const auto resultsNow = [&] { return store::resultsOf(*reader(), id)->size(); };
    BOOST_TEST(resultsNow() == 1U, "looking ahead records nothing");
    const QString counts = find<QLabel>(QStringLiteral("assessments.take_over.counts")).text();
    BOOST_TEST(counts.contains(QStringLiteral("1 recorded result would stay")), counts.toStdString());
    click(button(QStringLiteral("assessments.take_over.apply")));
    waitForJobs();
    BOOST_TEST(resultsNow() > 10U);
    BOOST_TEST((recorded(old, QStringLiteral("A.5.1.1")).value == ResultValue::NotMet));
    waitFor("the sheet is shown", [this] { return tree().isVisible(); });
    context().undoStack().undo();
    waitForJobs();
    const auto results = store::resultsOf(*reader(), id);
    for (const RequirementResult &result : *results)
        BOOST_TEST((result.ref == QLatin1String("A.5.1.1") || result.value == ResultValue::NotAssessed));
}

BOOST_AUTO_TEST_CASE(a_move_to_the_newer_edition_opens_a_new_assessment_and_undo_withdraws_it)
{
    openExample();
    const QString old = QStringLiteral("iso27001-2013");
    context().jobs().start<Done>(
        Lane::Editing, QStringLiteral("test"), window.get(),
        [&](const app::Session &session, Progress &) -> Result<Done> {
            const auto id = app::startAssessment(session, old, QStringLiteral("Head office"), AssessmentKind::Self);
            if (!id)
                return std::unexpected(id.error());
            return app::recordResult(session, *id, {.ref = QStringLiteral("A.5.1.1"), .value = ResultValue::Met});
        },
        {});
    waitForJobs();
    context().open(RequirementDestination{old, QStringLiteral("A.5.1.1"), {}});
    waitForJobs();
    waitFor("it is shown", [this] { return tree().currentRef() == QLatin1String("A.5.1.1"); });
    const std::size_t before = allOf(kIso).size();
    trigger(QStringLiteral("assessments.newer_edition"));
    waitForJobs();
    const QString counts = find<QLabel>(QStringLiteral("assessments.take_over.counts")).text();
    BOOST_TEST(counts.contains(QStringLiteral("To be assessed anew")), counts.toStdString());
    click(button(QStringLiteral("assessments.take_over.apply")));
    waitForJobs();
    BOOST_TEST_REQUIRE(allOf(kIso).size() == before + 1);
    BOOST_TEST(allOf(kIso).back().scope.toStdString() == "Head office");
    BOOST_TEST(recorded(kIso, kPolicy).inherited.has_value());
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(allOf(kIso).size() == before);
}

BOOST_AUTO_TEST_CASE(results_go_out_as_a_workbook_and_come_back_by_their_refs)
{
    openExampleAt(kIso, kPolicy);
    auto &place = *window->findChild<AssessmentsPlace *>();
    const QString out = folder.filePath(QStringLiteral("results.xlsx"));
    place.exportResults(out);
    waitForJobs();
    BOOST_TEST(QFileInfo(out).size() > 4000);

    const QString table = folder.filePath(QStringLiteral("back.csv"));
    QFile csv(table);
    BOOST_TEST_REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("result,ref,gap\nnot-met,A.5.1,The policy is late\nmet,A.99.1,no such requirement\n");
    csv.close();
    const RequirementResult before = recorded(kIso, kPolicy);
    place.importResults(table);
    waitForJobs();
    BOOST_TEST((recorded(kIso, kPolicy).value == ResultValue::NotMet));
    BOOST_TEST(recorded(kIso, kPolicy).gap.en.toStdString() == "The policy is late");
    auto &problems = *place.findChild<ProblemTable *>();
    BOOST_TEST(problems.isVisible());
    BOOST_TEST_REQUIRE(problems.problems().size() == 1U);
    BOOST_TEST((problems.problems().front().place.row == 3));
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((recorded(kIso, kPolicy) == before));
}

BOOST_AUTO_TEST_CASE(scores_stand_side_by_side_and_a_number_opens_what_is_behind_it)
{
    openExampleAt(kMlps, QStringLiteral("8.1.1.1 a)"));
    openList();
    waitFor("the score is shown", [this] { return window->findChild<HeatMap *>() != nullptr; });
    waitForJobs();
    shoot(QStringLiteral("scores-side-by-side"));
    // Classified protection by both its methods and by share met; a checklist's method says nothing of it.
    for (const char *method : {"share-met", "mlps-2021", "mlps-2025"})
        BOOST_TEST(find<QRadioButton>(QStringLiteral("assessments.method.") + QLatin1String(method)).isVisible());
    BOOST_TEST(!window->findChild<QRadioButton *>(QStringLiteral("assessments.method.weighted-checklist")));
    BOOST_TEST(find<QRadioButton>(QStringLiteral("assessments.method.mlps-2025")).isChecked());
    const QString own = find<QLabel>(QStringLiteral("assessments.share")).text();
    click(find<QRadioButton>(QStringLiteral("assessments.method.mlps-2021")));
    waitFor("its terms are shown", [&] { return find<QLabel>(QStringLiteral("assessments.share")).text() != own; });

    HeatMap &heat = *window->findChild<HeatMap *>();
    QString opened;
    QObject::connect(&heat, &HeatMap::cellOpened, &heat, [&](const QString &group) { opened = group; });
    for (int row = 0; row < 12 && opened.isEmpty(); ++row)
        QTest::mouseClick(&heat, Qt::LeftButton, {}, heat.cellRect(row, 2).center());
    BOOST_TEST_REQUIRE(!opened.isEmpty());
    waitForJobs();
    waitFor("the sheet is shown", [this] { return tree().isVisible(); });
    waitForJobs();
    BOOST_TEST(find<QComboBox>(QStringLiteral("assessments.filter.result")).currentData().toInt() ==
               static_cast<int>(ResultValue::NotMet));
    BOOST_TEST(shownRows() < tree().source().assessable().size());
}

BOOST_AUTO_TEST_SUITE_END()
