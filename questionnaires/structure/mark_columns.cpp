#include "questionnaires/structure/mark_columns.h"

#include "questionnaires/structure/answer_words.h"
#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/column_facts.h"

#include <algorithm>

namespace assay::structure {
namespace {

/// Takes a mark or nothing: no list, no formula, no other text.
bool takesMark(const Grid &grid, int column, const std::vector<int> &rows)
{
    const ColumnFacts facts = columnFacts(grid, column, rows);
    return facts.listShare() < 0.3 && facts.formulaShare() < 0.3 && (facts.ownFilled == 0 || facts.meanLength <= 6);
}

bool isHeadedByAnswer(const HeadingOf &heading)
{
    return isAnswerWord(heading.text) && readingLength(heading.text) <= 30;
}

/// Sub-headings of one heading that asks for the answer; the words may be unknown ones.
bool isAnswerGroup(const HeadingOf &heading)
{
    return heading.groupLast > heading.groupFirst && rolesOfHeading(heading.group).leads(HeaderRole::Answer, 0.5) &&
           heading.text != heading.group && readingLength(heading.text) <= 30;
}

}  // namespace

std::vector<int> findMarkColumns(const Grid &grid, const Header &header, const std::vector<int> &taken,
                                 const std::vector<int> &questionRows)
{
    std::vector<int> best;
    std::vector<int> run;
    int words = 0;
    const auto close = [&] {
        if (run.size() >= 2 && words >= 1 && run.size() > best.size())
            best = run;
        run.clear();
        words = 0;
    };
    for (int column = 1; column <= grid.lastColumn() + 1; ++column) {
        const HeadingOf *heading = header.over(column);
        const bool free = std::find(taken.begin(), taken.end(), column) == taken.end();
        const bool word = heading != nullptr && isHeadedByAnswer(*heading);
        if (heading == nullptr || !free || !(word || isAnswerGroup(*heading)) ||
            !takesMark(grid, column, questionRows)) {
            close();
            continue;
        }
        const HeadingOf *before = run.empty() ? nullptr : header.over(run.back());
        if (before != nullptr && before->group != heading->group)
            close();
        run.push_back(column);
        words += word ? 1 : 0;
    }
    close();
    return best;
}

}  // namespace assay::structure
