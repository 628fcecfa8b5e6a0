#include "app/desktop/evidence/evidence_detail.h"
#include "app/desktop/evidence/find_bar.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/problem_table.h"
#include "app/usecases/assessment_sheet.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "tests/desktop/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

struct EvidenceFixture : WindowFixture
{
    /// A PDF whose pages say what is given, from the top, a line each.
    QString writePdf(const QString &name, const std::vector<QStringList> &pages)
    {
        const QString path = folder.filePath(name);
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter painter(&writer);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(14);
        painter.setFont(font);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            for (qsizetype line = 0; line < pages[i].size(); ++line)
                painter.drawText(QPointF(20, 40 + 24 * static_cast<double>(line)), pages[i].at(line));
        }
        return path;
    }
    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        BOOST_TEST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString writeImage(const QString &name)
    {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(QColor(20, 90, 160));
        const QString path = folder.filePath(name);
        BOOST_TEST_REQUIRE(image.save(path));
        return path;
    }

    void goToEvidence()
    {
        view().open(PlaceName::Evidence);
        waitForJobs();
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        auto &place = find<QWidget>(QStringLiteral("evidence"));
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place, &enter);
        BOOST_TEST_REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place, &dropped);
    }
    void add(const QStringList &files)
    {
        drop(files);
        QTest::keyClick(&find<QComboBox>(QStringLiteral("evidence.intake.kind")), Qt::Key_Return);
        waitForJobs(300'000);
    }
    SnapshotTable &list() { return find<SnapshotTable>(QStringLiteral("evidence.list")); }
    SnapshotTable &leaning() { return find<SnapshotTable>(QStringLiteral("evidence.leaning")); }
    PageView &page() { return find<PageView>(QStringLiteral("evidence.page")); }
    PageCanvas &canvas() { return page().canvas(); }

    void choose(const QString &title)
    {
        for (int row = 0; row < list().proxy().rowCount(); ++row)
            if (list().proxy().index(row, 0).data().toString() == title)
                list().selectRow(row);
        waitForJobs();
        BOOST_TEST_REQUIRE(list().currentIndex().siblingAtColumn(0).data().toString().toStdString() ==
                           title.toStdString());
    }
    /// Marks a text of a page with the mouse.
    void markWithMouse(int number, const QString &text)
    {
        const PageText &pageText = canvas().document()->pages.at(static_cast<std::size_t>(number - 1));
        const auto start = static_cast<int>(pageText.text.indexOf(text));
        BOOST_TEST_REQUIRE(start >= 0);
        const TextStretch stretch{number, start, static_cast<int>(text.size())};
        canvas().goTo(stretch);
        const std::vector<QRectF> rects = canvas().rectsOnViewport(stretch);
        BOOST_TEST_REQUIRE(!rects.empty());
        const QPoint from(static_cast<int>(rects.front().left()) + 1, static_cast<int>(rects.front().center().y()));
        const QPoint to(static_cast<int>(rects.back().right()) - 1, static_cast<int>(rects.back().center().y()));
        QWidget *viewport = canvas().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    template<class Use>
    void withSession(Use use)
    {
        const Result<std::unique_ptr<store::Workspace>> workspace = context().workspace().connect();
        BOOST_TEST_REQUIRE(workspace.has_value());
        use(app::Session{**workspace, context().actor(), catalogue, extract, {}, context().today()});
    }
    AssessmentId startAssessment()
    {
        std::optional<AssessmentId> id;
        withSession([&](const app::Session &session) {
            const Result<AssessmentId> made = app::startAssessment(session, QStringLiteral("iso27001-2022"),
                                                                   QStringLiteral("SaaS"), AssessmentKind::Self);
            BOOST_TEST_REQUIRE(made.has_value());
            id = *made;
        });
        return *id;
    }
    std::vector<Citation> citationsOf(AssessmentId id)
    {
        std::vector<Citation> citations;
        withSession([&](const app::Session &session) {
            citations = store::citationsOfAssessment(session.workspace, id).value();
        });
        return citations;
    }
    void become(Role role) { context().setActor({QStringLiteral("Qi Wen"), role}); }
};

/// How a colour shows in what is painted of the pages.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return count;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(evidence, EvidenceFixture)

BOOST_AUTO_TEST_CASE(dropped_files_are_added_and_what_is_not_says_why)
{
    openEmpty();
    goToEvidence();
    QStringList files;
    for (int i = 1; i <= 10; ++i)
        files << writePdf(QStringLiteral("policy %1.pdf").arg(i),
                          {{QStringLiteral("Access policy number %1").arg(i)}, {QStringLiteral("Second page")}});
    BOOST_TEST_REQUIRE(QFile::copy(files.first(), folder.filePath(QStringLiteral("again.pdf"))));
    files << folder.filePath(QStringLiteral("again.pdf")) << writeFile(QStringLiteral("empty.pdf"), {});
    drop(files);
    auto &kind = find<QComboBox>(QStringLiteral("evidence.intake.kind"));
    BOOST_TEST(kind.isVisible());
    BOOST_TEST(find<QLabel>(QStringLiteral("evidence.intake.what")).text().contains(QStringLiteral("12")));
    kind.setCurrentText(QStringLiteral("Policy"));
    find<QLineEdit>(QStringLiteral("evidence.intake.owner")).setText(QStringLiteral("Security office"));
    QTest::keyClick(&kind, Qt::Key_Return);
    BOOST_TEST(!kind.isVisible());
    waitForJobs(300'000);

    BOOST_TEST(list().proxy().rowCount() == 10);
    const QModelIndex first = list().proxy().index(0, 0);
    BOOST_TEST(first.siblingAtColumn(1).data().toString().toStdString() == "Policy");
    BOOST_TEST(first.siblingAtColumn(4).data().toString().toStdString() == "Security office");
    BOOST_TEST(first.siblingAtColumn(2).data().toString().toStdString() == "Draft");
    const Problems &problems = find<ProblemTable>(QStringLiteral("evidence.report.problems")).problems();
    BOOST_TEST_REQUIRE(problems.size() == 2U);
    BOOST_TEST(problems.at(0).place.file.toStdString() == "empty.pdf");
    BOOST_TEST((problems.at(0).severity == Severity::Error));
    BOOST_TEST(problems.at(1).place.file.toStdString() == "again.pdf");
    BOOST_TEST(problems.at(1).rule.toStdString() == "already-there");
    BOOST_TEST(find<QWidget>(QStringLiteral("evidence.report")).isVisible());
    trigger(QStringLiteral("evidence.report.close"));
    BOOST_TEST(!find<QWidget>(QStringLiteral("evidence.report")).isVisible());
}

BOOST_AUTO_TEST_CASE(marked_text_is_cited_for_a_requirement_and_taken_back_by_undo)
{
    openEmpty();
    const AssessmentId assessment = startAssessment();
    goToEvidence();
    add({writePdf(QStringLiteral("bastion.pdf"), {{QStringLiteral("Cover")},
                                                  {QStringLiteral("Operators work through the bastion host only."),
                                                   QStringLiteral("Sessions are kept for 180 days.")}})});
    choose(QStringLiteral("bastion"));
    waitFor("the first page is painted", [this] { return canvas().hasPicture(1); }, 60'000);
    markWithMouse(2, QStringLiteral("through the bastion host"));
    BOOST_TEST_REQUIRE(page().marked().has_value());
    BOOST_TEST(page().marked()->quote.toStdString() == "through the bastion host");
    BOOST_TEST(page().marked()->page == 2);
    BOOST_TEST(find<QWidget>(QStringLiteral("evidence.page.mark")).isVisible());

    trigger(QStringLiteral("evidence.cite"));
    waitForJobs();
    auto &filter = find<QLineEdit>(QStringLiteral("evidence.cite.filter"));
    BOOST_TEST(filter.isVisible());
    QTest::keyClicks(&filter, QStringLiteral("A.8.2 privileged"));
    QTest::keyClick(&filter, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST(!filter.isVisible());
    std::vector<Citation> citations = citationsOf(assessment);
    BOOST_TEST_REQUIRE(citations.size() == 1U);
    BOOST_TEST(std::get<ResultTarget>(citations.front().target).ref.toStdString() == "A.8.2");
    BOOST_TEST_REQUIRE(citations.front().passage.has_value());
    BOOST_TEST(citations.front().passage->page == 2);
    BOOST_TEST(!citations.front().passage->rects.empty());
    BOOST_TEST_REQUIRE(leaning().proxy().rowCount() == 1);
    BOOST_TEST(leaning().proxy().index(0, 0).data().toString().startsWith(QStringLiteral("A.8.2")));

    canvas().goToPage(1);
    leaning().selectRow(0);
    waitForJobs();
    waitFor("the cited page is painted", [this] { return canvas().hasPicture(2); }, 60'000);
    BOOST_TEST(page().currentPage() == 2);
    BOOST_TEST(pixelsOf(canvas().viewport()->grab().toImage(), themeOf(Scheme::Light).litPassage) > 200);

    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(citationsOf(assessment).empty());
    BOOST_TEST(leaning().proxy().rowCount() == 0);
    context().undoStack().redo();
    waitForJobs();
    BOOST_TEST(citationsOf(assessment).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_reviewer_accepts_with_a_reason_and_undo_gives_the_draft_back)
{
    openEmpty();
    goToEvidence();
    add({writeFile(QStringLiteral("note.txt"), "Backups are restored every quarter.\n")});
    choose(QStringLiteral("note"));
    BOOST_TEST(!find<QAction>(QStringLiteral("evidence.accept")).isEnabled());
    become(Role::Reviewer);
    BOOST_TEST(find<QAction>(QStringLiteral("evidence.accept")).isEnabled());
    trigger(QStringLiteral("evidence.accept"));
    auto &why = find<QLineEdit>(QStringLiteral("evidence.why"));
    BOOST_TEST((window->focusWidget() == &why));
    QTest::keyClicks(&why, QStringLiteral("Checked against the restore log"));
    QTest::keyClick(&why, Qt::Key_Return);
    waitForJobs();
    BOOST_TEST(list().proxy().index(0, 2).data().toString().toStdString() == "Accepted");
    BOOST_TEST(context().undoStack().undoText().contains(QStringLiteral("note")));
    context().undoStack().undo();
    waitForJobs();
    BOOST_TEST(list().proxy().index(0, 2).data().toString().toStdString() == "Draft");
}

BOOST_AUTO_TEST_CASE(a_search_in_the_document_finds_steps_and_marks)
{
    openEmpty();
    goToEvidence();
    QByteArray text;
    for (int i = 1; i <= 400; ++i)
        text += "Line " + QByteArray::number(i) + (i % 100 == 0 ? " names the Backup plan\n" : " says nothing\n");
    add({writeFile(QStringLiteral("lines.txt"), text)});
    choose(QStringLiteral("lines"));
    canvas().setFocus();
    trigger(QStringLiteral("evidence.page.find-in-document"));
    auto &field = find<QLineEdit>(QStringLiteral("evidence.page.find.field"));
    BOOST_TEST(field.isVisible());
    QTest::keyClicks(&field, QStringLiteral("backup PLAN"));
    waitForJobs();
    const int before = canvas().verticalScrollBar()->value();
    QTest::keyClick(&field, Qt::Key_Return);
    BOOST_TEST(canvas().verticalScrollBar()->value() > before);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST_REQUIRE(page().marked().has_value());
    BOOST_TEST(page().marked()->quote.toStdString() == "Backup plan");
    QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ShiftModifier);
    BOOST_TEST(page().marked()->quote.toStdString() == "Backup");
    QTest::keyClick(&field, Qt::Key_Escape);
    BOOST_TEST(!field.isVisible());
}

BOOST_AUTO_TEST_CASE(a_cited_passage_of_a_text_is_lit_in_both_themes)
{
    openEmpty();
    goToEvidence();
    add({writeFile(QStringLiteral("rules.txt"),
                   QStringLiteral("第一条 总则\n所有运维操作须通过堡垒机进行。\n第三条 附则\n").toUtf8())});
    const EvidenceId id(list().currentId().toLongLong());
    context().open(EvidenceDestination{id, {}, 1, QStringLiteral("须通过堡垒机进行"), {}});
    waitForJobs();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        trigger(scheme == Scheme::Light ? QStringLiteral("scheme.light") : QStringLiteral("scheme.dark"));
        QCoreApplication::processEvents();
        BOOST_TEST(pixelsOf(canvas().viewport()->grab().toImage(), themeOf(scheme).litPassage) > 100);
    }
    trigger(QStringLiteral("scheme.light"));
}

BOOST_AUTO_TEST_CASE(an_image_is_painted_by_the_extracting_process)
{
    openEmpty();
    goToEvidence();
    add({writeImage(QStringLiteral("screen.png"))});
    choose(QStringLiteral("screen"));
    waitFor("the image is painted", [this] { return canvas().hasPicture(1); }, 60'000);
    BOOST_TEST(pixelsOf(canvas().viewport()->grab().toImage(), QColor(20, 90, 160)) > 1000);
}

BOOST_AUTO_TEST_CASE(zooming_keeps_the_page_and_fits_the_width_again)
{
    openEmpty();
    goToEvidence();
    std::vector<QStringList> pages;
    for (int i = 1; i <= 12; ++i)
        pages.push_back({QStringLiteral("Page number %1").arg(i)});
    add({writePdf(QStringLiteral("long.pdf"), pages)});
    choose(QStringLiteral("long"));
    const double fitting = page().zoom();
    canvas().goToPage(7);
    BOOST_TEST(page().currentPage() == 7);
    trigger(QStringLiteral("evidence.page.zoom-in"));
    trigger(QStringLiteral("evidence.page.zoom-in"));
    BOOST_TEST(page().zoom() > fitting * 1.5);
    BOOST_TEST(page().currentPage() == 7);
    trigger(QStringLiteral("evidence.page.actual-size"));
    BOOST_TEST(page().zoom() == 1.0);
    trigger(QStringLiteral("evidence.page.fit-width"));
    BOOST_TEST(page().zoom() == fitting, boost::test_tools::tolerance(0.02));
    BOOST_TEST(page().currentPage() == 7);
    waitFor("the page in view is painted", [this] { return canvas().hasPicture(7); }, 60'000);
}

BOOST_AUTO_TEST_CASE(the_filter_narrows_by_words_and_by_state)
{
    openExample();
    goToEvidence();
    const int all = list().proxy().rowCount();
    BOOST_TEST_REQUIRE(all > 3);
    auto &states = find<QComboBox>(QStringLiteral("evidence.states"));
    int shown = 0;
    for (int i = 1; i < states.count(); ++i) {
        states.setCurrentIndex(i);
        for (int row = 0; row < list().proxy().rowCount(); ++row)
            BOOST_TEST(list().proxy().index(row, 2).data().toString().toStdString() ==
                       states.currentText().toStdString());
        shown += list().proxy().rowCount();
    }
    BOOST_TEST(shown == all);
    states.setCurrentIndex(0);
    const QString title = list().proxy().index(0, 0).data().toString();
    auto &filter = find<QLineEdit>(QStringLiteral("evidence.filter"));
    filter.setText(title);
    BOOST_TEST(list().proxy().rowCount() >= 1);
    BOOST_TEST(list().proxy().rowCount() < all);
    waitForJobs();
}

BOOST_AUTO_TEST_CASE(every_model_of_the_place_keeps_the_rules)
{
    openExample();
    goToEvidence();
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const char *name : {"evidence.list", "evidence.leaning", "evidence.cite.targets", "evidence.problems"}) {
        auto *proxy = qobject_cast<QSortFilterProxyModel *>(find<QTableView>(QString::fromLatin1(name)).model());
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{proxy, proxy->sourceModel()})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    for (int row = 0; row < list().proxy().rowCount(); ++row) {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_J);
        waitForJobs();
    }
    add({writeFile(QStringLiteral("more.txt"), "One more line of evidence.\n"),
         writeFile(QStringLiteral("bad.pdf"), "no")});
    trigger(QStringLiteral("language.zh"));
    waitForJobs();
    trigger(QStringLiteral("language.en"));
    waitForJobs();
}

BOOST_AUTO_TEST_CASE(screenshots_of_adding_citing_and_searching)
{
    onlyPictures();
    openExample();
    goToEvidence();
    const auto shootEverywhere = [this](const QString &name) {
        for (const char *language : {"en", "zh"})
            for (const char *scheme : {"light", "dark"})
                for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                    trigger(QStringLiteral("language.") + QLatin1String(language));
                    trigger(QStringLiteral("scheme.") + QLatin1String(scheme));
                    window->resize(size);
                    QCoreApplication::processEvents();
                    QTest::qWait(150);  // the pictures of another width are asked for when it has settled
                    waitForJobs();
                    shoot(QStringLiteral("3-evidence-%1-%2-%3-%4")
                              .arg(name, QLatin1String(language), QLatin1String(scheme))
                              .arg(size.width()));
                }
    };
    list().step(1);
    waitForJobs();
    const PageText &text = canvas().document()->pages.front();
    canvas().mark(wholeWords(text, static_cast<int>(text.text.size()) / 3, static_cast<int>(text.text.size()) / 2));
    trigger(QStringLiteral("evidence.cite"));
    waitForJobs();
    shootEverywhere(QStringLiteral("cite"));
    QTest::keyClick(&find<QLineEdit>(QStringLiteral("evidence.cite.filter")), Qt::Key_Escape);
    page().clearMark();
    for (int row = 0; row < list().proxy().rowCount() && leaning().proxy().rowCount() == 0; ++row) {
        list().selectRow(row);
        waitForJobs();
    }
    leaning().selectRow(0);
    waitForJobs();
    shootEverywhere(QStringLiteral("lit"));
    add({writeFile(QStringLiteral("empty.pdf"), {}), writeFile(QStringLiteral("note.txt"), "One line of evidence.\n"),
         writeFile(QStringLiteral("copy.txt"), "One line of evidence.\n")});
    drop({folder.filePath(QStringLiteral("note.txt")), folder.filePath(QStringLiteral("empty.pdf"))});
    shootEverywhere(QStringLiteral("add"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(words_of_a_page)

BOOST_AUTO_TEST_CASE(a_mark_is_widened_to_whole_words_and_ideographs_stand_alone)
{
    const PageText page{1, {}, {}, QStringLiteral("The bastion host, 堡垒机 180 days"), {}};
    const auto marked = [&](int from, int to) {
        const TextStretch stretch = wholeWords(page, from, to);
        return page.text.mid(stretch.start, stretch.length).toStdString();
    };
    BOOST_TEST(marked(6, 13) == "bastion host");
    BOOST_TEST(marked(13, 6) == "bastion host");
    BOOST_TEST(marked(3, 4) == "");
    BOOST_TEST(marked(19, 20) == "垒");
    BOOST_TEST(marked(18, 23) == "堡垒机 180");
}

BOOST_AUTO_TEST_CASE(a_search_disregards_case_width_and_line_ends)
{
    const std::vector<PageText> pages{{1, {}, {}, QStringLiteral("nothing"), {}},
                                      {2, {}, {}, QStringLiteral("The Bastion\nHost and ＢＡＳＴＩＯＮ host"), {}}};
    const std::vector<TextStretch> found = findText(pages, QStringLiteral(" bastion  host "), 10);
    BOOST_TEST_REQUIRE(found.size() == 2U);
    BOOST_TEST((found.at(0) == TextStretch{2, 4, 12}));
    BOOST_TEST((found.at(1) == TextStretch{2, 21, 12}));
    const std::vector<PageText> chinese{{1, {}, {}, QStringLiteral("运维须通过堡\n垒机进行"), {}}};
    BOOST_TEST_REQUIRE(findText(chinese, QStringLiteral("堡垒机"), 10).size() == 1U);
    BOOST_TEST((findText(chinese, QStringLiteral("堡垒机"), 10).front() == TextStretch{1, 5, 4}));
    BOOST_TEST(findText(pages, QStringLiteral("bastion"), 1).size() == 1U);
    BOOST_TEST(findText(pages, QStringLiteral("   "), 10).empty());
}

BOOST_AUTO_TEST_SUITE_END()
