#pragma once

#include "model/base/id.h"
#include "model/base/language.h"
#include "model/catalogue/framework.h"

#include <QDate>
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
    friend bool operator==(const Assessment &, const Assessment &) = default;
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
    friend bool operator==(const RequirementResult &, const RequirementResult &) = default;
};

[[nodiscard]] QString toWord(ResultValue value);
[[nodiscard]] std::optional<ResultValue> resultFromWord(const QString &word);
[[nodiscard]] QString toWord(AssessmentKind kind);
[[nodiscard]] std::optional<AssessmentKind> assessmentKindFromWord(const QString &word);
[[nodiscard]] QString toWord(AssessmentState state);
[[nodiscard]] std::optional<AssessmentState> assessmentStateFromWord(const QString &word);

}  // namespace assay
