#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"
#include "model/evidence/evidence.h"

namespace assay::app {

/// Evidence that a claim leans on although it should not.
struct DoubtfulEvidence
{
    QString title;
    EvidenceState state = EvidenceState::Draft;
    std::optional<QDate> until;
    friend bool operator==(const DoubtfulEvidence &, const DoubtfulEvidence &) = default;
};

/// What another assessment's result says of the same matter.
struct Contradiction
{
    AssessmentId assessment;
    RequirementRef requirement;
    ResultValue recorded = ResultValue::NotAssessed;   ///< In the assessment that is checked
    ResultValue inherited = ResultValue::NotAssessed;  ///< What carries over from the other one, in full
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// What looks wrong in an assessment; listed, never put right by itself.
struct ClaimFinding
{
    QString ref;
    QString rule;  ///< Kebab-case: "no-citation", "no-reason", "evidence-expired", "evidence-not-accepted",
                   ///< "inherited-contradicts"
    QString what;  ///< English sentence
    std::optional<DoubtfulEvidence> evidence;    ///< With the rules that name some
    std::optional<Contradiction> contradiction;  ///< With "inherited-contradicts"
    friend bool operator==(const ClaimFinding &, const ClaimFinding &) = default;
};

/// Consistency checks: met without a citation, a citation on expired or unaccepted evidence, not applicable without a
/// reason, and a recorded result that contradicts what another assessment's result says over a crosswalk in full.
/// In the order of the framework. Errors: NotFound.
[[nodiscard]] Result<std::vector<ClaimFinding>> checkAssessment(const Session &session, AssessmentId id);

/// What was found in one assessment.
struct CheckedAssessment
{
    Assessment assessment;
    BilingualText framework;  ///< Its short name
    FrameworkKind kind = FrameworkKind::Standard;
    std::vector<ClaimFinding> findings;
    std::vector<BilingualText> titles;  ///< Of the requirement, one for each of `findings`
    friend bool operator==(const CheckedAssessment &, const CheckedAssessment &) = default;
};

/// The same checks over every assessment that is not signed off; those without a finding are left out. Reads results,
/// citations and evidence once for all of them.
[[nodiscard]] Result<std::vector<CheckedAssessment>> checkAll(const Session &session);

}  // namespace assay::app
