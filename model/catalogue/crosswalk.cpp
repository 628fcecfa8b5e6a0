#include "model/catalogue/crosswalk.h"

#include "model/base/word_table.h"

#include <algorithm>
#include <map>

namespace assay {

namespace {

constexpr WordTable<Relation, 5> kRelations = {{{Relation::Equal, QLatin1String("equal")},
                                                {Relation::Subset, QLatin1String("subset")},
                                                {Relation::Superset, QLatin1String("superset")},
                                                {Relation::Intersects, QLatin1String("intersects")},
                                                {Relation::Related, QLatin1String("related")}}};
constexpr WordTable<Rationale, 3> kRationales = {{{Rationale::Syntactic, QLatin1String("syntactic")},
                                                  {Rationale::Semantic, QLatin1String("semantic")},
                                                  {Rationale::Functional, QLatin1String("functional")}}};
constexpr WordTable<EdgeState, 3> kStates = {{{EdgeState::Published, QLatin1String("published")},
                                              {EdgeState::Reviewed, QLatin1String("reviewed")},
                                              {EdgeState::Proposed, QLatin1String("proposed")}}};

/// How much a relation carries over, most first.
int rankOf(const std::optional<Relation> &relation)
{
    if (!relation)
        return 5;
    switch (*relation) {
    case Relation::Equal:
        return 0;
    case Relation::Superset:
        return 1;
    case Relation::Subset:
        return 2;
    case Relation::Intersects:
        return 3;
    case Relation::Related:
        break;
    }
    return 4;
}

CrosswalkPath extended(const CrosswalkPath &path, const PathStep &step)
{
    CrosswalkPath longer = path;
    longer.steps.push_back(step);
    if (path.steps.empty()) {
        longer.relation = step.relation;
        longer.strength = step.strength;
        longer.state = step.state;
        return longer;
    }
    longer.relation = path.relation ? composed(*path.relation, step.relation) : std::nullopt;
    longer.strength =
        path.strength && step.strength ? std::optional(std::min(*path.strength, *step.strength)) : std::nullopt;
    longer.state = std::max(path.state, step.state);
    return longer;
}

bool passes(const CrosswalkPath &path, const QString &framework)
{
    return std::ranges::any_of(path.steps, [&](const PathStep &step) { return step.from.framework == framework; });
}

}  // namespace

Relation inverse(Relation relation)
{
    if (relation == Relation::Subset)
        return Relation::Superset;
    return relation == Relation::Superset ? Relation::Subset : relation;
}

std::optional<Relation> composed(Relation first, Relation second)
{
    if (first == Relation::Equal)
        return second;
    if (second == Relation::Equal)
        return first;
    if (first == second && (first == Relation::Superset || first == Relation::Subset))
        return first;
    const bool overlaps = (first == Relation::Superset && second == Relation::Intersects) ||
                          (first == Relation::Intersects && second == Relation::Subset);
    return overlaps ? std::optional(Relation::Intersects) : std::nullopt;
}

Crosswalk reversed(const Crosswalk &crosswalk)
{
    Crosswalk back{crosswalk.to, crosswalk.from, crosswalk.edges};
    for (CrosswalkEdge &edge : back.edges) {
        std::swap(edge.from, edge.to);
        edge.relation = inverse(edge.relation);
    }
    return back;
}

bool isBetter(const CrosswalkPath &one, const CrosswalkPath &other)
{
    const auto keyOf = [](const CrosswalkPath &path) {
        return std::tuple(rankOf(path.relation), path.steps.size(), static_cast<int>(path.state),
                          -path.strength.value_or(0));
    };
    return keyOf(one) < keyOf(other);
}

CrosswalkGraph::CrosswalkGraph(const std::vector<const Crosswalk *> &crosswalks)
{
    for (const Crosswalk *crosswalk : crosswalks) {
        for (const CrosswalkEdge &edge : crosswalk->edges) {
            const PathStep forth{{crosswalk->from, edge.from},
                                 {crosswalk->to, edge.to},
                                 edge.relation,
                                 edge.strength,
                                 edge.rationale,
                                 edge.source,
                                 edge.state};
            PathStep back = forth;
            std::swap(back.from, back.to);
            back.relation = inverse(edge.relation);
            m_steps[crosswalk->from][edge.from].push_back(forth);
            m_steps[crosswalk->to][edge.to].push_back(back);
        }
    }
}

std::vector<CrosswalkPath> CrosswalkGraph::walk(const RequirementRef &from, const std::optional<QString> &to,
                                                int mostSteps) const
{
    std::map<std::pair<QString, QString>, CrosswalkPath> best;
    std::vector<std::pair<RequirementRef, CrosswalkPath>> ends = {{from, {}}};
    for (int length = 0; length < mostSteps && !ends.empty(); ++length) {
        std::vector<std::pair<RequirementRef, CrosswalkPath>> next;
        for (const auto &[at, path] : ends) {
            const auto framework = m_steps.constFind(at.framework);
            if (framework == m_steps.constEnd())
                continue;
            for (const PathStep &step : framework->value(at.ref)) {
                if (step.to.framework == from.framework || passes(path, step.to.framework))
                    continue;
                CrosswalkPath longer = extended(path, step);
                const std::pair key(step.to.framework, step.to.ref);
                const auto known = best.find(key);
                if (known != best.end() && !isBetter(longer, known->second))
                    continue;
                best.insert_or_assign(key, longer);
                if (!to || step.to.framework != *to)
                    next.emplace_back(step.to, std::move(longer));
            }
        }
        ends = std::move(next);
    }
    std::vector<CrosswalkPath> found;
    for (auto &[key, path] : best)
        if (!to || key.first == *to)
            found.push_back(std::move(path));
    return found;
}

std::vector<CrosswalkPath> CrosswalkGraph::paths(const QString &from, const QString &to, int mostSteps) const
{
    std::vector<CrosswalkPath> all;
    const QHash<QString, std::vector<PathStep>> starts = m_steps.value(from);
    for (auto start = starts.constBegin(); start != starts.constEnd(); ++start) {
        std::vector<CrosswalkPath> found = walk({from, start.key()}, to, mostSteps);
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return all;
}

std::vector<CrosswalkPath> CrosswalkGraph::pathsFrom(const RequirementRef &from, int mostSteps) const
{
    return walk(from, std::nullopt, mostSteps);
}

QString toWord(Relation relation)
{
    return wordOf(kRelations, relation);
}

std::optional<Relation> relationFromWord(const QString &word)
{
    return valueOf(kRelations, word);
}

QString toWord(Rationale rationale)
{
    return wordOf(kRationales, rationale);
}

std::optional<Rationale> rationaleFromWord(const QString &word)
{
    return valueOf(kRationales, word);
}

QString toWord(EdgeState state)
{
    return wordOf(kStates, state);
}

std::optional<EdgeState> edgeStateFromWord(const QString &word)
{
    return valueOf(kStates, word);
}

}  // namespace assay
