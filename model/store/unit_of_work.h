#pragma once

#include "model/audit/trail.h"
#include "model/base/clock.h"
#include "model/store/connection.h"

#include <QJsonObject>

namespace assay::store {

/// The only way to write: one database transaction by one actor for one reason. Each change is recorded in the trail in
/// that same transaction. Made by `Workspace::write`.
class UnitOfWork
{
public:
    UnitOfWork(Connection &connection, const Clock &clock, Actor actor, QString reason);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

    /// Appends an event. `payload` holds what changed ("before", "after"); it is stored as canonical JSON. Throws
    /// StorageError.
    void record(const QString &action, const Thing &thing, const QJsonObject &payload);

    /// For the repositories. Throws StorageError.
    [[nodiscard]] Connection &connection() { return m_connection; }
    void commit() { m_transaction.commit(); }

private:
    Connection &m_connection;
    const Clock &m_clock;
    Actor m_actor;
    QString m_reason;
    Transaction m_transaction;
};

/// Instants as stored: ISO 8601, UTC, milliseconds.
[[nodiscard]] QString storedTime(const QDateTime &utc);
[[nodiscard]] QDateTime timeFromStored(const QString &stored);

}  // namespace assay::store
