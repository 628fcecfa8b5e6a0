#include "reports/pdf/painting.h"

#include <QBuffer>
#include <QColor>
#include <QGlyphRun>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace assay::pdf {
namespace {

constexpr int kPointsPerInch = 72;

QColor colour(quint32 rgb)
{
    return QColor::fromRgb(static_cast<QRgb>(rgb | 0xff000000u));
}

QRectF scaled(const QRectF &rect)
{
    return {rect.topLeft() * kUnits, rect.size() * kUnits};
}

/// Draws primitives; the painter works in device units.
class PrimitivePainter
{
public:
    PrimitivePainter(QPainter &painter, GlyphRecord &record, QSizeF page)
        : m_painter(painter), m_record(record), m_page(page)
    {}

    void operator()(const TextPrimitive &text) const
    {
        const QTextLine line = text.block->layout().lineAt(text.line);
        // Baselines keep their distance whichever fonts a line is made of.
        const qreal baseline = text.top.y() + text.block->pitch() * 0.5 + text.block->style().size * 0.36;
        m_painter.setPen(colour(text.block->style().colour));
        drawLine(line, QPointF(text.top.x() * kUnits, baseline * kUnits - line.ascent()));
    }
    void operator()(const AreaPrimitive &area) const
    {
        setUp(area.fill, area.stroke, 0.6);
        if (area.radius > 0)
            m_painter.drawRoundedRect(scaled(area.rect), area.radius * kUnits, area.radius * kUnits);
        else
            m_painter.drawRect(scaled(area.rect));
    }
    void operator()(const LinePrimitive &line) const
    {
        m_painter.setPen(QPen(colour(line.colour), line.width * kUnits, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QLineF(line.line.p1() * kUnits, line.line.p2() * kUnits));
    }
    void operator()(const PathPrimitive &path) const
    {
        setUp(path.fill, path.stroke, path.width);
        m_painter.drawPath(QTransform::fromScale(kUnits, kUnits).map(path.path));
    }
    void operator()(const WatermarkPrimitive &mark) const
    {
        constexpr qreal kAngle = -35;
        const qreal wide = mark.block->naturalWidth();
        const qreal fit = std::min(1.0, 0.95 * m_page.width() / wide);
        m_painter.save();
        m_painter.translate(m_page.width() / 2 * kUnits, m_page.height() / 2 * kUnits);
        m_painter.rotate(kAngle);
        m_painter.scale(fit, fit);
        m_painter.setPen(colour(mark.block->style().colour));
        drawLine(mark.block->layout().lineAt(0), QPointF(-wide / 2, -mark.block->height() / 2) * kUnits);
        m_painter.restore();
    }

private:
    void drawLine(const QTextLine &line, QPointF at) const
    {
        for (const QGlyphRun &run : line.glyphRuns()) {
            m_record.note(run);
            m_painter.drawGlyphRun(at, run);
        }
    }
    void setUp(const std::optional<quint32> &fill, const std::optional<quint32> &stroke, qreal width) const
    {
        m_painter.setBrush(fill ? QBrush(colour(*fill)) : QBrush(Qt::NoBrush));
        m_painter.setPen(stroke ? QPen(colour(*stroke), width * kUnits, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                                : QPen(Qt::NoPen));
    }

    QPainter &m_painter;
    GlyphRecord &m_record;
    QSizeF m_page;
};

QPageLayout layoutOf(const Page &page)
{
    return {QPageSize(QPageSize::A4),
            page.orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF()};
}

}  // namespace

void paintPage(QPainter &painter, const Page &page, GlyphRecord &record)
{
    const PrimitivePainter draw(painter, record, page.size());
    for (const Primitive &primitive : page.primitives)
        std::visit(draw, primitive);
}

QByteArray paint(const std::vector<Page> &pages, GlyphRecord &record)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(kPointsPerInch * kUnits));
    writer.setPageLayout(layoutOf(pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (index > 0) {
            writer.setPageLayout(layoutOf(pages[index]));
            if (!writer.newPage())
                return {};
        }
        paintPage(painter, pages[index], record);
    }
    painter.end();
    return bytes;
}

}  // namespace assay::pdf
