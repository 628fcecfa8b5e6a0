#pragma once

#include "questionnaires/structure/header.h"

#include <QString>

#include <vector>

namespace assay::structure {

enum class Verdict
{
    None,
    Answer,
    Finding,  ///< A described state: the answer where nothing else is one
    Comment,
    Open,      ///< Empty, and its heading says nothing
    Doubtful,  ///< Headed like an answer, but filled with words that are none: one only beside a sure answer
    Computed,  ///< Formulas; the strength says how surely it is headed as the answer
};

/// What one column is by itself, before its neighbours are looked at.
struct ColumnVerdict
{
    int column = 0;
    Verdict verdict = Verdict::None;
    double strength = 0;  ///< 0–1
    QString why;
    double fill = 0;  ///< Share of rows with a text
};

[[nodiscard]] ColumnVerdict judgeColumn(const Grid &grid, const Header &header, int column,
                                        const std::vector<int> &rows);

}  // namespace assay::structure
