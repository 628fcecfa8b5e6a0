#pragma once

#include "app/desktop/workspace_access.h"
#include "app/usecases/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <array>
#include <atomic>

namespace assay::desktop {

/// Where work stands in line. Work of one lane never waits for another lane.
enum class Lane
{
    Reading,  ///< Snapshots, searches, page pictures; several at once
    Editing,  ///< Quick saves, strictly in the order in which they were started
    Working   ///< What takes long: adding, importing, proposing, writing; one after the other, shown in the status line
};

using JobId = quint64;

/// A job as the status line shows it.
struct JobView
{
    JobId id = 0;
    Lane lane = Lane::Reading;
    QString title;
    qint64 done = 0;
    qint64 total = 0;       ///< 0: not known
    bool waiting = false;   ///< In line, not yet begun
    bool stopping = false;  ///< Cancelled, not yet ended
    qint64 elapsedMs = 0;
    friend bool operator==(const JobView &, const JobView &) = default;
};

/// What sessions of jobs are made of besides workspace and actor; must outlive the jobs.
struct JobBasis
{
    const Catalogue &catalogue;
    const ExtractClient &extract;
    QString wordDataFolder;
};

/// Runs long work away from the interface thread, each job on a workspace connection of its own, and delivers there.
/// Lives on the interface thread. When destroyed it cancels everything, waits for it, and delivers nothing more.
class Jobs : public QObject
{
    Q_OBJECT
public:
    template<class T>
    using Work = std::function<Result<T>(const app::Session &session, Progress &progress)>;
    template<class T>
    using FreeWork = std::function<Result<T>(Progress &progress)>;
    template<class T>
    using Deliver = std::function<void(Result<T> outcome)>;

    /// @param access  none: only work without a workspace can be run
    Jobs(JobBasis basis, std::shared_ptr<const WorkspaceAccess> access, QObject *parent = nullptr);
    ~Jobs() override;

    /// Who acts in jobs that are started from now on.
    void setActor(const Actor &actor) { m_actor = actor; }

    /// Runs `work`, which must hold copies and ids only, and hands its outcome to `deliver` on the interface thread,
    /// unless `receiver` is gone by then (it is cancelled in that case). A cancelled job delivers what its work
    /// returned, as a rule the error Cancelled.
    /// @param title  a short phrase for people, such as "Adding 10 files"
    template<class T>
    JobId start(Lane lane, const QString &title, QObject *receiver, Work<T> work, Deliver<T> deliver)
    {
        return begin(lane, title, receiver,
                     withOutcome<T>(
                         [this, actor = m_actor, work = std::move(work)](Progress &progress) -> Result<T> {
                             std::optional<Result<T>> outcome;
                             const Result<Done> opened = withSession(
                                 actor, [&](const app::Session &session) { outcome.emplace(work(session, progress)); });
                             if (!opened)
                                 return std::unexpected(opened.error());
                             return std::move(*outcome);
                         },
                         std::move(deliver)));
    }

    /// The same for work that needs no workspace.
    template<class T>
    JobId startFree(Lane lane, const QString &title, QObject *receiver, FreeWork<T> work, Deliver<T> deliver)
    {
        return begin(lane, title, receiver, withOutcome<T>(std::move(work), std::move(deliver)));
    }

    /// Edits are not cancelled, since what was typed must be saved.
    void cancel(JobId id);
    /// Cancels as above, and its outcome is not delivered.
    void drop(JobId id);
    [[nodiscard]] bool isRunning(JobId id) const;
    /// Everything that has not ended, oldest first.
    [[nodiscard]] std::vector<JobView> running() const;
    [[nodiscard]] bool isIdle() const { return m_entries.empty(); }
    /// Whether an edit has not been saved yet.
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    /// A job began or ended. Progress is to be asked for by a timer.
    void listChanged();

private:
    class JobProgress final : public Progress
    {
    public:
        void report(std::int64_t done, std::int64_t total) override;
        [[nodiscard]] bool cancelled() const override { return m_cancelled; }
        std::atomic<std::int64_t> m_done = 0;
        std::atomic<std::int64_t> m_total = 0;
        std::atomic<bool> m_cancelled = false;
        std::atomic<bool> m_begun = false;
    };
    using Hand = std::function<void()>;                   // delivers, on the interface thread
    using Run = std::function<Hand(Progress &progress)>;  // works, on a pool's thread
    struct Entry
    {
        JobId id = 0;
        Lane lane = Lane::Reading;
        QString title;
        QPointer<QObject> receiver;
        std::shared_ptr<JobProgress> progress;  // shared with the thread that works
        bool dropped = false;
        QElapsedTimer since;
        QMetaObject::Connection receiverGone;
    };

    template<class T>
    [[nodiscard]] static Run withOutcome(FreeWork<T> work, Deliver<T> deliver)
    {
        return [work = std::move(work), deliver = std::move(deliver)](Progress &progress) -> Hand {
            // Shared because a std::function must be copyable and an outcome need not be.
            const auto outcome = std::make_shared<Result<T>>(work(progress));
            return [outcome, deliver] {
                if (deliver)
                    deliver(std::move(*outcome));
            };
        };
    }

    JobId begin(Lane lane, const QString &title, QObject *receiver, Run run);
    void end(JobId id, const Hand &hand);
    [[nodiscard]] Result<Done> withSession(const Actor &actor,
                                           const std::function<void(const app::Session &)> &use) const;
    [[nodiscard]] Entry *find(JobId id);
    [[nodiscard]] QThreadPool &poolOf(Lane lane) { return m_pools[static_cast<std::size_t>(lane)]; }

    JobBasis m_basis;
    std::shared_ptr<const WorkspaceAccess> m_access;  // shared with the window
    Actor m_actor;
    JobId m_lastId = 0;
    std::vector<Entry> m_entries;
    std::array<QThreadPool, 3> m_pools;
};

/// One kind of request of one owner: starting it again cancels the earlier one, and only the newest is delivered.
/// Cancels when destroyed; the work itself holds copies only and ends by itself.
template<class T>
class Job
{
public:
    /// @param receiver  usually the widget that holds this job
    Job(Jobs &jobs, QObject *receiver, Lane lane = Lane::Reading) : m_jobs(&jobs), m_receiver(receiver), m_lane(lane) {}
    ~Job() { drop(); }
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    void start(const QString &title, Jobs::Work<T> work, Jobs::Deliver<T> deliver)
    {
        drop();
        m_id = m_jobs->start<T>(m_lane, title, m_receiver, std::move(work), std::move(deliver));
    }
    void cancel()
    {
        if (m_jobs)
            m_jobs->cancel(m_id);
    }
    /// Cancels without an answer.
    void drop()
    {
        if (m_jobs)
            m_jobs->drop(m_id);
    }
    [[nodiscard]] bool isRunning() const { return m_jobs && m_jobs->isRunning(m_id); }

private:
    QPointer<Jobs> m_jobs;
    QObject *m_receiver;
    Lane m_lane;
    JobId m_id = 0;
};

}  // namespace assay::desktop
