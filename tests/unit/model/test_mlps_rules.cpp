#include "model/assessment/mlps_rules.h"
#include "model/catalogue/catalogue.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

using namespace assay;

bool bears(const char *ref, ObjectKind kind)
{
    return std::ranges::count(objectKindsOf(QString::fromLatin1(ref)), kind) == 1;
}

ObjectResult on(qint64 object, const char *ref, ResultValue value)
{
    return {QString::fromLatin1(ref), ObjectId(object), value, {}, {}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mlps_rules)

BOOST_AUTO_TEST_CASE(every_requirement_of_level_3_bears_on_some_kind_of_object)
{
    const Catalogue catalogue;
    const Result<const Framework *> framework = catalogue.find(QStringLiteral("gbt22239-2019-l3"));
    BOOST_TEST_REQUIRE(framework.has_value());
    BOOST_TEST(isClassifiedProtection((*framework)->id));
    for (const Requirement &requirement : (*framework)->requirements)
        if (requirement.assessable)
            BOOST_TEST(!objectKindsOf(requirement.ref).empty(), requirement.ref.toStdString());
}

BOOST_AUTO_TEST_CASE(the_longest_beginning_of_a_ref_decides_and_10_is_not_1)
{
    BOOST_TEST(bears("8.1.1.2", ObjectKind::Room));
    BOOST_TEST(!bears("8.1.10.2 a)", ObjectKind::Room));
    BOOST_TEST(bears("8.1.10.1 a)", ObjectKind::Room));
    BOOST_TEST(bears("8.1.4.10 a)", ObjectKind::Database));
    BOOST_TEST(!bears("8.1.4.11 a)", ObjectKind::Server));
    BOOST_TEST(objectKindsOf(QStringLiteral("A.5.1")).empty());
}

BOOST_AUTO_TEST_CASE(a_filing_is_renewed_within_its_last_three_months)
{
    MlpsSystem system{MlpsSystemId(1)};
    const QDate day(2026, 11, 22);
    BOOST_TEST((filingStateOn(system, day) == FilingState::NotFiled));
    system.filedUntil = QDate(2027, 2, 22);
    BOOST_TEST((filingStateOn(system, day) == FilingState::Valid));
    system.filedUntil = QDate(2027, 2, 21);
    BOOST_TEST((filingStateOn(system, day) == FilingState::RenewalDue));
    system.filedUntil = day;
    BOOST_TEST((filingStateOn(system, day) == FilingState::RenewalDue));
    system.filedUntil = day.addDays(-1);
    BOOST_TEST((filingStateOn(system, day) == FilingState::Ended));
}

BOOST_AUTO_TEST_CASE(copying_overwrites_nothing_and_carries_nothing_open)
{
    const std::vector<ObjectResult> all = {on(1, "a", ResultValue::Met), on(1, "b", ResultValue::NotMet),
                                           on(1, "c", ResultValue::NotAssessed), on(2, "b", ResultValue::Met)};
    const std::vector<ObjectId> to = {ObjectId(2), ObjectId(3)};
    const ObjectCopyPlan plan = planObjectCopy(all, ObjectId(1), to);
    BOOST_TEST(plan.copies.size() == 3U);
    BOOST_TEST(plan.kept == 1);
    BOOST_TEST(std::ranges::none_of(plan.copies, [](const ObjectResult &one) {
        return one.object == ObjectId(2) && one.ref == QLatin1String("b");
    }));
}

BOOST_AUTO_TEST_SUITE_END()
