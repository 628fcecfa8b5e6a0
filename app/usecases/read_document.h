#pragma once

#include "app/usecases/session.h"
#include "model/evidence/evidence.h"
#include "model/evidence/page_text.h"

#include <QImage>

#include <memory>

namespace assay::app {

/// A file of a piece of evidence as a reader sees it.
struct DocumentText
{
    Evidence about{EvidenceId(0)};
    EvidenceFile file{.evidence = EvidenceId(0), .sha256 = Sha256::of({})};
    int newestVersion = 1;
    std::vector<PageText> pages;  ///< Each page of the file from 1; one without text where none was taken
    /// Its bytes where pages can be painted (pages with a size); shared by the jobs that paint them.
    std::shared_ptr<const ExtractSource> source;
};

/// Reads the text of a version, and opens its bytes where its pages have a look of their own.
/// @param version  none: the newest
/// Errors: NotFound, Damaged.
[[nodiscard]] Result<DocumentText> readDocument(const Session &session, EvidenceId id, std::optional<int> version);

/// Has a page painted by the extracting process. @param dpi  points have 72 to the inch; a pixel of an image is a point
/// Errors: those of ExtractClient::renderPage.
[[nodiscard]] Result<QImage> paintPage(const Session &session, const ExtractSource &source, const QString &name,
                                       int page, double dpi, Progress &progress);

}  // namespace assay::app
