#pragma once

#include "app/extract/message_stream.h"
#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"

#include <QByteArray>

namespace assay::extract {

/// Paints a page of a PDF and sends it as `image`. Errors: as openPdf; NotFound (no such page); LimitExceeded (more
/// pixels than allowed).
[[nodiscard]] Result<Done> sendPdfImage(const QByteArray &bytes, int page, double dpi, const Limits &limits,
                                        MessageStream &stream);

}  // namespace assay::extract
