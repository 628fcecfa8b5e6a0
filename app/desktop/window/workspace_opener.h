#pragma once

#include "app/desktop/workspace_access.h"

#include <QObject>

namespace assay {
class Catalogue;
}

namespace assay::desktop {

/// What a new workspace is made with.
struct NewWorkspace
{
    QString path;
    std::shared_ptr<const store::Passphrase>
        passphrase;  ///< None: kept in the clear, by choice. Shared with the opening thread
    Actor actor;
};

/// Opens and makes workspaces away from the interface thread, one at a time, makes the catalogue know their own
/// frameworks, and answers by signals.
class WorkspaceOpener : public QObject
{
    Q_OBJECT
public:
    WorkspaceOpener(const Catalogue &catalogue, const Clock &clock, QObject *parent = nullptr);

    /// @param passphrase  none: the file is tried without one first
    void open(const QString &path, std::shared_ptr<const store::Passphrase> passphrase = {});
    void create(const NewWorkspace &wanted);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void opened(std::shared_ptr<assay::desktop::WorkspaceAccess> access);
    /// The file is encrypted and no passphrase was given.
    void passphraseNeeded(const QString &path);
    /// @param withPassphrase  whether one was tried
    void failed(const QString &path, const assay::Error &error, bool withPassphrase);

private:
    void start(const QString &path, bool withPassphrase, WorkspaceAccess::Opening opening);

    const Catalogue &m_catalogue;
    const Clock &m_clock;
    bool m_busy = false;
};

}  // namespace assay::desktop
