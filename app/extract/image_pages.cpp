#include "app/extract/image_pages.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace assay::extract {

namespace {

std::unexpected<Error> noReader(const QByteArray &bytes)
{
    const bool known = bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8") || bytes.startsWith("GIF") ||
                       bytes.startsWith("BM");
    if (known)
        return fail(ErrorCode::BadInput, QStringLiteral("The image is damaged: its header cannot be read"));
    return fail(
        ErrorCode::Unsupported,
        QStringLiteral("Images of this format cannot be read here: convert it to PNG, JPEG or PDF and add that"));
}

QSize sizeAsShown(const QImageReader &reader)
{
    const QSize size = reader.size();
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
}

}  // namespace

Result<std::vector<PageText>> imagePages(const QByteArray &bytes, const Limits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead())
        return noReader(bytes);
    const int frames = std::max(1, reader.imageCount());
    if (frames > limits.pages)
        return fail(ErrorCode::LimitExceeded,
                    QStringLiteral("The image has %1 frames; at most %2 are taken in").arg(frames).arg(limits.pages));
    std::vector<PageText> pages;
    for (int frame = 0; frame < frames; ++frame) {
        if (frame > 0 && !reader.jumpToImage(frame) && !pages.empty()) {
            // GIF cannot jump; all its frames are shown on one canvas.
            pages.push_back(pages.front());
            pages.back().page = frame + 1;
            continue;
        }
        const QSize size = sizeAsShown(reader);
        if (size.isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("The image is damaged: its size cannot be read"),
                        {.page = frame + 1});
        if (qint64{size.width()} * size.height() > limits.imagePixels)
            return fail(ErrorCode::LimitExceeded,
                        QStringLiteral("The image has %1 × %2 pixels; at most %3 million are taken in")
                            .arg(size.width())
                            .arg(size.height())
                            .arg(limits.imagePixels / 1'000'000),
                        {.page = frame + 1});
        pages.push_back({.page = frame + 1, .size = QSizeF(size), .label = {}, .text = {}, .words = {}});
    }
    return pages;
}

}  // namespace assay::extract
