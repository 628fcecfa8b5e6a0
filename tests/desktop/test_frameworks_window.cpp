#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/checks_page.h"
#include "app/desktop/assessments/framework_import_page.h"
#include "app/desktop/assessments/frameworks_page.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/wording_page.h"
#include "app/desktop/banner.h"
#include "app/desktop/problem_table.h"
#include "model/store/framework_repository.h"
#include "tests/desktop/support/window_fixture.h"
#include "tests/support/samples.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

constexpr const char *kList = "编号,标题,权重,说明\n1,访问控制,,\n1.1,口令策略,3,口令长度与复杂度\n1.2,登录锁定,2,\n";
constexpr const char *kBroken = "Ref,Title,Parent,Weigth,Weight\n"
                                "A,Access,,,\n"
                                "A.1,Passwords,A,,3\n"
                                "A.1,Again,A,,\n"
                                "A.3,Lockout,B,,heavy\n";

struct FrameworkFixture : WindowFixture
{
    FrameworkFixture()
    {
        window->activateWindow();
        BOOST_TEST_REQUIRE(QTest::qWaitForWindowActive(window.get(), 20'000));
    }
    void goToAssessments()
    {
        view().open(PlaceName::Assessments);
        waitForJobs();
    }
    AssessmentsPlace &place() { return *window->findChild<AssessmentsPlace *>(); }
    template<class Page>
    Page &page()
    {
        Page *found = place().findChild<Page *>();
        BOOST_TEST_REQUIRE((found != nullptr), "the page is not there");
        return *found;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile written(folder.filePath(name));
        BOOST_TEST_REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place(), &enter);
        BOOST_TEST_REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place(), &dropped);
        waitForJobs();
    }
    /// Chooses a file in the dialog that is open.
    void choose(const QString &path)
    {
        auto &dialog = find<QFileDialog>(QStringLiteral("frameworks.file.dialog"));
        Q_EMIT dialog.fileSelected(path);
        dialog.close();
        waitForJobs();
    }
    QLineEdit &field(const char *name)
    {
        return find<QLineEdit>(QStringLiteral("frameworks.import.") + QLatin1String(name));
    }
    void type(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        waitForJobs();
    }
    SnapshotTable &list() { return find<SnapshotTable>(QStringLiteral("frameworks.list")); }
    void takeIn(const char *name, const QByteArray &bytes)
    {
        drop(file(QString::fromLatin1(name), bytes));
        trigger(QStringLiteral("frameworks.take"));
        waitForJobs();
    }
    QString bannerOf(QWidget &page) { return page.findChild<Banner *>()->message().what; }
};

QString rowText(const SnapshotTable &table, int row)
{
    QString text;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        text += table.model()->index(row, column).data().toString() + QLatin1Char(' ');
    return text;
}

bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(frameworks_window, FrameworkFixture)

BOOST_AUTO_TEST_CASE(a_dropped_table_is_previewed_named_and_taken_in_and_can_be_assessed_at_once)
{
    openEmpty();
    goToAssessments();
    drop(file(QStringLiteral("own.csv"), kList));
    auto &tree = find<RequirementTree>(QStringLiteral("frameworks.import.tree"));
    QCoreApplication::processEvents();
    BOOST_TEST(tree.proxy().rowCount() == 1);
    BOOST_TEST(tree.proxy().rowCount(tree.proxy().index(0, 0)) == 2);
    BOOST_TEST(!page<FrameworkImportPage>().findChild<ProblemTable *>()->isVisible());
    type(field("id"), QStringLiteral("house-rules"));
    type(field("title"), QStringLiteral("House rules"));
    type(field("titleZh"), QStringLiteral("House rules zh"));
    type(field("edition"), QStringLiteral("2026"));
    trigger(QStringLiteral("frameworks.take"));
    waitForJobs();
    BOOST_TEST(page<FrameworksPage>().isVisible());
    BOOST_TEST(list().currentId().toString().toStdString() == "house-rules");
    BOOST_TEST(bannerOf(page<FrameworksPage>()).contains(QStringLiteral("House rules")));
    trigger(QStringLiteral("assessments.new"));
    auto &offered = find<QComboBox>(QStringLiteral("assessments.new.framework"));
    const int at = offered.findData(QStringLiteral("house-rules"));
    BOOST_TEST_REQUIRE(at >= 0);
    BOOST_TEST(offered.itemText(at).toStdString() == "House rules");
    offered.setCurrentIndex(at);
    QTest::keyClicks(&find<QLineEdit>(QStringLiteral("assessments.new.scope")), QStringLiteral("All"));
    click(find<QWidget>(QStringLiteral("assessments.new.start")));
    waitForJobs();
    QCoreApplication::processEvents();
    waitForJobs();
    BOOST_TEST(
        find<RequirementTree>(QStringLiteral("assessments.tree")).source().indexOf(QStringLiteral("1.2")).isValid());
}

