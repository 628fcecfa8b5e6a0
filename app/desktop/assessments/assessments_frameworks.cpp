#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/framework_import_page.h"
#include "app/desktop/assessments/frameworks_page.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/assessments/wording_page.h"
#include "app/desktop/banner.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

const QString kFileDialog = QStringLiteral("frameworks.file.dialog");

const QStringList &endings()
{
    static const QStringList all = {QStringLiteral("yaml"), QStringLiteral("yml"),  QStringLiteral("csv"),
                                    QStringLiteral("xlsx"), QStringLiteral("json"), QStringLiteral("xml")};
    return all;
}

/// The first file that may hold a framework; empty: none.
QString droppedFramework(const QMimeData &data)
{
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && endings().contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    return {};
}

/// Asks for one file and remembers its folder.
template<class Use>
void askForFile(QWidget *parent, Settings &settings, const QString &title, const QString &filter, Use use)
{
    // One dialog for all that is asked for: taking one apart again keeps the interface longer than showing it.
    auto *dialog = parent->findChild<QFileDialog *>(kFileDialog);
    if (!dialog) {
        dialog = new QFileDialog(parent);
        dialog->setObjectName(kFileDialog);
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    dialog->setWindowTitle(title);
    dialog->setDirectory(settings.value(kLastFolder));
    dialog->setNameFilter(filter);
    dialog->disconnect(parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&settings, use](const QString &file) {
        settings.set(kLastFolder, QFileInfo(file).absolutePath());
        use(file);
    });
    dialog->open();
}

}  // namespace

ExtraPage *AssessmentsPlace::extraPage() const
{
    return qobject_cast<ExtraPage *>(m_stack->currentWidget());
}

void AssessmentsPlace::addExtraPage(ExtraPage *page)
{
    m_stack->addWidget(page);
    page->retranslate(*m_words);
}

void AssessmentsPlace::openExtraPage(ExtraPage *page)
{
    // "The newest assessment" is the one that is shown, so that reading again does not leave the page.
    if (m_request && !m_request->assessment && m_sheetPage && m_sheetPage->sheet() && m_sheetPage->sheet()->assessment)
        m_request->assessment = m_sheetPage->sheet()->assessment->id;
    else if (m_request && !m_request->assessment)
        m_request.reset();
    m_banner->dismiss();
    // Esc leads back by the way on which it was come, never in a circle.
    const auto *before = extraPage();
    while (before && before != page)
        before = qobject_cast<ExtraPage *>(before->cameFrom());
    if (!before)
        page->setCameFrom(m_stack->currentWidget());
    showPage(page);
}

void AssessmentsPlace::addFrameworkActions()
{
    m_frameworks.list = new QAction(this);
    m_frameworks.import = new QAction(this);
    prepare(m_frameworks.list, "assessments.frameworks", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    prepare(m_frameworks.import, "assessments.frameworks.import", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_frameworks.list, &QAction::triggered, this, &AssessmentsPlace::openFrameworks);
    connect(m_frameworks.import, &QAction::triggered, this, &AssessmentsPlace::chooseFramework);
    setAcceptDrops(true);
}

FrameworksPage &AssessmentsPlace::frameworksPage()
{
    if (!m_frameworks.page) {
        m_frameworks.page = new FrameworksPage(context(), m_frameworks.import);
        addExtraPage(m_frameworks.page);
        connect(m_frameworks.page, &FrameworksPage::wordingWanted, this, &AssessmentsPlace::chooseWording);
        connect(&context(), &DesktopContext::changed, m_frameworks.page,
                [page = m_frameworks.page](const Change &what) {
                    if (what.what == Changed::Assessments)
                        page->refresh();
                });
    }
    return *m_frameworks.page;
}

void AssessmentsPlace::openFrameworks()
{
    openExtraPage(&frameworksPage());
}

void AssessmentsPlace::chooseFramework()
{
    QStringList patterns;
    for (const QString &ending : endings())
        patterns << QStringLiteral("*.") + ending;
    askForFile(this, context().settings(), tr("Import a framework"),
               tr("Frameworks (%1)").arg(patterns.join(QLatin1Char(' '))),
               [this](const QString &file) { openImport(file); });
}

void AssessmentsPlace::openImport(const QString &file)
{
    if (!m_frameworks.importPage) {
        m_frameworks.importPage = new FrameworkImportPage(context());
        addExtraPage(m_frameworks.importPage);
        connect(m_frameworks.importPage, &FrameworkImportPage::taken, this, [this](const Framework &framework) {
            FrameworksPage &page = frameworksPage();
            openExtraPage(&page);
            page.setCameFrom(m_listPage);
            page.select(framework.id);
            page.tell({Severity::Note,
                       tr("%1 was taken in: %n requirement(s) to assess.", nullptr, framework.assessableCount())
                           .arg(framework.title.in(m_words->language())),
                       {},
                       tr("It can be chosen for a new assessment now."),
                       {}});
        });
    }
    openExtraPage(m_frameworks.importPage);
    m_frameworks.importPage->preview(file);
}

void AssessmentsPlace::chooseWording(const app::FrameworkFacts &framework)
{
    askForFile(this, context().settings(), tr("Import wording"), tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.csv")),
               [this, framework](const QString &file) { openWording(framework, file); });
}

void AssessmentsPlace::openWording(const app::FrameworkFacts &framework, const QString &file)
{
    if (!m_frameworks.wordingPage) {
        m_frameworks.wordingPage = new WordingPage(context());
        addExtraPage(m_frameworks.wordingPage);
        connect(m_frameworks.wordingPage, &WordingPage::recorded, this, [this](const QString &id, int texts) {
            FrameworksPage &page = frameworksPage();
            showPage(&page);
            page.select(id);
            page.tell({Severity::Note,
                       tr("%n text(s) now stand beside the guidance.", nullptr, texts),
                       {},
                       tr("They are shown with each requirement."),
                       {}});
        });
    }
    m_frameworks.wordingPage->preview(framework, file);
    m_frameworks.wordingPage->retranslate(*m_words);
    openExtraPage(m_frameworks.wordingPage);
}

void AssessmentsPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (context().mayEdit() && !droppedFramework(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AssessmentsPlace::dropEvent(QDropEvent *event)
{
    const QString file = droppedFramework(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openImport(file);
}

void AssessmentsPlace::retranslateFrameworks()
{
    m_frameworks.list->setText(tr("&Frameworks…"));
    m_frameworks.list->setToolTip(tr("All frameworks, built in and your own, with their crosswalks"));
    m_frameworks.list->setIcon(icon(Icon::Assessments));
    m_frameworks.import->setText(tr("&Import a framework…"));
    m_frameworks.import->setToolTip(tr("Take in a framework of your own: YAML, XLSX, CSV or an OSCAL catalog"));
    m_frameworks.import->setIcon(icon(Icon::Open));
}

}  // namespace assay::desktop
