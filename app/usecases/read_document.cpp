#include "app/usecases/read_document.h"

#include "model/store/evidence_repository.h"
#include "model/store/page_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

/// A page between others of which no text was taken looks like its neighbour, but for the text.
std::vector<PageText> withoutGaps(std::vector<PageText> kept, int count)
{
    std::vector<PageText> pages;
    pages.reserve(kept.size());
    const QSizeF usual = kept.empty() ? QSizeF() : kept.front().size;
    for (PageText &page : kept) {
        while (static_cast<int>(pages.size()) + 1 < page.page)
            pages.push_back({static_cast<int>(pages.size()) + 1, usual, {}, {}, {}});
        pages.push_back(std::move(page));
    }
    while (static_cast<int>(pages.size()) < count)
        pages.push_back({static_cast<int>(pages.size()) + 1, usual, {}, {}, {}});
    return pages;
}

Result<std::shared_ptr<const ExtractSource>> sourceOf(const Session &session, const EvidenceFile &file)
{
    const Result<QByteArray> bytes = store::readFile(session.workspace, file.sha256);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<ExtractSource> source = ExtractSource::fromBytes(*bytes);
    if (!source)
        return std::unexpected(source.error());
    return std::make_shared<const ExtractSource>(std::move(*source));
}

}  // namespace

Result<DocumentText> readDocument(const Session &session, EvidenceId id, std::optional<int> version)
{
    Result<Evidence> about = store::evidenceById(session.workspace, id);
    if (!about)
        return std::unexpected(about.error());
    const Result<std::vector<EvidenceFile>> files = store::filesOf(session.workspace, id);
    if (!files)
        return std::unexpected(files.error());
    if (files->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("evidence %1 has no file").arg(id.value()));
    const int newest = std::ranges::max(*files, {}, &EvidenceFile::version).version;
    const auto file = std::ranges::find(*files, version.value_or(newest), &EvidenceFile::version);
    if (file == files->end())
        return fail(ErrorCode::NotFound, QStringLiteral("evidence %1 has no version %2").arg(id.value()).arg(*version));
    Result<std::vector<PageText>> pages = store::pagesOf(session.workspace, file->sha256);
    if (!pages)
        return std::unexpected(pages.error());
    DocumentText document{std::move(*about), *file, newest, withoutGaps(std::move(*pages), file->pages), nullptr};
    if (std::ranges::any_of(document.pages, [](const PageText &page) { return !page.size.isEmpty(); })) {
        Result<std::shared_ptr<const ExtractSource>> source = sourceOf(session, document.file);
        if (!source)
            return std::unexpected(source.error());
        document.source = std::move(*source);
    }
    return document;
}

Result<QImage> paintPage(const Session &session, const ExtractSource &source, const QString &name, int page, double dpi,
                         Progress &progress)
{
    const Result<PageImage> painted = session.extract.renderPage(source, name, page, dpi, extract::Limits{}, progress);
    if (!painted)
        return std::unexpected(painted.error());
    QImage image = QImage::fromData(painted->png, "PNG");
    if (image.isNull())
        return fail(ErrorCode::Crashed, QStringLiteral("the extracting process sent no picture"),
                    {.file = name, .page = page});
    return image.convertToFormat(QImage::Format_RGB32);
}

}  // namespace assay::app
