#pragma once

#include "model/evidence/evidence.h"
#include "model/store/file_repository.h"

namespace assay::store {

/// What a new piece of evidence is made of; id, uuid and state are given by the store.
struct NewEvidence
{
    Evidence about{EvidenceId(0)};  ///< `id`, `uuid`, `collected` are ignored
    QString fileName;
    FileAhead file;
    int pages = 0;
    int textPages = 0;
};

/// Records a new piece of evidence with its first version in one go.
[[nodiscard]] Result<EvidenceId> addEvidence(UnitOfWork &unit, const NewEvidence &evidence);

/// Sets the review state. Errors: NotFound; BadInput where `why` is empty.
[[nodiscard]] Result<Done> reviewEvidence(UnitOfWork &unit, EvidenceId id, ReviewState state, const QString &why);

/// Takes bytes, text and index of all its files away that nothing else uses; hash, reason and approver stay.
/// Errors: NotFound; BadInput where `why` is empty.
[[nodiscard]] Result<Done> purgeEvidence(UnitOfWork &unit, EvidenceId id, const QString &why);

[[nodiscard]] Result<std::vector<Evidence>> allEvidence(const Workspace &workspace);
/// Errors: NotFound.
[[nodiscard]] Result<Evidence> evidenceById(const Workspace &workspace, EvidenceId id);
/// Files of all versions, oldest version first.
[[nodiscard]] Result<std::vector<EvidenceFile>> filesOf(const Workspace &workspace, EvidenceId id);
/// Files of all evidence, by evidence and version.
[[nodiscard]] Result<std::vector<EvidenceFile>> allEvidenceFiles(const Workspace &workspace);
/// The evidence that holds a file already, if any.
[[nodiscard]] Result<std::optional<EvidenceId>> evidenceWithFile(const Workspace &workspace, const Sha256 &sha256);

}  // namespace assay::store
