#pragma once

#include "model/assessment/assessment.h"
#include "model/evidence/citation.h"
#include "model/store/workspace.h"

/// What consistency checks need of recorded results and their citations, read in one go so that it stays quick over
/// many assessments.
namespace assay::store {

/// A recorded result without its texts.
struct StoredClaim
{
    AssessmentId assessment;
    QString ref;
    ResultValue value = ResultValue::NotAssessed;
    bool hasReason = false;    ///< Something is said of the present state
    bool isInherited = false;  ///< No person has recorded it
    friend bool operator==(const StoredClaim &, const StoredClaim &) = default;
};

/// Of all assessments, by assessment and ref. Results that say "not assessed" are left out.
[[nodiscard]] Result<std::vector<StoredClaim>> storedClaims(const Workspace &workspace);

/// That a result cites a piece of evidence; once, however many passages of it are cited.
struct ClaimedEvidence
{
    AssessmentId assessment;
    QString ref;
    EvidenceId evidence;
    friend bool operator==(const ClaimedEvidence &, const ClaimedEvidence &) = default;
};

/// Of all assessments, by assessment and ref.
[[nodiscard]] Result<std::vector<ClaimedEvidence>> claimedEvidence(const Workspace &workspace);

}  // namespace assay::store
