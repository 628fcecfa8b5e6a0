#include "app/desktop/desktop_context.h"

#include "app/desktop/languages.h"
#include "app/desktop/today.h"

namespace assay::desktop {

namespace {

Actor actorFrom(const Settings &settings)
{
    Actor actor{settings.value(kPersonName), roleFromWord(settings.value(kPersonRole)).value_or(Role::Engineer)};
    if (actor.name.isEmpty())
        actor.name = qEnvironmentVariable("USER", QStringLiteral("unnamed"));
    return actor;
}

}  // namespace

DesktopContext::DesktopContext(std::shared_ptr<const WorkspaceAccess> workspace, const JobBasis &basis,
                               Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_basis(basis)
    , m_settings(settings)
    , m_actor(actorFrom(settings))
    , m_jobs(basis, m_workspace)
{
    m_jobs.setActor(m_actor);
}

DesktopContext::~DesktopContext() = default;

QDate DesktopContext::today() const
{
    return todayOf(*m_workspace);
}

Language DesktopContext::language() const
{
    return windowLanguage();
}

void DesktopContext::setActor(const Actor &actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    m_jobs.setActor(actor);
    m_settings.set(kPersonName, actor.name);
    m_settings.set(kPersonRole, toWord(actor.role));
    Q_EMIT actorChanged();
}

bool DesktopContext::mayEdit() const
{
    const bool works = m_actor.role != Role::Manager && m_actor.role != Role::Auditor;
    return works && !m_workspace->info().readOnly;
}

bool DesktopContext::mayApprove() const
{
    const bool approves = m_actor.role == Role::Reviewer || m_actor.role == Role::Administrator;
    return approves && !m_workspace->info().readOnly;
}

void DesktopContext::open(const Destination &destination)
{
    Q_EMIT openRequested(destination);
}

void DesktopContext::announce(const Change &change)
{
    Q_EMIT changed(change);
}

void DesktopContext::tell(const Message &message)
{
    Q_EMIT told(message);
}

}  // namespace assay::desktop
