#include "app/usecases/also_serves.h"

#include "model/store/assessment_repository.h"

#include <algorithm>
#include <unordered_map>

namespace assay::app {

namespace {

constexpr int kMostSteps = 2;

/// For each framework the assessment whose results are looked at.
class Newest
{
public:
    Newest(std::vector<Assessment> all, const QString &scope, std::optional<VendorId> vendor)
    {
        for (Assessment &one : all) {
            if (one.vendor != vendor)
                continue;
            const auto known = m_byFramework.find(one.framework);
            const bool isBetter = known == m_byFramework.end() || one.scope == scope || known->second.scope != scope;
            if (isBetter)
                m_byFramework.insert_or_assign(one.framework, std::move(one));
        }
    }
    [[nodiscard]] const Assessment *of(const QString &framework) const
    {
        const auto found = m_byFramework.find(framework);
        return found == m_byFramework.end() ? nullptr : &found->second;
    }

private:
    std::unordered_map<QString, Assessment> m_byFramework;
};

/// Results of assessments, each read once.
class Results
{
public:
    explicit Results(const store::Workspace &workspace) : m_workspace(workspace) {}
    [[nodiscard]] Result<ResultValue> of(AssessmentId assessment, const QString &ref)
    {
        auto known = m_values.find(assessment);
        if (known == m_values.end()) {
            const Result<std::vector<RequirementResult>> results = store::resultsOf(m_workspace, assessment);
            if (!results)
                return std::unexpected(results.error());
            std::unordered_map<QString, ResultValue> values;
            for (const RequirementResult &result : *results)
                values.emplace(result.ref, result.value);
            known = m_values.emplace(assessment, std::move(values)).first;
        }
        const auto found = known->second.find(ref);
        return found == known->second.end() ? ResultValue::NotAssessed : found->second;
    }

private:
    const store::Workspace &m_workspace;
    std::unordered_map<AssessmentId, std::unordered_map<QString, ResultValue>> m_values;
};

bool saysSomething(const CrosswalkPath &path)
{
    return path.relation && (*path.relation != Relation::Related || path.steps.size() == 1);
}

void sortByCatalogue(std::vector<CrosswalkPath> &paths, const QStringList &frameworks)
{
    std::ranges::stable_sort(paths, [&](const CrosswalkPath &one, const CrosswalkPath &other) {
        const qsizetype first = frameworks.indexOf(one.to().framework);
        const qsizetype second = frameworks.indexOf(other.to().framework);
        if (first != second)
            return first < second;
        if (isBetter(one, other) != isBetter(other, one))
            return isBetter(one, other);
        return one.to().ref < other.to().ref;
    });
}

}  // namespace

Result<std::vector<ServedRequirement>> alsoServes(const Session &session, const RequirementRef &requirement,
                                                  const QString &scope, std::optional<VendorId> vendor)
{
    const Result<const CrosswalkGraph *> graph = session.catalogue.graph();
    if (!graph)
        return std::unexpected(graph.error());
    Result<std::vector<Assessment>> all = store::allAssessments(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    const Newest newest(std::move(*all), scope, vendor);
    Results results(session.workspace);
    std::vector<CrosswalkPath> paths = (*graph)->pathsFrom(requirement, kMostSteps);
    std::erase_if(paths, [](const CrosswalkPath &path) { return !saysSomething(path); });
    sortByCatalogue(paths, session.catalogue.ids());
    std::vector<ServedRequirement> served;
    for (CrosswalkPath &path : paths) {
        const Result<const Framework *> framework = session.catalogue.find(path.to().framework);
        if (!framework)
            return std::unexpected(framework.error());
        const Requirement *target = (*framework)->find(path.to().ref);
        if (!target)
            continue;
        ServedRequirement one{std::move(path), (*framework)->shortName(), target->title, (*framework)->kind};
        if (const Assessment *assessment = newest.of((*framework)->id)) {
            const Result<ResultValue> value = results.of(assessment->id, target->ref);
            if (!value)
                return std::unexpected(value.error());
            one.assessment = assessment->id;
            one.assessmentKind = assessment->kind;
            one.value = *value;
        }
        served.push_back(std::move(one));
    }
    return served;
}

}  // namespace assay::app
