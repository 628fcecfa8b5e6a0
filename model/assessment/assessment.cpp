#include "model/assessment/assessment.h"

#include "model/base/word_table.h"

namespace assay {

namespace {

constexpr WordTable<ResultValue, 5> kResults = {{{ResultValue::NotAssessed, QLatin1String("not-assessed")},
                                                 {ResultValue::Met, QLatin1String("met")},
                                                 {ResultValue::PartlyMet, QLatin1String("partly-met")},
                                                 {ResultValue::NotMet, QLatin1String("not-met")},
                                                 {ResultValue::NotApplicable, QLatin1String("not-applicable")}}};
constexpr WordTable<Verdict, 3> kVerdicts = {{{Verdict::Agreed, QLatin1String("agreed")},
                                              {Verdict::Disagreed, QLatin1String("disagreed")},
                                              {Verdict::NeedsMoreEvidence, QLatin1String("needs-more-evidence")}}};
constexpr WordTable<AssessmentKind, 4> kKinds = {{{AssessmentKind::Self, QLatin1String("self")},
                                                  {AssessmentKind::Internal, QLatin1String("internal")},
                                                  {AssessmentKind::SecondParty, QLatin1String("second-party")},
                                                  {AssessmentKind::ThirdParty, QLatin1String("third-party")}}};
constexpr WordTable<AssessmentState, 3> kStates = {{{AssessmentState::Draft, QLatin1String("draft")},
                                                    {AssessmentState::InReview, QLatin1String("in-review")},
                                                    {AssessmentState::SignedOff, QLatin1String("signed-off")}}};

}  // namespace

QString toWord(ResultValue value)
{
    return wordOf(kResults, value);
}

std::optional<ResultValue> resultFromWord(const QString &word)
{
    return valueOf(kResults, word);
}

QString toWord(Verdict verdict)
{
    return wordOf(kVerdicts, verdict);
}

std::optional<Verdict> verdictFromWord(const QString &word)
{
    return valueOf(kVerdicts, word);
}

QString toWord(AssessmentKind kind)
{
    return wordOf(kKinds, kind);
}

std::optional<AssessmentKind> assessmentKindFromWord(const QString &word)
{
    return valueOf(kKinds, word);
}

QString toWord(AssessmentState state)
{
    return wordOf(kStates, state);
}

std::optional<AssessmentState> assessmentStateFromWord(const QString &word)
{
    return valueOf(kStates, word);
}

}  // namespace assay
