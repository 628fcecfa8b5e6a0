#include "app/desktop/window/workspace_opener.h"

#include "app/usecases/own_frameworks.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimeZone>

namespace assay::desktop {

namespace {

store::Policies policiesOfNew()
{
    store::Policies policies;
    policies.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return policies;
}

}  // namespace

WorkspaceOpener::WorkspaceOpener(const Catalogue &catalogue, const Clock &clock, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock)
{}

void WorkspaceOpener::open(const QString &path, std::shared_ptr<const store::Passphrase> passphrase)
{
    const bool withPassphrase = passphrase != nullptr;
    start(path, withPassphrase, [path, passphrase = std::move(passphrase), &clock = m_clock] {
        return store::Workspace::open(path, passphrase.get(), clock);
    });
}

void WorkspaceOpener::create(const NewWorkspace &wanted)
{
    start(wanted.path, wanted.passphrase != nullptr, [wanted, policies = policiesOfNew(), &clock = m_clock] {
        return store::Workspace::create(wanted.path, wanted.passphrase.get(), policies, wanted.actor, clock);
    });
}

void WorkspaceOpener::start(const QString &path, bool withPassphrase, WorkspaceAccess::Opening opening)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged(true);
    const auto withFrameworks = [opening = std::move(opening), &catalogue = m_catalogue]() {
        auto workspace = opening();
        if (workspace)
            if (const Result<Done> known = app::loadOwnFrameworks(catalogue, **workspace); !known)
                return decltype(workspace)(std::unexpected(known.error()));
        return workspace;
    };
    WorkspaceAccess::open(withFrameworks, [self = QPointer(this), path,
                                           withPassphrase](Result<std::shared_ptr<WorkspaceAccess>> outcome) {
        QCoreApplication *program = QCoreApplication::instance();
        if (!program)  // it has ended meanwhile
            return;
        QMetaObject::invokeMethod(
            program,
            [self, path, withPassphrase, outcome = std::move(outcome)] {
                if (!self)
                    return;
                self->m_busy = false;
                Q_EMIT self->busyChanged(false);
                if (outcome)
                    Q_EMIT self->opened(*outcome);
                else if (outcome.error().code == ErrorCode::WrongPassphrase && !withPassphrase)
                    Q_EMIT self->passphraseNeeded(path);
                else
                    Q_EMIT self->failed(path, outcome.error(), withPassphrase);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace assay::desktop
