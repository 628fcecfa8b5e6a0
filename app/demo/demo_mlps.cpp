#include "app/demo/demo_mlps.h"

#include "app/demo/demo_reading.h"
#include "app/usecases/major_hazards.h"
#include "app/usecases/mlps_register.h"
#include "app/usecases/object_results.h"

#include <QHash>

namespace assay::app {

namespace {

DemoMlps::System systemFrom(const YAML::Node &node)
{
    DemoMlps::System system{MlpsSystem{MlpsSystemId(kNewId)}, {}};
    system.about.name = textAt(node, "name");
    system.about.level = textAt(node, "level").toInt();
    system.about.informationGrade = textAt(node, "information").toInt();
    system.about.serviceGrade = textAt(node, "service").toInt();
    system.about.gradingReport = textAt(node, "grading_report");
    system.about.expertReview = dateAt(node, "expert_review");
    system.about.filingAuthority = textAt(node, "filing_authority");
    system.about.filingNumber = textAt(node, "filing_number");
    system.about.filedUntil = dateAt(node, "filed_until");
    system.about.assessor = textAt(node, "assessor");
    system.about.cloudFiling = textAt(node, "cloud_filing");
    for (const YAML::Node &one : node["objects"])
        system.objects.push_back({ObjectId(kNewId),
                                  {},
                                  MlpsSystemId(kNewId),
                                  textAt(one, "name"),
                                  objectKindFromWord(textAt(one, "kind")).value_or(ObjectKind::Server),
                                  textAt(one, "zone")});
    return system;
}

DemoMlps mlpsFrom(const YAML::Node &root)
{
    DemoMlps mlps;
    mlps.assessment = textAt(root, "assessment");
    for (const YAML::Node &node : root["systems"])
        mlps.systems.push_back(systemFrom(node));
    for (const YAML::Node &node : root["results"])
        mlps.findings.push_back({textAt(node, "object"),
                                 {textAt(node, "ref"),
                                  ObjectId(kNewId),
                                  resultFromWord(textAt(node, "result")).value_or(ResultValue::NotAssessed),
                                  methodsFromWords(textAt(node, "methods")).value_or(AssessmentMethods{}),
                                  textAt(node, "record"),
                                  {}}});
    for (const YAML::Node &node : root["hazards"])
        mlps.hazards.push_back({textAt(node, "ref"),
                                textAt(node, "relevance"),
                                textAt(node, "severity"),
                                textAt(node, "prevalence"),
                                textAt(node, "rectified") == QLatin1String("true"),
                                {}});
    return mlps;
}

Result<QHash<QString, ObjectId>> recordSystems(const Session &session, const std::vector<DemoMlps::System> &systems)
{
    QHash<QString, ObjectId> ids;
    for (const DemoMlps::System &system : systems) {
        const Result<MlpsSystem> kept = recordSystem(session, system.about);
        if (!kept)
            return std::unexpected(kept.error());
        for (AssessedObject object : system.objects) {
            object.system = kept->id;
            const Result<AssessedObject> recorded = recordObject(session, object);
            if (!recorded)
                return std::unexpected(recorded.error());
            ids.insert(object.name, recorded->id);
        }
    }
    return ids;
}

}  // namespace

Result<DemoMlps> demoMlps(const QString &folder)
{
    return readExample(folder, QStringLiteral("mlps.yaml"), mlpsFrom);
}

Result<Done> addDemoMlps(const Session &session, const QString &folder, const QString &framework,
                         AssessmentId assessment)
{
    const Result<DemoMlps> mlps = demoMlps(folder);
    if (!mlps)
        return std::unexpected(mlps.error());
    if (mlps->assessment != framework)
        return Done{};
    const Result<QHash<QString, ObjectId>> ids = recordSystems(session, mlps->systems);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<ObjectResult> results;
    for (const DemoMlps::Finding &finding : mlps->findings) {
        const auto object = ids->constFind(finding.object);
        if (object == ids->constEnd())
            return fail(ErrorCode::NotFound, QStringLiteral("the example assesses an object that it does not hold"),
                        {finding.object});
        results.push_back(finding.result);
        results.back().object = *object;
    }
    if (const Result<ObjectResultsStep> step = recordObjectResults(session, assessment, results); !step)
        return std::unexpected(step.error());
    for (const MajorHazard &hazard : mlps->hazards)
        if (const Result<Done> recorded = recordHazard(session, assessment, hazard); !recorded)
            return recorded;
    return Done{};
}

}  // namespace assay::app
