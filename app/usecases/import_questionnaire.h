#pragma once

#include "app/usecases/sandboxed_workbook.h"
#include "app/usecases/session.h"

namespace assay::app {

struct ImportedQuestionnaire
{
    QuestionnaireId id;
    int questions = 0;
    int hidden = 0;  ///< Of these: in hidden rows, columns or sheets
    Problems problems;
};

/// Keeps the received file and its questions. Errors: BadInput where no question was found, naming what the sheets are
/// taken for, and those of `inspectWorkbook`.
[[nodiscard]] Result<ImportedQuestionnaire> importQuestionnaire(const Session &session, const QString &path,
                                                                const QString &customer, const QByteArray &mapping,
                                                                Progress &progress);

}  // namespace assay::app
