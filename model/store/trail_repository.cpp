#include "model/store/trail_repository.h"

#include <algorithm>

namespace assay::store {

namespace {

constexpr int kHashBytes = 32;

const QString kEventColumns = QStringLiteral("t.sequence, t.time, t.actor, t.role, t.reason, t.action, t.thing_kind, "
                                             "t.thing_id, t.payload_digest, t.previous, t.hash");

AuditEvent eventFrom(const Row &row)
{
    return {
        row.integer(0), row.text(1),  row.text(2),  row.text(3), row.text(4), row.text(5), {row.text(6), row.text(7)},
        row.bytes(8),   row.bytes(9), row.bytes(10)};
}

}  // namespace

Result<TrailVerdict> verifyTrail(const Workspace &workspace)
{
    return guarded([&] {
        TrailVerdict verdict;
        verdict.head = QByteArray(kHashBytes, '\0');
        const QString sql = QStringLiteral("SELECT %1, p.salt, p.payload FROM trail t LEFT JOIN trail_payload p "
                                           "ON p.sequence = t.sequence ORDER BY t.sequence")
                                .arg(kEventColumns);
        workspace.connection().each(sql, {}, [&](const Row &row) {
            const AuditEvent event = eventFrom(row);
            ++verdict.events;
            const bool payloadFits =
                row.isNull(11) || payloadDigest(row.bytes(11), row.text(12).toUtf8()) == event.payloadDigest;
            const bool fits = event.sequence == verdict.events && event.previous == verdict.head &&
                              eventHash(event) == event.hash && payloadFits;
            if (!fits && !verdict.firstBad)
                verdict.firstBad = event.sequence;
            verdict.head = event.hash;
        });
        return verdict;
    });
}

Result<std::vector<TrailEntry>> trailEntries(const Workspace &workspace, int limit)
{
    return guarded([&] {
        std::vector<TrailEntry> entries;
        const QString sql = QStringLiteral("SELECT %1, p.payload FROM trail t LEFT JOIN trail_payload p "
                                           "ON p.sequence = t.sequence ORDER BY t.sequence DESC LIMIT ?")
                                .arg(kEventColumns);
        workspace.connection().each(sql, {limit},
                                    [&](const Row &row) { entries.push_back({eventFrom(row), row.text(11)}); });
        std::ranges::reverse(entries);
        return entries;
    });
}

Result<TrailHead> trailHead(const Workspace &workspace)
{
    return guarded([&] {
        TrailHead head{0, QByteArray(kHashBytes, '\0')};
        workspace.connection().each(QStringLiteral("SELECT sequence, hash FROM trail ORDER BY sequence DESC LIMIT 1"),
                                    {}, [&](const Row &row) { head = {row.integer(0), row.bytes(1)}; });
        return head;
    });
}

Result<RecordHead> recordHead(const Workspace &workspace)
{
    return guarded([&] {
        RecordHead head{{0, QByteArray(kHashBytes, '\0')}, {}};
        workspace.connection().each(
            QStringLiteral(
                "SELECT sequence, hash, time FROM trail WHERE action NOT IN ('report-written', 'evidence-exported', "
                "'questionnaire-filled') ORDER BY sequence DESC LIMIT 1"),
            {}, [&](const Row &row) { head = {{row.integer(0), row.bytes(1)}, timeFromStored(row.text(2))}; });
        return head;
    });
}

Result<std::optional<AuditEvent>> eventWithHash(const Workspace &workspace, const QByteArray &hash)
{
    return guarded([&] {
        std::optional<AuditEvent> found;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM trail t WHERE t.hash = ?").arg(kEventColumns),
                                    {hash}, [&](const Row &row) { found = eventFrom(row); });
        return found;
    });
}

}  // namespace assay::store
