#pragma once

#include "questionnaires/structure/grid.h"

#include <QString>

#include <vector>

namespace assay::structure {

/// What the cells of one column are like over given rows. Shares are fractions of the cells that hold a text, unless
/// said.
struct ColumnFacts
{
    int column = 0;
    int rows = 0;           ///< Rows looked at
    int filled = 0;         ///< Of them with a text, merged ranges counted for each row
    int formulas = 0;       ///< Rows with a formula there, whatever it gives
    int listed = 0;         ///< Rows with a list to choose from
    int ownFilled = 0;      ///< Texts that are not of a merged range's other rows
    double meanLength = 0;  ///< Reading length of texts
    double distinct = 0;    ///< Different texts per text (merged ones once)
    double asking = 0;
    double numbers = 0;
    double links = 0;
    double marks = 0;
    double answerWords = 0;
    double idLike = 0;
    double dates = 0;
    bool hidden = false;
    QString commonShape;  ///< Most frequent id shape
    double commonShapeShare = 0;

    [[nodiscard]] double fill() const { return rows == 0 ? 0.0 : static_cast<double>(filled) / rows; }
    [[nodiscard]] double formulaShare() const { return rows == 0 ? 0.0 : static_cast<double>(formulas) / rows; }
    [[nodiscard]] double listShare() const { return rows == 0 ? 0.0 : static_cast<double>(listed) / rows; }
};

[[nodiscard]] ColumnFacts columnFacts(const Grid &grid, int column, const std::vector<int> &rows);

}  // namespace assay::structure
