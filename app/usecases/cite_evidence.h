#pragma once

#include "app/usecases/session.h"
#include "model/evidence/citation.h"

namespace assay::app {

struct CitationRequest
{
    EvidenceId evidence;
    std::optional<int> page;  ///< From 1; none: the first page of the newest version that holds the quote
    QString quote;
    std::optional<Sha256> file;  ///< Where a version has several files
    bool disclosed = false;
    CitationTarget target;
};

/// Finds the quote in the newest version and records the citation. A result's ref must be an assessable requirement of
/// the assessment's framework. Errors: NotFound (evidence, page, quote: the page where it stands instead is named;
/// target), BadInput, Refused.
[[nodiscard]] Result<Citation> citeEvidence(const Session &session, const CitationRequest &request);

/// The same within a unit of work that is under way.
[[nodiscard]] Result<Citation> citeEvidence(store::UnitOfWork &unit, const Session &session,
                                            const CitationRequest &request);

}  // namespace assay::app
