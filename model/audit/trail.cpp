#include "model/audit/trail.h"

#include "model/base/word_table.h"

#include <QtEndian>

namespace assay {

namespace {

constexpr WordTable<Role, 5> kRoles = {{{Role::Engineer, QLatin1String("engineer")},
                                        {Role::Reviewer, QLatin1String("reviewer")},
                                        {Role::Auditor, QLatin1String("auditor")},
                                        {Role::Manager, QLatin1String("manager")},
                                        {Role::Administrator, QLatin1String("administrator")}}};

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const quint64 length = qToLittleEndian(static_cast<quint64>(field.size()));
    hash.addData(QByteArray(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(field);
}

}  // namespace

QByteArray payloadDigest(const QByteArray &salt, const QByteArray &payload)
{
    return Sha256::of(salt + payload).bytes();
}

QByteArray eventHash(const AuditEvent &event)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, event.previous);
    addField(hash, QByteArray::number(event.sequence));
    for (const QString &text :
         {event.timeUtc, event.actor, event.role, event.reason, event.action, event.thing.kind, event.thing.id})
        addField(hash, text.toUtf8());
    addField(hash, event.payloadDigest);
    return hash.result();
}

QString toWord(Role role)
{
    return wordOf(kRoles, role);
}

std::optional<Role> roleFromWord(const QString &word)
{
    return valueOf(kRoles, word);
}

}  // namespace assay
