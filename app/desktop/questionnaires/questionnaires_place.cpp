#include "app/desktop/questionnaires/questionnaires_place.h"

#include "app/desktop/banner.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/fill_page.h"
#include "app/desktop/questionnaires/import_page.h"
#include "app/desktop/questionnaires/questionnaire_list.h"
#include "app/desktop/questionnaires/questionnaire_work.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace assay::desktop {

namespace {

const QStringList kEndings = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("csv"),
                              QStringLiteral("docx"), QStringLiteral("docm")};

QString droppedWorkbook(const QMimeData &data)
{
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && QuestionnairesPlace::isWorkbook(url.toLocalFile()))
            return url.toLocalFile();
    return {};
}

}  // namespace

QuestionnairesPlace::QuestionnairesPlace(DesktopContext &context, QWidget *parent)
    : Place(PlaceName::Questionnaires, context, parent)
    , m_openFile(new QAction(this))
    , m_propose(new QAction(this))
    , m_fill(new QAction(this))
    , m_back(new QAction(this))
    , m_write(new QAction(this))
    , m_pages(new QStackedWidget)
    , m_list(new QuestionnaireList(context.settings(), m_openFile))
    , m_import(new ImportPage(context))
    , m_work(new QuestionnaireWork(context))
    , m_fillPage(new FillPage(context))
    , m_listJob(context.jobs(), this)
{
    setObjectName(QStringLiteral("questionnaires"));
    setAcceptDrops(true);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_import),
                          static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_fillPage)})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    buildActions();
    connectPages();
    retranslate();
    updateActions();
}

QuestionnairesPlace::~QuestionnairesPlace() = default;

void QuestionnairesPlace::buildActions()
{
    struct Made
    {
        QAction *action;
        const char *name;
        const char *keys;
        Icon icon;
    };
    for (const Made &made :
         {Made{m_openFile, "open", "Ctrl+Shift+O", Icon::Open},
          Made{m_propose, "propose", "Ctrl+Shift+P", Icon::Answers}, Made{m_fill, "fill", "Ctrl+Shift+W", Icon::Save},
          Made{m_back, "back", "Alt+Left", Icon::Close}, Made{m_write, "write", "Ctrl+Shift+S", Icon::Save}}) {
        made.action->setObjectName(QLatin1String("questionnaires.") + QLatin1String(made.name));
        made.action->setShortcut(QKeySequence(QLatin1String(made.keys)));
        made.action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        made.action->setIcon(icon(made.icon));
        addAction(made.action);
    }
    addActions(m_work->keyboardActions());
    connect(m_openFile, &QAction::triggered, this, &QuestionnairesPlace::chooseWorkbook);
    connect(m_propose, &QAction::triggered, m_work, &QuestionnaireWork::proposeAll);
    connect(m_fill, &QAction::triggered, this, &QuestionnairesPlace::showFill);
    connect(m_back, &QAction::triggered, this, [this] { backToList(); });
    connect(m_write, &QAction::triggered, m_fillPage, &FillPage::write);
}

void QuestionnairesPlace::connectPages()
{
    connect(m_list, &QuestionnaireList::opened, this,
            [this](qint64 id) { showQuestionnaire(QuestionnaireId(id), std::nullopt); });
    connect(m_import, &ImportPage::left, this, [this] { show(m_list); });
    connect(m_import, &ImportPage::failed, this, [this](const Message &message) {
        show(m_list);
        m_list->banner().show(message);
    });
    connect(m_import, &ImportPage::imported, this,
            [this](qint64 id) { showQuestionnaire(QuestionnaireId(id), std::nullopt); });
    connect(m_work, &QuestionnaireWork::snapshotChanged, this, &QuestionnairesPlace::updateActions);
    connect(m_fillPage, &FillPage::stateChanged, this, &QuestionnairesPlace::updateActions);
}

QString QuestionnairesPlace::headline() const
{
    return m_pages->currentWidget() == m_work || m_pages->currentWidget() == m_fillPage ? m_work->headline()
                                                                                        : QString();
}

QString QuestionnairesPlace::badge() const
{
    const int open = m_list->unfinished();
    return open > 0 ? QLocale().toString(open) : QString();
}

QList<QAction *> QuestionnairesPlace::headerActions() const
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_list)
        return {m_openFile};
    if (page == m_work)
        return {m_back, m_propose, m_fill};
    if (page == m_fillPage)
        return {m_back, m_write};
    return {};
}

