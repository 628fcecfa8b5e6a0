#pragma once

#include "app/usecases/sandboxed_workbook.h"
#include "app/usecases/session.h"

namespace assay::app {

/// Reads a questionnaire from a file. Errors: those of `inspectWorkbook`.
[[nodiscard]] Result<InspectedWorkbook> inspectFile(const Session &session, const QString &path,
                                                    const QByteArray &mapping, Progress &progress);

/// The error of a file in which no question was found, naming what its sheets are taken for.
[[nodiscard]] Error noQuestions(const QString &path, const InspectedWorkbook &inspected);

}  // namespace assay::app
