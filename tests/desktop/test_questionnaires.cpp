#include "app/demo/demo_files.h"
#include "app/desktop/banner.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/questionnaires/fill_page.h"
#include "app/desktop/questionnaires/import_page.h"
#include "app/desktop/questionnaires/question_table.h"
#include "app/desktop/questionnaires/questionnaire_work.h"
#include "app/desktop/questionnaires/reason_text.h"
#include "app/desktop/questionnaires/sheet_model.h"
#include "app/desktop/questionnaires/sheet_view.h"
#include "model/store/citation_repository.h"
#include "model/store/questionnaire_repository.h"
#include "tests/desktop/support/window_fixture.h"
#include "tests/support/samples.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

/// A table as a customer might send it: a title, a header, two questions.
constexpr const char *kTable = "Supplier check,,,\n"
                               "No.,Question,Answer,Remark\n"
                               "1,Do you encrypt data at rest?,,\n"
                               "2,Is access to production reviewed every quarter?,,\n"
                               "3,Do you test the recovery of backups at least once a year?,,\n";

struct QuestionnaireFixture : WindowFixture
{
    QString workbook() { return app::exampleFolder() + QStringLiteral("/customer-questionnaire.xlsx"); }
    QString table()
    {
        QFile file(folder.filePath(QStringLiteral("check.csv")));
        BOOST_TEST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(kTable);
        return file.fileName();
    }
    QWidget &place() { return find<QWidget>(QStringLiteral("questionnaires")); }
    void goToQuestionnaires()
    {
        view().open(PlaceName::Questionnaires);
        waitForJobs();
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place(), &enter);
        BOOST_TEST_REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place(), &dropped);
        waitForJobs();
    }
    void importFile(const QString &file)
    {
        drop(file);
        QTest::keyClicks(&customer(), QStringLiteral("Beichen Trucks"));
        QTest::keyClick(&customer(), Qt::Key_Return);
        waitForJobs();
        BOOST_TEST_REQUIRE(table_().isVisible());
    }
    /// Opens the questionnaire of the example by keyboard.
    void openExampleQuestionnaire()
    {
        openExample();
        goToQuestionnaires();
        QTest::keyClick(&find<SnapshotTable>(QStringLiteral("questionnaires.list")), Qt::Key_Return);
        waitForJobs();
        BOOST_TEST_REQUIRE(table_().isVisible());
    }
    QLineEdit &customer() { return find<QLineEdit>(QStringLiteral("questionnaires.customer")); }
    ImportPage &import() { return *place().findChild<ImportPage *>(); }
    SheetView &sheet() { return find<SheetView>(QStringLiteral("questionnaires.sheet")); }
    QuestionTable &table_() { return find<QuestionTable>(QStringLiteral("questionnaires.questions")); }
    QuestionnaireWork &work() { return *place().findChild<QuestionnaireWork *>(); }
    Banner &detailBanner() { return *find<QWidget>(QStringLiteral("questionnaires.detail")).findChild<Banner *>(); }
    QPlainTextEdit &answer() { return find<QPlainTextEdit>(QStringLiteral("questionnaires.answer")); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        table_().setFocus();
        QTest::keyClick(&table_(), key, modifiers);
        waitForJobs();
    }
    const Question &question(qint64 id)
    {
        for (const app::QuestionView &one : work().snapshot()->questions)
            if (one.question.id.value() == id)
                return one.question;
        BOOST_FAIL("no such question");
        return work().snapshot()->questions.front().question;
    }
    qint64 currentId() { return table_().currentId().toLongLong(); }
    /// Goes to the first question in a state; fails where there is none.
    void goTo(AnswerState state)
    {
        for (const app::QuestionView &one : work().snapshot()->questions)
            if (one.question.state == state) {
                BOOST_TEST_REQUIRE(table_().setCurrentId(one.question.id.value()));
                waitForJobs();
                return;
            }
        BOOST_FAIL("no question in that state");
    }
    int countOf(AnswerState state)
    {
        return static_cast<int>(std::ranges::count_if(
            work().snapshot()->questions, [&](const app::QuestionView &one) { return one.question.state == state; }));
    }
    void become(const QString &name, Role role)
    {
        context().setActor({name, role});
        waitForJobs();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(questionnaires, QuestionnaireFixture)

BOOST_AUTO_TEST_CASE(a_dropped_workbook_is_painted_with_its_roles_and_imported)
{
    openEmpty();
    goToQuestionnaires();
    drop(workbook());
    BOOST_TEST(sheet().isVisible());
    const SheetModel &model = *qobject_cast<SheetModel *>(sheet().model());
    const app::SheetRoles roles = model.sheet().roles;
    BOOST_TEST(roles.questionColumn > 0);
    BOOST_TEST(!roles.answerColumns.empty());
    BOOST_TEST(!model.sheet().why.isEmpty());
    BOOST_TEST(model.sheet().confidence > 0.5);
    const QString head = model.headerData(roles.questionColumn - 1, Qt::Horizontal).toString();
    BOOST_TEST(head.contains(QStringLiteral("question")));
    BOOST_TEST(!find<QAction>(QStringLiteral("questionnaires.import")).isEnabled());
    importFile(workbook());
    BOOST_TEST(work().snapshot()->about.customerName.toStdString() == "Beichen Trucks");
    BOOST_TEST(work().snapshot()->questions.size() > 50U);
    BOOST_TEST(table_().hasFocus());
}

BOOST_AUTO_TEST_CASE(a_wrong_column_is_put_right_by_its_head)
{
    openEmpty();
    goToQuestionnaires();
    drop(table());
    BOOST_TEST_REQUIRE(import().shown().sheets.size() == 1U);
    BOOST_TEST((import().shown().sheets.front().roles.roleOf(4) == app::ColumnRole::Comment));
    QTest::mouseClick(sheet().horizontalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(sheet().horizontalHeader()->sectionViewportPosition(3) + 10, 10));
    auto *menu = sheet().findChild<QMenu *>(QStringLiteral("questionnaires.roleMenu"));
    BOOST_TEST_REQUIRE((menu != nullptr));
    menu->findChild<QAction *>(QStringLiteral("role.%1").arg(static_cast<int>(app::ColumnRole::None)))->trigger();
    menu->close();
    waitForJobs();
    BOOST_TEST((import().shown().sheets.front().roles.roleOf(4) == app::ColumnRole::None));
    BOOST_TEST(import().corrections().size() == 1U);
    QTest::keyClicks(&customer(), QStringLiteral("Harbour"));
    trigger(QStringLiteral("questionnaires.import"));
    waitForJobs();
    BOOST_TEST_REQUIRE(work().snapshot()->questions.size() == 3U);
    for (const AnswerCell &cell : work().snapshot()->questions.front().question.found.cells)
        BOOST_TEST(cell.column.toStdString() != "D");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_workbook_says_so_above_the_list)
{
    openEmpty();
    goToQuestionnaires();
    QFile file(folder.filePath(QStringLiteral("broken.xlsx")));
    BOOST_TEST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no package");
    file.close();
    drop(file.fileName());
    BOOST_TEST(!sheet().isVisible());
    bool told = false;
    for (const Banner *banner : place().findChildren<Banner *>())
        told = told || (banner->isVisible() && banner->message().what.contains(QStringLiteral("broken.xlsx")));
    BOOST_TEST(told);
}

BOOST_AUTO_TEST_CASE(enter_accepts_a_proposal_with_its_citations_and_goes_on_and_undo_takes_it_back)
{
    openExampleQuestionnaire();
    goTo(AnswerState::Proposed);
    const qint64 id = currentId();
    BOOST_TEST(find<QWidget>(QStringLiteral("questionnaires.offer.1")).isVisible());
    press(Qt::Key_Return);
    BOOST_TEST((question(id).state == AnswerState::Draft));
    BOOST_TEST(!(question(id).answer == AnswerText{}));
    BOOST_TEST(currentId() != id);
    BOOST_TEST(context().undoStack().undoText().contains(QStringLiteral("Accept")));
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((question(id).state == AnswerState::Proposed));
    context().undoStack().redo();
    waitForJobs();
    BOOST_TEST((question(id).state == AnswerState::Draft));
}

BOOST_AUTO_TEST_CASE(questions_are_answered_with_digits_and_words_and_sent_for_review)
{
    openExampleQuestionnaire();
    qint64 id = 0;
    for (const app::QuestionView &one : work().snapshot()->questions)
        if (one.question.state == AnswerState::Blank && one.question.found.choices.size() > 1 && id == 0)
            id = one.question.id.value();
    BOOST_TEST_REQUIRE(id != 0);
    BOOST_TEST_REQUIRE(table_().setCurrentId(id));
    waitForJobs();
    press(Qt::Key_2);
    BOOST_TEST((question(id).state == AnswerState::Draft));
    BOOST_TEST(question(id).answer.choice.toStdString() == question(id).found.choices.at(1).toStdString());
    trigger(QStringLiteral("questionnaires.edit"));
    BOOST_TEST(answer().hasFocus());
    QTest::keyClicks(&answer(), QStringLiteral("Reviewed every quarter."));
    QTest::keyClick(&answer(), Qt::Key_Return, Qt::ControlModifier);
    waitForJobs();
    BOOST_TEST((question(id).state == AnswerState::InReview));
    BOOST_TEST(question(id).answer.text.toStdString() == "Reviewed every quarter.");
    BOOST_TEST(currentId() != id);
}

BOOST_AUTO_TEST_CASE(what_was_typed_is_saved_when_the_question_is_left_and_escape_goes_back)
{
    openExampleQuestionnaire();
    goTo(AnswerState::Blank);
    const qint64 id = currentId();
    trigger(QStringLiteral("questionnaires.edit"));
    QTest::keyClicks(&answer(), QStringLiteral("By the bastion host."));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    waitForJobs();
    BOOST_TEST(table_().hasFocus());
    BOOST_TEST(question(id).answer.text.toStdString() == "By the bastion host.");
    press(Qt::Key_J);
    BOOST_TEST(currentId() != id);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    waitForJobs();
    BOOST_TEST(find<SnapshotTable>(QStringLiteral("questionnaires.list")).isVisible());
}

BOOST_AUTO_TEST_CASE(four_eyes_are_asked_for_in_words_and_another_person_approves)
{
    openExampleQuestionnaire();
    goTo(AnswerState::Proposed);
    const qint64 id = currentId();
    press(Qt::Key_Return);
    become(context().actor().name, Role::Reviewer);
    BOOST_TEST_REQUIRE(table_().setCurrentId(id));
    waitForJobs();
    press(Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(detailBanner().isVisible());
    BOOST_TEST(detailBanner().message().what.contains(QStringLiteral("second pair of eyes")));
    BOOST_TEST((question(id).state == AnswerState::Draft));
    BOOST_TEST(currentId() == id);
    become(QStringLiteral("Wei Zhou"), Role::Reviewer);
    press(Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST((question(id).state == AnswerState::Approved));
    BOOST_TEST(question(id).approvedBy.toStdString() == "Wei Zhou");
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST((question(id).state != AnswerState::Approved));
}

BOOST_AUTO_TEST_CASE(many_are_proposed_accepted_and_approved_at_once)
{
    openExampleQuestionnaire();
    trigger(QStringLiteral("questionnaires.propose"));
    waitForJobs(300'000);
    const int proposed = countOf(AnswerState::Proposed);
    BOOST_TEST_REQUIRE(proposed > 0);
    find<QDoubleSpinBox>(QStringLiteral("questionnaires.least")).setValue(0);
    trigger(QStringLiteral("questionnaires.acceptAll"));
    waitForJobs();
    BOOST_TEST(countOf(AnswerState::Proposed) == 0);
    BOOST_TEST(countOf(AnswerState::Draft) == proposed);
    become(context().actor().name, Role::Reviewer);
    trigger(QStringLiteral("questionnaires.sendAll"));
    waitForJobs();
    auto &problems = find<ProblemTable>(QStringLiteral("questionnaires.refusals"));
    BOOST_TEST(problems.isVisible());
    BOOST_TEST(problems.problems().size() == static_cast<std::size_t>(proposed));
    become(QStringLiteral("Wei Zhou"), Role::Reviewer);
    const int approved = countOf(AnswerState::Approved);
    trigger(QStringLiteral("questionnaires.sendAll"));
    waitForJobs();
    BOOST_TEST(countOf(AnswerState::Approved) == approved + proposed);
}

BOOST_AUTO_TEST_CASE(a_found_passage_is_cited_and_taken_back)
{
    openExampleQuestionnaire();
    goTo(AnswerState::Blank);
    const qint64 id = currentId();
    const auto citations = [&] {
        for (const app::QuestionView &one : work().snapshot()->questions)
            if (one.question.id.value() == id)
                return one.citations.size();
        return std::size_t(99);
    };
    BOOST_TEST_REQUIRE(citations() == 0U);
    auto &search = find<QLineEdit>(QStringLiteral("questionnaires.findPassage"));
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("backup"));
    QTest::keyClick(&search, Qt::Key_Return);
    waitForJobs();
    auto &passages = find<SnapshotTable>(QStringLiteral("questionnaires.passages"));
    BOOST_TEST_REQUIRE(passages.proxy().rowCount() > 0);
    QTest::keyClick(&passages, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST(citations() == 1U);
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(citations() == 0U);
}

BOOST_AUTO_TEST_CASE(the_cells_that_will_change_are_listed_and_then_written)
{
    openExampleQuestionnaire();
    trigger(QStringLiteral("questionnaires.fill"));
    waitForJobs();
    auto &page = *place().findChild<FillPage *>();
    BOOST_TEST(page.isVisible());
    const auto written = static_cast<std::size_t>(std::ranges::count(page.rows(), true, &FillRow::written));
    BOOST_TEST_REQUIRE(written > 10U);
    trigger(QStringLiteral("questionnaires.write"));
    auto &dialog = find<QFileDialog>(QStringLiteral("questionnaires.saveDialog"));
    const QString target = folder.filePath(QStringLiteral("out.xlsx"));
    dialog.selectFile(target);
    QMetaObject::invokeMethod(&dialog, "accept");
    waitForJobs();
    BOOST_TEST(QFile::exists(target));
    BOOST_TEST(page.banner().isVisible());
    BOOST_TEST(page.banner().message().what.contains(QString::number(written)));
    window->activateWindow();
    waitFor("the window is active again", [this] { return window->isActiveWindow(); });
    QTest::keyClick(window.get(), Qt::Key_Escape);
    BOOST_TEST(work().isVisible());
}

BOOST_AUTO_TEST_CASE(j_and_k_pass_over_headings_and_filters_hide_them)
{
    openExampleQuestionnaire();
    const int all = table_().proxy().rowCount();
    const auto questions = static_cast<int>(work().snapshot()->questions.size());
    BOOST_TEST(all > questions);
    for (int i = 0; i < questions; ++i) {
        BOOST_TEST_REQUIRE(!QuestionModel::isHeading(table_().currentId()));
        QTest::keyClick(&table_(), Qt::Key_J);
    }
    BOOST_TEST(currentId() == work().snapshot()->questions.back().question.id.value());
    for (int i = 0; i < questions; ++i)
        QTest::keyClick(&table_(), Qt::Key_K);
    BOOST_TEST(currentId() == work().snapshot()->questions.front().question.id.value());
    table_().setStateFilter(AnswerState::Approved);
    BOOST_TEST(table_().proxy().rowCount() == countOf(AnswerState::Approved));
    table_().setStateFilter(std::nullopt);
    BOOST_TEST(table_().proxy().rowCount() == all);
    waitForJobs();
}

BOOST_AUTO_TEST_CASE(models_keep_their_promises)
{
    openExampleQuestionnaire();
    QuestionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SnapshotProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuestions(*work().snapshot());
    proxy.setFilterWords(QStringLiteral("access"));
    app::QuestionnaireSnapshot shorter = *work().snapshot();
    shorter.questions.erase(shorter.questions.begin() + 3, shorter.questions.end());
    model.setQuestions(shorter);
    shorter.questions.front().question.state = AnswerState::Sent;
    model.setQuestions(shorter);
    BOOST_TEST((model.rows().at(1).state == AnswerState::Sent));
    shorter.questions.clear();
    model.setQuestions(shorter);
    SheetModel sheetModel;
    const QAbstractItemModelTester sheetTester(&sheetModel, QAbstractItemModelTester::FailureReportingMode::Fatal);
    app::PreviewSheet previewed;
    previewed.cells = {{1, 1, QStringLiteral("Question"), true}, {30, 12, QStringLiteral("far"), false}};
    sheetModel.setSheet(previewed);
    BOOST_TEST(sheetModel.rowCount() == 30);
    BOOST_TEST(sheetModel.columnCount() == 12);
    sheetModel.setSheet({});
}

BOOST_AUTO_TEST_CASE(reasons_are_told_in_the_language_of_the_window)
{
    const QString english = QStringLiteral("Column C (“安全要求 %2”) reads like the questions.");
    BOOST_TEST(reasonText(english).toStdString() == english.toStdString());
    trigger(QStringLiteral("language.zh"));
    BOOST_TEST(reasonText(english).contains(QStringLiteral("安全要求 %2")));
    BOOST_TEST(!reasonText(english).contains(QStringLiteral("reads")));
    BOOST_TEST(reasonText(QStringLiteral("Something new.")).toStdString() == "Something new.");
    trigger(QStringLiteral("language.en"));
}

BOOST_AUTO_TEST_CASE(every_reason_for_a_real_file_is_told_in_chinese)
{
    const QString samples = test::samplesFolder(QStringLiteral("questionnaires"));
    const QDir questionnaires(samples + QStringLiteral("/questionnaires"));
    openEmpty();
    goToQuestionnaires();
    trigger(QStringLiteral("language.zh"));
    QStringList files = {workbook(), table()};
    if (!samples.isEmpty())
        for (const QString &name : questionnaires.entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm")}))
            files << questionnaires.filePath(name);
    for (const QString &file : files) {
        drop(file);
        for (const app::PreviewSheet &previewed : import().shown().sheets)
            for (const QString &why : previewed.why)
                BOOST_TEST(reasonText(why).toStdString() != why.toStdString());
        trigger(QStringLiteral("questionnaires.cancelImport"));
        waitForJobs();
    }
}

BOOST_AUTO_TEST_CASE(pictures_of_the_working_day)
{
    onlyPictures();
    openExampleQuestionnaire();
    goTo(AnswerState::Proposed);
    const QString file = workbook();
    for (const char *language : {"en", "zh"})
        for (const char *scheme : {"light", "dark"})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                trigger(QStringLiteral("language.") + QLatin1String(language));
                trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                window->resize(size);
                const auto name = [&](const char *page) {
                    return QStringLiteral("4-questionnaires-%1-%2-%3-%4")
                        .arg(QLatin1String(page), QLatin1String(language), QLatin1String(scheme))
                        .arg(size.width());
                };
                waitForJobs();
                QTest::qWait(50);
                waitForJobs();
                shoot(name("work"));
                trigger(QStringLiteral("questionnaires.fill"));
                waitForJobs();
                shoot(name("fill"));
                QTest::keyClick(window.get(), Qt::Key_Escape);
                drop(file);
                customer().setText(QStringLiteral("北辰卡车"));  // keyClicks knows ASCII only
                shoot(name("import"));
                trigger(QStringLiteral("questionnaires.cancelImport"));
                QTest::keyClick(&find<SnapshotTable>(QStringLiteral("questionnaires.list")), Qt::Key_Return);
                waitForJobs();
            }
}

BOOST_AUTO_TEST_SUITE_END()
