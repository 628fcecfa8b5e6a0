#include "app/desktop/window/status_line.h"

#include "app/desktop/icons.h"
#include "app/desktop/style.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace assay::desktop {

namespace {

constexpr int kRefreshMs = 100;
constexpr int kWorthAWordMs = 600;
constexpr int kBarWidth = 160;
constexpr int kHeight = 30;
constexpr int kTopOfBar = 1000;

}  // namespace

QString titleOf(Role role)
{
    switch (role) {
    case Role::Engineer:
        return StatusLine::tr("Engineer");
    case Role::Reviewer:
        return StatusLine::tr("Reviewer");
    case Role::Auditor:
        return StatusLine::tr("Auditor");
    case Role::Manager:
        return StatusLine::tr("Management (read only)");
    case Role::Administrator:
        return StatusLine::tr("Administrator");
    }
    return {};
}

StatusLine::StatusLine(DesktopContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_job(new QLabel)
    , m_bar(new QProgressBar)
    , m_count(new QLabel)
    , m_cancel(new QPushButton)
    , m_more(new QToolButton)
    , m_moreMenu(new QMenu(this))
    , m_workspace(new QLabel(context.workspace().name()))
    , m_person(new QToolButton)
    , m_roles(new QMenu(this))
    , m_saved(new QLabel)
{
    setObjectName(QStringLiteral("statusLine"));
    setProperty("bar", QStringLiteral("bottom"));
    setFixedHeight(kHeight);
    m_job->setObjectName(QStringLiteral("job"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_person->setObjectName(QStringLiteral("role"));
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_workspace->setToolTip(context.workspace().info().path);
    for (QLabel *label : {m_job, m_count, m_workspace, m_saved})
        label->setProperty("role", QStringLiteral("secondary"));
    m_cancel->setProperty("flat", true);
    for (QToolButton *button : {m_more, m_person}) {
        button->setProperty("flat", true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_more->setMenu(m_moreMenu);
    m_person->setMenu(m_roles);
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kSpacing, 0, 3 * kSpacing, 0);
    row->setSpacing(3 * kSpacing);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_job), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_count),
          static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_more)})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_workspace), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_saved)})
        row->addWidget(widget);
    connect(&context.jobs(), &Jobs::listChanged, this, &StatusLine::refresh);
    connect(&context, &DesktopContext::actorChanged, this, &StatusLine::retranslate);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_context.jobs().cancel(m_shownJob); });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &StatusLine::fillMore);
    connect(m_roles, &QMenu::aboutToShow, this, &StatusLine::fillRoles);
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    retranslate();
}

std::vector<JobView> StatusLine::shown() const
{
    std::vector<JobView> jobs = m_context.jobs().running();
    std::erase_if(jobs, [](const JobView &job) { return job.lane != Lane::Working && job.elapsedMs < kWorthAWordMs; });
    return jobs;
}

void StatusLine::refresh()
{
    const std::vector<JobView> jobs = shown();
    const bool runs = !jobs.empty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(runs);
    m_more->setVisible(jobs.size() > 1);
    m_saved->setText(m_context.jobs().isSaving()             ? tr("Saving…")
                     : m_context.workspace().info().readOnly ? tr("Open for reading only")
                                                             : tr("All changes saved"));
    if (m_context.jobs().isIdle())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (!runs) {
        m_job->setText(tr("All jobs done"));
        return;
    }
    const JobView &job = jobs.front();
    m_shownJob = job.id;
    m_job->setText(job.stopping ? tr("%1 (stopping…)").arg(job.title) : job.title);
    m_bar->setRange(0, job.total > 0 ? kTopOfBar : 0);
    m_bar->setValue(job.total > 0 ? static_cast<int>(kTopOfBar * job.done / job.total) : 0);
    m_count->setText(job.total > 0
                         ? QStringLiteral("%1 / %2").arg(QLocale().toString(job.done), QLocale().toString(job.total))
                         : QString());
    m_cancel->setEnabled(!job.stopping);
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(jobs.size()) - 1));
}

void StatusLine::fillMore()
{
    m_moreMenu->clear();
    for (const JobView &job : shown()) {
        QAction *cancel = m_moreMenu->addAction(tr("Cancel “%1”").arg(job.title));
        cancel->setEnabled(!job.stopping);
        connect(cancel, &QAction::triggered, this, [this, id = job.id] { m_context.jobs().cancel(id); });
    }
}

void StatusLine::fillRoles()
{
    m_roles->clear();
    auto *group = new QActionGroup(m_roles);
    for (const Role role : {Role::Engineer, Role::Reviewer, Role::Auditor, Role::Manager, Role::Administrator}) {
        QAction *action = m_roles->addAction(titleOf(role));
        action->setCheckable(true);
        action->setChecked(role == m_context.actor().role);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, role] { m_context.setActor({m_context.actor().name, role}); });
    }
    m_roles->addSeparator();
    connect(m_roles->addAction(tr("Change your &name…")), &QAction::triggered, this, &StatusLine::askName);
}

void StatusLine::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your name"));
    dialog->setLabelText(tr("The name that stands in the trail and on reports:"));
    dialog->setTextValue(m_context.actor().name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_context.setActor({name.trimmed(), m_context.actor().role});
    });
    dialog->open();
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setToolTip(tr("Stops what is running; what was finished is kept"));
    m_person->setText(QStringLiteral("%1 · %2").arg(m_context.actor().name, titleOf(m_context.actor().role)));
    m_person->setIcon(icon(Icon::Person, theme().secondary));
    m_person->setToolTip(tr("Who works, and in which role. Roles are self-declared in a workspace file."));
    m_person->setAccessibleName(tr("Name and role"));
    m_workspace->setAccessibleName(tr("Workspace"));
    m_more->setAccessibleName(tr("More jobs"));
    refresh();
}

}  // namespace assay::desktop
