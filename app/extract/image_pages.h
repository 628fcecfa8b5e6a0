#pragma once

#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"
#include "model/evidence/page_text.h"

#include <QByteArray>

#include <vector>

namespace assay::extract {

/// The frames of an image as pages without text; a pixel counts as a point. Only headers are read, nothing is unpacked.
/// Errors: BadInput (damaged), Unsupported (no reader for this format installed), LimitExceeded (too many pixels or
/// frames).
[[nodiscard]] Result<std::vector<PageText>> imagePages(const QByteArray &bytes, const Limits &limits);

}  // namespace assay::extract
