#pragma once

#include "app/usecases/sandboxed_workbook.h"
#include "app/usecases/session.h"

namespace assay::app {

struct FillReport
{
    std::vector<WrittenCell> written;
    std::vector<SkippedCell> skipped;
    std::vector<DifferingAnswers> differing;
    QStringList partsChanged;
    int partsIdentical = 0;
    Sha256 sha256;
    int open = 0;  ///< Questions that have no approved answer and were left as they were
};

/// What `fillQuestionnaire` would write now; changes nothing. `sha256` is that of the copy as it would be written.
/// Errors: as there, but for the file to be written.
[[nodiscard]] Result<FillReport> planFill(const Session &session, QuestionnaireId id, Progress &progress);

/// Writes the approved answers into a copy of the customer's file. The copy is written under a temporary name, read
/// back and compared, and only then given its name; a file of that name is replaced. Errors: Unsupported (format),
/// Refused (nothing is approved; signed or protected file), ReadOnly, DiskFull.
[[nodiscard]] Result<FillReport> fillQuestionnaire(const Session &session, QuestionnaireId id, const QString &target,
                                                   Progress &progress);

}  // namespace assay::app
