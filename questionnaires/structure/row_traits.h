#pragma once

#include "questionnaires/structure/header.h"

#include <QString>

#include <vector>

namespace assay::structure {

/// What tells a question from a heading, a hint or a closing line: one row with a text in the question column.
struct RowTraits
{
    int row = 0;
    bool listed = false;  ///< A cell of the row is to be chosen from a list
    const ooxml::ListValidation *list = nullptr;
    QString number;  ///< Text of the number column
    QString shape;   ///< Its shape
    bool bold = false;
    bool filled = false;  ///< Has a background
    double fontPoints = 0;
    bool bare = false;  ///< Holds nothing but its text, a number, and what is merged over it
    int missing = 0;    ///< Usual columns that are empty here
    bool asks = false;
    bool spansAnswers = false;  ///< Merged over columns that take answers
    int length = 0;
    int gap = 0;  ///< Longest run of empty rows since the row before in the table
    bool isQuestion = true;
    QString why;  ///< Why it is none

    void refuse(const QString &reason)
    {
        isQuestion = false;
        why = reason;
    }
};

struct TraitTable
{
    std::vector<RowTraits> rows;
    std::vector<int> usualColumns;  ///< Filled in nearly all plain rows, without question and number column
    int numberColumn = 0;           ///< Where numbers of questions or headings stand; 0: nowhere
    std::vector<int> listColumns;   ///< Columns that many rows choose from

    [[nodiscard]] int count() const;  ///< Rows still taken for questions
    template<class Test>
    [[nodiscard]] double share(Test test) const
    {
        int taken = 0;
        int passed = 0;
        for (const RowTraits &one : rows) {
            taken += one.isQuestion ? 1 : 0;
            passed += one.isQuestion && test(one) ? 1 : 0;
        }
        return taken == 0 ? 0.0 : static_cast<double>(passed) / taken;
    }
};

/// The rows from `first` to `last` with a text of their own in the question column, and what they look like.
[[nodiscard]] TraitTable rowTraits(const Grid &grid, const Header &header, int questionColumn, int first, int last);

}  // namespace assay::structure
