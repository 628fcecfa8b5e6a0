#include "model/assessment/scoring.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

using namespace assay;

namespace {

/// Two groups with a technical and a managerial name of `each` requirements, weights 1, 2, 3 …; the first two are hard.
Framework sample(int each)
{
    Framework framework;
    framework.kind = FrameworkKind::Scheme;
    framework.requirements.push_back({.ref = QStringLiteral("T"),
                                      .parent = {},
                                      .title = {QStringLiteral("Technical"), QStringLiteral("安全计算环境")},
                                      .isGroup = true});
    framework.requirements.push_back({.ref = QStringLiteral("M"),
                                      .parent = {},
                                      .title = {QStringLiteral("Management"), QStringLiteral("安全管理制度")},
                                      .isGroup = true});
    for (const QChar group : {QLatin1Char('T'), QLatin1Char('M')})
        for (int i = 1; i <= each; ++i)
            framework.requirements.push_back({.ref = QStringLiteral("%1.%2").arg(group).arg(i),
                                              .parent = group,
                                              .assessable = true,
                                              .weight = i,
                                              .isHard = group == QLatin1Char('T') && i <= 2});
    return framework;
}

RequirementResult result(const char *ref, ResultValue value, std::optional<int> maturity = {})
{
    return {.ref = QString::fromLatin1(ref), .value = value, .maturity = maturity};
}

ObjectResult onObject(const char *ref, qint64 object, ResultValue value)
{
    return {.ref = QString::fromLatin1(ref), .object = ObjectId(object), .value = value, .methods = {}};
}

double term(const Score &score, const char *name)
{
    const auto found = std::ranges::find(score.terms, QString::fromLatin1(name), &ScoreTerm::name);
    BOOST_REQUIRE(found != score.terms.end());
    return found->value;
}

bool notes(const Score &score, QLatin1String note)
{
    return score.notes.contains(note);
}

/// Conforming and not conforming units of one requirement, so that a rate can be chosen exactly.
std::vector<ObjectResult> units(int met, int notMet)
{
    std::vector<ObjectResult> all;
    for (int i = 0; i < met + notMet; ++i)
        all.push_back(onObject("T.1", i + 1, i < met ? ResultValue::Met : ResultValue::NotMet));
    return all;
}

Score mlps2025(const Framework &framework, const std::vector<ObjectResult> &objects, int hazards = 0,
               const ScoringParameters &parameters = {})
{
    return score(ScoringMethod::Mlps2025,
                 {.framework = framework, .results = {}, .objects = objects, .majorHazards = hazards}, parameters);
}

constexpr ResultValue kValues[] = {ResultValue::NotAssessed, ResultValue::Met, ResultValue::PartlyMet,
                                   ResultValue::NotMet, ResultValue::NotApplicable};

std::vector<RequirementResult> randomResults(const Framework &framework, std::mt19937 &random)
{
    std::vector<RequirementResult> results;
    for (const Requirement &requirement : framework.requirements)
        if (requirement.assessable)
            results.push_back({.ref = requirement.ref,
                               .value = kValues[random() % std::size(kValues)],
                               .maturity = static_cast<int>(random() % 6)});
    return results;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scoring_methods)

BOOST_AUTO_TEST_CASE(a_weighted_checklist_by_hand)
{
    const Framework framework = sample(3);  // weights 1 2 3, 1 2 3
    const std::vector<RequirementResult> results = {
        result("T.1", ResultValue::NotMet), result("T.2", ResultValue::Met), result("T.3", ResultValue::PartlyMet),
        result("M.1", ResultValue::NotApplicable), result("M.2", ResultValue::Met)};
    const ScoringInput input{.framework = framework, .results = results, .objects = {}};
    // (2 + ½·3 + 2) ÷ (1 + 2 + 3 + 2)
    const Score plain = score(ScoringMethod::WeightedChecklist, input);
    BOOST_TEST(plain.score.value() == 5.5 / 8);
    BOOST_TEST(term(plain, "hard-misses") == 1);
    BOOST_TEST(plain.conclusion.toStdString() == "acceptable");
    BOOST_TEST(notes(plain, score_note::kHardMisses));
    BOOST_TEST(notes(plain, score_note::kNotAssessed));
    const Score veto = score(ScoringMethod::WeightedChecklist, input, {.checklistVeto = true});
    BOOST_TEST(veto.score.value() == plain.score.value());
    BOOST_TEST(veto.conclusion.toStdString() == "rejected");
}

BOOST_AUTO_TEST_CASE(maturity_is_the_mean_of_the_levels_of_what_applies)
{
    const Framework framework = sample(2);
    const std::vector<RequirementResult> results = {
        result("T.1", ResultValue::Met, 4), result("T.2", ResultValue::NotMet, 1),
        result("M.1", ResultValue::NotApplicable, 5), result("M.2", ResultValue::Met)};
    const Score mean = score(ScoringMethod::Maturity, {.framework = framework, .results = results, .objects = {}});
    BOOST_TEST(mean.score.value() == 2.5);
    BOOST_TEST(mean.top == 5);
    BOOST_TEST(term(mean, "without-level") == 1);
    BOOST_TEST(notes(mean, score_note::kNoMaturity));
    BOOST_TEST(mean.groups.at(0).score.value() == 2.5);
    BOOST_TEST(!mean.groups.at(1).score.has_value());
}

BOOST_AUTO_TEST_CASE(mlps_2021_by_hand)
{
    const Framework framework = sample(2);
    // Items: T.1 with two objects (1 and ½: x = ¾), T.2 conforms, M.1 does not, M.2 does not apply: n = 3, S = 100/3.
    const std::vector<ObjectResult> objects = {onObject("T.1", 1, ResultValue::Met),
                                               onObject("T.1", 2, ResultValue::PartlyMet)};
    const std::vector<RequirementResult> results = {result("T.1", ResultValue::PartlyMet),
                                                    result("T.2", ResultValue::Met), result("M.1", ResultValue::NotMet),
                                                    result("M.2", ResultValue::NotApplicable)};
    const Score legacy =
        score(ScoringMethod::Mlps2021, {.framework = framework, .results = results, .objects = objects});
    const double share = 100.0 / 3;
    BOOST_TEST(term(legacy, "technical-score") == 50 - 0.25 * share);
    BOOST_TEST(term(legacy, "management-score") == 50 - share);
    BOOST_TEST(legacy.score.value() == (50 - 0.25 * share) + (50 - share));
    BOOST_TEST(legacy.top == 100);
    BOOST_TEST(notes(legacy, score_note::kWeightsUnset));
    BOOST_TEST(legacy.conclusion.isEmpty());  // no grade while the item weights are not known
}

namespace {

/// T.1 partly, the rest conforming, with these weights and this risk on the gap.
Score weighed(const std::vector<ItemWeight> &weights, const char *risk)
{
    const Framework framework = sample(2);
    std::vector<RequirementResult> results = {result("T.1", ResultValue::PartlyMet), result("T.2", ResultValue::Met),
                                              result("M.1", ResultValue::Met), result("M.2", ResultValue::Met)};
    results.front().risk = QString::fromLatin1(risk);
    return score(ScoringMethod::Mlps2021, {.framework = framework,
                                           .results = results,
                                           .objects = {},
                                           .weights = weights,
                                           .weightsSource = QStringLiteral("a publication")});
}

std::vector<ItemWeight> weightsOf(int first)
{
    return {{QStringLiteral("T.1"), first},
            {QStringLiteral("T.2"), 1},
            {QStringLiteral("M.1"), 1},
            {QStringLiteral("M.2"), 1}};
}

}  // namespace

BOOST_AUTO_TEST_CASE(mlps_2021_with_weights_gives_a_grade_and_names_their_source)
{
    // n = 4, S = 25; V_t = 50 − f · ½ · 25.
    const Score light = weighed(weightsOf(1), "low");
    BOOST_TEST(light.score.value() == 87.5);
    BOOST_TEST(light.conclusion.toStdString() == "good");
    BOOST_TEST(light.weightsSource.toStdString() == "a publication");
    BOOST_TEST(!notes(light, score_note::kWeightsUnset));
    const Score heavy = weighed(weightsOf(3), "low");
    BOOST_TEST(heavy.score.value() == 62.5);
    BOOST_TEST(heavy.conclusion.toStdString() == "poor");
    BOOST_TEST(weighed(weightsOf(2), "medium").conclusion.toStdString() == "fair");
    BOOST_TEST(weighed(weightsOf(1), "high").conclusion.toStdString() == "poor");
    BOOST_TEST(notes(weighed(weightsOf(1), ""), score_note::kRiskUnjudged));
}

BOOST_AUTO_TEST_CASE(mlps_2021_is_excellent_only_where_no_gap_may_be_a_medium_risk)
{
    const Framework framework = sample(10);
    std::vector<ItemWeight> weights;
    std::vector<RequirementResult> results;
    for (const Requirement &requirement : framework.requirements)
        if (requirement.assessable) {
            weights.push_back({requirement.ref, 1});
            results.push_back({.ref = requirement.ref, .value = ResultValue::Met});
        }
    results.front().value = ResultValue::PartlyMet;
    const auto gradeFor = [&](const char *risk) {
        results.front().risk = QString::fromLatin1(risk);
        return score(ScoringMethod::Mlps2021,
                     {.framework = framework, .results = results, .objects = {}, .weights = weights})
            .conclusion.toStdString();
    };
    BOOST_TEST(gradeFor("low") == "excellent");
    BOOST_TEST(gradeFor("medium") == "good");
    BOOST_TEST(gradeFor("") == "good");
    BOOST_TEST(gradeFor("major") == "poor");
}

BOOST_AUTO_TEST_CASE(mlps_2021_draws_no_grade_where_an_item_that_applies_has_no_weight)
{
    std::vector<ItemWeight> some = weightsOf(1);
    some.pop_back();
    const Score incomplete = weighed(some, "low");
    BOOST_TEST(incomplete.conclusion.isEmpty());
    BOOST_TEST(notes(incomplete, score_note::kWeightsIncomplete));
}

BOOST_AUTO_TEST_CASE(hazards_count_as_before_rectification)
{
    const Framework framework = sample(1);
    const std::vector<ObjectResult> objects = units(19, 1);
    const Score found =
        score(ScoringMethod::Mlps2025,
              {.framework = framework, .results = {}, .objects = objects, .majorHazards = 2, .rectifiedHazards = 2});
    BOOST_TEST(found.conclusion.toStdString() == "basically-conform");
    BOOST_TEST(term(found, "major-hazards") == 2);
    BOOST_TEST(term(found, "major-hazards-rectified") == 2);
}

BOOST_AUTO_TEST_CASE(mlps_2021_never_falls_below_nothing)
{
    const Framework framework = sample(2);
    const std::vector<RequirementResult> results = {result("T.1", ResultValue::NotMet),
                                                    result("T.2", ResultValue::NotMet)};
    const Score legacy = score(ScoringMethod::Mlps2021, {.framework = framework, .results = results, .objects = {}});
    BOOST_TEST(term(legacy, "technical-score") == 0);
    BOOST_TEST(legacy.score.value() == 50);
}

BOOST_AUTO_TEST_CASE(mlps_2025_conclusions_follow_the_rate_and_the_hazards)
{
    const Framework framework = sample(1);
    BOOST_TEST(mlps2025(framework, units(91, 9)).conclusion.toStdString() == "conform");
    BOOST_TEST(mlps2025(framework, units(91, 9), 1).conclusion.toStdString() == "basically-conform");
    BOOST_TEST(mlps2025(framework, units(61, 39)).conclusion.toStdString() == "basically-conform");
    BOOST_TEST(mlps2025(framework, units(61, 39), 10).conclusion.toStdString() == "basically-conform");
    BOOST_TEST(mlps2025(framework, units(59, 41)).conclusion.toStdString() == "not-conform");
    BOOST_TEST(mlps2025(framework, {}).conclusion.isEmpty());
}

BOOST_AUTO_TEST_CASE(mlps_2025_says_when_a_rate_lies_on_a_bound_and_follows_the_data)
{
    const Framework framework = sample(1);
    const Score upper = mlps2025(framework, units(90, 10));
    BOOST_TEST(notes(upper, score_note::kAtUpperBound));
    BOOST_TEST(upper.conclusion.toStdString() == "basically-conform");
    BOOST_TEST(mlps2025(framework, units(90, 10), 0, {.mlps2025UpperConforms = true}).conclusion.toStdString() ==
               "conform");
    const Score lower = mlps2025(framework, units(60, 40));
    BOOST_TEST(notes(lower, score_note::kAtLowerBound));
    BOOST_TEST(lower.conclusion.toStdString() == "not-conform");
    BOOST_TEST(!notes(mlps2025(framework, units(91, 9)), score_note::kAtUpperBound));
}

BOOST_AUTO_TEST_CASE(mlps_2025_counts_units_and_gives_partly_conforming_ones_nothing)
{
    const Framework framework = sample(1);
    std::vector<ObjectResult> objects = units(3, 0);
    objects.push_back(onObject("T.1", 9, ResultValue::PartlyMet));
    objects.push_back(onObject("T.1", 10, ResultValue::NotApplicable));
    const Score rate = mlps2025(framework, objects);
    BOOST_TEST(rate.score.value() == 0.75);
    BOOST_TEST(term(rate, "applicable-units") == 4);
    BOOST_TEST(term(rate, "not-applicable") == 1);
}

BOOST_AUTO_TEST_CASE(every_method_stays_within_its_bounds_whatever_the_order_of_what_it_is_given)
{
    std::mt19937 random(20261122);
    const Framework framework = sample(6);
    for (int round = 0; round < 200; ++round) {
        std::vector<RequirementResult> results = randomResults(framework, random);
        std::vector<ObjectResult> objects;
        for (qint64 i = 0; i < 8; ++i)
            objects.push_back(onObject(i % 2 == 0 ? "T.1" : "M.2", i + 1, kValues[random() % std::size(kValues)]));
        const std::vector<Score> scores =
            allScores({.framework = framework, .results = results, .objects = objects, .majorHazards = 1});
        std::ranges::shuffle(results, random);
        std::ranges::shuffle(objects, random);
        BOOST_TEST(
            (allScores({.framework = framework, .results = results, .objects = objects, .majorHazards = 1}) == scores));
        for (const Score &one : scores) {
            BOOST_TEST(one.score.value_or(0) >= 0, one.method.toStdString());
            BOOST_TEST(one.score.value_or(0) <= one.top, one.method.toStdString());
            for (const GroupScore &group : one.groups)
                BOOST_TEST(group.score.value_or(0) <= one.top);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_better_result_never_lowers_a_score)
{
    std::mt19937 random(7);
    const Framework framework = sample(5);
    const auto better = [](ResultValue value) {
        return value == ResultValue::NotMet ? ResultValue::PartlyMet : ResultValue::Met;
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<RequirementResult> results = randomResults(framework, random);
        const std::vector<Score> before = allScores({.framework = framework, .results = results, .objects = {}});
        for (RequirementResult &one : results) {
            if (one.value != ResultValue::NotMet && one.value != ResultValue::PartlyMet)
                continue;
            one.value = better(one.value);
            one.maturity = std::min(5, *one.maturity + 1);
            break;
        }
        const std::vector<Score> after = allScores({.framework = framework, .results = results, .objects = {}});
        for (std::size_t i = 0; i < before.size(); ++i)
            BOOST_TEST(after[i].score.value_or(0) >= before[i].score.value_or(0) - 1e-9,
                       before[i].method.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(the_parameters_shipped_are_those_that_the_code_assumes)
{
    const Result<ScoringParameters> shipped = shippedParameters();
    BOOST_REQUIRE(shipped.has_value());
    BOOST_TEST((*shipped == ScoringParameters{}));
    const Result<ScoringParameters> wrong =
        readParameters("share-met: {partly: 2, source: x}\n", QStringLiteral("scoring.yaml"));
    BOOST_REQUIRE(!wrong.has_value());
    BOOST_TEST(wrong.error().place.row == 1);
}

BOOST_AUTO_TEST_CASE(the_worst_object_gives_the_requirement_its_result)
{
    using enum ResultValue;
    const auto worst = [](std::vector<ResultValue> values) {
        std::vector<ObjectResult> objects;
        for (const ResultValue value : values)
            objects.push_back(onObject("T.1", static_cast<qint64>(objects.size()) + 1, value));
        return worstOf(objects);
    };
    BOOST_TEST((worst({Met, NotMet, NotAssessed}) == NotMet));
    BOOST_TEST((worst({Met, PartlyMet, NotApplicable}) == PartlyMet));
    BOOST_TEST((worst({Met, NotAssessed}) == NotAssessed));
    BOOST_TEST((worst({Met, NotApplicable}) == Met));
    BOOST_TEST((worst({NotApplicable, NotApplicable}) == NotApplicable));
    BOOST_TEST((worst({}) == NotAssessed));
}

BOOST_AUTO_TEST_CASE(the_share_met_of_counts_is_that_of_the_results_counted)
{
    const Framework framework = sample(3);
    const std::vector<RequirementResult> results = {
        result("T.1", ResultValue::Met), result("T.2", ResultValue::PartlyMet), result("T.3", ResultValue::NotMet),
        result("M.1", ResultValue::NotApplicable)};
    const auto share = shareMet(framework, results).score;
    BOOST_TEST_REQUIRE(share.has_value());
    BOOST_TEST(*share == 0.5, boost::test_tools::tolerance(1e-12));
    BOOST_TEST((shareMetOf({.met = 1, .partlyMet = 1, .notMet = 1, .notApplicable = 1, .notAssessed = 2}) == share));
    BOOST_TEST(!shareMetOf({.notApplicable = 4}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
