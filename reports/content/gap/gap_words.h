#pragma once

#include "reports/content/gap_report.h"
#include "reports/content/words.h"

namespace assay::content {

/// The word for a result depends on the kind of framework (MLPS 符合, law 合规, checklist 满足) and, for a standard, on
/// whether somebody audited it (minor and major nonconformity) or the organisation looked at itself.
[[nodiscard]] StateWord resultWord(const Words &words, const GapSnapshot &snapshot, ResultValue value);
[[nodiscard]] StateWord resultWord(const Words &words, FrameworkKind framework, AssessmentKind assessment,
                                   ResultValue value);
[[nodiscard]] StateWord evidenceWord(const Words &words, EvidenceState state);
/// Title of the report by kind of assessment: a self-assessment is never titled as somebody else's report.
[[nodiscard]] Text reportTitle(const Words &words, AssessmentKind kind);
[[nodiscard]] Text kindWord(const Words &words, AssessmentKind kind);
[[nodiscard]] Text stateWord(const Words &words, AssessmentState state);
/// What a self-assessment is not; empty for every other kind.
[[nodiscard]] Text statementOf(const Words &words, const GapSnapshot &snapshot);
/// Name of a scoring method; one that is not known is named as recorded.
[[nodiscard]] Text methodWord(const Words &words, const QString &method);
/// Name of a term of a score; one that is not known is named as recorded.
[[nodiscard]] Text termWord(const Words &words, const GapSnapshot &snapshot, const QString &term);
[[nodiscard]] Text termWord(const Words &words, FrameworkKind framework, AssessmentKind assessment,
                            const QString &term);
/// "78.5 %", "3.2 / 5" or "71.5 / 100", by the method's own scale; "–" where there is none.
[[nodiscard]] QString scoreText(const std::optional<double> &score, double top);
/// What a method concludes; empty for none.
[[nodiscard]] StateWord conclusionWord(const Words &words, const QString &conclusion);
/// What a reader must know of a score, see score_note.
[[nodiscard]] Text noteWord(const Words &words, const QString &note);
/// "iso27001-2013 A.9.2.1 —equal→ iso27001-2022 A.5.16", and the strength of the weakest edge where all have one.
[[nodiscard]] Text pathText(const Words &words, const CrosswalkPath &path);
/// The same with the stored English words, for programs.
[[nodiscard]] Text pathText(const CrosswalkPath &path);
/// none, low, medium, high, major in words; anything else as recorded.
[[nodiscard]] Text riskWord(const Words &words, const QString &risk);

}  // namespace assay::content
