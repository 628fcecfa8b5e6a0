#include "reports/pdf/page_images.h"

#include "reports/pdf/document_layout.h"
#include "reports/pdf/painting.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace assay::pdf {
namespace {

constexpr int kPngQuality = 90;  // of 100: the higher, the less is packed and the quicker it goes

QByteArray pictureOf(const Page &page, double pixelsPerPoint, GlyphRecord &record)
{
    QImage image((page.size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint / kUnits, pixelsPerPoint / kUnits);
    paintPage(painter, page, record);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", kPngQuality);
    return bytes;
}

}  // namespace

Result<std::vector<QByteArray>> pageImages(const content::Document &document, double pixelsPerPoint, Progress &progress)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("Pages need fonts, and so a QGuiApplication; there is none."));
    const Result<FontSet> fonts = FontSet::installed();
    if (!fonts)
        return std::unexpected(fonts.error());
    TextSetter setter(*fonts);
    const PrintedLayout layout = layOut(document, setter);
    GlyphRecord record;
    std::vector<QByteArray> pictures;
    for (const Page &page : layout.pages) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("the pages were not all painted"));
        pictures.push_back(pictureOf(page, pixelsPerPoint, record));
        progress.report(static_cast<std::int64_t>(pictures.size()), static_cast<std::int64_t>(layout.pages.size()));
    }
    return pictures;
}

}  // namespace assay::pdf
