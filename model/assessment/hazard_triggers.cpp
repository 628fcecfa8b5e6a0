#include "model/assessment/hazard_triggers.h"

#include "model/catalogue/yaml_places.h"

#include <QFile>

#include <algorithm>

static void makeTriggersKnown()
{
    Q_INIT_RESOURCE(scoring);
}

namespace assay {

namespace {

using namespace yaml;

HazardTrigger triggerFrom(const YAML::Node &node)
{
    if (!node.IsMap())
        refuse(node, QStringLiteral("a trigger must be a map"));
    allowKeys(node, {QStringLiteral("id"), QStringLiteral("refs"), QStringLiteral("text")});
    HazardTrigger trigger{requiredText(node, "id"), bilingual(node, "text"), {}};
    const YAML::Node refs = node["refs"];
    if (!refs || !refs.IsSequence() || refs.size() == 0)
        refuse(node, QStringLiteral("\"refs\" must be a list that is not empty"));
    for (const YAML::Node &ref : refs)
        trigger.refs << textOf(ref, QStringLiteral("refs"));
    return trigger;
}

HazardTriggers triggersFrom(const YAML::Node &root)
{
    if (!root.IsMap())
        refuse(root, QStringLiteral("triggers must be a map"));
    allowKeys(root, {QStringLiteral("framework"), QStringLiteral("source"), QStringLiteral("triggers")});
    HazardTriggers all{requiredText(root, "framework"), bilingual(root, "source"), {}};
    const YAML::Node list = root["triggers"];
    if (!list || !list.IsSequence())
        refuse(root, QStringLiteral("\"triggers\" must be a list"));
    for (const YAML::Node &node : list) {
        HazardTrigger trigger = triggerFrom(node);
        if (all.find(trigger.id))
            refuse(node, QStringLiteral("there are two triggers \"%1\"").arg(trigger.id));
        all.triggers.push_back(std::move(trigger));
    }
    return all;
}

/// Whether a requirement is that one or stands below it.
bool standsUnder(const Framework &framework, const QString &ref, const QString &above)
{
    for (const Requirement *at = framework.find(ref); at; at = framework.find(at->parent))
        if (at->ref == above)
            return true;
    return false;
}

}  // namespace

const HazardTrigger *HazardTriggers::find(const QString &id) const
{
    const auto found = std::ranges::find(triggers, id, &HazardTrigger::id);
    return found == triggers.end() ? nullptr : &*found;
}

std::vector<HazardSuggestion> suggestedTriggers(const HazardTriggers &triggers, const Framework &framework,
                                                std::span<const RequirementResult> results,
                                                std::span<const MajorHazard> recorded)
{
    std::vector<HazardSuggestion> suggestions;
    if (framework.id != triggers.framework)
        return suggestions;
    for (const HazardTrigger &trigger : triggers.triggers) {
        if (std::ranges::find(recorded, trigger.id, &MajorHazard::trigger) != recorded.end())
            continue;
        HazardSuggestion suggestion{&trigger, {}};
        for (const RequirementResult &result : results)
            if (result.value == ResultValue::NotMet && std::ranges::any_of(trigger.refs, [&](const QString &ref) {
                    return standsUnder(framework, result.ref, ref);
                }))
                suggestion.refs << result.ref;
        if (!suggestion.refs.isEmpty())
            suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

Result<HazardTriggers> readHazardTriggers(const QByteArray &yaml, const QString &fileName)
{
    return withPlaces<HazardTriggers>(yaml, fileName, triggersFrom);
}

Result<HazardTriggers> shippedHazardTriggers()
{
    makeTriggersKnown();
    QFile file(QStringLiteral(":/assessment/hazard-triggers.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the hazard triggers are missing"), {file.fileName()});
    return readHazardTriggers(file.readAll(), QStringLiteral("hazard-triggers.yaml"));
}

}  // namespace assay
