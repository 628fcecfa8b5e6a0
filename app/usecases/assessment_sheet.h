#pragma once

#include "app/usecases/session.h"
#include "model/assessment/scoring.h"
#include "model/evidence/citation.h"
#include "model/evidence/evidence.h"

#include <map>

namespace assay::app {

/// One assessment in a list.
struct AssessmentOverview
{
    Assessment assessment;
    BilingualText framework;  ///< Its title
    FrameworkKind kind = FrameworkKind::Standard;
    Score score;
    std::vector<BilingualText> groupTitles;  ///< One for each of `score.groups`
    friend bool operator==(const AssessmentOverview &, const AssessmentOverview &) = default;
};

/// A framework of the catalogue as it is offered for a new assessment.
struct FrameworkChoice
{
    QString id;
    BilingualText title;
    QString edition;
    FrameworkStatus status = FrameworkStatus::Current;
    friend bool operator==(const FrameworkChoice &, const FrameworkChoice &) = default;
};

struct AssessmentList
{
    std::vector<AssessmentOverview> assessments;  ///< Oldest first
    std::vector<FrameworkChoice> frameworks;      ///< In the order of the catalogue
};

/// A citation with what is said about its evidence.
struct SheetCitation
{
    Citation citation;
    QString title;
    QString file;  ///< Name as received
    EvidenceState state = EvidenceState::Accepted;
    std::optional<QDate> until;
    friend bool operator==(const SheetCitation &, const SheetCitation &) = default;
};

/// Everything about one assessment, read in one go.
struct AssessmentSheet
{
    std::optional<Assessment> assessment;  ///< None: the framework alone, for its guidance
    Framework framework;
    std::map<QString, RequirementResult> results;             ///< By ref
    std::map<QString, std::vector<SheetCitation>> citations;  ///< By ref
    Score score;
    std::vector<BilingualText> groupTitles;  ///< One for each of `score.groups`
};

/// Why a claim is to be checked, as the gap report lists it.
enum class ClaimWarning
{
    NoCitation,           ///< Met or partly met, and nothing is cited
    NoReason,             ///< Not applicable without a reason
    EvidenceExpired,      ///< Cited evidence is past its day
    EvidenceNotAccepted,  ///< Cited evidence is a draft, in review or rejected
    EvidenceExpiring      ///< Holds today, not for long
};

/// Each kind at most once, gravest first.
[[nodiscard]] std::vector<ClaimWarning> warningsOf(const RequirementResult &result,
                                                   const std::vector<SheetCitation> &citations);

[[nodiscard]] Result<AssessmentList> assessmentList(const Session &session);
/// Errors: NotFound.
[[nodiscard]] Result<AssessmentSheet> assessmentSheet(const Session &session, AssessmentId id);
/// The newest assessment of a framework; where there is none, the framework alone. Errors: NotFound.
[[nodiscard]] Result<AssessmentSheet> newestSheet(const Session &session, const QString &framework);

/// Opens a new assessment in draft, scored as its framework usually is. Errors: those of openAssessment.
[[nodiscard]] Result<AssessmentId> startAssessment(const Session &session, const QString &framework,
                                                   const QString &scope, AssessmentKind kind);

}  // namespace assay::app
