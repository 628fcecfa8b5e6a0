#pragma once

#include "app/usecases/mlps_sheet.h"
#include "model/assessment/scoring.h"
#include "model/evidence/citation.h"
#include "model/evidence/evidence.h"
#include "model/store/framework_repository.h"

#include <map>

namespace assay::app {

/// One assessment in a list.
struct AssessmentOverview
{
    Assessment assessment;
    BilingualText framework;  ///< Its title
    BilingualText name;       ///< Its short name
    FrameworkKind kind = FrameworkKind::Standard;
    QString vendor;                  ///< Name; empty: the organisation itself
    std::optional<double> shareMet;  ///< 0–1; none where nothing applicable is assessed
    friend bool operator==(const AssessmentOverview &, const AssessmentOverview &) = default;
};

/// The results of an assessment by every scoring method, side by side.
struct AssessmentScore
{
    AssessmentId assessment;
    std::vector<Score> scores;                    ///< In the order of ScoringMethod
    ScoringMethod own = ScoringMethod::ShareMet;  ///< The method that the assessment names
    std::vector<BilingualText> groupTitles;       ///< One for each group; all methods have the same groups
    int majorHazards = 0;

    [[nodiscard]] const Score &by(ScoringMethod method) const { return scores[static_cast<std::size_t>(method)]; }
};

/// A framework of the catalogue as it is offered for a new assessment.
struct FrameworkChoice
{
    QString id;
    BilingualText name;  ///< Short
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
    std::map<QString, BilingualText> names;  ///< Short names of the frameworks that inherited results come over, by id
    std::map<QString, std::vector<store::RequirementText>> wordings;  ///< The user's own, by ref
    std::optional<MlpsSheet> mlps;                                    ///< In assessments of classified protection
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

/// Counts what is recorded, without a look at each result: for 1,000 assessments as quick as for one.
[[nodiscard]] Result<AssessmentList> assessmentList(const Session &session);
/// Errors: NotFound.
[[nodiscard]] Result<AssessmentScore> assessmentScore(const Session &session, AssessmentId id);
/// Errors: NotFound.
[[nodiscard]] Result<AssessmentSheet> assessmentSheet(const Session &session, AssessmentId id);
/// The newest assessment of a framework; where there is none, the framework alone. Errors: NotFound.
[[nodiscard]] Result<AssessmentSheet> newestSheet(const Session &session, const QString &framework);

/// Opens a new assessment in draft, scored as its framework usually is. Errors: those of openAssessment.
[[nodiscard]] Result<AssessmentId> startAssessment(const Session &session, const QString &framework,
                                                   const QString &scope, AssessmentKind kind);

}  // namespace assay::app
