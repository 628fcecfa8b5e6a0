#include "model/catalogue/catalogue.h"
#include "reference_table.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace assay;

namespace {

std::vector<QHash<QString, QString>> referenceRows(const QString &id)
{
    const QString samples = test::samplesFolder(QStringLiteral("reference tables"));
    if (samples.isEmpty())
        return {};
    return test::tableRows(samples + QStringLiteral("/../reference/requirements/%1.csv").arg(id));
}

Error errorOf(const QByteArray &yaml)
{
    const Result<Framework> framework = readFramework(yaml, QStringLiteral("own.yaml"));
    BOOST_REQUIRE(!framework);
    return framework.error();
}

const QByteArray kHead =
    "id: own\ntitle: {en: Own, zh: 自有}\nedition: \"1\"\npublisher: us\nkind: checklist\nstatus: current\n"
    "requirements:\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(built_in_frameworks_hold_exactly_the_refs_and_titles_of_the_reference)
{
    const Catalogue catalogue;
    for (const QString &id : Catalogue::shippedIds()) {
        const std::vector<QHash<QString, QString>> rows = referenceRows(id);
        if (rows.empty())
            continue;
        const Result<const Framework *> framework = catalogue.find(id);
        BOOST_REQUIRE_MESSAGE(framework, (framework ? "" : framework.error().detail.toStdString()));
        BOOST_TEST((*framework)->requirements.size() == rows.size());
        for (std::size_t i = 0; i < std::min(rows.size(), (*framework)->requirements.size()); ++i) {
            const Requirement &own = (*framework)->requirements[i];
            BOOST_TEST_CONTEXT(id.toStdString() << " " << rows[i].value(QStringLiteral("ref")).toStdString())
            {
                BOOST_TEST((own.ref == rows[i].value(QStringLiteral("ref"))));
                BOOST_TEST((own.parent == rows[i].value(QStringLiteral("parent_ref"))));
                BOOST_TEST((own.title.en == rows[i].value(QStringLiteral("title_en"))));
                BOOST_TEST((own.title.zh == rows[i].value(QStringLiteral("title_zh"))));
                BOOST_TEST(own.assessable == (rows[i].value(QStringLiteral("assessable")) == QLatin1String("1")));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_counts_are_those_of_the_published_texts)
{
    const Catalogue catalogue;
    BOOST_TEST((*catalogue.find(QStringLiteral("iso27001-2022")))->assessableCount() == 93 + 30);
    const Framework &mlps = **catalogue.find(QStringLiteral("gbt22239-2019-l3"));
    BOOST_TEST(mlps.assessableCount() == 211 + 46 + 19);
    const auto general = std::ranges::count_if(mlps.requirements, [](const Requirement &requirement) {
        return requirement.assessable && requirement.ref.startsWith(QLatin1String("8.1."));
    });
    BOOST_TEST(general == 211);
    const std::pair<const char *, int> others[] = {{"iso27001-2013", 114 + 26},
                                                   {"iso27701-2019", 107},
                                                   {"iso27701-2025", 78 + 30},
                                                   {"iso20000-1-2018", 57},
                                                   {"iso9001-2015", 57},
                                                   {"gdpr", 199},
                                                   {"pipl", 52},
                                                   {"dsl", 16},
                                                   {"csl", 27},
                                                   {"csl-2025", 27},
                                                   {"crm-vendor-checklist", 24}};
    for (const auto &[id, count] : others)
        BOOST_TEST((*catalogue.find(QString::fromLatin1(id)))->assessableCount() == count, id);
}

BOOST_AUTO_TEST_CASE(the_checklist_weighs_a_hundred_points_and_seventy_of_them_are_hard)
{
    const Catalogue catalogue;
    double all = 0;
    double hard = 0;
    for (const Requirement &requirement : (*catalogue.find(QStringLiteral("crm-vendor-checklist")))->requirements) {
        BOOST_TEST(requirement.weight.has_value() == requirement.assessable);
        all += requirement.weight.value_or(0);
        hard += requirement.isHard ? *requirement.weight : 0;
    }
    BOOST_TEST(all == 100);
    BOOST_TEST(hard == 70);
}

BOOST_AUTO_TEST_CASE(guidance_is_there_in_both_languages_and_repeated_only_by_reference)
{
    const Catalogue catalogue;
    QSet<QString> seen;
    for (const QString &id : Catalogue::shippedIds()) {
        for (const Requirement &requirement : (*catalogue.find(id))->requirements) {
            for (const QString &text :
                 {requirement.asks.en, requirement.asks.zh, requirement.proof.en, requirement.proof.zh}) {
                BOOST_TEST_CONTEXT(id.toStdString() << " " << requirement.ref.toStdString())
                {
                    BOOST_TEST(requirement.assessable == !text.isEmpty());
                    if (!requirement.guidanceOf)
                        BOOST_TEST((text.isEmpty() || !seen.contains(text)));
                }
                if (!requirement.guidanceOf)
                    seen.insert(text);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(guidance_is_shared_only_where_a_crosswalk_says_equal)
{
    const Catalogue catalogue;
    int shared = 0;
    for (const QString &id : Catalogue::shippedIds()) {
        for (const Requirement &requirement : (*catalogue.find(id))->requirements) {
            if (!requirement.guidanceOf)
                continue;
            ++shared;
            const Result<Crosswalk> crosswalk = catalogue.crosswalk(id, requirement.guidanceOf->framework);
            BOOST_REQUIRE(crosswalk.has_value());
            const bool isEqual = std::ranges::any_of(crosswalk->edges, [&](const CrosswalkEdge &edge) {
                return edge.from == requirement.ref && edge.to == requirement.guidanceOf->ref &&
                       edge.relation == Relation::Equal;
            });
            BOOST_TEST(isEqual, id.toStdString() << " " << requirement.ref.toStdString());
        }
    }
    BOOST_TEST(shared > 100);
}

BOOST_AUTO_TEST_CASE(no_sentence_of_guidance_stands_twice)
{
    const Catalogue catalogue;
    const QRegularExpression ends(QStringLiteral("(?<=[.。；;])\\s*"));
    QHash<QString, QString> seen;
    for (const QString &id : Catalogue::shippedIds()) {
        for (const Requirement &requirement : (*catalogue.find(id))->requirements) {
            if (requirement.guidanceOf)
                continue;
            const QString here = id + QLatin1Char(' ') + requirement.ref;
            for (const QString &text :
                 {requirement.asks.en, requirement.asks.zh, requirement.proof.en, requirement.proof.zh}) {
                for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts)) {
                    if (sentence.size() < 20)
                        continue;
                    const QString before = seen.value(sentence);
                    BOOST_TEST(before.isEmpty(), here.toStdString() << " repeats " << before.toStdString() << ": "
                                                                    << sentence.toStdString());
                    seen.insert(sentence, here);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_assessable_requirement_belongs_to_a_group)
{
    const Catalogue catalogue;
    const Framework &iso = **catalogue.find(QStringLiteral("iso27001-2022"));
    BOOST_TEST(iso.groupOf(QStringLiteral("A.5.1")).toStdString() == "A.5");
    BOOST_TEST(iso.groupOf(QStringLiteral("6.1.2")).toStdString() == "6");
    const Framework &mlps = **catalogue.find(QStringLiteral("gbt22239-2019-l3"));
    BOOST_TEST(mlps.groupOf(QStringLiteral("8.1.4.1 a)")).toStdString() == "8.1.4");
    BOOST_TEST(mlps.groupOf(QStringLiteral("nowhere")).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_unknown_framework_is_told_with_the_known_ones)
{
    const Error error = Catalogue().find(QStringLiteral("iso27001-2031")).error();
    BOOST_TEST((error.code == ErrorCode::NotFound));
    BOOST_TEST(error.detail.contains(QStringLiteral("iso27001-2022")));
}

BOOST_AUTO_TEST_CASE(each_mistake_in_a_file_is_named_with_its_line)
{
    struct Mistake
    {
        QByteArray requirements;
        int row;
        QString part;
    };
    const std::vector<Mistake> mistakes = {
        {"  - ref: \"1\"\n    title: {en: One, zh: 一}\n  - ref: \"1\"\n    title: {en: Two, zh: 二}\n", 10,
         QStringLiteral("second time")},
        {"  - ref: \"1.1\"\n    parent: \"1\"\n    title: {en: One, zh: 一}\n", 9,
         QStringLiteral("does not stand before")},
        {"  - ref: \"1\"\n    title: {en: One}\n", 9, QStringLiteral("\"zh\" is missing")},
        {"  - ref: \"1\"\n    title: {en: One, zh: 一}\n    assessable: true\n", 8,
         QStringLiteral("\"asks\" is missing")},
        {"  - ref: \"1\"\n    titel: {en: One, zh: 一}\n", 9, QStringLiteral("unknown key \"titel\"")},
        {"  - ref: \"1\"\n    title: {en: One, zh: 一}\n    assessable: maybe\n", 10, QStringLiteral("true or false")},
        {"  - ref: \"1\n", 0, QString()},
    };
    for (const Mistake &mistake : mistakes) {
        const Error error = errorOf(kHead + mistake.requirements);
        BOOST_TEST_CONTEXT(mistake.requirements.toStdString())
        {
            BOOST_TEST((error.code == ErrorCode::BadInput));
            BOOST_TEST(error.place.file.toStdString() == "own.yaml");
            if (mistake.row > 0)
                BOOST_TEST(error.place.row == mistake.row);
            BOOST_TEST(error.place.row > 0);
            BOOST_TEST(error.detail.contains(mistake.part));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
