#pragma once

#include "app/usecases/session.h"
#include "model/evidence/evidence.h"

namespace assay::app {

struct AddedEvidence
{
    EvidenceId id;
    QString title;
    QString file;  ///< As given
    Sha256 sha256;
    int pages = 0;
    int textPages = 0;
    Problems problems;
};

/// Each file given stands in exactly one of the lists.
struct EvidenceIntake
{
    struct Duplicate
    {
        QString file;
        EvidenceId id;  ///< The evidence that holds the same bytes already
    };
    struct Refusal
    {
        QString file;
        Error why;
    };
    std::vector<AddedEvidence> added;
    std::vector<Duplicate> duplicates;
    std::vector<Refusal> refused;
};

/// Takes files in one by one: bytes into the workspace, text and word boxes by the extracting process, index, record. A
/// file that cannot be read is refused and the others go on; a cancel keeps what was already taken in.
/// @param about  what is known of each of them; an empty title becomes the file's name without its ending
[[nodiscard]] EvidenceIntake addEvidence(const Session &session, const QStringList &files, const Evidence &about,
                                         Progress &progress);

}  // namespace assay::app
