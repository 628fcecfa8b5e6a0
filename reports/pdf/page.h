#pragma once

#include "reports/content/palette.h"
#include "reports/pdf/text_block.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <variant>
#include <vector>

namespace assay::pdf {

/// What stands on a page, in points from its top left corner.
struct TextPrimitive
{
    const TextBlock *block = nullptr;
    int line = 0;
    QPointF top;  ///< Left end of the line's own strip, which is one pitch high
};

struct AreaPrimitive
{
    QRectF rect;
    qreal radius = 0;
    std::optional<quint32> fill;
    std::optional<quint32> stroke;
};

struct LinePrimitive
{
    QLineF line;
    quint32 colour = content::kLineColour;
    qreal width = 0.5;
};

struct PathPrimitive
{
    QPainterPath path;
    std::optional<quint32> fill;
    std::optional<quint32> stroke;
    qreal width = 0.9;
};

/// Text across the page, behind everything.
struct WatermarkPrimitive
{
    const TextBlock *block = nullptr;
};

using Primitive = std::variant<TextPrimitive, AreaPrimitive, LinePrimitive, PathPrimitive, WatermarkPrimitive>;

/// A rectangle that leads to another page.
struct Link
{
    QRectF rect;
    int page = 0;  ///< Counts from 0
    qreal top = 0;
};

enum class Orientation
{
    Portrait,
    Landscape
};

struct Page
{
    Orientation orientation = Orientation::Portrait;
    std::vector<Primitive> primitives;
    std::vector<Link> links;

    [[nodiscard]] QSizeF size() const;
    void add(Primitive primitive) { primitives.push_back(std::move(primitive)); }
    /// All lines of a block, one under the other; returns its height.
    qreal addBlock(const TextBlock &block, QPointF top);
};

/// A4 in points.
inline constexpr QSizeF kPortrait(595.0, 842.0);

struct Bookmark
{
    int level = 1;
    QString title;
    int page = 0;  ///< Counts from 0
    qreal top = 0;
};

/// The symbol of a role drawn into a square, in its ink: shapes, since not every font has the signs.
void addSymbol(Page &page, content::Role role, QRectF square, quint32 ink);

}  // namespace assay::pdf
