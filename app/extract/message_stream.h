#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QCborMap>

#include <optional>

namespace assay::extract {

/// Reads one frame from a descriptor; nullopt where the stream ends early or holds no map.
[[nodiscard]] std::optional<QCborMap> readJob(int descriptor);

/// Sends messages to the parent, each at once. Where the parent is gone the process ends, as there is nobody to work
/// for.
class MessageStream
{
public:
    explicit MessageStream(int descriptor) : m_descriptor(descriptor) {}
    void send(const QCborMap &message);

private:
    int m_descriptor;
};

/// Sends progress as messages, at most a few in a second; cancelling is the parent's business.
class StreamProgress final : public Progress
{
public:
    explicit StreamProgress(MessageStream &stream) : m_stream(stream) {}
    void report(std::int64_t done, std::int64_t total) override;
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    MessageStream &m_stream;
    std::int64_t m_lastMs = 0;
};

}  // namespace assay::extract
