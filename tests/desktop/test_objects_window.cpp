#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/assessments/object_table.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/result_button.h"
#include "app/desktop/assessments/sheet_page.h"
#include "model/store/assessment_repository.h"
#include "model/store/mlps_repository.h"
#include "tests/desktop/support/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

const QString kMlps = QStringLiteral("gbt22239-2019-l3");
const QString kUnassessedOnObjects = QStringLiteral("8.1.4.1 c)");  // met by hand in the example
const QString kOnOneServer = QStringLiteral("8.1.4.1 a)");          // web-01 is assessed, web-02 is not

struct ObjectsFixture : WindowFixture
{
    ObjectsFixture()
    {
        window->activateWindow();
        BOOST_TEST_REQUIRE(QTest::qWaitForWindowActive(window.get(), 20'000));
    }
    void openExampleAt(const QString &ref)
    {
        openExample();
        goTo(ref);
    }
    void goTo(const QString &ref)
    {
        context().open(RequirementDestination{kMlps, ref, {}});
        waitForJobs();
        waitFor("the requirement is shown", [&] { return tree().currentRef() == ref; });
        waitFor("the cards are there", [&] { return window->findChild<QPushButton *>(kJudge) != nullptr; });
        QTest::qWait(20);
        waitForJobs();
    }
    RequirementTree &tree() { return find<RequirementTree>(QStringLiteral("assessments.tree")); }
    ObjectTable &objects() { return find<ObjectTable>(QStringLiteral("assessments.objects")); }
    QPushButton &button(const char *name) { return find<QPushButton>(QLatin1String(name)); }
    LeavingEdit &edit(const char *name) { return find<LeavingEdit>(QLatin1String(name)); }
    QLineEdit &line(const char *name) { return find<QLineEdit>(QLatin1String(name)); }
    std::unique_ptr<store::Workspace> reader()
    {
        auto workspace = context().workspace().connect();
        BOOST_TEST_REQUIRE(workspace.has_value());
        return std::move(*workspace);
    }
    AssessmentId assessment()
    {
        const auto all = store::allAssessments(*reader());
        BOOST_TEST_REQUIRE(all.has_value());
        for (const Assessment &one : *all)
            if (one.framework == kMlps)
                return one.id;
        BOOST_FAIL("the example has no assessment of classified protection");
        return AssessmentId(0);
    }
    ResultValue recorded(const QString &ref)
    {
        const auto all = store::resultsOf(*reader(), assessment());
        BOOST_TEST_REQUIRE(all.has_value());
        for (const RequirementResult &result : *all)
            if (result.ref == ref)
                return result.value;
        return ResultValue::NotAssessed;
    }
    std::vector<ObjectResult> onObjects(const QString &ref)
    {
        auto all = store::objectResults(*reader(), assessment());
        BOOST_TEST_REQUIRE(all.has_value());
        std::erase_if(*all, [&](const ObjectResult &one) { return one.ref != ref; });
        return *all;
    }
    qint64 idOf(const QString &start)
    {
        const auto all = store::objects(*reader());
        BOOST_TEST_REQUIRE(all.has_value());
        for (const AssessedObject &object : *all)
            if (object.name.startsWith(start))
                return object.id.value();
        return 0;
    }
    std::vector<MajorHazard> hazards() { return *store::majorHazards(*reader(), assessment()); }
    QString shownResult(const QString &ref)
    {
        return tree().source().indexOf(ref).siblingAtColumn(RequirementTreeModel::ResultColumn).data().toString();
    }
    void undo()
    {
        context().undoStack().undo();
        waitForJobs();
    }
    static void type(QLineEdit &into, const QString &text)
    {
        into.setFocus();
        into.selectAll();
        QTest::keyClicks(&into, text);
    }

    const QString kJudge = QStringLiteral("assessments.hazard.judge");
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(objects_window, ObjectsFixture)

BOOST_AUTO_TEST_CASE(a_key_records_the_result_of_an_object_and_the_requirement_follows)
{
    openExampleAt(kUnassessedOnObjects);
    BOOST_TEST((recorded(kUnassessedOnObjects) == ResultValue::Met));
    BOOST_TEST(objects().model()->rowCount() == 7);  // no room, no document
    BOOST_TEST(find<ResultButton>(QStringLiteral("assessments.result.met")).isEnabled());
    objects().setFocus();
    const QVariant first = objects().currentId();
    QTest::keyClick(&objects(), Qt::Key_N);
    BOOST_TEST(shownResult(kUnassessedOnObjects).toStdString() == "Not conforming");
    BOOST_TEST((objects().currentId() != first));  // on to the next one
    QTest::keyClick(&objects(), Qt::Key_M);
    waitForJobs();
    BOOST_TEST(onObjects(kUnassessedOnObjects).size() == 2U);
    BOOST_TEST((recorded(kUnassessedOnObjects) == ResultValue::NotMet));
    // What follows from objects is not chosen.
    BOOST_TEST(!find<ResultButton>(QStringLiteral("assessments.result.met")).isEnabled());
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_M);
    waitForJobs();
    BOOST_TEST((recorded(kUnassessedOnObjects) == ResultValue::NotMet));

    BOOST_TEST(context().undoStack().undoText().contains(kUnassessedOnObjects));
    undo();
    undo();
    BOOST_TEST(onObjects(kUnassessedOnObjects).empty());
    BOOST_TEST((recorded(kUnassessedOnObjects) == ResultValue::Met));
    BOOST_TEST(find<ResultButton>(QStringLiteral("assessments.result.met")).isEnabled());
}

BOOST_AUTO_TEST_CASE(methods_and_record_are_kept_with_the_object)
{
    openExampleAt(kUnassessedOnObjects);
    objects().setCurrentId(idOf(QStringLiteral("web-02")));
    click(find<ResultButton>(QStringLiteral("assessments.object.partly-met")));
    click(find<QCheckBox>(QStringLiteral("assessments.object.test")));
    edit("assessments.object.record").setFocus();
    QTest::keyClicks(&edit("assessments.object.record"), QStringLiteral("telnet is open"));
    objects().setFocus();
    waitForJobs();
    const std::vector<ObjectResult> all = onObjects(kUnassessedOnObjects);
    BOOST_TEST_REQUIRE(all.size() == 1U);
    BOOST_TEST((all.front().value == ResultValue::PartlyMet));
    BOOST_TEST((all.front().methods == AssessmentMethods{false, false, true}));
    BOOST_TEST(all.front().record.toStdString() == "telnet is open");
}

BOOST_AUTO_TEST_CASE(not_applicable_on_an_object_waits_for_its_record)
{
    openExampleAt(kUnassessedOnObjects);
    objects().setFocus();
    QTest::keyClick(&objects(), Qt::Key_A);
    waitForJobs();
    BOOST_TEST(onObjects(kUnassessedOnObjects).empty());
    BOOST_TEST(edit("assessments.object.record").hasFocus());
    QTest::keyClicks(&edit("assessments.object.record"), QStringLiteral("no remote management"));
    objects().setFocus();
    waitForJobs();
    BOOST_TEST_REQUIRE(onObjects(kUnassessedOnObjects).size() == 1U);
    BOOST_TEST((onObjects(kUnassessedOnObjects).front().value == ResultValue::NotApplicable));
}

BOOST_AUTO_TEST_CASE(results_are_copied_to_like_objects_after_a_preview_and_taken_back)
{
    openExampleAt(kOnOneServer);
    const ObjectId other(idOf(QStringLiteral("web-02")));
    const auto ofOther = [&] {
        std::vector<ObjectResult> all = *store::objectResults(*reader(), assessment());
        std::erase_if(all, [&](const ObjectResult &one) { return one.object != other; });
        return all;
    };
    const std::vector<ObjectResult> before = ofOther();
    BOOST_TEST_REQUIRE(before.size() == 1U);
    objects().setCurrentId(idOf(QStringLiteral("web-01")));
    click(button("assessments.object.copy"));
    BOOST_TEST(
        find<QLabel>(QStringLiteral("assessments.object.copy.plan")).text().contains(QStringLiteral("1 result")));
    BOOST_TEST(button("assessments.object.copy.confirm").text().toStdString() == "Copy 6 results");
    BOOST_TEST(ofOther().size() == 1U);  // a preview records nothing
    click(button("assessments.object.copy.confirm"));
    waitForJobs();
    BOOST_TEST(ofOther().size() == 7U);
    BOOST_TEST(std::ranges::count(ofOther(), before.front()) == 1);
    BOOST_TEST(context().undoStack().undoText().contains(QStringLiteral("web-01")));
    undo();
    BOOST_TEST((ofOther() == before));
}

BOOST_AUTO_TEST_CASE(a_major_hazard_needs_three_considerations_and_can_be_taken_back)
{
    openExampleAt(QStringLiteral("8.1.4.2 g)"));
    BOOST_TEST(hazards().size() == 1U);
    click(button("assessments.hazard.judge"));
    QPushButton &record = button("assessments.hazard.record");
    for (const char *name :
         {"assessments.hazard.relevance", "assessments.hazard.severity", "assessments.hazard.prevalence"}) {
        BOOST_TEST(!record.isEnabled());
        edit(name).setFocus();
        QTest::keyClicks(&edit(name), QStringLiteral("everywhere"));
    }
    click(record);
    waitForJobs();
    BOOST_TEST_REQUIRE(hazards().size() == 2U);
    QTest::keyClick(&find<QCheckBox>(QStringLiteral("assessments.hazard.rectified")), Qt::Key_Space);
    waitForJobs();
    BOOST_TEST(std::ranges::count_if(hazards(), &MajorHazard::rectified) == 1);
    click(button("assessments.hazard.remove"));
    waitForJobs();
    BOOST_TEST(hazards().size() == 1U);
    undo();
    BOOST_TEST(std::ranges::count_if(hazards(), &MajorHazard::rectified) == 1);
    undo();
    undo();
    BOOST_TEST(hazards().size() == 1U);
    BOOST_TEST(button("assessments.hazard.judge").isVisible());
    goTo(QStringLiteral("8.1.4.3 a)"));  // met: there is nothing to judge
    BOOST_TEST(!button("assessments.hazard.judge").isVisible());
}

BOOST_AUTO_TEST_CASE(a_system_is_changed_and_its_objects_are_added_and_undone)
{
    openExample();
    view().open(PlaceName::Assessments);
    waitForJobs();
    trigger(QStringLiteral("assessments.systems.open"));
    waitFor("the form is there",
            [&] { return window->findChild<QLineEdit *>(QStringLiteral("assessments.object_form.name")) != nullptr; });
    waitForJobs();
    BOOST_TEST(line("assessments.system.until").text().toStdString() == "2027-12-31");
    BOOST_TEST(!button("assessments.system.save").isEnabled());
    type(line("assessments.system.until"), QStringLiteral("2027-02-30"));
    BOOST_TEST(!button("assessments.system.save").isEnabled());  // no date
    type(line("assessments.system.until"), QStringLiteral("2027-01-31"));
    click(button("assessments.system.save"));
    waitForJobs();
    BOOST_TEST((store::mlpsSystems(*reader())->front().filedUntil == QDate(2027, 1, 31)));
    auto &table = find<SnapshotTable>(QStringLiteral("assessments.systems"));
    BOOST_TEST(table.model()->index(0, 2).data().toString().toStdString() == "Renewal due");
    click(button("assessments.system.extend"));
    BOOST_TEST(line("assessments.system.until").text().toStdString() == "2028-01-31");
    undo();
    BOOST_TEST((store::mlpsSystems(*reader())->front().filedUntil == QDate(2027, 12, 31)));

    const std::size_t before = store::objects(*reader())->size();
    trigger(QStringLiteral("assessments.object.new"));
    type(line("assessments.object_form.name"), QStringLiteral("web-03"));
    QTest::keyClick(&line("assessments.object_form.name"), Qt::Key_Return);
    waitForJobs();
    BOOST_TEST(store::objects(*reader())->size() == before + 1);
    BOOST_TEST(line("assessments.object_form.name").text().isEmpty());  // ready for the next one
    const qint64 id = idOf(QStringLiteral("web-03"));
    undo();
    BOOST_TEST(store::objects(*reader())->size() == before);
    context().undoStack().redo();
    waitForJobs();
    BOOST_TEST(idOf(QStringLiteral("web-03")) == id);
}

BOOST_AUTO_TEST_CASE(the_first_system_is_recorded_from_the_empty_register)
{
    openEmpty();
    view().open(PlaceName::Assessments);
    waitForJobs();
    trigger(QStringLiteral("assessments.systems.new"));
    waitFor("the form is there",
            [&] { return window->findChild<QLineEdit *>(QStringLiteral("assessments.system.name")) != nullptr; });
    waitForJobs();
    type(line("assessments.system.name"), QStringLiteral("Production"));
    auto &service = find<QComboBox>(QStringLiteral("assessments.system.service"));
    service.setFocus();
    QTest::keyClick(&service, Qt::Key_Up);
    click(button("assessments.system.save"));
    waitForJobs();
    const std::vector<MlpsSystem> all = *store::mlpsSystems(*reader());
    BOOST_TEST_REQUIRE(all.size() == 1U);
    BOOST_TEST(all.front().grade().toStdString() == "S3A2");
    BOOST_TEST(all.front().level == 3);
    waitFor("its objects can be added",
            [&] { return find<QAction>(QStringLiteral("assessments.object.new")).isEnabled(); });
}

BOOST_AUTO_TEST_CASE(twenty_objects_on_every_requirement_do_not_keep_the_window)
{
    openExample();
    {
        const auto workspace = reader();
        const AssessmentId id = assessment();
        const Result<const Framework *> framework = catalogue.find(kMlps);
        BOOST_TEST_REQUIRE(framework.has_value());
        const Result<Done> filled = workspace->write(
            {QStringLiteral("Lu"), Role::Engineer}, QStringLiteral("many"),
            [&](store::UnitOfWork &unit) -> Result<Done> {
                std::vector<ObjectResult> results;
                for (int i = 0; i < 20; ++i) {
                    AssessedObject object{ObjectId(0), {}, MlpsSystemId(1)};
                    object.name = QStringLiteral("node-%1").arg(i);
                    const Result<ObjectId> added = store::addObject(unit, object);
                    if (!added)
                        return std::unexpected(added.error());
                    for (const Requirement &requirement : (*framework)->requirements)
                        if (requirement.assessable)
                            results.push_back(
                                {requirement.ref, *added, ResultValue::Met, {}, QStringLiteral("seen"), {}});
                }
                return store::setObjectResults(unit, id, results);
            });
        BOOST_TEST_REQUIRE(filled.has_value());
    }
    goTo(kOnOneServer);
    tree().setFocus();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::qWait(5);
    }
    tree().setCurrentRef(kOnOneServer);
    waitForJobs();
    objects().setFocus();
    objects().step(3);
    QTest::keyClick(&objects(), Qt::Key_P);
    waitForJobs();
    BOOST_TEST(onObjects(kOnOneServer).size() >= 20U);
}

BOOST_AUTO_TEST_CASE(pictures_of_objects_and_systems)
{
    onlyPictures();
    openExampleAt(kOnOneServer);
    const auto shootAll = [&](const char *name) {
        for (const char *language : {"en", "zh"})
            for (const char *scheme : {"light", "dark"})
                for (const int width : {1440, 1024}) {
                    trigger(QStringLiteral("language.") + QLatin1String(language));
                    trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                    window->resize(width, width == 1440 ? 1000 : 760);
                    QTest::qWait(30);
                    waitForJobs();
                    QTest::qWait(30);
                    shoot(QStringLiteral("%1-%2-%3-%4")
                              .arg(QLatin1String(name), QLatin1String(language), QLatin1String(scheme))
                              .arg(width));
                }
    };
    shootAll("mlps-objects");
    objects().setCurrentId(idOf(QStringLiteral("web-01")));
    click(button("assessments.object.copy"));
    shootAll("mlps-copy");
    goTo(QStringLiteral("8.1.4.4 e)"));
    shootAll("mlps-hazard");
    trigger(QStringLiteral("assessments.systems.open"));
    QTest::qWait(100);
    waitForJobs();
    shootAll("mlps-systems");
}

BOOST_AUTO_TEST_SUITE_END()
