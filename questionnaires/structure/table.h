#pragma once

#include "questionnaires/structure/header.h"
#include "questionnaires/structure/inspection.h"

#include <vector>

namespace assay::structure {

/// What was made of the table under one header. Columns are 0 where there is none.
struct Table
{
    Header header;
    int idColumn = 0;
    int sectionColumn = 0;
    int questionColumn = 0;
    std::vector<int> answerColumns;
    std::vector<int> commentColumns;
    bool markColumns = false;
    bool answersAreFormulas = false;  ///< What is called an answer is computed: the sheet shows, it does not ask
    std::vector<int> rows;            ///< Of questions
    double questionStrength = 0;      ///< 0–1
    double answerStrength = 0;        ///< 0–1
    double rowStrength = 0;           ///< 0–1: how alike the question rows are
    double score = 0;                 ///< For choosing between tables of a sheet
    QStringList why;
};

/// Understands the table under a header; what the person corrected is taken as it is.
[[nodiscard]] Table understandTable(const Grid &grid, const Header &header, const SheetMapping *correction);

/// The best table of the sheet; one without question column where there is none.
[[nodiscard]] Table bestTable(const Grid &grid, const SheetMapping *correction);

/// "column D" with its heading, for sentences.
[[nodiscard]] QString named(const Header &header, int column);

}  // namespace assay::structure
