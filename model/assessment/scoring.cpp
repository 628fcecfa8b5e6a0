#include "model/assessment/scoring.h"

#include "model/base/word_table.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>

namespace assay {

namespace {

constexpr WordTable<ScoringMethod, 5> kMethods = {
    {{ScoringMethod::ShareMet, QLatin1String("share-met")},
     {ScoringMethod::WeightedChecklist, QLatin1String("weighted-checklist")},
     {ScoringMethod::Maturity, QLatin1String("maturity")},
     {ScoringMethod::Mlps2021, QLatin1String("mlps-2021")},
     {ScoringMethod::Mlps2025, QLatin1String("mlps-2025")}}};
constexpr double kMaturityTop = 5;
constexpr double kMlps2021Top = 100;

/// A requirement with the values that were found for it: one per object, or one alone.
struct Item
{
    const Requirement *requirement;
    const RequirementResult *result;  // none: nothing recorded
    QString group;
    std::vector<ResultValue> units;
};

std::vector<Item> itemsOf(const ScoringInput &input)
{
    QHash<QString, const RequirementResult *> results;
    for (const RequirementResult &result : input.results)
        results.insert(result.ref, &result);
    QHash<QString, std::vector<ResultValue>> objects;
    for (const ObjectResult &object : input.objects)
        objects[object.ref].push_back(object.value);
    std::vector<Item> items;
    for (const Requirement &requirement : input.framework.requirements) {
        if (!requirement.assessable)
            continue;
        Item item{&requirement, results.value(requirement.ref), input.framework.groupOf(requirement.ref),
                  objects.value(requirement.ref)};
        if (item.units.empty())
            item.units = {item.result ? item.result->value : ResultValue::NotAssessed};
        std::ranges::sort(item.units);  // so that sums do not hang on the order of the objects
        items.push_back(std::move(item));
    }
    return items;
}

void count(GroupScore &counts, ResultValue value)
{
    switch (value) {
    case ResultValue::NotAssessed:
        ++counts.notAssessed;
        return;
    case ResultValue::Met:
        ++counts.met;
        return;
    case ResultValue::PartlyMet:
        ++counts.partlyMet;
        return;
    case ResultValue::NotMet:
        ++counts.notMet;
        return;
    case ResultValue::NotApplicable:
        ++counts.notApplicable;
        return;
    }
}

bool isAssessed(ResultValue value)
{
    return value == ResultValue::Met || value == ResultValue::PartlyMet || value == ResultValue::NotMet;
}

double creditOf(ResultValue value, double partly)
{
    if (value == ResultValue::Met)
        return 1;
    return value == ResultValue::PartlyMet ? partly : 0;
}

/// A mean that is filled bit by bit.
struct Mean
{
    double sum = 0;
    double weight = 0;
    void add(double value, double itsWeight = 1)
    {
        sum += value * itsWeight;
        weight += itsWeight;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return weight > 0 ? std::optional(sum / weight) : std::nullopt;
    }
};

/// Counts of all and of each group, and the mean of each; what a unit adds to the means is the method's.
struct Tally
{
    GroupScore all;
    Mean mean;
    std::vector<GroupScore> groups;
    std::vector<Mean> means;

