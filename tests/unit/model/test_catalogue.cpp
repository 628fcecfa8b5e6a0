#include "model/catalogue/catalogue.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTextStream>

using namespace assay;

namespace {

/// One line of a reference table, split at commas outside of quotation marks.
QStringList fieldsOf(const QString &line)
{
    QStringList fields = {QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (character == QLatin1Char(',') && !quoted)
            fields << QString();
        else
            fields.back() += character;
    }
    return fields;
}

std::vector<QHash<QString, QString>> referenceRows(const QString &id)
{
    const QString samples = test::samplesFolder(QStringLiteral("reference tables"));
    QFile file(samples + QStringLiteral("/../reference/requirements/%1.csv").arg(id));
    std::vector<QHash<QString, QString>> rows;
    if (samples.isEmpty() || !file.open(QIODevice::ReadOnly))
        return rows;
    QTextStream stream(&file);
    const QStringList heads = fieldsOf(stream.readLine());
    while (!stream.atEnd()) {
        const QStringList fields = fieldsOf(stream.readLine());
        BOOST_REQUIRE_EQUAL(fields.size(), heads.size());
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], fields[i]);
        rows.push_back(row);
    }
    return rows;
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
    for (const QString &id : Catalogue::ids()) {
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
}

BOOST_AUTO_TEST_CASE(guidance_is_there_in_both_languages_and_nowhere_repeated)
{
    const Catalogue catalogue;
    QSet<QString> seen;
    for (const QString &id : Catalogue::ids()) {
        for (const Requirement &requirement : (*catalogue.find(id))->requirements) {
            for (const QString &text :
                 {requirement.asks.en, requirement.asks.zh, requirement.proof.en, requirement.proof.zh}) {
                BOOST_TEST_CONTEXT(id.toStdString() << " " << requirement.ref.toStdString())
                {
                    BOOST_TEST(requirement.assessable == !text.isEmpty());
                    BOOST_TEST((text.isEmpty() || !seen.contains(text)));
                }
                seen.insert(text);
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
