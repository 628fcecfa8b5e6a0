#pragma once

#include "app/usecases/session.h"
#include "model/base/id.h"
#include "model/base/problem.h"
#include "model/base/progress.h"

namespace assay::app {

struct ResultImport
{
    int recorded = 0;
    int unchanged = 0;
    Problems problems;  ///< Rows that were skipped whole, with file, sheet, row and column
};

/// Takes results from a table keyed by ref, whatever the order of its rows and columns. A row with anything wrong is
/// skipped whole. A row whose result is empty or "not assessed" and that stands like that already changes nothing.
/// Errors: NotFound, Refused (signed off), BadInput (no row could be taken), those of ExtractClient.
[[nodiscard]] Result<ResultImport> importResults(const Session &session, AssessmentId id, const QString &path,
                                                 Progress &progress);

/// Writes all results as a workbook that `importResults` reads back. Errors: NotFound, Unsupported (ending), ReadOnly,
/// DiskFull.
[[nodiscard]] Result<Done> exportResults(const Session &session, AssessmentId id, const QString &target);

}  // namespace assay::app
