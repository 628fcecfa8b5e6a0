#pragma once

#include "app/usecases/sandboxed_workbook.h"
#include "app/usecases/session.h"
#include "model/answers/library_entry.h"

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

struct ImportedLibrary
{
    int entries = 0;        ///< New ones
    int known = 0;          ///< Were in the library already, word for word
    int withoutAnswer = 0;  ///< Questions of the files that hold no answer
    Problems problems;      ///< Files that could not be read, what was left out
};

/// Takes filled questionnaires into the answer library as candidates: one file, or every workbook and table of a
/// folder, newest first. Errors: BadInput where nothing could be read; Cancelled.
[[nodiscard]] Result<ImportedLibrary> importLibrary(const Session &session, const QString &fileOrFolder,
                                                    const QByteArray &mapping, Progress &progress);

}  // namespace assay::app
