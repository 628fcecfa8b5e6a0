#pragma once

#include "model/base/problem.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "reports/content/document.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace assay::reports {

/// A report in the form of a file.
struct ReportFile
{
    QByteArray bytes;
    std::optional<int> pages;  ///< Where the form has pages
    Problems problems;         ///< What could not be shown as it is
};

/// Whether `writeReport` knows the ending of that name. To be asked before any work is done.
/// Errors: Unsupported, naming the endings that are known.
[[nodiscard]] Result<Done> checkEnding(const QString &fileName);

/// Renders a report in the form that the ending of `fileName` names: pdf or xlsx, in any case of letters.
/// Writes nothing. PDF needs a QGuiApplication.
/// Errors: Unsupported for any other ending; those of the renderers.
[[nodiscard]] Result<ReportFile> renderReport(const content::Document &document, const QString &fileName);

/// Renders a report and puts it in its place in one step: under that name stands the former file or the whole new one.
/// Errors: those of `renderReport`; ReadOnly where it cannot be written there; DiskFull.
[[nodiscard]] Result<ReportFile> writeReport(const content::Document &document, const QString &fileName);

/// The pages of the printed form as PNG pictures, drawn by the same code as the PDF. Needs a QGuiApplication; any
/// thread may ask.
/// @param pixelsPerPoint  1: 595 pixels for the short side of A4
/// Errors: those of the PDF renderer; Cancelled.
[[nodiscard]] Result<std::vector<QByteArray>> pagePictures(const content::Document &document, double pixelsPerPoint,
                                                           Progress &progress);

}  // namespace assay::reports
