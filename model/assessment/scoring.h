#pragma once

#include "model/assessment/assessment.h"
#include "model/assessment/item_weights.h"
#include "model/assessment/object_result.h"

#include <span>

namespace assay {

/// One term of a score, as it is shown to people.
struct ScoreTerm
{
    QString name;  ///< Kebab-case, such as "met"
    double value = 0;
    friend bool operator==(const ScoreTerm &, const ScoreTerm &) = default;
};

/// Counts are of requirements, or of requirement × object where results are kept per object.
struct GroupScore
{
    QString group;  ///< Ref of the group's heading
    int met = 0;
    int partlyMet = 0;
    int notMet = 0;
    int notApplicable = 0;
    int notAssessed = 0;
    std::optional<double> score;  ///< 0–`Score::top`; none where nothing applicable is assessed

    [[nodiscard]] int assessed() const { return met + partlyMet + notMet; }
    friend bool operator==(const GroupScore &, const GroupScore &) = default;
};

struct Score
{
    QString method;
    QString version;
    double top = 1;               ///< The best score there is
    std::optional<double> score;  ///< 0–`top`; none where nothing applicable is assessed
    QString conclusion;           ///< Kebab-case, such as "basically-conform"; empty where the method draws none
    std::vector<ScoreTerm> terms;
    std::vector<GroupScore> groups;  ///< In the framework's order
    QStringList notes;               ///< Kebab-case: choices and gaps that a reader must know, see `ScoreNote`
    QString weightsSource = {};      ///< Where the item weights come from; empty where none were used
    friend bool operator==(const Score &, const Score &) = default;
};

/// The words that `Score::notes` holds.
namespace score_note {
inline constexpr QLatin1String kNotAssessed("some-not-assessed");         ///< The conclusion is provisional
inline constexpr QLatin1String kWeightsUnset("weights-unset");            ///< Item weights are not known: no grade
inline constexpr QLatin1String kWeightsIncomplete("weights-incomplete");  ///< Some items have none: no grade
inline constexpr QLatin1String kRiskUnjudged("risk-unjudged");            ///< Gaps without a risk: never "excellent"
inline constexpr QLatin1String kAtUpperBound("exactly-at-upper-bound");   ///< Undefined at the source: a choice of data
inline constexpr QLatin1String kAtLowerBound("exactly-at-lower-bound");
inline constexpr QLatin1String kHardMisses("hard-misses");       ///< Of a checklist
inline constexpr QLatin1String kNoMaturity("maturity-missing");  ///< Applicable requirements without a level
}  // namespace score_note

enum class ScoringMethod
{
    ShareMet,
    WeightedChecklist,
    Maturity,
    Mlps2021,
    Mlps2025
};

/// Parameters of the methods, as kept in data/scoring.yaml with their source.
struct ScoringParameters
{
    double shareMetPartly = 0.5;                  ///< Credit of partly met, 0–1
    double checklistPartly = 0.5;                 ///< Credit of partly met, 0–1
    bool checklistVeto = false;                   ///< Whether a hard indicator that is not met rejects
    double mlps2021Attention = 0.5;               ///< y: share of the technical side
    double mlps2021Partly = 0.5;                  ///< x of a partly conforming object
    double mlps2025Partly = 0;                    ///< Credit of a partly conforming unit
    double mlps2025Upper = 0.9;                   ///< Above it: conform
    double mlps2025Lower = 0.6;                   ///< Above it: basically conform; below: not conform
    bool mlps2025UpperConforms = false;           ///< Exactly at the upper bound: conform, else basically conform
    bool mlps2025LowerBasicallyConforms = false;  ///< Exactly at the lower bound
    friend bool operator==(const ScoringParameters &, const ScoringParameters &) = default;
};

/// What a score is computed from. Order does not matter; at most one result per ref, and per ref and object.
struct ScoringInput
{
    const Framework &framework;
    std::span<const RequirementResult> results;
    std::span<const ObjectResult> objects;  ///< Where a requirement has some, they stand for its result
    int majorHazards = 0;                   ///< Major risk hazards as recorded by a person, before rectification
    int rectifiedHazards = 0;               ///< Those of them that have been put right since; they count all the same
    std::span<const ItemWeight> weights = {};  ///< Of items, for MLPS 2021; empty: unset
    QString weightsSource = {};
};

/// Computes a score; each method is pure.
/// - share-met 1: (met + ½ · partly met) / (met + partly met + not met) over the assessable requirements.
/// - weighted-checklist 1: Σ w·c / Σ w over the applicable, assessed indicators; c is 1, ½ or 0. A requirement without
///   a weight has weight 1. Conclusion "rejected" where the veto is on and a hard indicator is not met, else
///   "acceptable".
/// - maturity 1: mean of the recorded maturity levels, 0–5, over the applicable requirements that have one.
/// - mlps-2021: V_t = max(0, 100y − Σ f(1−x)S) over the technical items, V_m likewise with 1−y over the management
///   items, M = V_t + V_m, S = 100/n over the n applicable items, x the mean of an item's objects. The weights f are
///   those that a person has taken in; without them M is computed with f = 1 for its terms, noted "weights-unset", and
///   no grade is drawn, nor where one that applies has no weight. Grades: excellent from 90 and no medium or high risk,
///   good from 80, fair from 70, each without high risk, else poor (GB/T 28448 report template of 2021).
/// - mlps-2025: rate = conforming ÷ applicable units (requirement × object). Above 90 % and no major risk hazard:
///   "conform"; above 60 %: "basically-conform"; else "not-conform" (report template 2025, 公网安〔2025〕1846号
///   Q20–21; above 90 % with a major hazard → basically conform is inferred).
/// Not applicable ones are left out; those not assessed are counted apart and never guessed.
[[nodiscard]] Score score(ScoringMethod method, const ScoringInput &input, const ScoringParameters &parameters = {});

/// All methods over the same results, in the order of the enumeration.
[[nodiscard]] std::vector<Score> allScores(const ScoringInput &input, const ScoringParameters &parameters = {});

/// Whether a score says something of a framework of that kind: the methods of classified protection and of checklists
/// are made for one kind, and maturity needs recorded levels.
[[nodiscard]] bool suits(const Score &score, FrameworkKind kind);

/// Method "share-met" with its parameters as shipped.
[[nodiscard]] Score shareMet(const Framework &framework, std::span<const RequirementResult> results);

/// Of counts alone, by the formula and parameters of `shareMet`; none where nothing applicable is assessed.
[[nodiscard]] std::optional<double> shareMetOf(const GroupScore &counts);

/// By which a new assessment of a framework is scored unless a person says otherwise.
[[nodiscard]] ScoringMethod usualMethod(const Framework &framework);

/// As shipped, from data/scoring.yaml.
[[nodiscard]] Result<ScoringParameters> shippedParameters();
/// Errors: BadInput with file, row and column.
[[nodiscard]] Result<ScoringParameters> readParameters(const QByteArray &yaml, const QString &fileName);

[[nodiscard]] QString toWord(ScoringMethod method);
[[nodiscard]] std::optional<ScoringMethod> scoringMethodFromWord(const QString &word);
[[nodiscard]] QStringList scoringMethodWords();

}  // namespace assay
