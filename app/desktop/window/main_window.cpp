#include "app/desktop/window/main_window.h"

#include "app/desktop/banner.h"
#include "app/desktop/icons.h"
#include "app/desktop/window/example.h"
#include "app/desktop/window/start_page.h"
#include "app/desktop/window/window_commands.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace assay::desktop {

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr QSize kLeastSize(960, 600);
constexpr int kProgressMs = 100;

const QString &stateName()
{
    static const QString name = QStringLiteral("window");
    return name;
}

void remember(Settings &settings, const QString &path)
{
    QStringList recent = settings.value(kRecentWorkspaces);
    recent.removeAll(path);
    recent.prepend(path);
    settings.set(kRecentWorkspaces, recent.mid(0, settings.value(kMostRecent)));
    settings.set(kLastFolder, QFileInfo(path).absolutePath());
}

QString folderOf(const Settings &settings)
{
    const QString folder = settings.value(kLastFolder);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

}  // namespace

MainWindow::MainWindow(ProgramParts parts)
    : m_parts(std::move(parts))
    , m_jobs(m_parts.basis, nullptr)
    , m_opener(m_parts.basis.catalogue, m_parts.clock)
    , m_commands(new WindowCommands(m_parts, this))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(m_parts.settings, m_commands->create, m_commands->open, m_commands->example))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(programIcon());
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    m_parts.style.dress(*this);
    restoreGeometry(m_parts.settings.widgetState(stateName()));
    connectCommands();
    connectOpener();
    m_timer.setInterval(kProgressMs);
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::showProgress);
    retranslate();
}

MainWindow::~MainWindow()
{
    closeWorkspace(When::Now);
}

void MainWindow::connectCommands()
{
    connect(m_commands->create, &QAction::triggered, this, &MainWindow::createWorkspace);
    connect(m_commands->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_commands->example, &QAction::triggered, this, &MainWindow::openExample);
    connect(m_commands->close, &QAction::triggered, this, [this] { closeWorkspace(); });
    connect(m_commands->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_commands->undo, &QAction::triggered, this, [this] { m_context->undoStack().undo(); });
    connect(m_commands->redo, &QAction::triggered, this, [this] { m_context->undoStack().redo(); });
    connect(m_commands->search, &QAction::triggered, this, [this] { m_view->focusSearch(); });
    connect(m_commands->back, &QAction::triggered, this, [this] { m_view->stepBack(); });
    connect(m_commands, &WindowCommands::placeChosen, this,
            [this](int place) { m_view->open(static_cast<PlaceName>(place)); });
    connect(m_commands, &WindowCommands::recentChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::cancelRequested, this, [this] { m_jobs.cancel(m_example); });
}

void MainWindow::connectOpener()
{
    connect(&m_opener, &WorkspaceOpener::opened, this, &MainWindow::takeOver);
    connect(&m_opener, &WorkspaceOpener::passphraseNeeded, this, &MainWindow::askPassphrase);
    connect(&m_opener, &WorkspaceOpener::failed, this, &MainWindow::showFailure);
    connect(&m_opener, &WorkspaceOpener::busyChanged, this, [this](bool busy) {
        if (m_passphrase)
            m_passphrase->setBusy(busy);
        if (m_new)
            m_new->setBusy(busy);
        showProgress();
    });
}

void MainWindow::createWorkspace()
{
    m_new = new NewWorkspaceDialog(folderOf(m_parts.settings), m_parts.settings.value(kPersonName), this);
    connect(m_new, &NewWorkspaceDialog::wanted, this, [this](const NewWorkspace &wanted) {
        m_parts.settings.set(kPersonName, wanted.actor.name);
        m_parts.settings.set(kPersonRole, toWord(wanted.actor.role));
        m_opener.create(wanted);
    });
    m_new->open();
}

void MainWindow::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a workspace"), folderOf(m_parts.settings), tr("Assay workspaces (*.assay)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openFile(const QString &path)
{
    m_start->banner().dismiss();
    m_opener.open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openExample()
{
    if (m_jobs.isRunning(m_example))
        return;
    const QString path = exampleWorkspace(m_parts.dataFolder);
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    m_example = m_jobs.startFree<QString>(
        Lane::Working, tr("Building the example"), this,
        [folder = m_parts.dataFolder, basis = m_parts.basis](Progress &progress) {
            return desktop::buildExample(folder, basis, progress);
        },
        [this](const Result<QString> &built) {
            showProgress();
            if (built)
                openFile(*built);
            else if (built.error().code != ErrorCode::Cancelled)
                m_start->banner().show(messageOf(tr("Building the example"), built.error()));
        });
    closeWorkspace();
    m_timer.start();
    showProgress();
}

void MainWindow::showProgress()
{
    if (m_opener.isBusy()) {
        m_start->showProgress(tr("Opening the workspace"));
        return;
    }
    const std::vector<JobView> jobs = m_jobs.running();
    if (jobs.empty()) {
        m_timer.stop();
        m_start->showProgress({});
        return;
    }
    m_start->showProgress(jobs.front().title, jobs.front().done, jobs.front().total);
}

void MainWindow::takeOver(std::shared_ptr<WorkspaceAccess> access)
{
    if (m_passphrase)
        m_passphrase->accept();
    if (m_new)
        m_new->accept();
    closeWorkspace();
    remember(m_parts.settings, access->info().path);
    m_start->refreshRecent();
    m_context = std::make_unique<DesktopContext>(std::move(access), m_parts.basis, m_parts.settings);
    m_view = new WorkspaceView(*m_context, m_commands->menu(), [this] { return m_commands->all(); });
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_commands->follow(&m_context->undoStack());
    retranslate();
    Q_EMIT workspaceOpened();
}

void MainWindow::closeWorkspace(When when)
{
    if (!m_context)
        return;
    m_commands->follow(nullptr);
    m_stack->setCurrentWidget(m_start);
    m_stack->removeWidget(m_view);
    // The view goes first: its places hold on to the context.
    if (when == When::Now) {
        delete m_view;
        m_context.reset();
    } else {
        m_view->deleteLater();
        m_view.clear();
        m_context.release()->deleteLater();
    }
    retranslate();
    Q_EMIT workspaceClosed();
}

void MainWindow::askPassphrase(const QString &path)
{
    m_passphrase = new PassphraseDialog(path, this);
    connect(m_passphrase, &PassphraseDialog::entered, &m_opener,
            [this](const QString &file, const std::shared_ptr<const store::Passphrase> &passphrase) {
                m_opener.open(file, passphrase);
            });
    m_passphrase->open();
}

void MainWindow::showFailure(const QString &path, const Error &error, bool withPassphrase)
{
    if (m_new) {
        m_new->showFailure(error);
        return;
    }
    if (m_passphrase && withPassphrase) {
        m_passphrase->showFailure(error);
        return;
    }
    const Message message = messageOf(tr("Opening %1").arg(QFileInfo(path).fileName()), error);
    if (m_context)
        m_context->tell(message);
    else
        m_start->banner().show(message);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setWidgetState(stateName(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    setWindowTitle(m_context ? tr("%1 — Assay").arg(m_context->workspace().name()) : tr("Assay"));
}

}  // namespace assay::desktop
