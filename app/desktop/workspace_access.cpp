#include "app/desktop/workspace_access.h"

#include <QFileInfo>

#include <semaphore>

namespace assay::desktop {

/// What the keeping thread and its owner share.
struct WorkspaceAccess::Keeper
{
    std::unique_ptr<store::Workspace> workspace;
    std::thread::id thread = std::this_thread::get_id();
    std::binary_semaphore mayClose{0};
    std::binary_semaphore isClosed{0};
};

void WorkspaceAccess::open(Opening opening, Opened opened)
{
    std::thread([opening = std::move(opening), opened = std::move(opened)] {
        Result<std::unique_ptr<store::Workspace>> workspace = opening();
        if (!workspace) {
            opened(std::unexpected(workspace.error()));
            return;
        }
        const auto keeper = std::make_shared<Keeper>();
        keeper->workspace = std::move(*workspace);
        opened(std::shared_ptr<WorkspaceAccess>(new WorkspaceAccess(keeper)));
        keeper->mayClose.acquire();
        keeper->workspace.reset();
        keeper->isClosed.release();
    }).detach();
}

WorkspaceAccess::WorkspaceAccess(std::shared_ptr<Keeper> keeper) : m_keeper(std::move(keeper))
{}

WorkspaceAccess::~WorkspaceAccess()
{
    m_keeper->mayClose.release();
    if (m_keeper->thread == std::this_thread::get_id())  // nobody took it: closed as soon as `opened` returns
        return;
    m_keeper->isClosed.acquire();
}

Result<std::unique_ptr<store::Workspace>> WorkspaceAccess::connect() const
{
    return m_keeper->workspace->reopen();
}

const store::WorkspaceInfo &WorkspaceAccess::info() const
{
    return m_keeper->workspace->info();
}

const store::Policies &WorkspaceAccess::policies() const
{
    return m_keeper->workspace->policies();
}

const Clock &WorkspaceAccess::clock() const
{
    return m_keeper->workspace->clock();
}

QString WorkspaceAccess::name() const
{
    return QFileInfo(info().path).completeBaseName();
}

}  // namespace assay::desktop
