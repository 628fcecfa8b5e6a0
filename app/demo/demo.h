#pragma once

#include "app/usecases/session.h"

#include <QStringList>

namespace assay::app {

/// The day on which the example plays; its documents are dated around it.
[[nodiscard]] inline QDate demoDay()
{
    return {2026, 11, 22};
}

struct DemoSummary
{
    QString workspace;
    QStringList files;  ///< Everything written, the workspace first
    int documents = 0;
    int libraryEntries = 0;
    int questions = 0;
    int proposed = 0;
    int approved = 0;
    int cellsWritten = 0;
    int results = 0;
    int citations = 0;
    Problems problems;  ///< What needs a look, as everywhere
};

/// Builds the example of a fictional CRM vendor in a folder: a workspace in the clear with the shipped documents as
/// evidence, last year's answers as library, a customer's questionnaire proposed, accepted, approved and filled, two
/// frameworks assessed in part with citations, and their gap reports as PDF and XLSX.
/// @param folder  is made where it does not exist
/// Errors: AlreadyExists where the folder holds an example already; NotFound where the example's files are not
/// installed.
[[nodiscard]] Result<DemoSummary> buildDemo(const QString &folder, const ExtractClient &extract,
                                            const Catalogue &catalogue, const QString &wordDataFolder,
                                            Progress &progress);

}  // namespace assay::app
