#pragma once

#include "model/base/problem.h"
#include "model/base/result.h"
#include "reports/content/document.h"

#include <QByteArray>

namespace assay::pdf {

struct PdfFile
{
    QByteArray bytes;
    int pages = 0;
    Problems problems;  ///< Characters that no installed font has: they are printed as boxes
};

/// Prints a report on A4: cover, contents with links, numbered sections, charts as vectors, page numbers, bookmarks.
/// Wide tables stand on landscape pages. Built to PDF/A-2b: fonts embedded, sRGB output intent, XMP metadata, no
/// encryption, no scripts, no transparency. Text is found by searching for what was written (行, never a radical).
/// Equal documents and fonts give equal bytes; every time in the file is `document.meta.generatedAt`.
/// Needs a QGuiApplication (any platform; "offscreen" will do).
/// Errors: Unsupported where no font with Chinese characters is installed or there is no QGuiApplication; Storage where
/// the file could not be put together.
[[nodiscard]] Result<PdfFile> writePdf(const content::Document &document);

}  // namespace assay::pdf
