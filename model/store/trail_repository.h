#pragma once

#include "model/store/workspace.h"

namespace assay::store {

struct TrailVerdict
{
    qint64 events = 0;
    QByteArray head;                 ///< Hash of the last event; 32 zero bytes where there is none
    std::optional<qint64> firstBad;  ///< Sequence of the first event that does not fit
    [[nodiscard]] bool ok() const { return !firstBad; }
};

struct TrailEntry
{
    AuditEvent event;
    QString payload;  ///< JSON; empty where it was erased
};

/// Recomputes every hash from the stored bytes, in order; erased payloads keep their digest.
[[nodiscard]] Result<TrailVerdict> verifyTrail(const Workspace &workspace);

/// The last `limit` events, oldest first.
[[nodiscard]] Result<std::vector<TrailEntry>> trailEntries(const Workspace &workspace, int limit);

/// Sequence number and hash of the last event, as printed in reports.
struct TrailHead
{
    qint64 sequence = 0;
    QByteArray hash;
    friend bool operator==(const TrailHead &, const TrailHead &) = default;
};
[[nodiscard]] Result<TrailHead> trailHead(const Workspace &workspace);

/// The last event that changed the record: reports, exports and views do not count, so that writing a report twice
/// gives the same report.
struct RecordHead
{
    TrailHead head;
    QDateTime timeUtc;
};
[[nodiscard]] Result<RecordHead> recordHead(const Workspace &workspace);

/// The event with this hash; none where the trail does not hold it.
[[nodiscard]] Result<std::optional<AuditEvent>> eventWithHash(const Workspace &workspace, const QByteArray &hash);

}  // namespace assay::store
