#include "model/catalogue/catalogue.h"
#include "model/vendors/vendor_decision.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace assay;

namespace {

TierRules shipped()
{
    Result<TierRules> rules = shippedTierRules();
    BOOST_REQUIRE_MESSAGE(rules, (rules ? QString() : rules.error().detail).toStdString());
    return std::move(*rules);
}

InherentRisk mildest(const TierRules &rules)
{
    InherentRisk risk;
    for (const RiskFactor &factor : rules.factors)
        risk[factor.id] = factor.levels.front().id;
    return risk;
}

InherentRisk gravest(const TierRules &rules)
{
    InherentRisk risk;
    for (const RiskFactor &factor : rules.factors)
        risk[factor.id] = factor.levels.back().id;
    return risk;
}

QString tierIdOf(const TierRules &rules, const InherentRisk &risk)
{
    const Result<TierOutcome> outcome = tierOf(rules, risk);
    BOOST_REQUIRE(outcome);
    return outcome->tier->id;
}

VendorDecision decision(VendorState before, VendorState after)
{
    return {.vendor = VendorId(1),
            .before = before,
            .after = after,
            .reason = QStringLiteral("because"),
            .by = {},
            .on = QDate(2026, 11, 22),
            .conditions = {},
            .conditionsUntil = {},
            .proof = {},
            .proofEvidence = {}};
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_mildest_risk_gives_the_lowest_tier_and_the_gravest_the_highest)
{
    const TierRules rules = shipped();
    BOOST_TEST(tierIdOf(rules, mildest(rules)).toStdString() == "low");
    BOOST_TEST(tierIdOf(rules, gravest(rules)).toStdString() == "high");
    for (const VendorTier &tier : rules.tiers)
        BOOST_TEST(Catalogue().find(tier.checklist).has_value());
}

BOOST_AUTO_TEST_CASE(a_level_may_ask_for_a_stricter_tier_than_the_points_and_is_named)
{
    const TierRules rules = shipped();
    InherentRisk risk = mildest(rules);
    risk[QStringLiteral("data")] = QStringLiteral("important");
    const Result<TierOutcome> outcome = tierOf(rules, risk);
    BOOST_REQUIRE(outcome);
    BOOST_TEST(outcome->points == 4);
    BOOST_TEST(outcome->tier->id.toStdString() == "high");
    BOOST_TEST((outcome->raisedBy == QStringList{QStringLiteral("data=important")}));
}

BOOST_AUTO_TEST_CASE(a_missing_factor_or_an_unknown_level_is_refused_with_what_there_is)
{
    const TierRules rules = shipped();
    InherentRisk risk = mildest(rules);
    risk[QStringLiteral("access")] = QStringLiteral("some");
    Result<TierOutcome> outcome = tierOf(rules, risk);
    BOOST_REQUIRE(!outcome);
    BOOST_TEST(outcome.error().detail.contains(QStringLiteral("none, limited, privileged")));
    risk.erase(QStringLiteral("access"));
    outcome = tierOf(rules, risk);
    BOOST_REQUIRE(!outcome);
    BOOST_TEST(outcome.error().detail.contains(QStringLiteral("access")));
}

BOOST_AUTO_TEST_CASE(the_next_assessment_follows_on_the_last_by_the_interval_of_the_tier)
{
    const TierRules rules = shipped();
    const VendorTier &high = rules.tiers.front();
    BOOST_TEST((nextAssessmentDue(high, QDate(2026, 1, 31)) == QDate(2027, 1, 31)));
    BOOST_TEST(!nextAssessmentDue(high, std::nullopt).has_value());
}

BOOST_AUTO_TEST_CASE(tiers_out_of_order_are_refused)
{
    const QByteArray yaml = "source: {en: a, zh: b}\n"
                            "factors:\n  - {id: f, name: {en: a, zh: b}, levels: [{id: l, points: 0, text: {en: a, "
                            "zh: b}}]}\n"
                            "tiers:\n"
                            "  - {id: low, from_points: 0, name: {en: a, zh: b}, checklist: c, depth: {en: a, zh: b}, "
                            "interval_months: 36}\n"
                            "  - {id: high, from_points: 5, name: {en: a, zh: b}, checklist: c, depth: {en: a, zh: b}, "
                            "interval_months: 12}\n";
    const Result<TierRules> rules = readTierRules(yaml, QStringLiteral("t.yaml"));
    BOOST_REQUIRE(!rules);
    BOOST_TEST(rules.error().detail.contains(QStringLiteral("strictest first")));
}

BOOST_AUTO_TEST_CASE(a_vendor_is_not_approved_without_due_diligence)
{
    BOOST_TEST(!objectionTo(decision(VendorState::Proposed, VendorState::Approved)).isEmpty());
    BOOST_TEST(objectionTo(decision(VendorState::DueDiligence, VendorState::Approved)).isEmpty());
    BOOST_TEST(!objectionTo(decision(VendorState::OffBoarded, VendorState::Monitored)).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_decision_lacks_its_reason_conditions_or_proof)
{
    VendorDecision silent = decision(VendorState::DueDiligence, VendorState::Approved);
    silent.reason = QStringLiteral("  ");
    BOOST_TEST(objectionTo(silent).contains(QStringLiteral("reason")));

    VendorDecision conditional = decision(VendorState::DueDiligence, VendorState::ApprovedWithConditions);
    BOOST_TEST(objectionTo(conditional).contains(QStringLiteral("conditions")));
    conditional.conditions << QStringLiteral("report of a penetration test");
    BOOST_TEST(objectionTo(conditional).isEmpty());

    VendorDecision leaving = decision(VendorState::Monitored, VendorState::OffBoarded);
    BOOST_TEST(objectionTo(leaving).contains(QStringLiteral("proof")));
    leaving.proof = QStringLiteral("certificate of deletion 7");
    BOOST_TEST(objectionTo(leaving).isEmpty());
}
