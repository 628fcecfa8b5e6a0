#include "model/assessment/scoring.h"

#include "model/assessment/mlps_scoring.h"
#include "model/assessment/score_tally.h"
#include "model/base/word_table.h"

#include <algorithm>

namespace assay {

namespace {

using namespace scoring;

constexpr WordTable<ScoringMethod, 5> kMethods = {
    {{ScoringMethod::ShareMet, QLatin1String("share-met")},
     {ScoringMethod::WeightedChecklist, QLatin1String("weighted-checklist")},
     {ScoringMethod::Maturity, QLatin1String("maturity")},
     {ScoringMethod::Mlps2021, QLatin1String("mlps-2021")},
     {ScoringMethod::Mlps2025, QLatin1String("mlps-2025")}}};
constexpr double kMaturityTop = 5;

Score shareMetScore(const std::vector<Item> &items, const ScoringParameters &parameters)
{
    Score score = startedScore(ScoringMethod::ShareMet, "1");
    Tally tally;
    for (const Item &item : items) {
        tally.add(item, [&](Mean &mean, ResultValue value) {
            if (isAssessed(value))
                mean.add(creditOf(value, parameters.shareMetPartly));
        });
    }
    addCounts(score, tally.all);
    addTerm(score, "partly-met-weight", parameters.shareMetPartly);
    tally.finish(score);
    return score;
}

Score checklistScore(const std::vector<Item> &items, const ScoringParameters &parameters)
{
    Score score = startedScore(ScoringMethod::WeightedChecklist, "1");
    Tally tally;
    int hardMisses = 0;
    for (const Item &item : items) {
        const double weight = item.requirement->weight.value_or(1);
        tally.add(item, [&](Mean &mean, ResultValue value) {
            if (isAssessed(value))
                mean.add(creditOf(value, parameters.checklistPartly), weight);
        });
        if (item.requirement->isHard && std::ranges::count(item.units, ResultValue::NotMet) > 0)
            ++hardMisses;
    }
    addTerm(score, "weight-earned", tally.mean.sum);
    addTerm(score, "weight-applicable", tally.mean.weight);
    addTerm(score, "partly-met-weight", parameters.checklistPartly);
    addTerm(score, "hard-misses", hardMisses);
    addTerm(score, "veto", parameters.checklistVeto ? 1 : 0);
    addCounts(score, tally.all);
    tally.finish(score);
    if (hardMisses > 0)
        score.notes << score_note::kHardMisses;
    if (score.score)
        score.conclusion =
            parameters.checklistVeto && hardMisses > 0 ? QStringLiteral("rejected") : QStringLiteral("acceptable");
    return score;
}

Score maturityScore(const std::vector<Item> &items)
{
    Score score = startedScore(ScoringMethod::Maturity, "1");
    score.top = kMaturityTop;
    Tally tally;
    int missing = 0;
    for (const Item &item : items) {
        const bool applies =
            std::ranges::any_of(item.units, [](ResultValue value) { return value != ResultValue::NotApplicable; });
        tally.add(item, [](Mean &, ResultValue) {});
        if (!applies)
            continue;
        if (!item.result || !item.result->maturity) {
            ++missing;
            continue;
        }
        const double level = *item.result->maturity;
        tally.mean.add(level);
        tally.means[tally.indexOf(item.group)].add(level);
    }
    addTerm(score, "sum-of-levels", tally.mean.sum);
    addTerm(score, "with-level", tally.mean.weight);
    addTerm(score, "without-level", missing);
    addTerm(score, "not-applicable", tally.all.notApplicable);
    tally.finish(score);
    score.notes.removeAll(score_note::kNotAssessed);
    if (missing > 0)
        score.notes << score_note::kNoMaturity;
    return score;
}

}  // namespace

Score score(ScoringMethod method, const ScoringInput &input, const ScoringParameters &parameters)
{
    const std::vector<scoring::Item> items = scoring::itemsOf(input);
    switch (method) {
    case ScoringMethod::ShareMet:
        break;
    case ScoringMethod::WeightedChecklist:
        return checklistScore(items, parameters);
    case ScoringMethod::Maturity:
        return maturityScore(items);
    case ScoringMethod::Mlps2021:
        return scoring::mlps2021Score(input, items, parameters);
    case ScoringMethod::Mlps2025:
        return scoring::mlps2025Score(input, items, parameters);
    }
    return shareMetScore(items, parameters);
}

std::vector<Score> allScores(const ScoringInput &input, const ScoringParameters &parameters)
{
    std::vector<Score> scores;
    for (const auto &[method, word] : kMethods)
        scores.push_back(score(method, input, parameters));
    return scores;
}

bool suits(const Score &score, FrameworkKind kind)
{
    switch (scoringMethodFromWord(score.method).value_or(ScoringMethod::ShareMet)) {
    case ScoringMethod::ShareMet:
        return true;
    case ScoringMethod::WeightedChecklist:
        return kind == FrameworkKind::Checklist;
    case ScoringMethod::Maturity:
        return score.score.has_value();
    case ScoringMethod::Mlps2021:
    case ScoringMethod::Mlps2025:
        return kind == FrameworkKind::Scheme;
    }
    return false;
}

Score shareMet(const Framework &framework, std::span<const RequirementResult> results)
{
    return score(ScoringMethod::ShareMet, {.framework = framework, .results = results, .objects = {}});
}

std::optional<double> shareMetOf(const GroupScore &counts)
{
    if (counts.assessed() == 0)
        return std::nullopt;
    return (counts.met + ScoringParameters{}.shareMetPartly * counts.partlyMet) / counts.assessed();
}

ScoringMethod usualMethod(const Framework &framework)
{
    if (framework.kind == FrameworkKind::Scheme)
        return ScoringMethod::Mlps2025;
    return framework.kind == FrameworkKind::Checklist ? ScoringMethod::WeightedChecklist : ScoringMethod::ShareMet;
}

QString toWord(ScoringMethod method)
{
    return wordOf(kMethods, method);
}

std::optional<ScoringMethod> scoringMethodFromWord(const QString &word)
{
    return valueOf(kMethods, word);
}

QStringList scoringMethodWords()
{
    QStringList words;
    for (const auto &[method, word] : kMethods)
        words << word;
    return words;
}

}  // namespace assay
