#include "reports/content/gap/gap_words.h"

#include "reports/content/crosswalk_words.h"

namespace assay::content {
namespace {

/// Words of one kind of framework; English, as in the sources.
struct ResultWords
{
    const char *met;
    const char *partlyMet;
    const char *notMet;
};

constexpr ResultWords kSchemeWords = {QT_TRANSLATE_NOOP("Report", "Conforming"),
                                      QT_TRANSLATE_NOOP("Report", "Partly conforming"),
                                      QT_TRANSLATE_NOOP("Report", "Not conforming")};
constexpr ResultWords kAuditWords = {QT_TRANSLATE_NOOP("Report", "Conformity"),
                                     QT_TRANSLATE_NOOP("Report", "Minor nonconformity"),
                                     QT_TRANSLATE_NOOP("Report", "Major nonconformity")};
constexpr ResultWords kLawWords = {QT_TRANSLATE_NOOP("Report", "Compliant"),
                                   QT_TRANSLATE_NOOP("Report", "Partly compliant"),
                                   QT_TRANSLATE_NOOP("Report", "Not compliant")};
constexpr ResultWords kChecklistWords = {QT_TRANSLATE_NOOP("Report", "Satisfied"),
                                         QT_TRANSLATE_NOOP("Report", "Partly satisfied"),
                                         QT_TRANSLATE_NOOP("Report", "Not satisfied")};

/// "iso27001-2013 A.9.2.1 —equal→ iso27001-2022 A.5.16 (8/10)".
template<class Word>
QString pathIn(const CrosswalkPath &path, Word word)
{
    QString text = QStringLiteral("%1 %2").arg(path.from().framework, path.from().ref);
    for (const PathStep &step : path.steps)
        text += QStringLiteral(" —%1→ %2 %3").arg(word(step.relation), step.to.framework, step.to.ref);
    if (path.strength)
        text += QStringLiteral(" (%1/10)").arg(*path.strength);
    return text;
}

ResultWords wordsFor(FrameworkKind framework, AssessmentKind assessment)
{
    switch (framework) {
    case FrameworkKind::Law:
        return kLawWords;
    case FrameworkKind::Checklist:
        return kChecklistWords;
    case FrameworkKind::Scheme:
        return kSchemeWords;
    case FrameworkKind::Standard:
        break;
    }
    return assessment == AssessmentKind::Self ? kSchemeWords : kAuditWords;
}

}  // namespace

StateWord resultWord(const Words &words, const GapSnapshot &snapshot, ResultValue value)
{
    return resultWord(words, snapshot.framework.kind, snapshot.assessment.kind, value);
}

StateWord resultWord(const Words &words, FrameworkKind framework, AssessmentKind assessment, ResultValue value)
{
    const ResultWords own = wordsFor(framework, assessment);
    switch (value) {
    case ResultValue::Met:
        return {Role::Met, words(own.met)};
    case ResultValue::PartlyMet:
        return {Role::PartlyMet, words(own.partlyMet)};
    case ResultValue::NotMet:
        return {Role::NotMet, words(own.notMet)};
    case ResultValue::NotApplicable:
        return {Role::NotApplicable, words(QT_TRANSLATE_NOOP("Report", "Not applicable"))};
    case ResultValue::NotAssessed:
        break;
    }
    return {Role::NotAssessed, words(QT_TRANSLATE_NOOP("Report", "Not assessed"))};
}

StateWord evidenceWord(const Words &words, EvidenceState state)
{
    switch (state) {
    case EvidenceState::Accepted:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Accepted"))};
    case EvidenceState::Expiring:
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Expiring"))};
    case EvidenceState::Expired:
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Expired"))};
    case EvidenceState::Rejected:
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Rejected"))};
    case EvidenceState::InReview:
        return {Role::InReview, words(QT_TRANSLATE_NOOP("Report", "In review"))};
    case EvidenceState::Draft:
        break;
    }
    return {Role::NotAssessed, words(QT_TRANSLATE_NOOP("Report", "Draft"))};
}

Text reportTitle(const Words &words, AssessmentKind kind)
{
    switch (kind) {
    case AssessmentKind::Self:
        return words(QT_TRANSLATE_NOOP("Report", "Gap analysis report (self-assessment)"));
    case AssessmentKind::Internal:
        return words(QT_TRANSLATE_NOOP("Report", "Gap analysis report (internal audit)"));
    case AssessmentKind::SecondParty:
        return words(QT_TRANSLATE_NOOP("Report", "Gap analysis report (second-party assessment)"));
    case AssessmentKind::ThirdParty:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Report", "Gap analysis report (on a third party's assessment)"));
}

Text kindWord(const Words &words, AssessmentKind kind)
{
    switch (kind) {
    case AssessmentKind::Self:
        return words(QT_TRANSLATE_NOOP("Report", "Self-assessment"));
    case AssessmentKind::Internal:
        return words(QT_TRANSLATE_NOOP("Report", "Internal audit"));
    case AssessmentKind::SecondParty:
        return words(QT_TRANSLATE_NOOP("Report", "Second-party assessment"));
    case AssessmentKind::ThirdParty:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Report", "Third-party assessment"));
}

Text stateWord(const Words &words, AssessmentState state)
{
    switch (state) {
    case AssessmentState::Draft:
        return words(QT_TRANSLATE_NOOP("Report", "Draft"));
    case AssessmentState::InReview:
        return words(QT_TRANSLATE_NOOP("Report", "In review"));
    case AssessmentState::SignedOff:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Report", "Signed off"));
}

Text statementOf(const Words &words, const GapSnapshot &snapshot)
{
    if (snapshot.assessment.kind == AssessmentKind::ThirdParty)
        return words(QT_TRANSLATE_NOOP("Report", "Results as recorded here; the assessment body's own report is "
                                                 "what counts."));
    if (snapshot.assessment.kind != AssessmentKind::Self)
        return {};
    if (snapshot.framework.kind == FrameworkKind::Scheme)
        return words(QT_TRANSLATE_NOOP("Report", "Result of a self-assessment; it does not replace the MLPS "
                                                 "assessment conclusion issued by an assessment body."));
    return words(QT_TRANSLATE_NOOP("Report", "Result of a self-assessment; it is not the report of an independent "
                                             "body."));
}

Text methodWord(const Words &words, const QString &method)
{
    switch (scoringMethodFromWord(method).value_or(ScoringMethod::ShareMet)) {
    case ScoringMethod::WeightedChecklist:
        return words(QT_TRANSLATE_NOOP("Report", "Weighted score"));
    case ScoringMethod::Maturity:
        return words(QT_TRANSLATE_NOOP("Report", "Maturity"));
    case ScoringMethod::Mlps2021:
        return words(QT_TRANSLATE_NOOP("Report", "MLPS score (2021)"));
    case ScoringMethod::Mlps2025:
        return words(QT_TRANSLATE_NOOP("Report", "Conformity rate (MLPS 2025)"));
    case ScoringMethod::ShareMet:
        break;
    }
    return method == QLatin1String("share-met") ? words(QT_TRANSLATE_NOOP("Report", "Share met")) : Text{method};
}

Text termWord(const Words &words, const GapSnapshot &snapshot, const QString &term)
{
    return termWord(words, snapshot.framework.kind, snapshot.assessment.kind, term);
}

Text termWord(const Words &words, FrameworkKind framework, AssessmentKind assessment, const QString &term)
{
    if (const std::optional<ResultValue> value = resultFromWord(term))
        return resultWord(words, framework, assessment, *value).word;
    if (term == QLatin1String("partly-met-weight"))
        return words(QT_TRANSLATE_NOOP("Report", "Weight of a partly met requirement"));
    if (term == QLatin1String("applicable-assessed"))
        return words(QT_TRANSLATE_NOOP("Report", "Applicable and assessed"));
    static constexpr std::pair<const char *, const char *> kTerms[] = {
        {"weight-earned", QT_TRANSLATE_NOOP("Report", "Weight earned")},
        {"weight-applicable", QT_TRANSLATE_NOOP("Report", "Weight of what applies and is assessed")},
        {"hard-misses", QT_TRANSLATE_NOOP("Report", "Hard indicators not satisfied")},
        {"veto", QT_TRANSLATE_NOOP("Report", "Hard indicators veto (1: yes)")},
        {"sum-of-levels", QT_TRANSLATE_NOOP("Report", "Sum of the levels")},
        {"with-level", QT_TRANSLATE_NOOP("Report", "Requirements with a level")},
        {"without-level", QT_TRANSLATE_NOOP("Report", "Applicable requirements without a level")},
        {"items", QT_TRANSLATE_NOOP("Report", "Applicable items (n)")},
        {"technical-items", QT_TRANSLATE_NOOP("Report", "Technical items (t)")},
        {"management-items", QT_TRANSLATE_NOOP("Report", "Management items (m)")},
        {"attention", QT_TRANSLATE_NOOP("Report", "Attention to technology (y)")},
        {"item-share", QT_TRANSLATE_NOOP("Report", "Share of an item (S = 100 / n)")},
        {"technical-score", QT_TRANSLATE_NOOP("Report", "Technical score (V_t)")},
        {"management-score", QT_TRANSLATE_NOOP("Report", "Management score (V_m)")},
        {"conforming-units", QT_TRANSLATE_NOOP("Report", "Conforming units (item × object)")},
        {"applicable-units", QT_TRANSLATE_NOOP("Report", "Applicable units (item × object)")},
        {"upper-bound", QT_TRANSLATE_NOOP("Report", "Upper bound (conform)")},
        {"lower-bound", QT_TRANSLATE_NOOP("Report", "Lower bound (basically conform)")},
        {"major-hazards", QT_TRANSLATE_NOOP("Report", "Major risk hazards before rectification")},
        {"major-hazards-rectified", QT_TRANSLATE_NOOP("Report", "Major risk hazards put right since")},
        {"weighted-items", QT_TRANSLATE_NOOP("Report", "Applicable items with a weight (f)")}};
    for (const auto &[name, source] : kTerms)
        if (term == QLatin1String(name))
            return words(source);
    return {term};
}

QString scoreText(const std::optional<double> &score, double top)
{
    if (!score)
        return QStringLiteral("–");
    if (top == 1)
        return toString(Number{*score, NumberForm::Share});
    return QStringLiteral("%1 / %2").arg(*score, 0, 'f', 1).arg(top);
}

StateWord conclusionWord(const Words &words, const QString &conclusion)
{
    if (conclusion == QLatin1String("conform"))
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Conform"))};
    if (conclusion == QLatin1String("basically-conform"))
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Basically conform"))};
    if (conclusion == QLatin1String("not-conform"))
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Not conform"))};
    if (conclusion == QLatin1String("excellent"))
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Excellent"))};
    if (conclusion == QLatin1String("good"))
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Good"))};
    if (conclusion == QLatin1String("fair"))
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Fair"))};
    if (conclusion == QLatin1String("poor"))
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Poor"))};
    if (conclusion == QLatin1String("acceptable"))
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "No veto"))};
    if (conclusion == QLatin1String("rejected"))
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Vetoed by a hard indicator"))};
    return {Role::Neutral, {conclusion}};
}

Text noteWord(const Words &words, const QString &note)
{
    if (note == score_note::kNotAssessed)
        return words(QT_TRANSLATE_NOOP("Report", "Some requirements are not assessed yet: the score is provisional."));
    if (note == score_note::kWeightsUnset)
        return words(QT_TRANSLATE_NOOP("Report", "Weights unset: the item weights of the 2021 template have not been "
                                                 "imported, every item counts alike, and no grade is given."));
    if (note == score_note::kWeightsIncomplete)
        return words(QT_TRANSLATE_NOOP("Report",
                                       "Some applicable items have no weight among those imported; they count "
                                       "with weight 1, and no grade is given."));
    if (note == score_note::kRiskUnjudged)
        return words(QT_TRANSLATE_NOOP("Report", "Some gaps have no recorded risk; the grade “excellent”, "
                                                 "which asks that none is medium or high, is not given."));
    if (note == score_note::kAtUpperBound)
        return words(QT_TRANSLATE_NOOP("Report", "The rate is exactly 90 %, which the source leaves undefined; here it "
                                                 "is taken as basically conform."));
    if (note == score_note::kAtLowerBound)
        return words(QT_TRANSLATE_NOOP("Report", "The rate is exactly 60 %, which the source leaves undefined; here it "
                                                 "is taken as not conform."));
    if (note == score_note::kHardMisses)
        return words(QT_TRANSLATE_NOOP("Report", "Hard indicators are not satisfied."));
    if (note == score_note::kNoMaturity)
        return words(QT_TRANSLATE_NOOP("Report", "Some applicable requirements have no maturity level yet."));
    return {note};
}

Text pathText(const CrosswalkPath &path)
{
    return {pathIn(path, [](Relation relation) { return toWord(relation); })};
}

Text pathText(const Words &words, const CrosswalkPath &path)
{
    const QString main = pathIn(path, [&](Relation relation) { return relationWord(words, relation).main; });
    const QString under = pathIn(path, [&](Relation relation) { return relationWord(words, relation).under; });
    return {main, words.languages() == Languages::Both ? under : QString()};
}

Text riskWord(const Words &words, const QString &risk)
{
    if (risk == QLatin1String("none"))
        return words(QT_TRANSLATE_NOOP("Report", "None"));
    if (risk == QLatin1String("low"))
        return words(QT_TRANSLATE_NOOP("Report", "Low risk"));
    if (risk == QLatin1String("medium"))
        return words(QT_TRANSLATE_NOOP("Report", "Medium risk"));
    if (risk == QLatin1String("high"))
        return words(QT_TRANSLATE_NOOP("Report", "High risk"));
    if (risk == QLatin1String("major"))
        return words(QT_TRANSLATE_NOOP("Report", "Major risk hazard"));
    return {risk};
}

}  // namespace assay::content