    std::size_t indexOf(const QString &group)
    {
        const auto found = std::ranges::find(groups, group, &GroupScore::group);
        if (found != groups.end())
            return static_cast<std::size_t>(found - groups.begin());
        groups.push_back({.group = group});
        means.emplace_back();
        return groups.size() - 1;
    }
    void add(const Item &item, const std::function<void(Mean &, ResultValue)> &weigh)
    {
        const std::size_t index = indexOf(item.group);
        for (const ResultValue value : item.units) {
            count(all, value);
            count(groups[index], value);
            weigh(mean, value);
            weigh(means[index], value);
        }
    }
    void finish(Score &score)
    {
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i].score = means[i].value();
        score.groups = std::move(groups);
        score.score = mean.value();
        if (all.notAssessed > 0)
            score.notes << score_note::kNotAssessed;
    }
};

void addTerm(Score &score, const char *name, double value)
{
    score.terms.push_back({QString::fromLatin1(name), value});
}

void addCounts(Score &score, const GroupScore &all)
{
    addTerm(score, "met", all.met);
    addTerm(score, "partly-met", all.partlyMet);
    addTerm(score, "not-met", all.notMet);
    addTerm(score, "applicable-assessed", all.assessed());
    addTerm(score, "not-applicable", all.notApplicable);
    addTerm(score, "not-assessed", all.notAssessed);
}

Score startedScore(ScoringMethod method, const char *version)
{
    return {.method = toWord(method), .version = QString::fromLatin1(version)};
}

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

/// The classes of GB/T 22239 that concern technology: 8.1.1 to 8.1.5, and in the extensions those of the same names.
bool isTechnical(const Framework &framework, const Item &item)
{
    static const QStringList kTechnical = {QStringLiteral("安全物理环境"), QStringLiteral("安全通信网络"),
                                           QStringLiteral("安全区域边界"), QStringLiteral("安全计算环境"),
                                           QStringLiteral("安全管理中心")};
    const Requirement *group = framework.find(item.group);
    return group && kTechnical.contains(group->title.zh);
}

Score mlps2021Score(const ScoringInput &input, const std::vector<Item> &items, const ScoringParameters &parameters)
{
    Score score = startedScore(ScoringMethod::Mlps2021, "2021");
    score.top = kMlps2021Top;
    Tally tally;
    int applicable = 0;
    std::vector<double> technicalGaps;
    std::vector<double> managementGaps;
    int technical = 0;
    for (const Item &item : items) {
        Mean objects;
        tally.add(item, [&](Mean &mean, ResultValue value) {
            if (isAssessed(value))
                mean.add(creditOf(value, parameters.mlps2021Partly) * kMlps2021Top);
        });
        for (const ResultValue value : item.units)
            if (isAssessed(value))
                objects.add(creditOf(value, parameters.mlps2021Partly));
        if (!objects.value())
            continue;
        ++applicable;
        const bool isTechnicalItem = isTechnical(input.framework, item);
        technical += isTechnicalItem ? 1 : 0;
        (isTechnicalItem ? technicalGaps : managementGaps).push_back(1 - *objects.value());
    }
    const auto sumOf = [](std::vector<double> &gaps) {
        std::ranges::sort(gaps);
        double sum = 0;
        for (const double gap : gaps)
            sum += gap;
        return sum;
    };
    const double y = parameters.mlps2021Attention;
    const double share = applicable > 0 ? kMlps2021Top / applicable : 0;
    const double technicalScore = std::max(0.0, kMlps2021Top * y - sumOf(technicalGaps) * share);
    const double managementScore = std::max(0.0, kMlps2021Top * (1 - y) - sumOf(managementGaps) * share);
    addTerm(score, "items", applicable);
    addTerm(score, "technical-items", technical);
    addTerm(score, "management-items", applicable - technical);
    addTerm(score, "attention", y);
    addTerm(score, "item-share", share);
    addTerm(score, "technical-score", technicalScore);
    addTerm(score, "management-score", managementScore);
    addCounts(score, tally.all);
    tally.finish(score);
    score.score = applicable > 0 ? std::optional(technicalScore + managementScore) : std::nullopt;
    score.notes << score_note::kWeightsUnset;
    return score;
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
    addCounts(score, tally.all);
    tally.finish(score);
    if (score.score)
        score.conclusion = mlps2025Conclusion(score, input.majorHazards, parameters);
    return score;
}

}  // namespace

Score score(ScoringMethod method, const ScoringInput &input, const ScoringParameters &parameters)
{
    const std::vector<Item> items = itemsOf(input);
    switch (method) {
    case ScoringMethod::ShareMet:
        break;
    case ScoringMethod::WeightedChecklist:
        return checklistScore(items, parameters);
    case ScoringMethod::Maturity:
        return maturityScore(items);
    case ScoringMethod::Mlps2021:
        return mlps2021Score(input, items, parameters);
    case ScoringMethod::Mlps2025:
        return mlps2025Score(input, items, parameters);
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
