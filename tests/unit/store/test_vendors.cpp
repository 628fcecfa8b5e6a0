#include "temp_workspace.h"

#include "model/store/trail_repository.h"
#include "model/store/vendor_decision_repository.h"
#include "model/store/vendor_repository.h"
#include "model/store/weight_repository.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

struct Vendors : TempWorkspace
{
    template<class Work>
    auto write(Work &&work)
    {
        return workspace->write(engineer, QStringLiteral("test"), std::forward<Work>(work));
    }
    Vendors()
    {
        Vendor vendor{VendorId(0)};
        vendor.name = QStringLiteral("Nimbus");
        const auto added = write([&](store::UnitOfWork &unit) { return store::addVendor(unit, vendor); });
        BOOST_REQUIRE(added);
        id = *added;
    }
    [[nodiscard]] VendorDecision decision(VendorState after) const
    {
        return {.vendor = id,
                .after = after,
                .reason = QStringLiteral("because"),
                .by = QStringLiteral("somebody else"),
                .on = QDate(2026, 11, 22),
                .conditions = {},
                .conditionsUntil = {},
                .proof = {},
                .proofEvidence = {}};
    }
    Result<Done> decide(const VendorDecision &taken)
    {
        return write([&](store::UnitOfWork &unit) { return store::addVendorDecision(unit, taken); });
    }

    VendorId id{1};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(vendors, Vendors)

BOOST_AUTO_TEST_CASE(a_decision_moves_the_vendor_and_names_who_took_it)
{
    BOOST_REQUIRE(decide(decision(VendorState::DueDiligence)));
    VendorDecision conditional = decision(VendorState::ApprovedWithConditions);
    conditional.conditions = {QStringLiteral("渗透测试报告"), QStringLiteral("second, with \"quotes\"")};
    conditional.conditionsUntil = QDate(2027, 1, 31);
    conditional.proofEvidence = add("contract");
    BOOST_REQUIRE(decide(conditional));
    BOOST_TEST((store::vendorById(*workspace, id)->state == VendorState::ApprovedWithConditions));
    const auto decisions = store::vendorDecisions(*workspace, id);
    BOOST_REQUIRE(decisions->size() == 2U);
    conditional.before = VendorState::DueDiligence;
    conditional.by = engineer.name;
    BOOST_TEST((decisions->back() == conditional));
}

BOOST_AUTO_TEST_CASE(a_refused_decision_leaves_nothing_behind)
{
    const auto refused = decide(decision(VendorState::Approved));
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::Refused));
    BOOST_TEST(store::vendorDecisions(*workspace, id)->empty());
    VendorDecision unproved = decision(VendorState::DueDiligence);
    unproved.proofEvidence = EvidenceId(99);
    BOOST_TEST((decide(unproved).error().code == ErrorCode::NotFound));
    BOOST_TEST((store::vendorById(*workspace, id)->state == VendorState::Proposed));
}

BOOST_AUTO_TEST_CASE(risk_agreement_and_sub_processors_come_back_as_they_were_given)
{
    const InherentRisk risk = {{QStringLiteral("data"), QStringLiteral("personal")}};
    const ProcessingAgreement agreement{QStringLiteral("DPA"), QDate(2026, 1, 1), {}, add("contract")};
    const SubProcessor hoster{QStringLiteral("Hoster"), QStringLiteral("hosting"), QStringLiteral("上海")};
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) { return store::setVendorRisk(unit, id, risk); }));
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) { return store::setAgreement(unit, id, agreement); }));
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) { return store::setSubProcessor(unit, id, hoster); }));
    const auto vendor = store::vendorById(*workspace, id);
    BOOST_TEST((vendor->risk == risk));
    BOOST_TEST((vendor->agreement == agreement));
    BOOST_TEST((vendor->subProcessors == std::vector<SubProcessor>{hoster}));
    BOOST_TEST((store::allVendors(*workspace)->front() == *vendor));
    const auto remove = [&](store::UnitOfWork &unit) { return store::removeSubProcessor(unit, id, hoster.name); };
    BOOST_TEST(write(remove).has_value());
    BOOST_TEST((write(remove).error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_CASE(weights_take_the_place_of_those_before)
{
    const QString framework = QStringLiteral("gbt22239-2019-l3");
    const auto set = [&](const ItemWeights &weights) {
        return write([&](store::UnitOfWork &unit) { return store::setItemWeights(unit, framework, weights); });
    };
    BOOST_TEST(store::itemWeights(*workspace, framework)->weights.empty());
    BOOST_REQUIRE(set({QStringLiteral("first"), {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}}}));
    const ItemWeights second{QStringLiteral("second"), {{QStringLiteral("b"), 3}}};
    BOOST_REQUIRE(set(second));
    BOOST_TEST((*store::itemWeights(*workspace, framework) == second));
    BOOST_TEST(!set({QStringLiteral("third"), {{QStringLiteral("b"), 4}}}));
    BOOST_TEST(!set({QString(), {{QStringLiteral("b"), 1}}}));
    BOOST_TEST((*store::itemWeights(*workspace, framework) == second));
}

BOOST_AUTO_TEST_SUITE_END()
