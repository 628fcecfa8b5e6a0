#include "model/assessment/hazard_triggers.h"
#include "model/catalogue/catalogue.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace assay;

namespace {

HazardTriggers shipped()
{
    Result<HazardTriggers> triggers = shippedHazardTriggers();
    BOOST_REQUIRE_MESSAGE(triggers, (triggers ? QString() : triggers.error().detail).toStdString());
    return std::move(*triggers);
}

const Framework &protection()
{
    static const Catalogue catalogue;
    const Result<const Framework *> framework = catalogue.find(QStringLiteral("gbt22239-2019-l3"));
    BOOST_REQUIRE(framework);
    return **framework;
}

RequirementResult result(const char *ref, ResultValue value)
{
    return {.ref = QString::fromLatin1(ref), .value = value};
}

QStringList idsOf(const std::vector<HazardSuggestion> &suggestions)
{
    QStringList ids;
    for (const HazardSuggestion &suggestion : suggestions)
        ids << suggestion.trigger->id;
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_CASE(thirty_two_triggers_bear_on_requirements_that_there_are)
{
    const HazardTriggers triggers = shipped();
    BOOST_TEST(triggers.triggers.size() == 32U);
    for (const HazardTrigger &trigger : triggers.triggers)
        for (const QString &ref : trigger.refs)
            BOOST_TEST(protection().find(ref) != nullptr, trigger.id.toStdString() << " " << ref.toStdString());
    BOOST_TEST(triggers.source.zh.contains(QStringLiteral("待核实")));
    BOOST_TEST(triggers.source.en.contains(QStringLiteral("to be confirmed")));
}

BOOST_AUTO_TEST_CASE(only_what_is_not_met_suggests_a_trigger_and_only_until_it_is_recorded)
{
    const HazardTriggers triggers = shipped();
    const std::vector<RequirementResult> results = {result("8.1.4.1 a)", ResultValue::NotMet),
                                                    result("8.1.4.2 b)", ResultValue::PartlyMet),
                                                    result("8.1.4.9 a)", ResultValue::NotMet)};
    const std::vector<HazardSuggestion> first = suggestedTriggers(triggers, protection(), results, {});
    BOOST_TEST((idsOf(first) == QStringList{QStringLiteral("weak-passwords"), QStringLiteral("no-backup")}));
    BOOST_TEST((first.front().refs == QStringList{QStringLiteral("8.1.4.1 a)")}));
    const std::vector<MajorHazard> recorded = {
        {.ref = QStringLiteral("8.1.4.1 a)"), .trigger = QStringLiteral("weak-passwords")}};
    BOOST_TEST((idsOf(suggestedTriggers(triggers, protection(), results, recorded)) ==
                QStringList{QStringLiteral("no-backup")}));
}

BOOST_AUTO_TEST_CASE(a_control_point_stands_for_what_is_below_it_and_other_frameworks_get_nothing)
{
    const Result<HazardTriggers> own =
        readHazardTriggers("framework: gbt22239-2019-l3\nsource: {en: a, zh: b}\ntriggers:\n"
                           "  - {id: any, refs: ['8.1.4.1'], text: {en: a, zh: b}}\n",
                           QStringLiteral("t.yaml"));
    BOOST_REQUIRE(own);
    const std::vector<RequirementResult> results = {result("8.1.4.1 d)", ResultValue::NotMet)};
    BOOST_TEST(suggestedTriggers(*own, protection(), results, {}).size() == 1U);
    Framework other = protection();
    other.id = QStringLiteral("other");
    BOOST_TEST(suggestedTriggers(*own, other, results, {}).empty());
}

BOOST_AUTO_TEST_CASE(a_trigger_without_refs_or_given_twice_is_told_with_its_place)
{
    const char *head = "framework: f\nsource: {en: a, zh: b}\ntriggers:\n";
    const Result<HazardTriggers> empty = readHazardTriggers(
        QByteArray(head) + "  - {id: a, refs: [], text: {en: a, zh: b}}\n", QStringLiteral("t.yaml"));
    BOOST_REQUIRE(!empty);
    BOOST_TEST(empty.error().place.row == 4);
    const QByteArray one = "  - {id: a, refs: [r], text: {en: a, zh: b}}\n";
    const Result<HazardTriggers> twice = readHazardTriggers(head + one + one, QStringLiteral("t.yaml"));
    BOOST_REQUIRE(!twice);
    BOOST_TEST(twice.error().place.row == 5);
}
