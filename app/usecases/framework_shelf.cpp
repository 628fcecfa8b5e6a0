#include "app/usecases/framework_shelf.h"

#include "model/catalogue/shipped_crosswalks.h"
#include "model/store/framework_repository.h"

namespace assay::app {

namespace {

BilingualText nameOf(const Catalogue &catalogue, const QString &id)
{
    const Result<const Framework *> framework = catalogue.find(id);
    return framework ? (*framework)->shortName() : BilingualText{id, {}};
}

Result<std::vector<CrosswalkFacts>> crosswalksOf(const Catalogue &catalogue, const QString &id)
{
    std::vector<CrosswalkFacts> all;
    for (const auto &[from, to] : shippedCrosswalks()) {
        if (from != id && to != id)
            continue;
        const Result<Crosswalk> crosswalk = catalogue.crosswalk(from, to);
        if (!crosswalk)
            return std::unexpected(crosswalk.error());
        CrosswalkFacts facts{from, to, nameOf(catalogue, from == id ? to : from)};
        for (const CrosswalkEdge &edge : crosswalk->edges)
            ++(edge.state == EdgeState::Published  ? facts.published
               : edge.state == EdgeState::Reviewed ? facts.reviewed
                                                   : facts.proposed);
        all.push_back(std::move(facts));
    }
    return all;
}

}  // namespace

Result<std::vector<FrameworkFacts>> frameworkShelf(const Session &session)
{
    std::vector<FrameworkFacts> shelf;
    const QStringList shipped = Catalogue::shippedIds();
    for (const QString &id : session.catalogue.ids()) {
        const Result<const Framework *> found = session.catalogue.find(id);
        if (!found)
            return std::unexpected(found.error());
        const Framework &framework = **found;
        FrameworkFacts facts{id,
                             framework.shortName(),
                             framework.title,
                             framework.edition,
                             framework.publisher,
                             framework.kind,
                             framework.status};
        if (!framework.successor.isEmpty())
            facts.successor = nameOf(session.catalogue, framework.successor);
        facts.transitionEnds = framework.transitionEnds;
        facts.origin = shipped.contains(id) ? Origin::Shipped : Origin::Own;
        facts.requirements = static_cast<int>(framework.requirements.size());
        facts.assessable = framework.assessableCount();
        const Result<std::vector<store::RequirementText>> texts = store::requirementTexts(session.workspace, id);
        if (!texts)
            return std::unexpected(texts.error());
        facts.texts = static_cast<int>(texts->size());
        Result<std::vector<CrosswalkFacts>> crosswalks = crosswalksOf(session.catalogue, id);
        if (!crosswalks)
            return std::unexpected(crosswalks.error());
        facts.crosswalks = std::move(*crosswalks);
        shelf.push_back(std::move(facts));
    }
    return shelf;
}

}  // namespace assay::app
