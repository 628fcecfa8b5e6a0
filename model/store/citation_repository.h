#pragma once

#include "model/evidence/citation.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records a citation; `id` is given by the store.
/// Errors: NotFound (evidence, version or target), Refused (the assessment is signed off).
[[nodiscard]] Result<CitationId> addCitation(UnitOfWork &unit, const Citation &citation);

/// Takes a citation back; that it stood there remains in the trail. Evidence and passage are untouched.
/// Errors: NotFound, Refused (the assessment is signed off).
[[nodiscard]] Result<Done> removeCitation(UnitOfWork &unit, CitationId id);

[[nodiscard]] Result<std::vector<Citation>> citationsOfAssessment(const Workspace &workspace, AssessmentId id);
/// Citations under the questions of one questionnaire.
[[nodiscard]] Result<std::vector<Citation>> citationsOfQuestionnaire(const Workspace &workspace, QuestionnaireId id);
[[nodiscard]] Result<std::vector<Citation>> citationsOfLibrary(const Workspace &workspace);
/// What leans on a piece of evidence.
[[nodiscard]] Result<std::vector<Citation>> citationsOfEvidence(const Workspace &workspace, EvidenceId id);

/// How many citations lean on a piece of evidence; evidence without any is left out.
struct CitationCount
{
    EvidenceId evidence;
    int count = 0;
};
[[nodiscard]] Result<std::vector<CitationCount>> citationCounts(const Workspace &workspace);

}  // namespace assay::store
