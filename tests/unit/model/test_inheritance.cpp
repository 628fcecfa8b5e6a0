#include "model/assessment/comparison.h"
#include "model/assessment/inheritance.h"
#include "model/catalogue/catalogue.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace assay;

namespace {

Framework targetOf(FrameworkKind kind = FrameworkKind::Standard)
{
    Framework framework;
    framework.kind = kind;
    for (const char *ref : {"1", "2", "3"})
        framework.requirements.push_back({.ref = QString::fromLatin1(ref), .assessable = true});
    return framework;
}

CrosswalkPath path(const char *from, const char *to, std::optional<Relation> relation, std::optional<int> strength = {})
{
    PathStep step;
    step.from = {QStringLiteral("old"), QString::fromLatin1(from)};
    step.to = {QStringLiteral("new"), QString::fromLatin1(to)};
    step.relation = relation.value_or(Relation::Related);
    return {{step}, relation, strength, EdgeState::Published};
}

std::vector<RequirementResult> results(const std::vector<std::pair<const char *, ResultValue>> &values)
{
    std::vector<RequirementResult> all;
    for (const auto &[ref, value] : values)
        all.push_back({.ref = QString::fromLatin1(ref), .value = value});
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inheritance)

BOOST_AUTO_TEST_CASE(what_carries_over_depends_on_the_relation_and_on_the_result)
{
    using enum ResultValue;
    using enum Relation;
    BOOST_TEST((carriedOver(Met, Equal) == Met));
    BOOST_TEST((carriedOver(Met, Superset) == Met));
    BOOST_TEST((carriedOver(Met, Subset) == PartlyMet));
    BOOST_TEST((carriedOver(Met, Intersects) == PartlyMet));
    BOOST_TEST((carriedOver(PartlyMet, Equal) == PartlyMet));
    BOOST_TEST((carriedOver(NotMet, Equal) == NotMet));
    for (const ResultValue value : {PartlyMet, NotMet})
        for (const Relation relation : {Superset, Subset, Intersects, Related})
            BOOST_TEST(!carriedOver(value, relation).has_value());
    for (const Relation relation : {Equal, Superset, Subset, Intersects, Related}) {
        BOOST_TEST(!carriedOver(NotApplicable, relation).has_value());
        BOOST_TEST(!carriedOver(NotAssessed, relation).has_value());
    }
    BOOST_TEST(!carriedOver(Met, Related).has_value());
    BOOST_TEST(!carriedOver(Met, std::nullopt).has_value());
}

BOOST_AUTO_TEST_CASE(a_recorded_result_is_marked_and_an_inherited_one_may_be_renewed)
{
    const std::vector<CrosswalkPath> paths = {path("a", "1", Relation::Equal), path("b", "2", Relation::Equal)};
    std::vector<RequirementResult> recorded = results({{"1", ResultValue::NotMet}, {"2", ResultValue::PartlyMet}});
    recorded[1].inherited = Inherited{AssessmentId(1), paths[1]};
    const std::vector<InheritanceOffer> offers =
        inherit(targetOf(), results({{"a", ResultValue::Met}, {"b", ResultValue::Met}}), recorded, paths);
    BOOST_REQUIRE(offers.size() == 2U);
    BOOST_TEST(offers[0].isRecorded);
    BOOST_TEST(!offers[1].isRecorded);
}

BOOST_AUTO_TEST_CASE(of_several_ways_the_one_that_carries_in_full_wins_and_disagreement_is_told)
{
    const std::vector<CrosswalkPath> paths = {path("a", "1", Relation::Subset, 9), path("b", "1", Relation::Equal, 2),
                                              path("c", "1", Relation::Related)};
    const std::vector<InheritanceOffer> offers = inherit(
        targetOf(), results({{"a", ResultValue::Met}, {"b", ResultValue::NotMet}, {"c", ResultValue::Met}}), {}, paths);
    BOOST_REQUIRE(offers.size() == 1U);
    BOOST_TEST((offers[0].value == ResultValue::NotMet));
    BOOST_TEST(offers[0].disagree);
    BOOST_TEST(offers[0].candidates.size() == 3U);
    BOOST_TEST((offers[0].candidates.back().value == ResultValue::NotAssessed));
}

BOOST_AUTO_TEST_CASE(into_classified_protection_nothing_but_hints_is_carried)
{
    const std::vector<CrosswalkPath> paths = {path("a", "1", Relation::Equal)};
    const std::vector<InheritanceOffer> offers =
        inherit(targetOf(FrameworkKind::Scheme), results({{"a", ResultValue::Met}}), {}, paths);
    BOOST_REQUIRE(offers.size() == 1U);
    BOOST_TEST((offers[0].value == ResultValue::NotAssessed));
    BOOST_TEST((offers[0].candidates.front().source == ResultValue::Met));
}

BOOST_AUTO_TEST_CASE(the_2013_edition_carries_over_to_that_of_2022_by_the_published_crosswalk)
{
    const Catalogue catalogue;
    const Framework &target = **catalogue.find(QStringLiteral("iso27001-2022"));
    const Framework &source = **catalogue.find(QStringLiteral("iso27001-2013"));
    std::vector<RequirementResult> all;
    for (const Requirement &requirement : source.requirements)
        if (requirement.assessable)
            all.push_back({.ref = requirement.ref, .value = ResultValue::Met});
    const std::vector<CrosswalkPath> paths = (*catalogue.graph())->paths(source.id, target.id, 1);
    const std::vector<InheritanceOffer> offers = inherit(target, all, {}, paths);
    const auto offerFor = [&](const char *ref) {
        const auto found = std::ranges::find(offers, QString::fromLatin1(ref), &InheritanceOffer::ref);
        return found == offers.end() ? nullptr : &*found;
    };
    BOOST_REQUIRE((offerFor("A.5.3") != nullptr));
    BOOST_TEST((offerFor("A.5.3")->value == ResultValue::Met));  // A.6.1.2, one to one
    BOOST_REQUIRE((offerFor("A.8.15") != nullptr));
    BOOST_TEST((offerFor("A.8.15")->value == ResultValue::PartlyMet));  // merged of three
    BOOST_TEST((offerFor("A.5.7") == nullptr));                         // threat intelligence is new
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(comparison)

BOOST_AUTO_TEST_CASE(changes_are_named_by_what_they_mean)
{
    using enum ResultValue;
    BOOST_TEST((changeBetween(NotMet, PartlyMet) == Change::Better));
    BOOST_TEST((changeBetween(Met, PartlyMet) == Change::Worse));
    BOOST_TEST((changeBetween(NotAssessed, NotMet) == Change::New));
    BOOST_TEST((changeBetween(Met, NotAssessed) == Change::Gone));
    BOOST_TEST((changeBetween(Met, NotApplicable) == Change::Other));
    BOOST_TEST((changeBetween(NotApplicable, NotApplicable) == Change::Same));
}

BOOST_AUTO_TEST_CASE(every_assessable_requirement_is_compared_once)
{
    const std::vector<ComparedResult> compared = compareResults(
        targetOf(), results({{"1", ResultValue::Met}}), results({{"1", ResultValue::NotMet}, {"3", ResultValue::Met}}));
    BOOST_REQUIRE(compared.size() == 3U);
    BOOST_TEST((compared[0].change == Change::Worse));
    BOOST_TEST((compared[1].change == Change::Same));
    BOOST_TEST((compared[2].change == Change::New));
}

BOOST_AUTO_TEST_SUITE_END()
