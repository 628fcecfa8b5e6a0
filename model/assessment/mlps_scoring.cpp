#include "model/assessment/mlps_scoring.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace assay::scoring {

namespace {

constexpr double kMlps2021Top = 100;

/// The classes of GB/T 22239 that concern technology: 8.1.1 to 8.1.5, and in the extensions those of the same names.
bool isTechnical(const Framework &framework, const Item &item)
{
    static const QStringList kTechnical = {QStringLiteral("安全物理环境"), QStringLiteral("安全通信网络"),
                                           QStringLiteral("安全区域边界"), QStringLiteral("安全计算环境"),
                                           QStringLiteral("安全管理中心")};
    const Requirement *group = framework.find(item.group);
    return group && kTechnical.contains(group->title.zh);
}

/// What the items of 2021 take away from the two sides, before each is shared out over the items.
struct Losses
{
    int applicable = 0;
    int technicalItems = 0;
    int withoutWeight = 0;
    std::vector<double> technical;  ///< f(1−x) of each item
    std::vector<double> management;

    /// In an order of its own, so that the sum does not hang on that of the items.
    [[nodiscard]] static double sumOf(std::vector<double> losses)
    {
        std::ranges::sort(losses);
        double sum = 0;
        for (const double loss : losses)
            sum += loss;
        return sum;
    }
};

Losses lossesOf(const ScoringInput &input, const std::vector<Item> &items, double partly)
{
    QHash<QString, int> weights;
    for (const ItemWeight &one : input.weights)
        weights.insert(one.ref, one.weight);
    Losses losses;
    for (const Item &item : items) {
        Mean objects;
        for (const ResultValue value : item.units)
            if (isAssessed(value))
                objects.add(creditOf(value, partly));
        if (!objects.value())
            continue;
        ++losses.applicable;
        const bool isTechnicalItem = isTechnical(input.framework, item);
        losses.technicalItems += isTechnicalItem ? 1 : 0;
        losses.withoutWeight += weights.contains(item.requirement->ref) ? 0 : 1;
        const double loss = weights.value(item.requirement->ref, 1) * (1 - *objects.value());
        (isTechnicalItem ? losses.technical : losses.management).push_back(loss);
    }
    return losses;
}

/// The worst risk of a gap as a person judged it.
enum class WorstRisk
{
    None,  ///< Low, or none
    Unjudged,
    Medium,
    High
};

WorstRisk worstRiskOf(const std::vector<Item> &items)
{
    WorstRisk worst = WorstRisk::None;
    for (const Item &item : items) {
        const bool isGap = std::ranges::any_of(item.units, [](ResultValue value) {
            return value == ResultValue::NotMet || value == ResultValue::PartlyMet;
        });
        if (!isGap)
            continue;
        const QString risk = item.result ? item.result->risk : QString();
        WorstRisk own = WorstRisk::None;
        if (risk == QLatin1String("high") || risk == QLatin1String("major"))
            own = WorstRisk::High;
        else if (risk == QLatin1String("medium"))
            own = WorstRisk::Medium;
        else if (risk.isEmpty())
            own = WorstRisk::Unjudged;
        worst = std::max(worst, own);
    }
    return worst;
}

/// Excellent from 90 and no medium or high risk, good from 80 and fair from 70 without high risk, else poor.
QString mlps2021Grade(Score &score, const std::vector<Item> &items)
{
    constexpr double kExcellent = 90;
    constexpr double kGood = 80;
    constexpr double kFair = 70;
    const WorstRisk risk = worstRiskOf(items);
    if (risk == WorstRisk::Unjudged)
        score.notes << score_note::kRiskUnjudged;
    if (risk == WorstRisk::High || *score.score < kFair)
        return QStringLiteral("poor");
    if (*score.score >= kExcellent && risk == WorstRisk::None)
        return QStringLiteral("excellent");
    return *score.score >= kGood ? QStringLiteral("good") : QStringLiteral("fair");
}

QString mlps2025Conclusion(Score &score, int majorHazards, const ScoringParameters &parameters)
{
    const double rate = *score.score;
    // Rates are fractions of small whole numbers: what is meant as equal differs by rounding only.
    const auto equals = [&](double bound) { return std::abs(rate - bound) < 1e-9; };
    if (equals(parameters.mlps2025Upper))
        score.notes << score_note::kAtUpperBound;
    if (equals(parameters.mlps2025Lower))
        score.notes << score_note::kAtLowerBound;
    const bool aboveUpper =
        equals(parameters.mlps2025Upper) ? parameters.mlps2025UpperConforms : rate > parameters.mlps2025Upper;
    const bool aboveLower =
        equals(parameters.mlps2025Lower) ? parameters.mlps2025LowerBasicallyConforms : rate > parameters.mlps2025Lower;
    if (aboveUpper && majorHazards == 0)
        return QStringLiteral("conform");
    return aboveLower ? QStringLiteral("basically-conform") : QStringLiteral("not-conform");
}

}  // namespace

