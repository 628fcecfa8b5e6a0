#pragma once

#include "questionnaires/structure/column_facts.h"
#include "questionnaires/structure/header.h"

#include <QStringList>

#include <vector>

namespace assay::structure {

struct AnswerColumns
{
    std::vector<int> answers;   ///< Ascending
    std::vector<int> comments;  ///< Ascending
    bool marks = false;         ///< The answers are sub-headings one of which gets a mark
    double computed = 0;        ///< How surely a column of formulas is headed as the answer, 0–1
    double heading = 0;         ///< How surely the best of the answer columns is headed as such, 0–1
    double strength = 0;        ///< 0–1
    QStringList why;
};

/// Which columns the asked party fills: judged by lists to choose from, headings, and what stands in them already.
/// @param taken  columns with another role
[[nodiscard]] AnswerColumns chooseAnswerColumns(const Grid &grid, const Header &header, int questionColumn,
                                                const std::vector<int> &taken, const std::vector<int> &questionRows);

}  // namespace assay::structure
