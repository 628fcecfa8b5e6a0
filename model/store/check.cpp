#include "model/store/backup.h"
#include "model/store/file_repository.h"
#include "model/store/page_repository.h"

namespace assay::store {

namespace {

void checkPages(const Connection &connection, Problems &problems)
{
    connection.each(QStringLiteral("PRAGMA integrity_check(100)"), {}, [&](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            problems.push_back({Severity::Error, QStringLiteral("database-damaged"), row.text(0)});
    });
    connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        problems.push_back(
            {Severity::Error, QStringLiteral("reference-broken"),
             QStringLiteral("row %1 of %2 points at a missing row of %3").arg(row.text(1), row.text(0), row.text(2))});
    });
}

}  // namespace

Result<Problems> checkWorkspace(Workspace &workspace, const Actor &actor, Progress &progress)
{
    Problems problems;
    const Result<Done> pages = guarded([&] {
        checkPages(workspace.connection(), problems);
        return Done{};
    });
    if (!pages)
        problems.push_back({Severity::Error, QStringLiteral("database-damaged"), pages.error().detail});

    const Result<TrailVerdict> trail = verifyTrail(workspace);
    if (!trail)
        problems.push_back({Severity::Error, QStringLiteral("trail-unreadable"), trail.error().detail});
    else if (!trail->ok())
        problems.push_back(
            {Severity::Error, QStringLiteral("trail-broken"),
             QStringLiteral("event %1 of the trail does not fit what stands before it").arg(*trail->firstBad)});

    Result<Problems> files = checkFiles(workspace, progress);
    if (!files && files.error().code == ErrorCode::Cancelled)
        return files;
    if (files)
        problems.insert(problems.end(), files->begin(), files->end());
    else
        problems.push_back({Severity::Error, QStringLiteral("files-unreadable"), files.error().detail});

    // Sweeping is housekeeping: where it cannot be done now, the next check does it.
    if (problems.empty() && !workspace.info().readOnly)
        if (sweepChunks(workspace, actor))
            static_cast<void>(sweepPages(workspace, actor));
    return problems;
}

}  // namespace assay::store
