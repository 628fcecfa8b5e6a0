#pragma once

#include "model/assessment/applicability.h"
#include "reports/content/anchor.h"

namespace assay::content {

struct SoaSnapshot
{
    Anchor anchor;
    BilingualText framework;
    QString edition;
    QString scope;
    AssessmentKind kind = AssessmentKind::Self;
    std::optional<StatementOfApplicability> approved;  ///< None: a draft of what stands now
    std::vector<ApplicabilityEntry> entries;
    QStringList missing;  ///< What stands in the way of approving
};

/// Cover, figures, and one row per control: included or excluded and why, implemented or not, risks treated in words.
/// Ids of the tables: "statement", "versions", "missing".
[[nodiscard]] Document soaReport(const SoaSnapshot &snapshot, Languages languages);

/// Whether a control applies, and how far it is implemented, as the statement calls it.
[[nodiscard]] StateWord includedWord(const Words &words, const ApplicabilityEntry &entry);
[[nodiscard]] StateWord implementedWord(const Words &words, const ApplicabilityEntry &entry);

}  // namespace assay::content