void QuestionnairesPlace::open(const Destination &destination)
{
    if (const auto *question = std::get_if<QuestionDestination>(&destination))
        showQuestionnaire(question->questionnaire, question->question);
}

bool QuestionnairesPlace::backToList()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_list)
        return false;
    if (page == m_fillPage)
        show(m_work);
    else if (page != m_work || sender() == m_back || !m_work->backToQuestions()) {
        m_work->saveEdits();
        show(m_list);
    }
    return true;
}

void QuestionnairesPlace::show(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (page == m_list)
        m_list->focusList();
    if (page == m_work)
        m_work->backToQuestions();
    updateActions();
}

void QuestionnairesPlace::showQuestionnaire(QuestionnaireId id, std::optional<QuestionId> question)
{
    m_work->open(id, question);
    show(m_work);
}

void QuestionnairesPlace::showFill()
{
    if (!m_work->snapshot())
        return;
    m_work->saveEdits();
    m_fillPage->plan(*m_work->questionnaire(), m_work->snapshot()->about.fileName);
    show(m_fillPage);
    m_fillPage->focusList();
}

void QuestionnairesPlace::chooseWorkbook()
{
    auto *dialog = new QFileDialog(this, tr("Open a questionnaire"));
    dialog->setObjectName(QStringLiteral("questionnaires.openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Questionnaires (%1)").arg(QStringLiteral("*.xlsx *.xlsm *.csv *.docx *.docm")));
    const QString folder = context().settings().value(kLastFolder);
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        context().settings().set(kLastFolder, QFileInfo(path).absolutePath());
        previewWorkbook(path);
    });
    dialog->open();
}

void QuestionnairesPlace::previewWorkbook(const QString &path)
{
    m_work->saveEdits();
    show(m_import);
    m_import->preview(path);
}

bool QuestionnairesPlace::isWorkbook(const QString &path)
{
    return kEndings.contains(QFileInfo(path).suffix().toLower());
}

void QuestionnairesPlace::reload()
{
    m_listJob.start(
        tr("Reading the questionnaires"),
        [](const app::Session &session, Progress &) { return app::questionnaireOverviews(session); },
        [this](Result<std::vector<app::QuestionnaireOverview>> all) {
            if (!all) {
                m_list->banner().show(messageOf(tr("Reading the questionnaires"), all.error()));
                return;
            }
            m_list->setQuestionnaires(std::move(*all));
            updateActions();
        });
    m_work->reload();
    if (m_offersOld)
        m_work->forgetOffers();
    m_offersOld = false;
}

bool QuestionnairesPlace::concerns(const Change &change) const
{
    if (change.what == Changed::Library)
        m_offersOld = true;
    return change.what != Changed::Assessments && change.what != Changed::Results && change.what != Changed::Systems;
}

void QuestionnairesPlace::actorChanged()
{
    m_work->updateActions();
    m_import->updateActions();
    updateActions();
    m_work->reload();
}

void QuestionnairesPlace::updateActions()
{
    const QWidget *page = m_pages->currentWidget();
    const bool working = page == m_work && m_work->snapshot();
    m_openFile->setEnabled(context().mayEdit());
    m_propose->setEnabled(working && context().mayEdit() && !m_work->isProposing());
    m_fill->setEnabled(working);
    m_back->setEnabled(page != m_list);
    m_write->setEnabled(page == m_fillPage && m_fillPage->canWrite());
    Q_EMIT headerChanged();
}

void QuestionnairesPlace::retranslate()
{
    m_openFile->setText(tr("&Open workbook…"));
    m_openFile->setToolTip(tr("A customer's questionnaire as XLSX, XLSM, CSV or DOCX"));
    m_propose->setText(tr("&Propose answers"));
    m_propose->setToolTip(tr("Look for an earlier answer to every open question"));
    m_fill->setText(tr("&Write into customer's file…"));
    m_fill->setToolTip(tr("First lists the cells that will change"));
    m_back->setText(tr("&Back"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_write->setText(tr("&Write…"));
    m_write->setToolTip(tr("Write a copy of the customer's file with these cells"));
    m_list->retranslate();
    m_import->retranslate();
    m_work->retranslate();
    m_fillPage->retranslate();
}

void QuestionnairesPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (context().mayEdit() && !droppedWorkbook(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void QuestionnairesPlace::dropEvent(QDropEvent *event)
{
    const QString path = droppedWorkbook(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    previewWorkbook(path);
}

void QuestionnairesPlace::hideEvent(QHideEvent *event)
{
    m_work->saveEdits();
    Place::hideEvent(event);
}

}  // namespace assay::desktop
