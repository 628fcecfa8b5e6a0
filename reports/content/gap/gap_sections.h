#pragma once

#include "reports/content/gap/gap_view.h"
#include "reports/content/gap/gap_words.h"

namespace assay::content {

[[nodiscard]] Section summarySection(const Words &words, const GapView &view);
[[nodiscard]] Section basisSection(const Words &words, const GapView &view);
[[nodiscard]] Section gapsSection(const Words &words, const GapView &view);
/// Major risk hazards with the judgement on each, as counted before rectification; for snapshots that have some.
[[nodiscard]] Section hazardsSection(const Words &words, const GapView &view);
/// "Major risk hazards before rectification: 10, of which 5 put right."
[[nodiscard]] Text hazardsSentence(const Words &words, const GapSnapshot &snapshot);
/// Claims without a citation or on evidence that does not hold, and results that lack their reason.
[[nodiscard]] Section weakClaimsSection(const Words &words, const GapView &view);
[[nodiscard]] Section notApplicableSection(const Words &words, const GapView &view);
[[nodiscard]] Section notAssessedSection(const Words &words, const GapView &view);
[[nodiscard]] Section evidenceSection(const Words &words, const GapView &view);
[[nodiscard]] Section resultsAnnex(const Words &words, const GapView &view);

/// "A.5 Organizational controls"; the ref stands once.
[[nodiscard]] Text labelled(const Words &words, const QString &ref, const BilingualText &title);
[[nodiscard]] std::vector<CitedPassage> passagesOf(const Words &words, const GapItem &item);
[[nodiscard]] Cell dateCell(const std::optional<QDate> &date);

}  // namespace assay::content
