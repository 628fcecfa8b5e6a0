#include "app/extract/pdf_image.h"

#include "app/extract/pdf_text.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QImage>

#include <cmath>

namespace assay::extract {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMaxDpi = 1'200;

}  // namespace

Result<Done> sendPdfImage(const QByteArray &bytes, int number, double dpi, const Limits &limits, MessageStream &stream)
{
    if (!(dpi > 0 && dpi <= kMaxDpi))
        return fail(ErrorCode::Usage, QStringLiteral("The resolution must be above 0 and at most %1 dpi").arg(kMaxDpi));
    const Result<std::unique_ptr<Poppler::Document>> document = openPdf(bytes, limits);
    if (!document)
        return std::unexpected(document.error());
    const std::unique_ptr<Poppler::Page> page =
        number >= 1 && number <= (*document)->numPages() ? (*document)->page(number - 1) : nullptr;
    if (!page)
        return fail(ErrorCode::NotFound, QStringLiteral("The PDF has no page %1 that can be read").arg(number));
    const QSizeF size = page->pageSizeF() * (dpi / kPointsPerInch);
    if (!(size.width() * size.height() <= static_cast<double>(limits.imagePixels)))
        return fail(ErrorCode::LimitExceeded,
                    QStringLiteral("The page would have %1 × %2 pixels at %3 dpi; at most %4 million are painted")
                        .arg(std::ceil(size.width()))
                        .arg(std::ceil(size.height()))
                        .arg(dpi)
                        .arg(limits.imagePixels / 1'000'000),
                    {.page = number});
    (*document)->setRenderHint(Poppler::Document::Antialiasing);
    (*document)->setRenderHint(Poppler::Document::TextAntialiasing);
    const QImage image = page->renderToImage(dpi, dpi);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&png, "PNG"))
        return fail(ErrorCode::BadInput, QStringLiteral("The page cannot be painted"), {.page = number});
    stream.send({{QStringLiteral("type"), QStringLiteral("image")},
                 {QStringLiteral("png"), png.data()},
                 {QStringLiteral("width"), image.width()},
                 {QStringLiteral("height"), image.height()}});
    return Done{};
}

}  // namespace assay::extract
