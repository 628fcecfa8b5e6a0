#pragma once

#include "model/store/workspace.h"

#include <functional>
#include <memory>
#include <thread>

namespace assay::desktop {

/// The open workspace of a window. A thread of its own opens it, keeps it and closes it, so that neither the half
/// second of key derivation nor any query stands on the interface thread; every job opens the file again from here.
class WorkspaceAccess
{
public:
    using Opening = std::function<Result<std::unique_ptr<store::Workspace>>()>;
    using Opened = std::function<void(Result<std::shared_ptr<WorkspaceAccess>>)>;

    /// Runs `opening` (Workspace::open or ::create) on the new thread and hands the outcome to `opened` there.
    static void open(Opening opening, Opened opened);

    /// Closes the file and waits for that. Nothing that came from `connect` may be in use any more.
    ~WorkspaceAccess();
    WorkspaceAccess(const WorkspaceAccess &) = delete;
    WorkspaceAccess &operator=(const WorkspaceAccess &) = delete;

    /// The same file for the calling thread, which must also let go of it.
    [[nodiscard]] Result<std::unique_ptr<store::Workspace>> connect() const;

    /// As read at opening; any thread may ask.
    [[nodiscard]] const store::WorkspaceInfo &info() const;
    [[nodiscard]] const store::Policies &policies() const;
    [[nodiscard]] const Clock &clock() const;
    /// Name of the file without folder and ending, as shown to people.
    [[nodiscard]] QString name() const;

private:
    struct Keeper;
    explicit WorkspaceAccess(std::shared_ptr<Keeper> keeper);

    std::shared_ptr<Keeper> m_keeper;  // shared with the thread that keeps the file open
};

}  // namespace assay::desktop
