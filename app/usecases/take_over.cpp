#include "app/usecases/take_over.h"

#include "model/store/assessment_repository.h"

#include <algorithm>
#include <set>

namespace assay::app {

namespace {

constexpr int kMostSteps = 2;

Result<TakeOverPreview> previewOf(const Session &session, const Framework &target, const QString &from,
                                  const std::vector<InheritanceOffer> &offers)
{
    const Result<const Framework *> source = session.catalogue.find(from);
    if (!source)
        return std::unexpected(source.error());
    TakeOverPreview preview{.rows = {}, .kind = target.kind, .sourceKind = (*source)->kind};
    std::set<QString> frameworks;
    for (const InheritanceOffer &offer : offers) {
        const InheritedResult &best = offer.candidates.front();
        const Requirement *requirement = target.find(offer.ref);
        TakeOverRow row{.ref = offer.ref, .title = requirement ? requirement->title : BilingualText{}};
        row.fate = offer.isRecorded ? Fate::Kept : offer.value == ResultValue::NotAssessed ? Fate::Hint : Fate::Taken;
        row.value = offer.value;
        row.source = best.source;
        row.path = best.path;
        row.disagree = offer.disagree;
        for (const PathStep &step : best.path.steps)
            frameworks.insert({step.from.framework, step.to.framework});
        preview.rows.push_back(std::move(row));
    }
    for (const QString &id : frameworks) {
        const Result<const Framework *> framework = session.catalogue.find(id);
        if (!framework)
            return std::unexpected(framework.error());
        preview.names.emplace(id, (*framework)->shortName());
    }
    return preview;
}

}  // namespace

int TakeOverPreview::count(Fate fate) const
{
    return static_cast<int>(std::ranges::count(rows, fate, &TakeOverRow::fate));
}

Result<TakeOverChoices> takeOverChoices(const Session &session, AssessmentId id)
{
    const Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<const Framework *> framework = session.catalogue.find(assessment->framework);
    const Result<const CrosswalkGraph *> graph = session.catalogue.graph();
    Result<AssessmentList> list = assessmentList(session);
    if (!framework || !graph || !list)
        return std::unexpected(!framework ? framework.error() : !graph ? graph.error() : list.error());
    TakeOverChoices choices;
    std::map<QString, bool> leads;
    for (AssessmentOverview &other : list->assessments) {
        const QString &from = other.assessment.framework;
        if (from == assessment->framework || other.assessment.vendor != assessment->vendor)
            continue;
        if (!leads.contains(from))
            leads[from] = !(*graph)->paths(from, assessment->framework, kMostSteps).empty();
        if (leads[from])
            choices.sources.push_back(std::move(other));
    }
    std::ranges::reverse(choices.sources);
    for (const FrameworkChoice &choice : list->frameworks)
        if (choice.id == (*framework)->successor &&
            !(*graph)->paths(assessment->framework, choice.id, kMostSteps).empty())
            choices.newerEdition = choice;
    return choices;
}

Result<TakeOverPreview> previewTakeOver(const Session &session, AssessmentId to, AssessmentId from)
{
    const Result<std::vector<InheritanceOffer>> offers = previewInheritance(session, to, from);
    if (!offers)
        return std::unexpected(offers.error());
    const Result<Assessment> target = store::assessmentById(session.workspace, to);
    const Result<Assessment> source = store::assessmentById(session.workspace, from);
    if (!target || !source)
        return std::unexpected(target ? source.error() : target.error());
    const Result<const Framework *> framework = session.catalogue.find(target->framework);
    if (!framework)
        return std::unexpected(framework.error());
    return previewOf(session, **framework, source->framework, *offers);
}

Result<TakeOverPreview> previewMove(const Session &session, AssessmentId from, const QString &framework)
{
    const Result<Migration> migration = previewMigration(session, from, framework);
    if (!migration)
        return std::unexpected(migration.error());
    const Result<Assessment> source = store::assessmentById(session.workspace, from);
    if (!source)
        return std::unexpected(source.error());
    const Result<const Framework *> target = session.catalogue.find(framework);
    if (!target)
        return std::unexpected(target.error());
    Result<TakeOverPreview> preview = previewOf(session, **target, source->framework, migration->carried);
    if (!preview)
        return preview;
    preview->notCarried = migration->notCarried;
    preview->dropped = migration->dropped;
    return preview;
}

}  // namespace assay::app
