#include "model/store/unit_of_work.h"

#include <QJsonDocument>

namespace assay::store {

namespace {
constexpr int kPayloadSaltBytes = 16;
constexpr int kHashBytes = 32;
}  // namespace

QString storedTime(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromStored(const QString &stored)
{
    return QDateTime::fromString(stored, Qt::ISODateWithMs).toUTC();
}

UnitOfWork::UnitOfWork(Connection &connection, const Clock &clock, Actor actor, QString reason)
    : m_connection(connection)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_reason(std::move(reason))
    , m_transaction(connection, Transaction::Kind::Write)
{}

void UnitOfWork::record(const QString &action, const Thing &thing, const QJsonObject &payload)
{
    // QJsonObject keeps its keys sorted, so the compact form is canonical.
    const QByteArray text = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    const QByteArray salt = randomBytes(kPayloadSaltBytes);

    AuditEvent event;
    event.previous = QByteArray(kHashBytes, '\0');
    m_connection.each(QStringLiteral("SELECT sequence, hash FROM trail ORDER BY sequence DESC LIMIT 1"), {},
                      [&](const Row &row) {
                          event.sequence = row.integer(0);
                          event.previous = row.bytes(1);
                      });
    ++event.sequence;
    event.timeUtc = storedTime(m_clock.nowUtc());
    event.actor = m_actor.name;
    event.role = toWord(m_actor.role);
    event.reason = m_reason;
    event.action = action;
    event.thing = thing;
    event.payloadDigest = payloadDigest(salt, text);
    event.hash = eventHash(event);

    m_connection.run(
        QStringLiteral("INSERT INTO trail (sequence, time, actor, role, reason, action, thing_kind, thing_id, "
                       "payload_digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {event.sequence, event.timeUtc, event.actor, event.role, event.reason, event.action, event.thing.kind,
         event.thing.id, event.payloadDigest, event.previous, event.hash});
    m_connection.run(QStringLiteral("INSERT INTO trail_payload (sequence, salt, payload) VALUES (?, ?, ?)"),
                     {event.sequence, salt, QString::fromUtf8(text)});
}

}  // namespace assay::store
