#pragma once

#include "model/assessment/assessment.h"

#include <span>

namespace assay {

/// One control in a statement of applicability.
struct ApplicabilityEntry
{
    QString ref;
    BilingualText title;
    bool included = true;
    bool implemented = false;  ///< Met or partly met
    ResultValue value = ResultValue::NotAssessed;
    BilingualText reason;  ///< Why it is included or excluded
    QString risks;         ///< Risks that it treats, in words
    friend bool operator==(const ApplicabilityEntry &, const ApplicabilityEntry &) = default;
};

/// A numbered, approved version; never edited, only followed by the next.
struct StatementOfApplicability
{
    StatementId id;
    QString uuid;
    AssessmentId assessment;
    int number = 1;  ///< Counts from 1 within its assessment
    QString approvedBy;
    QDateTime approvedUtc;
    std::vector<ApplicabilityEntry> entries;
    QByteArray digest;  ///< SHA-256 over the entries as stored
    friend bool operator==(const StatementOfApplicability &, const StatementOfApplicability &) = default;
};

/// Whether a requirement is a control of an annex (ISO/IEC 27001 Annex A, 27701 Annexes A and B or Tables A.1 to A.3),
/// which a statement of applicability lists; clauses are not excluded.
[[nodiscard]] bool isAnnexControl(const Requirement &requirement);

/// The controls of a framework with what an assessment says of them, in its order. An excluded control is one whose
/// result is not applicable; its rationale is the reason.
[[nodiscard]] std::vector<ApplicabilityEntry> applicabilityOf(const Framework &framework,
                                                              std::span<const RequirementResult> results);

/// What stands in the way of approving a control.
enum class ApplicabilityProblem
{
    None,
    NotAssessed,
    NoReason  ///< Excluded without a reason
};
[[nodiscard]] ApplicabilityProblem problemOf(const ApplicabilityEntry &entry);

/// What stands in the way of approving: an excluded control without a reason, a control that nobody has assessed.
[[nodiscard]] QStringList missingIn(std::span<const ApplicabilityEntry> entries);

}  // namespace assay
