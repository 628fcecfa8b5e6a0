#include "app/commands/set_result.h"
#include "app/desktop/banner.h"
#include "app/desktop/window/navigation.h"
#include "app/desktop/window/search_field.h"
#include "tests/desktop/support/window_fixture.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace {

using namespace assay;
using namespace assay::testing;

struct FrameFixture : WindowFixture
{
    QStringList found(const QString &typed)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &field = find<desktop::SearchField>(QStringLiteral("search"));
        QInputMethodEvent written;  // as an input method writes: key events hold no Chinese
        written.setCommitString(typed);
        QCoreApplication::sendEvent(&field, &written);
        waitFor("something is found", [&] { return field.list().isVisible() && field.list().count() > 0; });
        waitForJobs();
        QStringList lines;
        for (int row = 0; row < field.list().count(); ++row)
            lines << field.list().item(row)->text();
        return lines;
    }
    void enterInSearch() { QTest::keyClick(&find<desktop::SearchField>(QStringLiteral("search")), Qt::Key_Return); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(frame, FrameFixture)

BOOST_AUTO_TEST_CASE(places_are_reached_by_keys_and_the_last_one_comes_back)
{
    openEmpty();
    for (int i = 0; i < desktop::kPlaceCount; ++i) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        BOOST_TEST((view().current().name() == static_cast<desktop::PlaceName>(i)));
        waitForJobs();
    }
    const QString path = context().workspace().info().path;
    trigger(QStringLiteral("close"));
    waitFor("it is closed", [this] { return window->context() == nullptr; });
    open(path);
    BOOST_TEST((view().current().name() == desktop::PlaceName::Trail));
}

BOOST_AUTO_TEST_CASE(the_language_is_switched_while_running)
{
    openEmpty();
    auto &button = find<desktop::NavigationButton>(QStringLiteral("place3"));
    BOOST_TEST(button.accessibleName().startsWith(QStringLiteral("Evidence")));
    trigger(QStringLiteral("language.zh"));
    waitFor("the navigation is Chinese", [&] { return button.accessibleName().startsWith(QStringLiteral("证据")); });
    BOOST_TEST(find<QLabel>(QStringLiteral("saved")).text().toStdString() == "已全部保存");
    BOOST_TEST((context().language() == Language::Chinese));
    trigger(QStringLiteral("language.en"));
    waitFor("the navigation is English",
            [&] { return button.accessibleName().startsWith(QStringLiteral("Evidence")); });
}

BOOST_AUTO_TEST_CASE(the_colours_are_switched_while_running)
{
    openEmpty();
    trigger(QStringLiteral("scheme.dark"));
    BOOST_TEST((desktop::theme().scheme == desktop::Scheme::Dark));
    BOOST_TEST(window->palette().color(QPalette::Window).lightness() < 80);
    trigger(QStringLiteral("scheme.light"));
    BOOST_TEST((desktop::theme().scheme == desktop::Scheme::Light));
}

BOOST_AUTO_TEST_CASE(the_search_finds_requirements_documents_pages_and_questions)
{
    openExample();
    const QStringList requirement = found(QStringLiteral("A.5.15"));
    BOOST_TEST(requirement.contains(QStringLiteral("Requirements")));
    BOOST_TEST(requirement.filter(QStringLiteral("A.5.15")).size() >= 1);
    enterInSearch();
    BOOST_TEST((view().current().name() == desktop::PlaceName::Assessments));
    waitForJobs();
    const QStringList words = found(QStringLiteral("备份"));
    BOOST_TEST(words.contains(QStringLiteral("Pages")));
    BOOST_TEST(words.contains(QStringLiteral("Questions")));
}

BOOST_AUTO_TEST_CASE(the_search_runs_commands)
{
    openEmpty();
    const QStringList lines = found(QStringLiteral("Go to Trail"));
    BOOST_TEST(lines.contains(QStringLiteral("Go to Trail")));
    enterInSearch();
    BOOST_TEST((view().current().name() == desktop::PlaceName::Trail));
    waitForJobs();
}

BOOST_AUTO_TEST_CASE(the_trail_is_verified_by_its_button)
{
    openExample();
    context().open(desktop::PlaceName::Trail);
    waitForJobs();
    click(find<QPushButton>(QStringLiteral("verifyTrail.button")));
    waitForJobs();
    auto &banner = find<desktop::Banner>(QStringLiteral("banner"), &view().current());
    BOOST_TEST(banner.isVisible());
    BOOST_TEST(banner.message().what.contains(QStringLiteral("verified")));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    BOOST_TEST(!banner.isVisible());
}

BOOST_AUTO_TEST_CASE(an_edit_that_fails_is_told_and_drops_out_of_the_stack)
{
    openEmpty();
    QString told;
    QObject::connect(&context(), &desktop::DesktopContext::told, window.get(),
                     [&](const desktop::Message &message) { told = message.what; });
    context().undoStack().push(new desktop::SetResult(context(), AssessmentId(77), {.ref = QStringLiteral("A.5.1")},
                                                      {.ref = QStringLiteral("A.5.1"), .value = ResultValue::Met}));
    BOOST_TEST(find<QLabel>(QStringLiteral("saved")).text().toStdString() == "Saving…");
    waitForJobs();
    BOOST_TEST(told.startsWith(QStringLiteral("Assess A.5.1")));
    BOOST_TEST(context().undoStack().count() == 0);
    BOOST_TEST(!find<QAction>(QStringLiteral("undo")).isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
