#pragma once

#include "model/base/result.h"
#include "model/evidence/citation.h"
#include "model/evidence/page_text.h"

namespace assay {

/// The rectangles, one per line, that cover a stretch of a page's text; a stretch that ends within a word takes its
/// share of the word's box. Empty for flowing text.
/// @param start, length  UTF-16 units in `page.text`
[[nodiscard]] std::vector<QRectF> rectsOf(const PageText &page, int start, int length);

/// Finds a quote on its page (see `findQuote`) and makes a passage of it: the quote as printed there.
/// Errors: NotFound, naming the nearest passage of the page where there is one; BadInput where the quote is too short
/// to be found for certain.
[[nodiscard]] Result<Passage> passageOf(const PageText &page, const Sha256 &file, const QString &quote);

}  // namespace assay
