#pragma once

#include "model/assessment/assessment.h"

#include <span>

namespace assay {

/// What a result of one assessment says about a requirement of another framework.
struct InheritedResult
{
    QString ref;                                    ///< In the target framework
    ResultValue value = ResultValue::NotAssessed;   ///< Not assessed: nothing carries over, the path is a hint
    ResultValue source = ResultValue::NotAssessed;  ///< As recorded at the path's beginning
    CrosswalkPath path;                             ///< From the source requirement to this one
    friend bool operator==(const InheritedResult &, const InheritedResult &) = default;
};

/// All that one target requirement could inherit.
struct InheritanceOffer
{
    QString ref;
    ResultValue value = ResultValue::NotAssessed;  ///< What would be taken over: that of the first candidate
    std::vector<InheritedResult> candidates;       ///< Best first; at least one
    bool disagree = false;                         ///< Candidates that carry over say different things
    bool isRecorded = false;                       ///< A person's result stands there: it stays
    friend bool operator==(const InheritanceOffer &, const InheritanceOffer &) = default;
};

/// What carries over along a path whose relation (of the source to the target) is given: met over equal and superset in
/// full, over subset and intersects as at most partly met; partly met and not met only over equal; not applicable
/// never; related carries nothing but a hint. None: nothing.
[[nodiscard]] std::optional<ResultValue> carriedOver(ResultValue source, std::optional<Relation> relation);

/// What the requirements of `target` inherit, in its order. Into a classified-protection scheme no result is carried:
/// the paths only suggest evidence.
/// @param results   recorded in the source assessment
/// @param recorded  results that stand in the target assessment; a person's one is never overwritten, an inherited one
///                  may be renewed
/// @param paths     from the source framework to the target framework, see CrosswalkGraph::paths
[[nodiscard]] std::vector<InheritanceOffer> inherit(const Framework &target, std::span<const RequirementResult> results,
                                                    std::span<const RequirementResult> recorded,
                                                    std::span<const CrosswalkPath> paths);

}  // namespace assay
