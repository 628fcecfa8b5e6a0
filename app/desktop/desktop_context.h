#pragma once

#include "app/desktop/destination.h"
#include "app/desktop/jobs.h"
#include "app/desktop/message.h"
#include "app/desktop/settings.h"

#include <QUndoStack>

namespace assay::desktop {

/// What a place gets: the open workspace with everything that belongs to working in it. One for each open workspace;
/// lives on the interface thread and longer than the places.
class DesktopContext : public QObject
{
    Q_OBJECT
public:
    DesktopContext(std::shared_ptr<const WorkspaceAccess> workspace, const JobBasis &basis, Settings &settings,
                   QObject *parent = nullptr);
    ~DesktopContext() override;

    /// All reading and writing of the workspace goes through jobs.
    [[nodiscard]] Jobs &jobs() { return m_jobs; }
    [[nodiscard]] const WorkspaceAccess &workspace() const { return *m_workspace; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_basis.catalogue; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] QDate today() const;
    /// Of the window, for data that is known in both; changes with QEvent::LanguageChange.
    [[nodiscard]] Language language() const;

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor);
    /// Whether the role may answer, cite and record; managers and auditors read. Reviewing is for reviewers and
    /// administrators. The rules of the use cases hold in any case.
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] bool mayApprove() const;

    /// Opens a place, or a thing in the place that shows it.
    void open(const Destination &destination);
    /// To be called after every write that succeeded.
    void announce(const Change &change);
    /// Shows a banner in the window. What a place has to say about its own list it says in its own banner.
    void tell(const Message &message);

Q_SIGNALS:
    void openRequested(const assay::desktop::Destination &destination);
    void changed(const assay::desktop::Change &change);
    void told(const assay::desktop::Message &message);
    void actorChanged();

private:
    std::shared_ptr<const WorkspaceAccess> m_workspace;  // shared with the jobs
    JobBasis m_basis;
    Settings &m_settings;
    Actor m_actor;
    QUndoStack m_undoStack;
    Jobs m_jobs;  // last: ends first, while all that it delivers to is there
};

}  // namespace assay::desktop
