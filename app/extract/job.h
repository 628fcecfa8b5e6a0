#pragma once

#include "app/extract/message_stream.h"

#include <QCborMap>

namespace assay::extract {

/// Does one job inside the sandbox and sends its messages, the last one included.
/// @param job  as extract_protocol.h describes it
/// @param fileDescriptor  where the file stands open
void doJob(const QCborMap &job, int fileDescriptor, MessageStream &stream);

}  // namespace assay::extract
