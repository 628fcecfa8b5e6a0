#include "questionnaires/structure/answer_columns.h"

#include "questionnaires/structure/column_verdict.h"
#include "questionnaires/structure/mark_columns.h"
#include "questionnaires/structure/table.h"

#include <algorithm>

namespace assay::structure {
namespace {

using Verdicts = std::vector<ColumnVerdict>;

bool isTaken(const std::vector<int> &taken, int column)
{
    return std::find(taken.begin(), taken.end(), column) != taken.end();
}

bool has(const Verdicts &verdicts, Verdict wanted)
{
    return std::any_of(verdicts.begin(), verdicts.end(),
                       [&](const ColumnVerdict &one) { return one.verdict == wanted; });
}

void settleDoubtful(Verdicts &verdicts)
{
    const bool sure = has(verdicts, Verdict::Answer);
    for (ColumnVerdict &one : verdicts) {
        if (one.verdict == Verdict::Doubtful)
            one.verdict = sure ? Verdict::Answer : Verdict::None;
        if (one.verdict == Verdict::None && one.strength > 0)
            one = ColumnVerdict{.column = one.column};
    }
}

/// Empty columns whose heading says nothing count where they touch a column that is already known to be filled in.
void settleOpen(Verdicts &verdicts)
{
    const bool hasAnswer = has(verdicts, Verdict::Answer);
    const auto isFilledIn = [&](int column) {
        return std::any_of(verdicts.begin(), verdicts.end(), [&](const ColumnVerdict &one) {
            return one.column == column && (one.verdict == Verdict::Answer || one.verdict == Verdict::Comment ||
                                            one.verdict == Verdict::Finding);
        });
    };
    bool changed = true;
    while (changed) {
        changed = false;
        for (ColumnVerdict &one : verdicts) {
            if (one.verdict == Verdict::Open && (isFilledIn(one.column - 1) || isFilledIn(one.column + 1))) {
                one.verdict = hasAnswer ? Verdict::Comment : Verdict::Finding;
                changed = true;
            }
        }
    }
}

/// A described state is the answer where nothing else is one; so is the first empty column after plain questions.
void promoteFindings(Verdicts &verdicts, int questionColumn, bool surelyAsked)
{
    if (has(verdicts, Verdict::Answer))
        return;
    const Verdict source = has(verdicts, Verdict::Finding) ? Verdict::Finding : Verdict::Open;
    if (source == Verdict::Open && !surelyAsked)
        return;
    for (ColumnVerdict &one : verdicts) {
        if (one.verdict == source && (source == Verdict::Finding || one.column > questionColumn)) {
            one.verdict = Verdict::Answer;
            one.why += QStringLiteral(" Nothing else takes the answer.");
            return;
        }
    }
}

/// While no answer is given yet, remarks that stand there already are advice of the asking party.
void dropAdvice(Verdicts &verdicts)
{
    bool anyAnswer = false;
    bool allEmpty = true;
    for (const ColumnVerdict &one : verdicts) {
        anyAnswer = anyAnswer || one.verdict == Verdict::Answer;
        allEmpty = allEmpty && (one.verdict != Verdict::Answer || one.fill < 0.1);
    }
    for (ColumnVerdict &one : verdicts) {
        if (anyAnswer && allEmpty && one.fill > 0.6 &&
            (one.verdict == Verdict::Comment || one.verdict == Verdict::Finding)) {
            one.verdict = Verdict::None;
            one.why += QStringLiteral(" It is filled in beforehand, though, while the answers are empty.");
        }
    }
}

}  // namespace

AnswerColumns chooseAnswerColumns(const Grid &grid, const Header &header, int questionColumn,
                                  const std::vector<int> &taken, const std::vector<int> &questionRows)
{
    const std::vector<int> marks = findMarkColumns(grid, header, taken, questionRows);
    Verdicts verdicts;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        if (isTaken(taken, column))
            continue;
        if (isTaken(marks, column))
            verdicts.push_back({column, Verdict::Answer, 1.0,
                                QStringLiteral("%1 is one of several answers to mark.").arg(named(header, column)),
                                columnFacts(grid, column, questionRows).fill()});
        else
            verdicts.push_back(judgeColumn(grid, header, column, questionRows));
    }
    const bool surelyAsked = header.roles(questionColumn).of(HeaderRole::Question) >= 0.4 ||
                             columnFacts(grid, questionColumn, questionRows).asking >= 0.3;
    AnswerColumns chosen;
    for (const ColumnVerdict &one : verdicts) {
        if (one.verdict == Verdict::Computed)
            chosen.computed = std::max(chosen.computed, one.strength);
    }
    settleDoubtful(verdicts);
    settleOpen(verdicts);
    promoteFindings(verdicts, questionColumn, surelyAsked);
    dropAdvice(verdicts);
    for (const ColumnVerdict &one : verdicts) {
        if (one.verdict == Verdict::Answer) {
            chosen.answers.push_back(one.column);
            chosen.strength = std::max(chosen.strength, one.strength);
            chosen.heading = std::max(chosen.heading, header.roles(one.column).of(HeaderRole::Answer));
        } else if (one.verdict == Verdict::Comment || one.verdict == Verdict::Finding) {
            chosen.comments.push_back(one.column);
        }
        if (one.verdict != Verdict::Open && !one.why.isEmpty())
            chosen.why << one.why;
    }
    chosen.marks = !marks.empty();
    return chosen;
}

}  // namespace assay::structure
