#include "app/desktop/banner.h"
#include "app/desktop/window/new_workspace_dialog.h"
#include "app/desktop/window/passphrase_dialog.h"
#include "tests/desktop/support/window_fixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

using namespace assay;
using namespace assay::testing;

struct StartFixture : WindowFixture
{
    QDialog &dialog(const QString &name)
    {
        waitFor("the dialog is shown", [&] { return window->findChild<QDialog *>(name) != nullptr; });
        std::ignore = QTest::qWaitForWindowExposed(&find<QDialog>(name), 20'000);
        watchFromNow();  // the first dialog of a process costs Qt over 100 ms, once
        return find<QDialog>(name);
    }
    void fill(QWidget &dialog, const QString &field, const QString &text)
    {
        auto &edit = find<QLineEdit>(field, &dialog);
        edit.setFocus();
        edit.selectAll();
        if (edit.echoMode() == QLineEdit::Password)
            QTest::keyClicks(&edit, text);
        else
            edit.setText(text);
    }
    QString makeEncrypted()
    {
        const QString path = folder.filePath(QStringLiteral("kept.assay"));
        click(find<QPushButton>(QStringLiteral("create.button")));
        QDialog &made = dialog(QStringLiteral("newWorkspaceDialog"));
        fill(made, QStringLiteral("file"), path);
        fill(made, QStringLiteral("passphrase"), QStringLiteral("correct horse"));
        fill(made, QStringLiteral("passphraseAgain"), QStringLiteral("correct horse"));
        click(find<QPushButton>(QStringLiteral("make"), &made));
        waitFor("the workspace is open", [this] { return window->view() != nullptr; });
        waitForJobs();
        return path;
    }
    void closeWorkspace()
    {
        trigger(QStringLiteral("close"));
        waitFor("the workspace is closed", [this] { return window->context() == nullptr; });
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(start, StartFixture)

BOOST_AUTO_TEST_CASE(a_new_workspace_is_encrypted_and_open)
{
    const QString path = makeEncrypted();
    QFile file(path);
    BOOST_TEST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(!file.read(16).startsWith("SQLite format 3"));
    BOOST_TEST(context().workspace().info().cipher.toStdString() == "chacha20");
    BOOST_TEST(find<QLabel>(QStringLiteral("saved")).text().toStdString() == "All changes saved");
}

BOOST_AUTO_TEST_CASE(a_passphrase_must_be_typed_twice)
{
    click(find<QPushButton>(QStringLiteral("create.button")));
    QDialog &made = dialog(QStringLiteral("newWorkspaceDialog"));
    auto &button = find<QPushButton>(QStringLiteral("make"), &made);
    BOOST_TEST(!button.isEnabled());
    fill(made, QStringLiteral("passphrase"), QStringLiteral("one"));
    BOOST_TEST(!button.isEnabled());
    fill(made, QStringLiteral("passphraseAgain"), QStringLiteral("two"));
    BOOST_TEST(!button.isEnabled());
    fill(made, QStringLiteral("passphraseAgain"), QStringLiteral("one"));
    BOOST_TEST(button.isEnabled());
    find<QCheckBox>(QStringLiteral("plain"), &made).click();
    BOOST_TEST(button.isEnabled());
    BOOST_TEST(!find<QLineEdit>(QStringLiteral("passphrase"), &made).isEnabled());
}

BOOST_AUTO_TEST_CASE(a_wrong_passphrase_is_named_and_the_right_one_opens)
{
    makeEncrypted();
    closeWorkspace();
    click(find<QPushButton>(QStringLiteral("recent")));
    QDialog &asked = dialog(QStringLiteral("passphraseDialog"));
    auto &field = find<QLineEdit>(QStringLiteral("passphrase"), &asked);
    QTest::keyClicks(&field, QStringLiteral("wrong"));
    QTest::keyClick(&field, Qt::Key_Return);
    auto &failure = find<QLabel>(QStringLiteral("failure"), &asked);
    waitFor("the failure is named", [&] { return failure.isVisible(); });
    BOOST_TEST(failure.text().startsWith(QStringLiteral("This passphrase does not open the file")));
    BOOST_TEST((window->view() == nullptr));
    QTest::keyClicks(&field, QStringLiteral("correct horse"));
    QTest::keyClick(&field, Qt::Key_Return);
    waitFor("the workspace is open", [this] { return window->view() != nullptr; });
    waitForJobs();
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_workspace_is_refused_in_words)
{
    const QString path = folder.filePath(QStringLiteral("letter.assay"));
    QFile file(path);
    BOOST_TEST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear customer");
    file.close();
    window->openFile(path);
    auto &banner = find<desktop::Banner>(QStringLiteral("banner"));
    waitFor("the banner is shown", [&] { return banner.isVisible(); });
    BOOST_TEST(banner.message().what.contains(QStringLiteral("letter.assay")));
    BOOST_TEST((banner.message().severity == Severity::Error));
}

BOOST_AUTO_TEST_CASE(the_example_is_built_and_opened_by_one_button)
{
    click(find<QPushButton>(QStringLiteral("example.button")));
    waitFor("the example is open", [this] { return window->view() != nullptr; }, 240'000);
    waitForJobs();
    BOOST_TEST(QFile::exists(folder.filePath(QStringLiteral("data/example/gap-iso27001-2022.pdf"))));
    BOOST_TEST(QDir(folder.filePath(QStringLiteral("data"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