Score mlps2021Score(const ScoringInput &input, const std::vector<Item> &items, const ScoringParameters &parameters)
{
    Score score = startedScore(ScoringMethod::Mlps2021, "2021");
    score.top = kMlps2021Top;
    Tally tally;
    for (const Item &item : items)
        tally.add(item, [&](Mean &mean, ResultValue value) {
            if (isAssessed(value))
                mean.add(creditOf(value, parameters.mlps2021Partly) * kMlps2021Top);
        });
    const Losses losses = lossesOf(input, items, parameters.mlps2021Partly);
    const double y = parameters.mlps2021Attention;
    const double share = losses.applicable > 0 ? kMlps2021Top / losses.applicable : 0;
    const double technical = std::max(0.0, kMlps2021Top * y - Losses::sumOf(losses.technical) * share);
    const double management = std::max(0.0, kMlps2021Top * (1 - y) - Losses::sumOf(losses.management) * share);
    addTerm(score, "items", losses.applicable);
    addTerm(score, "technical-items", losses.technicalItems);
    addTerm(score, "management-items", losses.applicable - losses.technicalItems);
    addTerm(score, "weighted-items", losses.applicable - losses.withoutWeight);
    addTerm(score, "attention", y);
    addTerm(score, "item-share", share);
    addTerm(score, "technical-score", technical);
    addTerm(score, "management-score", management);
    addCounts(score, tally.all);
    tally.finish(score);
    score.score = losses.applicable > 0 ? std::optional(technical + management) : std::nullopt;
    if (!input.weights.empty())
        score.weightsSource = input.weightsSource;
    if (input.weights.empty() || losses.withoutWeight > 0)
        score.notes << (input.weights.empty() ? score_note::kWeightsUnset : score_note::kWeightsIncomplete);
    else if (score.score)
        score.conclusion = mlps2021Grade(score, items);
    return score;
}

Score mlps2025Score(const ScoringInput &input, const std::vector<Item> &items, const ScoringParameters &parameters)
{
    Score score = startedScore(ScoringMethod::Mlps2025, "2025");
    Tally tally;
    for (const Item &item : items) {
        tally.add(item, [&](Mean &mean, ResultValue value) {
            if (isAssessed(value))
                mean.add(creditOf(value, parameters.mlps2025Partly));
        });
    }
    addTerm(score, "conforming-units", tally.all.met);
    addTerm(score, "applicable-units", tally.all.assessed());
    addTerm(score, "partly-met-weight", parameters.mlps2025Partly);
    addTerm(score, "upper-bound", parameters.mlps2025Upper);
    addTerm(score, "lower-bound", parameters.mlps2025Lower);
    addTerm(score, "major-hazards", input.majorHazards);
    addTerm(score, "major-hazards-rectified", input.rectifiedHazards);
    addCounts(score, tally.all);
    tally.finish(score);
    if (score.score)
        score.conclusion = mlps2025Conclusion(score, input.majorHazards, parameters);
    return score;
}

}  // namespace assay::scoring
