#include "model/assessment/scoring.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

using namespace assay;

namespace {

/// Two groups of `each` assessable requirements.
Framework twoGroups(int each)
{
    Framework framework;
    for (const QChar group : {QLatin1Char('A'), QLatin1Char('B')}) {
        framework.requirements.push_back({.ref = group, .isGroup = true});
        for (int i = 1; i <= each; ++i)
            framework.requirements.push_back(
                {.ref = QStringLiteral("%1.%2").arg(group).arg(i), .parent = group, .assessable = true});
    }
    return framework;
}

std::vector<RequirementResult> results(const std::vector<std::pair<const char *, ResultValue>> &values)
{
    std::vector<RequirementResult> all;
    for (const auto &[ref, value] : values)
        all.push_back({.ref = QString::fromLatin1(ref), .value = value});
    return all;
}

double term(const Score &score, const char *name)
{
    const auto found = std::ranges::find(score.terms, QString::fromLatin1(name), &ScoreTerm::name);
    BOOST_REQUIRE(found != score.terms.end());
    return found->value;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(share_met)

BOOST_AUTO_TEST_CASE(a_worked_example_with_every_kind_of_result)
{
    // Applicable and assessed: 2 met, 1 partly, 1 not met; score (2 + ½) / 4.
    const Score score = shareMet(twoGroups(4), results({{"A.1", ResultValue::Met},
                                                        {"A.2", ResultValue::Met},
                                                        {"A.3", ResultValue::PartlyMet},
                                                        {"B.1", ResultValue::NotMet},
                                                        {"B.2", ResultValue::NotApplicable},
                                                        {"B.3", ResultValue::NotAssessed}}));
    BOOST_TEST(score.score.value() == 0.625);
    BOOST_TEST(term(score, "applicable-assessed") == 4);
    BOOST_TEST(term(score, "not-applicable") == 1);
    BOOST_TEST(term(score, "not-assessed") == 3);
    BOOST_REQUIRE(score.groups.size() == 2U);
    BOOST_TEST(score.groups[0].score.value() == 2.5 / 3);
    BOOST_TEST(score.groups[1].score.value() == 0.0);
    BOOST_TEST(score.method.toStdString() == "share-met");
    BOOST_TEST(score.version.toStdString() == "1");
}

BOOST_AUTO_TEST_CASE(nothing_assessed_gives_no_score_instead_of_a_guess)
{
    BOOST_TEST(!shareMet(twoGroups(3), {}).score.has_value());
    BOOST_TEST(!shareMet(twoGroups(1), results({{"A.1", ResultValue::NotApplicable}})).score.has_value());
}

BOOST_AUTO_TEST_CASE(any_results_stay_in_bounds_do_not_depend_on_order_and_grow_with_each_improvement)
{
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> any(0, 4);
    const Framework framework = twoGroups(12);
    for (int round = 0; round < 200; ++round) {
        std::vector<RequirementResult> given;
        for (const Requirement &requirement : framework.requirements)
            if (requirement.assessable)
                given.push_back({.ref = requirement.ref, .value = static_cast<ResultValue>(any(random))});
        const Score score = shareMet(framework, given);
        std::ranges::shuffle(given, random);
        BOOST_TEST((shareMet(framework, given) == score));
        if (!score.score)
            continue;
        BOOST_TEST((*score.score >= 0 && *score.score <= 1));
        const auto worse = std::ranges::find(given, ResultValue::NotMet, &RequirementResult::value);
        if (worse == given.end())
            continue;
        worse->value = ResultValue::PartlyMet;
        const double better = shareMet(framework, given).score.value();
        BOOST_TEST(better > *score.score);
        worse->value = ResultValue::Met;
        BOOST_TEST(shareMet(framework, given).score.value() > better);
    }
}

BOOST_AUTO_TEST_SUITE_END()
