#pragma once

#include "model/assessment/scoring.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace assay::desktop {

enum class BarCounts
{
    Shown,  ///< Sign and count stand in each part that has room for them
    Hidden
};

/// A bar parted by result, in the order met, partly met, not met, not applicable, not assessed; the same look as the
/// bars of printed reports. Nothing is painted for a group without requirements.
void paintStackedBar(QPainter &painter, const QRectF &rect, const GroupScore &counts, BarCounts shown,
                     const QFont &font);

/// Ink that is read well on a ground: as in printed charts.
[[nodiscard]] QColor inkOn(const QColor &ground);

/// A part's colour as a small square with the sign of its result in it, as in a legend.
void paintKeySquare(QPainter &painter, const QRectF &square, ResultValue value);

}  // namespace assay::desktop
