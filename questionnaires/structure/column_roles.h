#pragma once

#include "questionnaires/structure/column_facts.h"
#include "questionnaires/structure/header.h"

#include <vector>

namespace assay::structure {

struct ColumnChoice
{
    int column = 0;       ///< 0: none
    double strength = 0;  ///< 0–1
    double margin = 0;    ///< Distance to the next best, in points of the score
};

/// The column whose texts are the questions, judged by its heading and by the texts.
[[nodiscard]] ColumnChoice chooseQuestionColumn(const Grid &grid, const Header &header, const std::vector<int> &rows);

/// The column with the customer's own numbers of the questions.
[[nodiscard]] ColumnChoice chooseIdColumn(const Grid &grid, const Header &header, int questionColumn,
                                          const std::vector<int> &rows);

/// The column that groups the questions; the broadest where there are several.
[[nodiscard]] ColumnChoice chooseSectionColumn(const Grid &grid, const Header &header, int questionColumn, int idColumn,
                                               const std::vector<int> &rows);

}  // namespace assay::structure
