#include "model/catalogue/catalogue.h"
#include "model/catalogue/yaml_places.h"

#include <QSet>
#include <QStringList>

namespace assay {

namespace {

using namespace yaml;

std::optional<double> weightOf(const YAML::Node &map)
{
    const YAML::Node node = map["weight"];
    if (!node)
        return std::nullopt;
    bool isNumber = false;
    const double weight = textOf(node, QStringLiteral("weight")).toDouble(&isNumber);
    if (!isNumber || weight <= 0)
        refuse(node, QStringLiteral("\"weight\" must be a number above 0"));
    return weight;
}

QStringList tagsOf(const YAML::Node &map)
{
    QStringList tags;
    const YAML::Node node = map["tags"];
    if (node && !node.IsSequence())
        refuse(node, QStringLiteral("\"tags\" must be a list"));
    for (const YAML::Node &tag : node)
        tags << textOf(tag, QStringLiteral("tags"));
    return tags;
}

std::optional<RequirementRef> sharedGuidance(const YAML::Node &map)
{
    const YAML::Node node = map["guidance_of"];
    if (!node)
        return std::nullopt;
    if (!node.IsMap())
        refuse(node, QStringLiteral("\"guidance_of\" must name a framework and a ref"));
    if (map["asks"] || map["proof"])
        refuse(node, QStringLiteral("guidance is either shared or its own"));
    allowKeys(node, {QStringLiteral("framework"), QStringLiteral("ref")});
    return RequirementRef{requiredText(node, "framework"), requiredText(node, "ref")};
}

Requirement requirementFrom(const YAML::Node &node, const QSet<QString> &earlier, GuidanceRule rule)
{
    if (!node.IsMap())
        refuse(node, QStringLiteral("a requirement must be a map"));
    allowKeys(node,
              {QStringLiteral("ref"), QStringLiteral("parent"), QStringLiteral("title"), QStringLiteral("assessable"),
               QStringLiteral("group"), QStringLiteral("asks"), QStringLiteral("proof"), QStringLiteral("guidance_of"),
               QStringLiteral("weight"), QStringLiteral("hard"), QStringLiteral("tags")});
    Requirement requirement;
    requirement.ref = requiredText(node, "ref");
    if (earlier.contains(requirement.ref))
        refuse(node["ref"], QStringLiteral("ref \"%1\" stands here a second time").arg(requirement.ref));
    if (node["parent"]) {
        requirement.parent = requiredText(node, "parent");
        if (!earlier.contains(requirement.parent))
            refuse(node["parent"], QStringLiteral("parent \"%1\" of \"%2\" does not stand before it")
                                       .arg(requirement.parent, requirement.ref));
    }
    const BothLanguages both = rule == GuidanceRule::Required ? BothLanguages::Required : BothLanguages::OneIsEnough;
    requirement.title = bilingual(node, "title", both);
    requirement.assessable = flag(node, "assessable");
    requirement.isGroup = flag(node, "group");
    requirement.isHard = flag(node, "hard");
    requirement.weight = weightOf(node);
    requirement.tags = tagsOf(node);
    requirement.guidanceOf = sharedGuidance(node);
    const bool needsGuidance = rule == GuidanceRule::Required && requirement.assessable && !requirement.guidanceOf;
    if (needsGuidance || node["asks"])
        requirement.asks = bilingual(node, "asks", both);
    if (needsGuidance || node["proof"])
        requirement.proof = bilingual(node, "proof", both);
    return requirement;
}

Framework frameworkFrom(const YAML::Node &root, GuidanceRule rule)
{
    if (!root.IsMap())
        refuse(root, QStringLiteral("a framework file must be a map"));
    allowKeys(root, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("edition"),
                     QStringLiteral("publisher"), QStringLiteral("kind"), QStringLiteral("status"),
                     QStringLiteral("successor"), QStringLiteral("transition_ends"), QStringLiteral("requirements")});
    Framework framework;
    framework.id = requiredText(root, "id");
    if (root["name"])
        framework.name = bilingual(root, "name", BothLanguages::OneIsEnough);
    framework.title =
        bilingual(root, "title", rule == GuidanceRule::Required ? BothLanguages::Required : BothLanguages::OneIsEnough);
    const auto said = [&](const char *key) {
        return rule == GuidanceRule::Required ? requiredText(root, key) : optionalText(root, key);
    };
    framework.edition = said("edition");
    framework.publisher = said("publisher");
    framework.kind = word(root, "kind", frameworkKindFromWord);
    framework.status = word(root, "status", frameworkStatusFromWord);
    if (root["successor"])
        framework.successor = requiredText(root, "successor");
    if (root["transition_ends"]) {
        framework.transitionEnds = QDate::fromString(requiredText(root, "transition_ends"), Qt::ISODate);
        if (!framework.transitionEnds->isValid())
            refuse(root["transition_ends"], QStringLiteral("\"transition_ends\" must be a date such as 2028-10-31"));
    }
    const YAML::Node requirements = root["requirements"];
    if (!requirements || !requirements.IsSequence() || requirements.size() == 0)
        refuse(requirements ? requirements : root,
               QStringLiteral("\"requirements\" must be a list with at least one entry"));
    QSet<QString> refs;
    for (const YAML::Node &node : requirements) {
        framework.requirements.push_back(requirementFrom(node, refs, rule));
        refs.insert(framework.requirements.back().ref);
    }
    return framework;
}

}  // namespace

Result<Framework> readFramework(const QByteArray &yaml, const QString &fileName, GuidanceRule rule)
{
    return withPlaces<Framework>(yaml, fileName, [rule](const YAML::Node &root) { return frameworkFrom(root, rule); });
}

}  // namespace assay
