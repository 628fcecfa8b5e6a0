#include "app/extract/page_picture.h"

#include "app/extract/image_pages.h"
#include "app/extract/kind_of_file.h"
#include "app/extract/pdf_image.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace assay::extract {

namespace {

constexpr double kPixelsPerInch = 72;

Result<QImage> readFrame(const QByteArray &bytes, int number, double dpi, const Limits &limits)
{
    const Result<std::vector<PageText>> frames = imagePages(bytes, limits);
    if (!frames)
        return std::unexpected(frames.error());
    if (number < 1 || number > static_cast<int>(frames->size()))
        return fail(ErrorCode::NotFound, QStringLiteral("The image has no frame %1").arg(number));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // Where the format cannot jump, its frames are read one after the other.
    if (number > 1 && !reader.jumpToImage(number - 1))
        for (int skipped = 1; skipped < number && reader.canRead(); ++skipped)
            static_cast<void>(reader.read());
    if (dpi < kPixelsPerInch && reader.size().isValid())
        reader.setScaledSize((reader.size() * (dpi / kPixelsPerInch)).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::BadInput, QStringLiteral("The image cannot be painted: %1").arg(reader.errorString()),
                    {.page = number});
    return image;
}

}  // namespace

Result<Done> sendPagePicture(const QByteArray &bytes, const QString &name, int number, double dpi, const Limits &limits,
                             MessageStream &stream)
{
    const Result<FileKind> kind = kindOfFile(bytes, name);
    if (!kind || *kind != FileKind::Image)
        return sendPdfImage(bytes, number, dpi, limits, stream);
    if (!(dpi > 0))
        return fail(ErrorCode::Usage, QStringLiteral("The resolution must be above 0"));
    const Result<QImage> image = readFrame(bytes, number, dpi, limits);
    if (!image)
        return std::unexpected(image.error());
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (!image->save(&png, "PNG"))
        return fail(ErrorCode::BadInput, QStringLiteral("The image cannot be painted"), {.page = number});
    stream.send({{QStringLiteral("type"), QStringLiteral("image")},
                 {QStringLiteral("png"), png.data()},
                 {QStringLiteral("width"), image->width()},
                 {QStringLiteral("height"), image->height()}});
    return Done{};
}

}  // namespace assay::extract
