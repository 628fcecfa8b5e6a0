#pragma once

#include "app/usecases/report_documents.h"
#include "model/base/id.h"
#include "model/base/progress.h"
#include "reports/content/languages.h"

namespace assay::app {

struct WrittenReport
{
    QString file;
    std::optional<int> pages;  ///< Where the form has pages
    Sha256 sha256;
    Problems problems;
};

/// Writes a report; the ending of the file picks the format. The report names the trail's head; that it was written is
/// recorded afterwards. Errors: those of reportDocument, Unsupported (ending, fonts), ReadOnly, DiskFull.
[[nodiscard]] Result<WrittenReport> writeReport(const Session &session, const ReportSubject &subject,
                                                const QString &target, content::Languages languages,
                                                const QString &watermark);

/// Writes the gap report of an assessment; the ending of the file picks the format. The report names the trail's head;
/// that it was written is recorded afterwards. Errors: NotFound, Unsupported (ending, fonts), ReadOnly, DiskFull.
[[nodiscard]] Result<WrittenReport> writeGapReport(const Session &session, AssessmentId id, const QString &target,
                                                   content::Languages languages, const QString &watermark);

/// How a report would look.
struct ReportPreview
{
    std::vector<QByteArray> pages;  ///< PNG, of the printed form
    QStringList sheets;             ///< Names of the sheets of the workbook
};

/// Renders a report as it stands now; writes and records nothing. Errors: those of reportDocument, Unsupported (fonts),
/// Cancelled.
/// @param pixelsPerPoint  1: 595 pixels for the short side of A4
[[nodiscard]] Result<ReportPreview> previewReport(const Session &session, const ReportSubject &subject,
                                                  content::Languages languages, const QString &watermark,
                                                  double pixelsPerPoint, Progress &progress);

}  // namespace assay::app