BOOST_AUTO_TEST_CASE(a_table_with_errors_is_kept_out_whole_and_says_where_and_what_was_meant)
{
    openEmpty();
    goToAssessments();
    drop(file(QStringLiteral("own.csv"), kBroken));
    auto &problems = page<FrameworkImportPage>();
    auto &table = *problems.findChild<ProblemTable *>();
    BOOST_TEST(table.isVisible());
    BOOST_TEST(table.problems().size() >= 3);
    BOOST_TEST(std::ranges::any_of(table.problems(), [](const Problem &problem) {
        return problem.what.contains(QStringLiteral("did you mean"));
    }));
    BOOST_TEST(std::ranges::any_of(table.problems(), [](const Problem &problem) {
        return problem.place.row == 4 && problem.place.column == QStringLiteral("A");
    }));
    BOOST_TEST(!find<QAction>(QStringLiteral("frameworks.take")).isEnabled());
    // Put right in the file, it can be taken in.
    drop(file(QStringLiteral("own.csv"), kList));
    BOOST_TEST(!table.isVisible());
    BOOST_TEST(find<QAction>(QStringLiteral("frameworks.take")).isEnabled());
    // An id that is taken keeps it out as well.
    type(field("id"), QStringLiteral("gdpr"));
    BOOST_TEST(table.isVisible());
    BOOST_TEST(!find<QAction>(QStringLiteral("frameworks.take")).isEnabled());
}

BOOST_AUTO_TEST_CASE(the_nist_catalogues_are_previewed_without_keeping_the_interface)
{
    const QString samples = test::samplesFolder(QStringLiteral("oscal catalogues"));
    if (samples.isEmpty())
        return;
    openEmpty();
    goToAssessments();
    for (const char *name : {"nist-csf-2.0-catalog.xml", "nist-800-53r4-catalog-min.json"}) {
        trigger(QStringLiteral("assessments.frameworks.import"));
        choose(samples + QStringLiteral("/oscal/") + QLatin1String(name));
        BOOST_TEST(find<QAction>(QStringLiteral("frameworks.take")).isEnabled());
        BOOST_TEST(!field("title").text().isEmpty());
        trigger(QStringLiteral("frameworks.take"));
        waitForJobs();
    }
    BOOST_TEST(page<FrameworkImportPage>().shown().framework.requirements.size() > 900);
    BOOST_TEST(static_cast<int>(list().model()->rowCount()) == Catalogue::shippedIds().size() + 2);
    drop(samples + QStringLiteral("/oscal/nist-800-53r5-low-profile.json"));
    BOOST_TEST(!find<QAction>(QStringLiteral("frameworks.take")).isEnabled());
    BOOST_TEST(page<FrameworkImportPage>().findChild<ProblemTable *>()->isVisible());
}

BOOST_AUTO_TEST_CASE(frameworks_are_listed_with_crosswalks_and_written_as_files)
{
    openExample();
    goToAssessments();
    trigger(QStringLiteral("assessments.frameworks"));
    waitForJobs();
    BOOST_TEST(static_cast<int>(list().model()->rowCount()) == Catalogue::shippedIds().size());
    BOOST_TEST_REQUIRE(list().setCurrentId(QStringLiteral("iso27001-2013")));
    auto &about = find<QWidget>(QStringLiteral("frameworks.about"));
    waitFor("its state is told", [&] { return shows(about, QStringLiteral("superseded by")); });
    auto &crosswalks = find<QWidget>(QStringLiteral("frameworks.crosswalks"));
    waitFor("its crosswalks are listed", [&] { return shows(crosswalks, QStringLiteral("published")); });
    for (const char *name : {"out.yaml", "out.csv"}) {
        const QString target = folder.filePath(QString::fromLatin1(name));
        page<FrameworksPage>().write(target);
        waitForJobs();
        BOOST_TEST(QFile::exists(target));
        BOOST_TEST(bannerOf(page<FrameworksPage>()).contains(QDir::toNativeSeparators(target)));
    }
    page<FrameworksPage>().write(folder.filePath(QStringLiteral("out.pdf")));
    waitForJobs();
    BOOST_TEST(!QFile::exists(folder.filePath(QStringLiteral("out.pdf"))));
    // Esc leads back to the list of assessments.
    QTest::keyClick(&list(), Qt::Key_Escape);
    BOOST_TEST(!list().isVisible());
}

