#include "app/desktop/jobs.h"

#include "app/desktop/today.h"

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kReadersAtOnce = 3;
constexpr int kInOrder = 1;

}  // namespace

void Jobs::JobProgress::report(std::int64_t done, std::int64_t total)
{
    m_done = done;
    m_total = total;
}

Jobs::Jobs(JobBasis basis, std::shared_ptr<const WorkspaceAccess> access, QObject *parent)
    : QObject(parent), m_basis(std::move(basis)), m_access(std::move(access))
{
    poolOf(Lane::Reading).setMaxThreadCount(kReadersAtOnce);
    poolOf(Lane::Editing).setMaxThreadCount(kInOrder);
    poolOf(Lane::Working).setMaxThreadCount(kInOrder);
}

Jobs::~Jobs()
{
    // Edits that stand in line are saved; everything else stops.
    for (const Entry &entry : m_entries)
        if (entry.lane != Lane::Editing)
            entry.progress->m_cancelled = true;
    for (QThreadPool &pool : m_pools)
        pool.waitForDone();
}

JobId Jobs::begin(Lane lane, const QString &title, QObject *receiver, Run run)
{
    const JobId id = ++m_lastId;
    Entry entry{id, lane, title, receiver, std::make_shared<JobProgress>(), false, {}, {}};
    entry.since.start();
    if (receiver)
        entry.receiverGone = connect(receiver, &QObject::destroyed, this, [this, id] { drop(id); });
    poolOf(lane).start([this, id, progress = entry.progress, run = std::move(run)] {
        progress->m_begun = true;
        const Hand hand = run(*progress);
        QMetaObject::invokeMethod(this, [this, id, hand] { end(id, hand); }, Qt::QueuedConnection);
    });
    m_entries.push_back(std::move(entry));
    Q_EMIT listChanged();
    return id;
}

void Jobs::end(JobId id, const Hand &hand)
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    if (entry == m_entries.end())
        return;
    const bool wanted = !entry->dropped && entry->receiver;
    disconnect(entry->receiverGone);
    m_entries.erase(entry);
    if (wanted)
        hand();
    Q_EMIT listChanged();
}

Result<Done> Jobs::withSession(const Actor &actor, const std::function<void(const app::Session &)> &use) const
{
    if (!m_access)
        return fail(ErrorCode::Usage, QStringLiteral("no workspace is open"));
    const Result<std::unique_ptr<store::Workspace>> workspace = m_access->connect();
    if (!workspace)
        return std::unexpected(workspace.error());
    use(app::Session{**workspace, actor, m_basis.catalogue, m_basis.extract, m_basis.wordDataFolder,
                     todayOf(*m_access)});
    return Done{};
}

Jobs::Entry *Jobs::find(JobId id)
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    return entry == m_entries.end() ? nullptr : &*entry;
}

void Jobs::cancel(JobId id)
{
    if (const Entry *entry = find(id); entry && entry->lane != Lane::Editing) {
        entry->progress->m_cancelled = true;
        Q_EMIT listChanged();
    }
}

void Jobs::drop(JobId id)
{
    if (Entry *entry = find(id)) {
        entry->progress->m_cancelled = entry->lane != Lane::Editing;
        entry->dropped = true;
        Q_EMIT listChanged();
    }
}

bool Jobs::isRunning(JobId id) const
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    return entry != m_entries.end() && !entry->dropped;
}

bool Jobs::isSaving() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.lane == Lane::Editing; });
}

std::vector<JobView> Jobs::running() const
{
    std::vector<JobView> views;
    for (const Entry &entry : m_entries)
        views.push_back({entry.id, entry.lane, entry.title, entry.progress->m_done, entry.progress->m_total,
                         !entry.progress->m_begun, entry.progress->m_cancelled, entry.since.elapsed()});
    return views;
}

}  // namespace assay::desktop
