#pragma once

#include "app/extract/message_stream.h"
#include "model/evidence/extract_protocol.h"

#include <QByteArray>

namespace assay::extract {

/// Sends one page as a picture: a page of a PDF, or a frame of an image, which is never made larger than it is.
/// @param number  from 1
/// @param dpi  a pixel of an image counts as a point, of which 72 make an inch
/// Errors: as sendPdfImage; BadInput (a damaged image), LimitExceeded (too many pixels).
[[nodiscard]] Result<Done> sendPagePicture(const QByteArray &bytes, const QString &name, int number, double dpi,
                                           const Limits &limits, MessageStream &stream);

}  // namespace assay::extract
