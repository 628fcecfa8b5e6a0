#pragma once

#include "model/base/id.h"
#include "model/base/language.h"
#include "model/catalogue/crosswalk.h"
#include "model/catalogue/framework.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

enum class AssessmentKind
{
    Self,
    Internal,
    SecondParty,
    ThirdParty
};
enum class AssessmentState
{
    Draft,
    InReview,
    SignedOff
};
enum class ResultValue
{
    NotAssessed,
    Met,
    PartlyMet,
    NotMet,
    NotApplicable
};

/// What a third party's report says; recorded, never drawn up by us.
struct ThirdPartyReport
{
    QString number;
    QString body;
    std::optional<QDate> date;
    QString conclusion;
    friend bool operator==(const ThirdPartyReport &, const ThirdPartyReport &) = default;
};

/// Freezes an assessment: who, when, and the hash of all that was frozen.
struct SignOff
{
    QString by;
    QDateTime atUtc;
    QByteArray digest;  ///< SHA-256 over the canonical form of the assessment with its results and citations
    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/// One framework over one scope in one period.
struct Assessment
{
    AssessmentId id;
    QString uuid;
    QString framework;  ///< Framework id
    QString scope;
    AssessmentKind kind = AssessmentKind::Self;
    AssessmentState state = AssessmentState::Draft;
    QString deployment;
    QString method;  ///< Scoring method, such as "share-met"
    QStringList sites;
    QStringList systems;
    std::optional<QDate> from;  ///< First day of the period that is assessed
    std::optional<QDate> to;    ///< Last day of it
    std::optional<ThirdPartyReport> report;
    std::optional<AssessmentId> copiedFrom;
    std::optional<VendorId> vendor;  ///< None: the organisation itself
    std::optional<SignOff> signOff;
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// From where a result was inherited, and over which way.
struct Inherited
{
    AssessmentId from;
    CrosswalkPath path;
    friend bool operator==(const Inherited &, const Inherited &) = default;
};

/// What a reviewer says of a result.
enum class Verdict
{
    Agreed,
    Disagreed,
    NeedsMoreEvidence
};

/// The recorded result of one requirement.
struct RequirementResult
{
    QString ref;
    ResultValue value = ResultValue::NotAssessed;
    BilingualText rationale;  ///< Present state and why; the reason where not applicable
    BilingualText gap;
    BilingualText recommendation;
    BilingualText department;  ///< Responsible department
    QString risk;              ///< none, high, major or empty
    std::optional<QDate> due;
    std::optional<int> maturity;  ///< 0–5 where used
    QString assessor;
    std::optional<Inherited> inherited;  ///< Set until a person records a result
    std::optional<Verdict> verdict;      ///< Falls away when the result changes
    QString verdictNote;
    QString reviewer;
    friend bool operator==(const RequirementResult &, const RequirementResult &) = default;
};

[[nodiscard]] QString toWord(ResultValue value);
[[nodiscard]] std::optional<ResultValue> resultFromWord(const QString &word);
[[nodiscard]] QString toWord(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromWord(const QString &word);
[[nodiscard]] QString toWord(AssessmentKind kind);
[[nodiscard]] std::optional<AssessmentKind> assessmentKindFromWord(const QString &word);
[[nodiscard]] QString toWord(AssessmentState state);
[[nodiscard]] std::optional<AssessmentState> assessmentStateFromWord(const QString &word);

}  // namespace assay
