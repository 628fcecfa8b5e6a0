#include "app/demo/demo_files.h"
#include "app/desktop/assessments/report_page.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/questionnaires/fill_page.h"
#include "app/desktop/questionnaires/question_table.h"
#include "app/desktop/questionnaires/questionnaire_work.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/import_library.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "tests/desktop/support/window_fixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

/// From an empty desk to what a customer and the management get, by mouse and keyboard, in one language of the window.
struct WholeWay : WindowFixture
{
    WholeWay()
    {
        window->activateWindow();
        BOOST_TEST_REQUIRE(QTest::qWaitForWindowActive(window.get(), 20'000));
    }

    void makeWorkspace()
    {
        click(find<QPushButton>(QStringLiteral("create.button")));
        waitFor("the dialog is shown",
                [&] { return window->findChild<QDialog *>(QStringLiteral("newWorkspaceDialog")) != nullptr; });
        auto &dialog = find<QDialog>(QStringLiteral("newWorkspaceDialog"));
        auto &file = find<QLineEdit>(QStringLiteral("file"), &dialog);
        file.setText(folder.filePath(QStringLiteral("whole.assay")));
        for (const char *field : {"passphrase", "passphraseAgain"})
            QTest::keyClicks(&find<QLineEdit>(QLatin1String(field), &dialog), QStringLiteral("correct horse"));
        click(find<QPushButton>(QStringLiteral("make"), &dialog));
        waitFor("the workspace is open", [this] { return window->view() != nullptr; });
        waitForJobs();
        activate();
        waitFor("every place is made", [this] { return view().isComplete(); });
        watchFromNow();  // the first dialog of a process costs Qt over 100 ms, once
    }

    void drop(const QString &place, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        auto &target = find<QWidget>(place);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        BOOST_TEST_REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &dropped);
    }

    /// After a dialog.
    void activate()
    {
        window->activateWindow();
        waitFor("the window is active again", [this] { return window->isActiveWindow(); });
    }

    void goTo(Qt::Key number)
    {
        QTest::keyClick(window.get(), number, Qt::ControlModifier);
        waitForJobs();
    }

    void addTenDocuments()
    {
        goTo(Qt::Key_3);
        const QDir documents(app::exampleFolder() + QStringLiteral("/documents"));
        QStringList files;
        for (const QString &name : documents.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name).mid(0, 10))
            files << documents.filePath(name);
        BOOST_TEST_REQUIRE(files.size() == 10);
        drop(QStringLiteral("evidence"), files);
        QTest::keyClick(&find<QComboBox>(QStringLiteral("evidence.intake.kind")), Qt::Key_Return);
        waitForJobs(300'000);
        BOOST_TEST(find<SnapshotTable>(QStringLiteral("evidence.list")).proxy().rowCount() == 10);
    }

    void startAssessment()
    {
        goTo(Qt::Key_2);
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto &framework = find<QComboBox>(QStringLiteral("assessments.new.framework"));
        framework.setCurrentIndex(framework.findData(QStringLiteral("iso27001-2022")));
        QTest::keyClicks(&find<QLineEdit>(QStringLiteral("assessments.new.scope")), QStringLiteral("SaaS"));
        click(find<QPushButton>(QStringLiteral("assessments.new.start")));
        waitForJobs();
        waitFor("the tree is shown", [this] { return tree().isVisible(); });
        tree().setFocus();
        tree().setCurrentRef(QStringLiteral("A.5.1"));
        QTest::keyClick(&tree(), Qt::Key_M);  // met, and on to the next
        QTest::keyClick(&tree(), Qt::Key_N);  // not met
        waitForJobs();
        const std::vector<RequirementResult> results = *store::resultsOf(*reader(), assessment());
        BOOST_TEST_REQUIRE(results.size() == 2U);
        BOOST_TEST((results.front().value == ResultValue::Met));
        BOOST_TEST((results.back().value == ResultValue::NotMet));
    }

    void citeBySelection()
    {
        goTo(Qt::Key_3);
        auto &list = find<SnapshotTable>(QStringLiteral("evidence.list"));
        list.selectRow(0);
        waitForJobs();
        PageCanvas &canvas = find<PageView>(QStringLiteral("evidence.page")).canvas();
        waitFor("the first page is painted", [&] { return canvas.hasPicture(1); }, 60'000);
        const PageText &page = canvas.document()->pages.front();
        const TextStretch stretch =
            wholeWords(page, static_cast<int>(page.text.size()) / 3, static_cast<int>(page.text.size()) / 3 + 20);
        canvas.goTo(stretch);
        const std::vector<QRectF> rects = canvas.rectsOnViewport(stretch);
        BOOST_TEST_REQUIRE(!rects.empty());
        const QPoint from(static_cast<int>(rects.front().left()) + 1, static_cast<int>(rects.front().center().y()));
        const QPoint to(static_cast<int>(rects.back().right()) - 1, static_cast<int>(rects.back().center().y()));
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas.viewport(), &move);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
        trigger(QStringLiteral("evidence.cite"));
        waitForJobs();
        auto &filter = find<QLineEdit>(QStringLiteral("evidence.cite.filter"));
        QTest::keyClicks(&filter, QStringLiteral("A.5.1"));
        QTest::keyClick(&filter, Qt::Key_Return);
        waitForJobs();
        const std::vector<Citation> citations = *store::citationsOfAssessment(*reader(), assessment());
        BOOST_TEST_REQUIRE(citations.size() == 1U);
        BOOST_TEST(std::get<ResultTarget>(citations.front().target).ref.startsWith(QStringLiteral("A.5.1")));
        BOOST_TEST(citations.front().passage.has_value());
    }

    /// The library fills from last year's answers; its place in the window comes later.
    void bringLastYearsAnswers()
    {
        const std::unique_ptr<store::Workspace> workspace = reader();
        const app::Session session{*workspace, context().actor(), catalogue, extract, {}, context().today()};
        SilentProgress progress;
        const auto imported =
            app::importLibrary(session, app::exampleFolder() + QStringLiteral("/past-answers.xlsx"), {}, progress);
        BOOST_TEST_REQUIRE(imported.has_value());
    }

    void answerTheCustomer()
    {
        goTo(Qt::Key_4);
        drop(QStringLiteral("questionnaires"), {app::exampleFolder() + QStringLiteral("/customer-questionnaire.xlsx")});
        waitForJobs();
        auto &customer = find<QLineEdit>(QStringLiteral("questionnaires.customer"));
        QTest::keyClicks(&customer, QStringLiteral("Beichen Trucks"));
        QTest::keyClick(&customer, Qt::Key_Return);
        waitForJobs();
        trigger(QStringLiteral("questionnaires.propose"));
        waitForJobs(300'000);
        const int proposed = countOf(AnswerState::Proposed);
        BOOST_TEST_REQUIRE(proposed > 5);
        for (const app::QuestionView &one : work().snapshot()->questions)
            if (one.question.state == AnswerState::Proposed) {
                table().setCurrentId(one.question.id.value());
                break;
            }
        waitForJobs();
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);  // accept, and on to the next
        waitForJobs();
        BOOST_TEST(countOf(AnswerState::Draft) == 1);
        find<QDoubleSpinBox>(QStringLiteral("questionnaires.least")).setValue(0);
        trigger(QStringLiteral("questionnaires.acceptAll"));
        waitForJobs();
        BOOST_TEST(countOf(AnswerState::Draft) == proposed);
        context().setActor({QStringLiteral("Wei Zhou"), Role::Reviewer});
        waitForJobs();
        trigger(QStringLiteral("questionnaires.sendAll"));
        waitForJobs();
        BOOST_TEST(countOf(AnswerState::Approved) == proposed);
    }

    void writeTheWorkbook()
    {
        trigger(QStringLiteral("questionnaires.fill"));
        waitForJobs();
        const auto &page = *window->findChild<FillPage *>();
        BOOST_TEST(std::ranges::count(page.rows(), true, &FillRow::written) > 5);
        trigger(QStringLiteral("questionnaires.write"));
        auto &dialog = find<QFileDialog>(QStringLiteral("questionnaires.saveDialog"));
        dialog.selectFile(folder.filePath(QStringLiteral("answered.xlsx")));
        QMetaObject::invokeMethod(&dialog, "accept");
        waitForJobs();
        BOOST_TEST(QFile::exists(folder.filePath(QStringLiteral("answered.xlsx"))));
        activate();
    }

    void reportTheGaps()
    {
        goTo(Qt::Key_2);
        trigger(QStringLiteral("assessments.report"));
        auto &report = *window->findChild<ReportPage *>();
        QStringList written;
        QObject::connect(&report, &ReportPage::written, &report, [&](const QString &file) { written << file; });
        report.write(folder.filePath(QStringLiteral("gap.pdf")));
        waitFor("the report is written", [&] { return written.size() == 1; }, 120'000);
        waitForJobs(120'000);
        QFile pdf(written.front());
        BOOST_TEST_REQUIRE(pdf.open(QIODevice::ReadOnly));
        BOOST_TEST(pdf.read(5).toStdString() == "%PDF-");
    }

    void walk(const char *language)
    {
        trigger(QStringLiteral("language.") + QLatin1String(language));
        makeWorkspace();
        addTenDocuments();
        startAssessment();
        citeBySelection();
        bringLastYearsAnswers();
        answerTheCustomer();
        writeTheWorkbook();
        reportTheGaps();
    }

    RequirementTree &tree() { return find<RequirementTree>(QStringLiteral("assessments.tree")); }
    QuestionTable &table() { return find<QuestionTable>(QStringLiteral("questionnaires.questions")); }
    QuestionnaireWork &work() { return *window->findChild<QuestionnaireWork *>(); }
    int countOf(AnswerState state)
    {
        return static_cast<int>(std::ranges::count_if(
            work().snapshot()->questions, [&](const app::QuestionView &one) { return one.question.state == state; }));
    }
    std::unique_ptr<store::Workspace> reader()
    {
        auto workspace = context().workspace().connect();
        BOOST_TEST_REQUIRE(workspace.has_value());
        return std::move(*workspace);
    }
    AssessmentId assessment()
    {
        const auto all = store::allAssessments(*reader());
        BOOST_TEST_REQUIRE(!all->empty());
        return all->front().id;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(the_whole_way, WholeWay)

BOOST_AUTO_TEST_CASE(in_english)
{
    walk("en");
}

BOOST_AUTO_TEST_CASE(in_chinese)
{
    walk("zh");
}

BOOST_AUTO_TEST_SUITE_END()
