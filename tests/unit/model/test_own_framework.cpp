#include "model/catalogue/catalogue.h"
#include "model/catalogue/framework_writer.h"

#include <boost/test/unit_test.hpp>

using namespace assay;

BOOST_AUTO_TEST_SUITE(own_frameworks)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back_the_same)
{
    const Catalogue catalogue;
    for (const char *id : {"crm-vendor-checklist", "gbt22239-2019-l3", "iso27701-2019"}) {
        Framework framework = **catalogue.find(QString::fromLatin1(id));
        for (Requirement &requirement : framework.requirements)
            requirement.guidanceOf.reset();  // written out
        const Result<Framework> back =
            readFramework(writeFramework(framework), QStringLiteral("back.yaml"), GuidanceRule::Optional);
        BOOST_REQUIRE_MESSAGE(back.has_value(), (back ? "" : back.error().detail.toStdString()));
        BOOST_TEST((*back == framework), id);
    }
}

BOOST_AUTO_TEST_CASE(people_may_bring_one_language_and_no_guidance)
{
    const QByteArray yaml =
        "id: own\ntitle: {zh: 自有清单}\nedition: \"1\"\npublisher: us\nkind: checklist\n"
        "status: current\nrequirements:\n  - ref: \"1\"\n    title: {zh: 一}\n    assessable: true\n";
    BOOST_TEST(readFramework(yaml, QStringLiteral("own.yaml"), GuidanceRule::Optional).has_value());
    BOOST_TEST(!readFramework(yaml, QStringLiteral("own.yaml")).has_value());
}

BOOST_AUTO_TEST_CASE(own_frameworks_stand_behind_the_shipped_ones_and_stay_valid_when_replaced)
{
    const Catalogue catalogue;
    Framework own;
    own.id = QStringLiteral("own");
    own.title.en = QStringLiteral("First");
    catalogue.setOwn({own});
    const Framework *given = *catalogue.find(QStringLiteral("own"));
    BOOST_TEST(catalogue.ids().back().toStdString() == "own");
    own.title.en = QStringLiteral("Second");
    catalogue.setOwn({own});
    BOOST_TEST(given->title.en.toStdString() == "First");
    BOOST_TEST((*catalogue.find(QStringLiteral("own")))->title.en.toStdString() == "Second");
    catalogue.setOwn({});
    BOOST_TEST(!catalogue.find(QStringLiteral("own")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
