#include "model/store/passphrase.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace assay::store {

namespace {

constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemoryBytes = 256ULL * 1024 * 1024;

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        throw std::bad_alloc();
}

}  // namespace

void SecretBytes::Wipe::operator()(unsigned char *bytes) const noexcept
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    startSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
}

SecretBytes SecretBytes::takeFrom(QByteArray &bytes)
{
    SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    std::memcpy(secret.data(), bytes.constData(), secret.size());
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Result<Passphrase> Passphrase::takeFrom(QByteArray &typed)
{
    if (typed.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("the passphrase is empty"));
    return Passphrase(SecretBytes::takeFrom(typed));
}

Result<SecretBytes> deriveKey(const Passphrase &passphrase, const QByteArray &salt)
{
    SecretBytes key(kKeyBytes);
    const auto *typed = reinterpret_cast<const char *>(passphrase.bytes().data());
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.constData());
    if (salt.size() != kSaltBytes || crypto_pwhash(key.data(), key.size(), typed, passphrase.bytes().size(), saltBytes,
                                                   kPasses, kMemoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Storage, QStringLiteral("the key could not be derived: 256 MiB of memory are needed"));
    return key;
}

QByteArray randomBytes(int count)
{
    startSodium();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

}  // namespace assay::store
