#pragma once

#include "app/extract/message_stream.h"
#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
}

namespace assay::extract {

/// Opens a PDF held in memory, which must stay there. Errors: BadInput (damaged, no pages), Unsupported (needs a
/// password), LimitExceeded (too many pages).
[[nodiscard]] Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes, const Limits &limits);

/// Sends `opened`, each page from `firstPage` on, and problems.
[[nodiscard]] Result<Done> sendPdfText(const QByteArray &bytes, int firstPage, const Limits &limits,
                                       MessageStream &stream);

}  // namespace assay::extract
