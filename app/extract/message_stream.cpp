#include "app/extract/message_stream.h"

#include "model/evidence/extract_protocol.h"

#include <unistd.h>

#include <cerrno>
#include <chrono>

namespace assay::extract {

namespace {

constexpr std::int64_t kBetweenReportsMs = 250;

QByteArray readAll(int descriptor)
{
    QByteArray bytes;
    char block[64 * 1024];
    while (true) {
        const ssize_t got = ::read(descriptor, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return bytes;
        bytes.append(block, got);
    }
}

}  // namespace

std::optional<QCborMap> readJob(int descriptor)
{
    FrameReader reader(Limits{}.messageBytes);
    reader.append(readAll(descriptor));
    return reader.next();
}

void MessageStream::send(const QCborMap &message)
{
    const QByteArray bytes = frame(message);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step =
            ::write(m_descriptor, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            ::_exit(1);
        written += step;
    }
}

void StreamProgress::report(std::int64_t done, std::int64_t total)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const std::int64_t nowMs = duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    if (nowMs - m_lastMs < kBetweenReportsMs)
        return;
    m_lastMs = nowMs;
    m_stream.send({{QStringLiteral("type"), QStringLiteral("progress")},
                   {QStringLiteral("done"), qint64{done}},
                   {QStringLiteral("total"), qint64{total}}});
}

}  // namespace assay::extract