BOOST_AUTO_TEST_CASE(wording_of_ones_own_stands_beside_the_guidance_and_says_on_what_ground)
{
    openExample();
    goToAssessments();
    trigger(QStringLiteral("assessments.frameworks"));
    waitForJobs();
    list().setCurrentId(QStringLiteral("iso27001-2022"));
    const QString table =
        file(QStringLiteral("text.csv"), "ref,text\nA.5.1,Own words of the licence.\nA.5.01,nowhere\n");
    trigger(QStringLiteral("frameworks.wording"));
    choose(table);
    auto &wording = page<WordingPage>();
    BOOST_TEST(wording.isVisible());
    BOOST_TEST(wording.shown().texts.size() == 1);
    BOOST_TEST_REQUIRE(wording.shown().problems.size() == 1);
    BOOST_TEST(wording.shown().problems.front().what.contains(QStringLiteral("did you mean \"A.5.1\"")));
    // Free wording is only kept with its source; licensed wording needs none.
    auto &terms = find<QComboBox>(QStringLiteral("frameworks.wording.terms"));
    terms.setFocus();
    QTest::keyClick(&terms, Qt::Key_Down);
    BOOST_TEST(!find<QAction>(QStringLiteral("frameworks.wording.record")).isEnabled());
    QTest::keyClick(&terms, Qt::Key_Up);
    trigger(QStringLiteral("frameworks.wording.record"));
    waitForJobs();
    BOOST_TEST(page<FrameworksPage>().isVisible());
    context().open(RequirementDestination{QStringLiteral("iso27001-2022"), QStringLiteral("A.5.1"), {}});
    waitForJobs();
    waitFor("the requirement is shown",
            [this] { return window->findChild<QWidget *>(QStringLiteral("assessments.wording")); });
    auto &card = find<QWidget>(QStringLiteral("assessments.wording"));
    waitFor("the wording is shown", [&] { return shows(card, QStringLiteral("Own words of the licence.")); });
    BOOST_TEST(shows(card, QStringLiteral("never exported")));
    find<RequirementTree>(QStringLiteral("assessments.tree")).setCurrentRef(QStringLiteral("A.5.2"));
    BOOST_TEST(!card.isVisible());
}

BOOST_AUTO_TEST_CASE(claims_that_need_a_look_are_listed_over_all_assessments_and_lead_to_their_requirement)
{
    openExample();
    goToAssessments();
    auto &action = find<QAction>(QStringLiteral("assessments.checks"));
    BOOST_TEST(action.text().contains(QLatin1Char('(')));
    trigger(QStringLiteral("assessments.checks"));
    waitForJobs();
    auto &table = find<SnapshotTable>(QStringLiteral("assessments.checks.list"));
    const int all = table.model()->rowCount();
    BOOST_TEST_REQUIRE(all > 0);
    BOOST_TEST(action.text().contains(QString::number(all)));
    auto &choice = find<QComboBox>(QStringLiteral("assessments.checks.choice"));
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    const int ofOne = table.model()->rowCount();
    BOOST_TEST(ofOne <= all);
    QTest::keyClick(&choice, Qt::Key_Up);
    for (int row = 0; row < all; ++row)
        if (rowText(table, row).contains(QStringLiteral("cites no evidence"))) {
            table.setCurrentIndex(table.model()->index(row, 0));
            break;
        }
    table.setFocus();
    const QString ref = table.model()->index(table.currentIndex().row(), 1).data().toString();
    QTest::keyClick(&table, Qt::Key_Return);
    waitForJobs();
    QCoreApplication::processEvents();
    waitForJobs();
    auto &tree = find<RequirementTree>(QStringLiteral("assessments.tree"));
    waitFor("the requirement is shown", [&] { return tree.isVisible() && tree.currentRef() == ref; });
    // A result that needs no look takes its line away by itself.
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_N);
    waitForJobs();
    waitForJobs();
    trigger(QStringLiteral("assessments.checks"));
    waitForJobs();
    BOOST_TEST(table.model()->rowCount() != all);
    BOOST_TEST(action.text().contains(QString::number(table.model()->rowCount())));
}

BOOST_AUTO_TEST_CASE(pictures_of_the_pages)
{
    onlyPictures();
    openExample();
    goToAssessments();
    const auto shootAll = [&](const QString &name) {
        for (const char *language : {"en", "zh"})
            for (const char *scheme : {"light", "dark"}) {
                trigger(QStringLiteral("language.") + QLatin1String(language));
                trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                window->resize(QLatin1String(scheme) == QLatin1String("dark") ? QSize(1024, 700) : QSize(1440, 900));
                QTest::qWait(50);
                waitForJobs();
                QTest::qWait(50);
                shoot(QStringLiteral("%1-%2-%3").arg(name, QLatin1String(language), QLatin1String(scheme)));
            }
        trigger(QStringLiteral("language.en"));
    };
    trigger(QStringLiteral("assessments.checks"));
    shootAll(QStringLiteral("2-checks"));
    drop(file(QStringLiteral("own.csv"), kBroken));
    shootAll(QStringLiteral("2-framework-import-problems"));
    drop(file(QStringLiteral("house-rules.csv"), kList));
    shootAll(QStringLiteral("2-framework-import"));
    trigger(QStringLiteral("frameworks.take"));
    waitForJobs();
    list().setCurrentId(QStringLiteral("iso27001-2013"));
    shootAll(QStringLiteral("2-frameworks"));
    list().setCurrentId(QStringLiteral("iso27001-2022"));
    const QString table =
        file(QStringLiteral("text.csv"), "ref,text\nA.5.1,Own words of the licence.\nA.5.01,nowhere\n");
    trigger(QStringLiteral("frameworks.wording"));
    choose(table);
    shootAll(QStringLiteral("2-wording"));
    trigger(QStringLiteral("frameworks.wording.record"));
    waitForJobs();
    context().open(RequirementDestination{QStringLiteral("iso27001-2022"), QStringLiteral("A.5.1"), {}});
    waitForJobs();
    shootAll(QStringLiteral("2-wording-card"));
}

BOOST_AUTO_TEST_SUITE_END()
