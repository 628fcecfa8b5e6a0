#pragma once

#include "model/base/result.h"
#include "model/catalogue/framework.h"

namespace assay {

/// What the requirement an edge comes from is to the one it leads to (the words of OSCAL's mapping model): a superset
/// asks for all that the other asks for, and more.
enum class Relation
{
    Equal,
    Subset,
    Superset,
    Intersects,
    Related
};

/// On what ground two requirements were joined: their words, their meaning, or what they bring about.
enum class Rationale
{
    Syntactic,
    Semantic,
    Functional
};

enum class EdgeState
{
    Published,  ///< By the publisher of a framework, or by another named source
    Reviewed,   ///< Worked out by us, and agreed by a second reader
    Proposed    ///< Worked out by us, not agreed yet
};

struct CrosswalkEdge
{
    QString from;  ///< Ref in the crosswalk's first framework
    QString to;    ///< Ref in its second
    Relation relation = Relation::Related;
    Rationale rationale = Rationale::Semantic;
    std::optional<int> strength;  ///< 0–10; none where the source gives none
    QString source;               ///< Where the edge is published, or how it was worked out
    EdgeState state = EdgeState::Proposed;
    friend bool operator==(const CrosswalkEdge &, const CrosswalkEdge &) = default;
};

/// Edges from the requirements of one framework to those of another, in the order of the first.
struct Crosswalk
{
    QString from;
    QString to;
    std::vector<CrosswalkEdge> edges;
    friend bool operator==(const Crosswalk &, const Crosswalk &) = default;
};

/// An edge as it is walked, which may be against its direction.
struct PathStep
{
    RequirementRef from;
    RequirementRef to;
    Relation relation = Relation::Related;  ///< Of `from` to `to`, as walked
    std::optional<int> strength;
    Rationale rationale = Rationale::Semantic;
    QString source;
    EdgeState state = EdgeState::Proposed;
    friend bool operator==(const PathStep &, const PathStep &) = default;
};

/// One way from a requirement to another.
struct CrosswalkPath
{
    std::vector<PathStep> steps;             ///< At least one
    std::optional<Relation> relation;        ///< Composed over all steps; none: nothing carries over
    std::optional<int> strength;             ///< Of the weakest step, where all have one
    EdgeState state = EdgeState::Published;  ///< The least settled of all steps
    friend bool operator==(const CrosswalkPath &, const CrosswalkPath &) = default;

    [[nodiscard]] const RequirementRef &from() const { return steps.front().from; }
    [[nodiscard]] const RequirementRef &to() const { return steps.back().to; }
};

/// The relation of `to` to `from`.
[[nodiscard]] Relation inverse(Relation relation);

/// What relates a to c where a relates to b by `first` and b to c by `second`: equal is neutral; superset∘superset and
/// subset∘subset keep; superset∘intersects and intersects∘subset intersect. Anything else carries nothing.
[[nodiscard]] std::optional<Relation> composed(Relation first, Relation second);

/// The same edges seen from the other framework.
[[nodiscard]] Crosswalk reversed(const Crosswalk &crosswalk);

/// All crosswalks that are known, as one graph. Walks edges in both directions.
class CrosswalkGraph
{
public:
    explicit CrosswalkGraph(const std::vector<const Crosswalk *> &crosswalks);

    /// The ways from each requirement of `from` to requirements of `to`, over at most `mostSteps` edges and never twice
    /// through one framework. For each pair only the best way: what carries most, then the fewest steps, then the
    /// strongest. In no particular order.
    [[nodiscard]] std::vector<CrosswalkPath> paths(const QString &from, const QString &to, int mostSteps) const;

    /// As `paths`, from one requirement to those of all other frameworks.
    [[nodiscard]] std::vector<CrosswalkPath> pathsFrom(const RequirementRef &from, int mostSteps) const;

private:
    [[nodiscard]] std::vector<CrosswalkPath> walk(const RequirementRef &from, const std::optional<QString> &to,
                                                  int mostSteps) const;

    QHash<QString, QHash<QString, std::vector<PathStep>>> m_steps;  // by framework and ref
};

/// The better of two ways between the same two requirements; see `CrosswalkGraph::paths`.
[[nodiscard]] bool isBetter(const CrosswalkPath &one, const CrosswalkPath &other);

/// Reads a crosswalk from YAML (see data/crosswalks/). Takes everything or nothing.
/// @param fileName  for messages only
/// Errors: BadInput with file, row and column of the first problem (an unknown key or word, a pair that stands twice).
/// That the refs exist is for whoever knows both frameworks.
[[nodiscard]] Result<Crosswalk> readCrosswalk(const QByteArray &yaml, const QString &fileName);

[[nodiscard]] QString toWord(Relation relation);
[[nodiscard]] std::optional<Relation> relationFromWord(const QString &word);
[[nodiscard]] QString toWord(Rationale rationale);
[[nodiscard]] std::optional<Rationale> rationaleFromWord(const QString &word);
[[nodiscard]] QString toWord(EdgeState state);
[[nodiscard]] std::optional<EdgeState> edgeStateFromWord(const QString &word);

}  // namespace assay
