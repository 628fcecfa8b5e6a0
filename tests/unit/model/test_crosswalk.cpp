#include "model/catalogue/catalogue.h"
#include "reference_table.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QDir>

#include <algorithm>

using namespace assay;

namespace {

Crosswalk crosswalkOf(const char *from, const char *to, std::vector<CrosswalkEdge> edges)
{
    return {QString::fromLatin1(from), QString::fromLatin1(to), std::move(edges)};
}

CrosswalkEdge edge(const char *from, const char *to, Relation relation, std::optional<int> strength = {})
{
    CrosswalkEdge made;
    made.from = QString::fromLatin1(from);
    made.to = QString::fromLatin1(to);
    made.relation = relation;
    made.strength = strength;
    made.state = EdgeState::Published;
    return made;
}

const CrosswalkPath *pathTo(const std::vector<CrosswalkPath> &paths, const char *from, const char *to)
{
    const auto found = std::ranges::find_if(paths, [&](const CrosswalkPath &path) {
        return path.from().ref == QLatin1String(from) && path.to().ref == QLatin1String(to);
    });
    return found == paths.end() ? nullptr : &*found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(crosswalks)

BOOST_AUTO_TEST_CASE(published_crosswalks_hold_exactly_the_edges_of_the_reference)
{
    const QString samples = test::samplesFolder(QStringLiteral("reference crosswalks"));
    const QDir folder(samples + QStringLiteral("/../reference/crosswalks"));
    if (samples.isEmpty())
        return;
    const Catalogue catalogue;
    const QStringList files = folder.entryList({QStringLiteral("*.csv")}, QDir::Files);
    BOOST_TEST(files.size() == 6);
    for (const QString &file : files) {
        const QStringList ends = file.chopped(4).split(QStringLiteral("__"));
        const Result<Crosswalk> crosswalk = catalogue.crosswalk(ends.at(0), ends.at(1));
        BOOST_REQUIRE(crosswalk.has_value());
        const std::vector<QHash<QString, QString>> rows = test::tableRows(folder.filePath(file));
        BOOST_TEST(crosswalk->edges.size() == rows.size());
        for (std::size_t i = 0; i < std::min(rows.size(), crosswalk->edges.size()); ++i) {
            BOOST_TEST_CONTEXT(file.toStdString() << " row " << i + 2)
            {
                const CrosswalkEdge &own = crosswalk->edges[i];
                BOOST_TEST((own.from == rows[i].value(QStringLiteral("from_ref"))));
                BOOST_TEST((own.to == rows[i].value(QStringLiteral("to_ref"))));
                BOOST_TEST((toWord(own.relation) == rows[i].value(QStringLiteral("relation"))));
                BOOST_TEST((own.source == rows[i].value(QStringLiteral("source"))));
                BOOST_TEST((own.state == EdgeState::Published));
                BOOST_TEST(!own.strength.has_value());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_shipped_edge_joins_requirements_that_exist)
{
    const Catalogue catalogue;
    int edges = 0;
    const QStringList ids = Catalogue::shippedIds();
    for (const QString &from : ids) {
        for (const QString &to : ids) {
            const Result<Crosswalk> crosswalk = catalogue.crosswalk(from, to);
            if (!crosswalk) {
                BOOST_TEST((crosswalk.error().code == ErrorCode::NotFound), crosswalk.error().detail.toStdString());
                continue;
            }
            const Framework &first = **catalogue.find(from);
            const Framework &second = **catalogue.find(to);
            for (const CrosswalkEdge &one : crosswalk->edges) {
                BOOST_TEST((first.find(one.from) != nullptr), from.toStdString() << " " << one.from.toStdString());
                BOOST_TEST((second.find(one.to) != nullptr), to.toStdString() << " " << one.to.toStdString());
                BOOST_TEST(!one.source.isEmpty());
                ++edges;
            }
        }
    }
    BOOST_TEST(edges > 2 * 2000);  // each crosswalk is met twice, once from either side
}

BOOST_AUTO_TEST_CASE(a_crosswalk_seen_from_the_other_side_turns_its_relations)
{
    const Catalogue catalogue;
    const Crosswalk forth = *catalogue.crosswalk(QStringLiteral("iso27001-2013"), QStringLiteral("iso27001-2022"));
    const Crosswalk back = *catalogue.crosswalk(QStringLiteral("iso27001-2022"), QStringLiteral("iso27001-2013"));
    BOOST_REQUIRE(forth.edges.size() == back.edges.size());
    for (std::size_t i = 0; i < forth.edges.size(); ++i) {
        BOOST_TEST((forth.edges[i].from == back.edges[i].to));
        BOOST_TEST((inverse(forth.edges[i].relation) == back.edges[i].relation));
    }
}

BOOST_AUTO_TEST_CASE(relations_compose_as_written_down_and_carry_nothing_otherwise)
{
    using enum Relation;
    const Relation all[] = {Equal, Subset, Superset, Intersects, Related};
    for (const Relation one : all) {
        BOOST_TEST((composed(Equal, one) == one));
        BOOST_TEST((composed(one, Equal) == one));
    }
    BOOST_TEST((composed(Superset, Superset) == Superset));
    BOOST_TEST((composed(Subset, Subset) == Subset));
    BOOST_TEST((composed(Superset, Intersects) == Intersects));
    BOOST_TEST((composed(Intersects, Subset) == Intersects));
    int carrying = 0;
    for (const Relation first : all)
        for (const Relation second : all)
            carrying += first != Equal && second != Equal && composed(first, second) ? 1 : 0;
    BOOST_TEST(carrying == 4);
}

BOOST_AUTO_TEST_CASE(a_way_over_several_edges_has_the_strength_of_its_weakest)
{
    const Crosswalk one =
        crosswalkOf("a", "b", {edge("1", "x", Relation::Superset, 9), edge("2", "x", Relation::Equal)});
    const Crosswalk two = crosswalkOf("c", "b", {edge("7", "x", Relation::Subset, 4)});
    const CrosswalkGraph graph({&one, &two});
    const std::vector<CrosswalkPath> paths = graph.paths(QStringLiteral("a"), QStringLiteral("c"), 3);
    const CrosswalkPath *strong = pathTo(paths, "1", "7");
    BOOST_REQUIRE((strong != nullptr));
    BOOST_TEST(strong->steps.size() == 2U);
    BOOST_TEST((strong->relation == Relation::Superset));
    BOOST_TEST(strong->strength.value() == 4);
    const CrosswalkPath *unknown = pathTo(paths, "2", "7");
    BOOST_REQUIRE((unknown != nullptr));
    BOOST_TEST(!unknown->strength.has_value());
    BOOST_TEST(graph.paths(QStringLiteral("a"), QStringLiteral("c"), 1).empty());
}

BOOST_AUTO_TEST_CASE(a_direct_edge_that_carries_less_gives_way_to_a_longer_way_that_carries_more)
{
    const Crosswalk direct = crosswalkOf("a", "c", {edge("1", "7", Relation::Related)});
    const Crosswalk one = crosswalkOf("a", "b", {edge("1", "x", Relation::Equal)});
    const Crosswalk two = crosswalkOf("b", "c", {edge("x", "7", Relation::Equal)});
    const CrosswalkGraph graph({&direct, &one, &two});
    const std::vector<CrosswalkPath> paths = graph.paths(QStringLiteral("a"), QStringLiteral("c"), 3);
    BOOST_REQUIRE(paths.size() == 1U);
    BOOST_TEST((paths.front().relation == Relation::Equal));
}

BOOST_AUTO_TEST_CASE(each_mistake_in_a_crosswalk_is_named_with_its_line)
{
    const QByteArray head = "from: a\nto: b\nrationale: semantic\nstate: published\nsource: us\nedges:\n";
    const std::pair<QByteArray, QString> mistakes[] = {
        {"  - {from: \"1\", to: \"2\", relation: same}\n", QStringLiteral("\"same\" is no relation")},
        {"  - {from: \"1\", to: \"2\", relation: equal, strength: 11}\n", QStringLiteral("from 0 to 10")},
        {"  - {from: \"1\", to: \"2\", relation: equal}\n  - {from: \"1\", to: \"2\", relation: subset}\n",
         QStringLiteral("second time")},
        {"  - {from: \"1\", too: \"2\", relation: equal}\n", QStringLiteral("unknown key \"too\"")}};
    for (const auto &[edges, part] : mistakes) {
        const Result<Crosswalk> read = readCrosswalk(head + edges, QStringLiteral("own.yaml"));
        BOOST_REQUIRE(!read.has_value());
        BOOST_TEST(read.error().place.row >= 7);
        BOOST_TEST(read.error().detail.contains(part), read.error().detail.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
