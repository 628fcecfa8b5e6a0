#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <memory>

namespace assay::store {

/// Length of the salt at the head of an encrypted workspace, and of the key derived from it, in bytes.
inline constexpr int kSaltBytes = 16;
inline constexpr int kKeyBytes = 32;

/// Bytes in memory that is locked, kept out of core dumps and wiped when given back.
class SecretBytes
{
public:
    /// Takes a copy and wipes the original.
    [[nodiscard]] static SecretBytes takeFrom(QByteArray &bytes);
    explicit SecretBytes(std::size_t size);

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const noexcept;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    std::size_t m_size = 0;
};

/// What a person types to open a workspace. Never empty.
class Passphrase
{
public:
    /// Wipes `typed`. Errors: BadInput where it is empty.
    [[nodiscard]] static Result<Passphrase> takeFrom(QByteArray &typed);
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }

private:
    explicit Passphrase(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

/// The key of a workspace file: Argon2id (RFC 9106) with 256 MiB and 3 passes, about half a second, over passphrase and
/// salt. Done once per opening; the result is given raw to every connection.
/// @param salt  exactly kSaltBytes
/// Errors: Storage where the memory cannot be had.
[[nodiscard]] Result<SecretBytes> deriveKey(const Passphrase &passphrase, const QByteArray &salt);

[[nodiscard]] QByteArray randomBytes(int count);

}  // namespace assay::store
