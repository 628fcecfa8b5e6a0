#pragma once

#include "app/usecases/session.h"
#include "model/assessment/scoring.h"
#include "model/evidence/citation.h"
#include "model/evidence/evidence.h"

#include <map>

namespace assay::app {

/// Everything that is recorded of one assessment.
struct AssessmentData
{
    Assessment assessment;
    const Framework *framework;  ///< Lives as long as the catalogue
    std::vector<RequirementResult> results;
    std::vector<ObjectResult> objects;
    std::vector<MajorHazard> hazards;
    ItemWeights weights;  ///< Of the framework's items, as taken in by a person

    [[nodiscard]] const RequirementResult *find(const QString &ref) const;
    /// Major hazards that have been put right.
    [[nodiscard]] int rectifiedHazards() const;
    [[nodiscard]] Score score(ScoringMethod method) const;
    /// By the method that the assessment names.
    [[nodiscard]] Score score() const;
    /// All methods over the same results.
    [[nodiscard]] std::vector<Score> scores() const;

private:
    [[nodiscard]] ScoringInput scoringInput() const;
};

/// Errors: NotFound.
[[nodiscard]] Result<AssessmentData> assessmentData(const Session &session, AssessmentId id);

/// SHA-256 over the canonical JSON of an assessment with its results, objects, hazards and citations: what a sign-off
/// freezes. Errors: NotFound.
[[nodiscard]] Result<QByteArray> assessmentDigest(const Session &session, AssessmentId id);

}  // namespace assay::app
