#pragma once

#include "questionnaires/structure/row_traits.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace assay::structure {

struct QuestionRows
{
    std::vector<int> rows;  ///< Ascending
    double strength = 0;    ///< 0–1: how alike they are
    QStringList why;
};

/// Which rows below (and, where their numbers fit, above) the header are questions.
/// @param first  the first row if a person named it
/// @param last   the last row if a person named it
[[nodiscard]] QuestionRows findQuestionRows(const Grid &grid, const Header &header, int questionColumn,
                                            std::optional<int> first, std::optional<int> last);

}  // namespace assay::structure
