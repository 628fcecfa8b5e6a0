#include "app/usecases/write_report.h"

#include "app/common/output_file.h"
#include "reports/report_file.h"

#include <QFileInfo>

namespace assay::app {

Result<WrittenReport> writeReport(const Session &session, const ReportSubject &subject, const QString &target,
                                  content::Languages languages, const QString &watermark)
{
    if (const Result<Done> known = reports::checkEnding(QFileInfo(target).fileName()); !known)
        return std::unexpected(known.error());
    const Result<content::Document> document = reportDocument(session, subject, languages, watermark);
    if (!document)
        return std::unexpected(document.error());
    Result<reports::ReportFile> file = reports::renderReport(*document, QFileInfo(target).fileName());
    if (!file)
        return std::unexpected(file.error());
    if (const Result<Done> written = writeOutput(target, file->bytes); !written)
        return std::unexpected(written.error());

    WrittenReport report{target, file->pages, Sha256::of(file->bytes), std::move(file->problems)};
    const Result<Done> recorded =
        session.workspace.write(session.actor, QStringLiteral("report"), [&](store::UnitOfWork &unit) -> Result<Done> {
            unit.record(QStringLiteral("report-written"), thingOf(subject),
                        {{QStringLiteral("kind"), toWord(subject.kind)},
                         {QStringLiteral("file"), QFileInfo(target).fileName()},
                         {QStringLiteral("sha256"), report.sha256.hex()}});
            return Done{};
        });
    if (!recorded)
        return std::unexpected(recorded.error());
    return report;
}

Result<WrittenReport> writeGapReport(const Session &session, AssessmentId id, const QString &target,
                                     content::Languages languages, const QString &watermark)
{
    return writeReport(session, {.kind = ReportKind::Gap, .assessment = id, .with = {}, .vendor = {}, .withVendor = {}},
                       target, languages, watermark);
}

Result<ReportPreview> previewReport(const Session &session, const ReportSubject &subject, content::Languages languages,
                                    const QString &watermark, double pixelsPerPoint, Progress &progress)
{
    const Result<content::Document> document = reportDocument(session, subject, languages, watermark);
    if (!document)
        return std::unexpected(document.error());
    Result<std::vector<QByteArray>> pages = reports::pagePictures(*document, pixelsPerPoint, progress);
    if (!pages)
        return std::unexpected(pages.error());
    ReportPreview preview{std::move(*pages), {}};
    for (const content::Section &section : document->sections)
        for (const content::Block &block : section.blocks)
            if (const auto *table = std::get_if<content::Table>(&block); table && !table->sheet.isEmpty())
                preview.sheets << table->sheet.joined(QStringLiteral(" / "));
    return preview;
}

}  // namespace assay::app
