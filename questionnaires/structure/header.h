#pragma once

#include "questionnaires/structure/grid.h"
#include "questionnaires/structure/header_words.h"

#include <map>
#include <vector>

namespace assay::structure {

/// What stands over one column.
struct HeadingOf
{
    QString text;   ///< Lowest heading
    QString group;  ///< Heading merged over this and other columns; empty where there is none
    int groupFirst = 0;
    int groupLast = 0;
    RoleScores roles;
};

/// One header of a table: a row or several, and where the same header comes again further down.
struct Header
{
    int row = 0;  ///< 0: no header
    int rowEnd = 0;
    std::vector<int> repeats;           ///< Ascending, without `row`
    std::map<int, HeadingOf> headings;  ///< By column
    double score = 0;                   ///< How much it looks like a header

    [[nodiscard]] const HeadingOf *over(int column) const;
    [[nodiscard]] RoleScores roles(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isHeaderRow(int line) const;
};

/// The header that begins in this row, with the rows below it that belong to it.
[[nodiscard]] Header headerAt(const Grid &grid, int row);

/// Likely headers, best first; rows with the same headings are one header. At most `most` of them.
[[nodiscard]] std::vector<Header> likelyHeaders(const Grid &grid, std::size_t most = 8);

}  // namespace assay::structure
