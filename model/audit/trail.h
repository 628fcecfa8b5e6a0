#pragma once

#include "model/base/sha256.h"

#include <QString>

namespace assay {

enum class Role
{
    Engineer,
    Reviewer,
    Auditor,
    Manager,
    Administrator
};

/// Who does something. In a workspace file this is self-declared, and reports say so.
struct Actor
{
    QString name;
    Role role = Role::Engineer;
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// What an event is about: a kind of thing and its local id (or ref).
struct Thing
{
    QString kind;
    QString id;
    friend bool operator==(const Thing &, const Thing &) = default;
};

/// One entry of the append-only trail. Times are text, ISO 8601 in UTC with milliseconds, exactly as stored, since the
/// hash covers the stored bytes.
struct AuditEvent
{
    qint64 sequence = 0;  ///< From 1, without gaps
    QString timeUtc;
    QString actor;
    QString role;
    QString reason;
    QString action;  ///< Kebab-case verb, such as "evidence-added"
    Thing thing;
    QByteArray payloadDigest;  ///< SHA-256(salt ‖ payload)
    QByteArray previous;       ///< Hash of the event before; 32 zero bytes for the first
    QByteArray hash;
    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

/// The digest under which a payload enters the chain; payload and salt can be erased without breaking it.
[[nodiscard]] QByteArray payloadDigest(const QByteArray &salt, const QByteArray &payload);

/// SHA-256 over previous hash, sequence, time, actor, role, reason, action, thing and payload digest, each field
/// preceded by its length in bytes as eight bytes, least significant first.
[[nodiscard]] QByteArray eventHash(const AuditEvent &event);

[[nodiscard]] QString toWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(const QString &word);

}  // namespace assay
