#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>

namespace assay {

/// A SHA-256 digest: always exactly 32 bytes.
class Sha256
{
public:
    [[nodiscard]] static Sha256 of(const QByteArray &bytes);
    /// Takes 64 hexadecimal digits; nullopt for anything else.
    [[nodiscard]] static std::optional<Sha256> fromHex(const QString &hex);
    /// Takes 32 bytes; nullopt for any other length.
    [[nodiscard]] static std::optional<Sha256> fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }
    friend bool operator==(const Sha256 &, const Sha256 &) = default;
    friend bool operator<(const Sha256 &left, const Sha256 &right) { return left.m_bytes < right.m_bytes; }

private:
    explicit Sha256(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

}  // namespace assay
