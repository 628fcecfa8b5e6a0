#pragma once

#include "app/usecases/session.h"
#include "model/base/id.h"
#include "reports/content/languages.h"

namespace assay::app {

struct WrittenReport
{
    QString file;
    std::optional<int> pages;  ///< Where the form has pages
    Sha256 sha256;
    Problems problems;
};

/// Writes the gap report of an assessment; the ending of the file picks the format. The report names the trail's head;
/// that it was written is recorded afterwards. Errors: NotFound, Unsupported (ending, fonts), ReadOnly, DiskFull.
[[nodiscard]] Result<WrittenReport> writeGapReport(const Session &session, AssessmentId id, const QString &target,
                                                   content::Languages languages, const QString &watermark);

}  // namespace assay::app
