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

/// Takes a citation back; the trail keeps that it was there. Errors: NotFound, Refused (frozen).
[[nodiscard]] Result<Done> removeCitation(const Session &session, CitationId id);

/// Records a citation that was taken back, or one that is made already, as it is; it gets a new id.
/// Errors: those of `citeEvidence`.
[[nodiscard]] Result<CitationId> restoreCitation(const Session &session, const Citation &citation);

}  // namespace assay::app
