#include "model/base/sha256.h"

namespace assay {

namespace {
constexpr qsizetype kDigestBytes = 32;
}

Sha256 Sha256::of(const QByteArray &bytes)
{
    return Sha256(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

std::optional<Sha256> Sha256::fromHex(const QString &hex)
{
    const QByteArray latin = hex.toLatin1().toLower();
    QByteArray bytes = QByteArray::fromHex(latin);
    if (bytes.size() != kDigestBytes || bytes.toHex() != latin)
        return std::nullopt;
    return Sha256(std::move(bytes));
}

std::optional<Sha256> Sha256::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != kDigestBytes)
        return std::nullopt;
    return Sha256(bytes);
}

}  // namespace assay
