#include "model/catalogue/crosswalk.h"
#include "model/catalogue/yaml_places.h"

#include <QSet>

namespace assay {

namespace {

using namespace yaml;

std::optional<int> strengthOf(const YAML::Node &map)
{
    if (!map["strength"])
        return std::nullopt;
    bool isNumber = false;
    const int strength = requiredText(map, "strength").toInt(&isNumber);
    if (!isNumber || strength < 0 || strength > 10)
        refuse(map["strength"], QStringLiteral("\"strength\" must be a whole number from 0 to 10"));
    return strength;
}

/// What an edge does not say is that of the whole file.
struct Defaults
{
    Rationale rationale;
    EdgeState state;
    QString source;
};

CrosswalkEdge edgeFrom(const YAML::Node &node, const Defaults &defaults)
{
    if (!node.IsMap())
        refuse(node, QStringLiteral("an edge must be a map"));
    allowKeys(node,
              {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("relation"), QStringLiteral("rationale"),
               QStringLiteral("strength"), QStringLiteral("source"), QStringLiteral("state")});
    CrosswalkEdge edge;
    edge.from = requiredText(node, "from");
    edge.to = requiredText(node, "to");
    edge.relation = word(node, "relation", relationFromWord);
    edge.rationale = node["rationale"] ? word(node, "rationale", rationaleFromWord) : defaults.rationale;
    edge.state = node["state"] ? word(node, "state", edgeStateFromWord) : defaults.state;
    edge.source = node["source"] ? requiredText(node, "source") : defaults.source;
    edge.strength = strengthOf(node);
    return edge;
}

Crosswalk crosswalkFrom(const YAML::Node &root)
{
    if (!root.IsMap())
        refuse(root, QStringLiteral("a crosswalk file must be a map"));
    allowKeys(root, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("rationale"), QStringLiteral("state"),
                     QStringLiteral("source"), QStringLiteral("edges")});
    Crosswalk crosswalk{requiredText(root, "from"), requiredText(root, "to"), {}};
    const Defaults defaults{word(root, "rationale", rationaleFromWord), word(root, "state", edgeStateFromWord),
                            requiredText(root, "source")};
    const YAML::Node edges = root["edges"];
    if (!edges || !edges.IsSequence() || edges.size() == 0)
        refuse(edges ? edges : root, QStringLiteral("\"edges\" must be a list with at least one entry"));
    QSet<std::pair<QString, QString>> pairs;
    for (const YAML::Node &node : edges) {
        crosswalk.edges.push_back(edgeFrom(node, defaults));
        const CrosswalkEdge &edge = crosswalk.edges.back();
        if (pairs.contains({edge.from, edge.to}))
            refuse(node,
                   QStringLiteral("the edge from \"%1\" to \"%2\" stands here a second time").arg(edge.from, edge.to));
        pairs.insert({edge.from, edge.to});
    }
    return crosswalk;
}

}  // namespace

Result<Crosswalk> readCrosswalk(const QByteArray &yaml, const QString &fileName)
{
    return withPlaces<Crosswalk>(yaml, fileName, crosswalkFrom);
}

}  // namespace assay
