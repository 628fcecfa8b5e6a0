#include "model/catalogue/yaml_places.h"
#include "model/vendors/vendor_tier.h"

#include <QFile>

#include <algorithm>

static void makeTiersKnown()
{
    Q_INIT_RESOURCE(vendors);
}

namespace assay {

namespace {

using namespace yaml;

int wholeNumber(const YAML::Node &map, const char *key)
{
    bool isNumber = false;
    const int value = requiredText(map, key).toInt(&isNumber);
    if (!isNumber || value < 0)
        refuse(map[key], QStringLiteral("\"%1\" must be a whole number from 0 on").arg(QString::fromLatin1(key)));
    return value;
}

YAML::Node list(const YAML::Node &map, const char *key)
{
    const YAML::Node node = map[key];
    if (!node || !node.IsSequence() || node.size() == 0)
        refuse(map, QStringLiteral("\"%1\" must be a list that is not empty").arg(QString::fromLatin1(key)));
    return node;
}

RiskLevel levelFrom(const YAML::Node &node)
{
    allowKeys(node,
              {QStringLiteral("id"), QStringLiteral("points"), QStringLiteral("at_least"), QStringLiteral("text")});
    return {requiredText(node, "id"), wholeNumber(node, "points"), optionalText(node, "at_least"),
            bilingual(node, "text")};
}

RiskFactor factorFrom(const YAML::Node &node)
{
    allowKeys(node, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("levels")});
    RiskFactor factor{requiredText(node, "id"), bilingual(node, "name"), {}};
    for (const YAML::Node &level : list(node, "levels"))
        factor.levels.push_back(levelFrom(level));
    return factor;
}

VendorTier tierFrom(const YAML::Node &node)
{
    allowKeys(node, {QStringLiteral("id"), QStringLiteral("from_points"), QStringLiteral("name"),
                     QStringLiteral("checklist"), QStringLiteral("depth"), QStringLiteral("interval_months")});
    return {requiredText(node, "id"),        bilingual(node, "name"),  wholeNumber(node, "from_points"),
            requiredText(node, "checklist"), bilingual(node, "depth"), wholeNumber(node, "interval_months")};
}

void requireOrder(const YAML::Node &root, const TierRules &rules)
{
    if (!std::ranges::is_sorted(rules.tiers, std::ranges::greater{}, &VendorTier::fromPoints) ||
        rules.tiers.back().fromPoints != 0)
        refuse(root["tiers"], QStringLiteral("tiers must stand strictest first, and the last one from 0 points"));
    for (const RiskFactor &factor : rules.factors)
        for (const RiskLevel &level : factor.levels)
            if (!level.atLeast.isEmpty() &&
                std::ranges::find(rules.tiers, level.atLeast, &VendorTier::id) == rules.tiers.end())
                refuse(root["factors"], QStringLiteral("there is no tier \"%1\"").arg(level.atLeast));
}

TierRules rulesFrom(const YAML::Node &root)
{
    if (!root.IsMap())
        refuse(root, QStringLiteral("tier rules must be a map"));
    allowKeys(root, {QStringLiteral("source"), QStringLiteral("factors"), QStringLiteral("tiers")});
    TierRules rules{bilingual(root, "source"), {}, {}};
    for (const YAML::Node &node : list(root, "factors"))
        rules.factors.push_back(factorFrom(node));
    for (const YAML::Node &node : list(root, "tiers"))
        rules.tiers.push_back(tierFrom(node));
    requireOrder(root, rules);
    return rules;
}

}  // namespace

Result<TierRules> readTierRules(const QByteArray &yaml, const QString &fileName)
{
    return withPlaces<TierRules>(yaml, fileName, rulesFrom);
}

Result<TierRules> shippedTierRules()
{
    makeTiersKnown();
    QFile file(QStringLiteral(":/vendors/vendor-tiers.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the tier rules are missing"), {file.fileName()});
    return readTierRules(file.readAll(), QStringLiteral("vendor-tiers.yaml"));
}

}  // namespace assay
