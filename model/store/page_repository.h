#pragma once

#include "model/base/id.h"
#include "model/base/sha256.h"
#include "model/evidence/page_text.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Version of the text extraction whose pages are kept; a higher one makes new pages.
inline constexpr int kExtractorVersion = 1;

/// Keeps and indexes pages of a file; a page that is there already stays. Derived, therefore not audited.
[[nodiscard]] Result<Done> putPages(UnitOfWork &unit, const Sha256 &file, const std::vector<PageText> &pages);

/// How many pages of a file are kept.
[[nodiscard]] Result<int> keptPages(const Workspace &workspace, const Sha256 &file);

/// Errors: NotFound where the page does not exist (or its text was not taken).
[[nodiscard]] Result<PageText> pageOf(const Workspace &workspace, const Sha256 &file, int page);

/// Every page of a file, in order.
[[nodiscard]] Result<std::vector<PageText>> pagesOf(const Workspace &workspace, const Sha256 &file);

struct PageHit
{
    EvidenceId evidence;
    int version = 1;
    QString title;
    QString fileName;
    Sha256 file;
    int page = 1;
    QString quote;     ///< The passage around the first place found, as printed
    double score = 0;  ///< Higher is better; comparable within one search only
};

/// Pages that meet the query (see `parseQuery`), best first; a file used by several pieces of evidence stands under
/// each.
[[nodiscard]] Result<std::vector<PageHit>> searchPages(const Workspace &workspace, const QString &query, int limit);

/// Removes pages of files that no evidence names. Returns how many.
[[nodiscard]] Result<int> sweepPages(Workspace &workspace, const Actor &actor);

}  // namespace assay::store
