#pragma once

#include "app/usecases/assessment_data.h"
#include "app/usecases/claim_checks.h"
#include "model/assessment/comparison.h"
#include "model/assessment/inheritance.h"
#include "model/base/problem.h"
#include "model/base/progress.h"

namespace assay::app {

/// Opens a new assessment in draft. Without a method it is scored as its framework usually is. A third party's report
/// is only kept for third-party assessments. Errors: NotFound (framework, vendor), BadInput (no scope, a period that
/// ends before it begins), Usage (method).
[[nodiscard]] Result<AssessmentId> openAssessment(const Session &session, Assessment assessment);

/// Starts the next assessment of the same framework as a copy: results and citations, not verdicts. Errors: NotFound.
[[nodiscard]] Result<AssessmentId> copyAssessment(const Session &session, AssessmentId from);

/// What the target assessment would inherit from another one. Errors: NotFound, Refused (both of one framework).
[[nodiscard]] Result<std::vector<InheritanceOffer>> previewInheritance(const Session &session, AssessmentId to,
                                                                       AssessmentId from);

struct InheritanceOutcome
{
    std::vector<InheritanceOffer> offers;
    int taken = 0;  ///< Results recorded as inherited
    int kept = 0;   ///< A person's result stands and stays
    int hints = 0;  ///< Nothing carries over: the path only suggests evidence
};

/// Records what carries over as inherited, with its path; a person's result is never overwritten.
/// Errors: those of previewInheritance, Refused (signed off).
[[nodiscard]] Result<InheritanceOutcome> applyInheritance(const Session &session, AssessmentId to, AssessmentId from);

struct Migration
{
    std::optional<AssessmentId> assessment;  ///< The new one; none for a preview
    std::vector<InheritanceOffer> carried;
    QStringList notCarried;  ///< Refs of the new edition that nothing carries to
    QStringList dropped;     ///< Refs of the old assessment with a result that goes nowhere
};

/// Moves an assessment to a newer edition: a new assessment that inherits what carries over; the old one stays as it
/// is. Errors: NotFound, Refused (no crosswalk leads there).
[[nodiscard]] Result<Migration> migrateAssessment(const Session &session, AssessmentId from, const QString &framework);
[[nodiscard]] Result<Migration> previewMigration(const Session &session, AssessmentId from, const QString &framework);

/// Takes an assessment back that no person has worked on, such as one that was opened by a move to a newer edition.
/// Errors: NotFound, Refused (a person's result, a citation, an object's result, a hazard or an approved statement
/// stands in it; no draft; another one was copied from it).
[[nodiscard]] Result<Done> withdrawAssessment(const Session &session, AssessmentId id);

struct AssessmentComparison
{
    AssessmentData before;
    AssessmentData after;
    std::vector<ComparedResult> results;
};

/// Of two assessments of one framework. Errors: NotFound, Refused (of two frameworks: migrate the older one first).
[[nodiscard]] Result<AssessmentComparison> compareAssessments(const Session &session, AssessmentId before,
                                                              AssessmentId after);

/// Whether somebody may give verdicts and sign off: reviewers, auditors and administrators; anybody who works on it
/// where four eyes are only declared.
[[nodiscard]] bool mayReview(Role role, store::FourEyes fourEyes);

/// Records a reviewer's verdict; none takes it back. Errors: NotFound, Refused (the role may not; own result under four
/// eyes; signed off).
[[nodiscard]] Result<Done> giveVerdict(const Session &session, AssessmentId id, const QString &ref,
                                       std::optional<Verdict> verdict, const QString &note);

/// Sends a draft to review, or takes it back. Errors: NotFound, Refused.
[[nodiscard]] Result<Done> moveAssessment(const Session &session, AssessmentId id, AssessmentState state);

/// What a sign-off would meet; a look ahead that changes nothing.
struct SignOffOutlook
{
    bool mayReview = false;
    int notAssessed = 0;               ///< Requirements without a result: allowed, and said
    int withoutVerdict = 0;            ///< Results that nobody has reviewed: allowed, and said
    int disagreed = 0;                 ///< Verdicts other than agreed
    std::vector<ClaimFinding> doubts;  ///< Claims that need a look; allowed, and said
    std::vector<ClaimFinding> blocks;  ///< What the workspace's policies refuse
};
/// Errors: NotFound.
[[nodiscard]] Result<SignOffOutlook> signOffOutlook(const Session &session, AssessmentId id);

/// Freezes an assessment under its digest. Errors: NotFound, Refused (the role may not; signed off; under the strict
/// citing policy a claim without a citation; not applicable without a reason).
[[nodiscard]] Result<SignOff> signOffAssessment(const Session &session, AssessmentId id);

/// Whether a signed-off assessment is still what was signed. Errors: NotFound.
[[nodiscard]] Result<bool> isUnchangedSinceSignOff(const Session &session, AssessmentId id);

}  // namespace assay::app
