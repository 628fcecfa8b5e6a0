#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "reports/content/document.h"

#include <QByteArray>

#include <vector>

namespace assay::pdf {

/// The pages of the print as PNG pictures, set and painted by the same code as `writePdf`. Needs a QGuiApplication; any
/// thread may ask.
/// @param pixelsPerPoint  1: 595 pixels for the short side of A4
/// Errors: Unsupported as for `writePdf`; Cancelled.
[[nodiscard]] Result<std::vector<QByteArray>> pageImages(const content::Document &document, double pixelsPerPoint,
                                                         Progress &progress);

}  // namespace assay::pdf
