#include "reports/report_file.h"

#include "reports/pdf/page_images.h"
#include "reports/pdf/pdf_writer.h"
#include "reports/xlsx/xlsx_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace assay::reports {
namespace {

enum class Form
{
    Pdf,
    Xlsx
};

Result<Form> formOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return Form::Pdf;
    if (ending == QLatin1String("xlsx"))
        return Form::Xlsx;
    return fail(ErrorCode::Unsupported,
                QStringLiteral("A report cannot be written as \"%1\": the name must end in .pdf or .xlsx.")
                    .arg(QFileInfo(fileName).fileName()),
                {.file = fileName});
}

std::unexpected<Error> writingFailed(const QSaveFile &file)
{
    const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                           : file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError
                               ? ErrorCode::ReadOnly
                               : ErrorCode::Storage;
    return fail(code,
                QStringLiteral("The report could not be written: %1. What stood there before is unchanged.")
                    .arg(file.errorString()),
                {.file = file.fileName()});
}

}  // namespace

Result<Done> checkEnding(const QString &fileName)
{
    const Result<Form> form = formOf(fileName);
    if (!form)
        return std::unexpected(form.error());
    return Done{};
}

Result<ReportFile> renderReport(const content::Document &document, const QString &fileName)
{
    const Result<Form> form = formOf(fileName);
    if (!form)
        return std::unexpected(form.error());
    if (*form == Form::Pdf) {
        Result<pdf::PdfFile> file = pdf::writePdf(document);
        if (!file)
            return std::unexpected(file.error());
        return ReportFile{std::move(file->bytes), file->pages, std::move(file->problems)};
    }
    Result<QByteArray> bytes = xlsx::writeXlsx(document);
    if (!bytes)
        return std::unexpected(bytes.error());
    return ReportFile{std::move(*bytes), std::nullopt, {}};
}

Result<ReportFile> writeReport(const content::Document &document, const QString &fileName)
{
    Result<ReportFile> report = renderReport(document, fileName);
    if (!report)
        return report;
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(report->bytes) != report->bytes.size() || !file.commit())
        return writingFailed(file);
    return report;
}

Result<std::vector<QByteArray>> pagePictures(const content::Document &document, double pixelsPerPoint,
                                             Progress &progress)
{
    return pdf::pageImages(document, pixelsPerPoint, progress);
}

}  // namespace assay::reports
