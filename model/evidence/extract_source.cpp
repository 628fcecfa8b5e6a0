#include "model/evidence/extract_client.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace assay {

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Place inFile(const QString &path)
{
    return {.file = path};
}

}  // namespace

Result<ExtractSource> ExtractSource::fromFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Storage,
                    QStringLiteral("The file cannot be opened: %1").arg(systemReason()), inFile(path));
    ExtractSource source(descriptor);
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return fail(ErrorCode::BadInput, QStringLiteral("This is not a file"), inFile(path));
    return source;
}

Result<ExtractSource> ExtractSource::fromBytes(const QByteArray &bytes)
{
    const int descriptor = ::memfd_create("assay", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return fail(ErrorCode::Storage, QStringLiteral("No memory file could be made: %1").arg(systemReason()));
    ExtractSource source(descriptor);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step =
            ::write(descriptor, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (step < 0)
            return fail(ErrorCode::Storage, QStringLiteral("No memory file could be filled: %1").arg(systemReason()));
        written += step;
    }
    ::fcntl(descriptor, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
    return source;
}

ExtractSource::ExtractSource(ExtractSource &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

ExtractSource &ExtractSource::operator=(ExtractSource &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ExtractSource::~ExtractSource()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}  // namespace assay
