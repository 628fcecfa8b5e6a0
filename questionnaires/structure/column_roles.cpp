#include "questionnaires/structure/column_roles.h"

#include "questionnaires/structure/cell_text.h"

#include <algorithm>
#include <cmath>

namespace assay::structure {
namespace {

constexpr double kLeastQuestionScore = 1.0;

double questionScore(const ColumnFacts &facts, const RoleScores &roles, int mostFilled)
{
    if (facts.ownFilled == 0)
        return -10;
    double score = 3.2 * roles.of(HeaderRole::Question);
    score += 1.5 * std::min(1.0, static_cast<double>(facts.ownFilled) / std::max(1, mostFilled));
    score += 1.5 * std::clamp((facts.meanLength - 8) / 50, 0.0, 1.0);
    score += 1.6 * facts.asking;
    score += facts.distinct >= 0.85 ? 0.8 : (facts.distinct - 0.85) * 2.5;
    score -= 3.0 * (facts.links + facts.numbers + facts.marks + facts.dates) + 2.5 * facts.idLike;
    score -= 2.0 * facts.answerWords + 2.0 * facts.listShare();
    score -= 2.5 * roles.of(HeaderRole::Aside) + 2.5 * roles.of(HeaderRole::Customers);
    score -= 2.5 * roles.of(HeaderRole::Answer) + 2.0 * roles.of(HeaderRole::Comment);
    score -= 1.0 * roles.of(HeaderRole::Finding) + 1.4 * roles.of(HeaderRole::Section) + 1.5 * roles.of(HeaderRole::Id);
    score -= facts.hidden ? 0.8 : 0.0;
    return score;
}

/// Grows from row to row, as running numbers do.
bool isAscending(const Grid &grid, int column, const std::vector<int> &rows)
{
    double last = -1e9;
    int pairs = 0;
    int rising = 0;
    for (const int row : rows) {
        bool ok = false;
        const double value = grid.own(row, column).toDouble(&ok);
        if (!ok)
            continue;
        rising += value > last ? 1 : 0;
        ++pairs;
        last = value;
    }
    return pairs > 1 && rising >= pairs - pairs / 10;
}

/// Running numbers that begin anew with each section: no number twice in a row, and a heading that says what they are.
bool restarts(const Grid &grid, const ColumnFacts &facts, const RoleScores &roles, int questionColumn,
              const std::vector<int> &rows)
{
    if (facts.column > questionColumn || roles.of(HeaderRole::Id) < 0.7 || facts.distinct >= 0.85 ||
        facts.numbers < 0.9 || facts.ownFilled * 10 < facts.rows * 8 || facts.commonShape != QLatin1String("9"))
        return false;
    double last = 0;
    int falls = 0;
    for (const int row : rows) {
        const double value = grid.own(row, facts.column).toDouble();
        falls += value <= last ? 1 : 0;
        if (value <= last && value > 1)
            return false;
        last = value;
    }
    return falls > 0;
}

double idScore(const Grid &grid, const ColumnFacts &facts, const RoleScores &roles, int questionColumn,
               const std::vector<int> &rows)
{
    const double heading = roles.of(HeaderRole::Id);
    if (restarts(grid, facts, roles, questionColumn, rows))
        return 1.25;
    // Numbers after the question with a heading of their own refer to something else.
    if (facts.column > questionColumn && heading < 0.4 && roles.strongest() >= 0.4)
        return 0;
    const double fill = facts.rows == 0 ? 0 : static_cast<double>(facts.ownFilled) / facts.rows;
    if (fill < 0.6 || facts.distinct < 0.85 || facts.dates > 0.2 || facts.listShare() > 0.3 || facts.meanLength > 45)
        return 0;
    if (facts.idLike < 0.7 && !(heading >= 0.8 && facts.meanLength <= 16))
        return 0;
    const bool plainNumbers = facts.numbers > 0.8 && facts.commonShape == QLatin1String("9");
    if (plainNumbers && heading < 0.5 && !(isAscending(grid, facts.column, rows) && facts.column < questionColumn))
        return 0;
    double score = 1.0 + facts.commonShapeShare + 1.2 * heading + (facts.distinct - 0.85) * 4;
    score += facts.column < questionColumn ? 0.9 : 0.0;
    score += facts.commonShape == QLatin1String("guid") ? 0.3 : 0.0;
    score -=
        0.8 * roles.of(HeaderRole::Aside) + 0.5 * roles.of(HeaderRole::Section) + 1.0 * roles.of(HeaderRole::Customers);
    score -= (facts.hidden ? 0.2 : 0.0) + 0.01 * facts.column + (1 - fill);
    return score;
}

ColumnChoice best(const std::vector<std::pair<double, int>> &scores, double least)
{
    ColumnChoice choice;
    double top = -100;
    double second = -100;
    for (const auto &[score, column] : scores) {
        if (score > top) {
            second = top;
            top = score;
            choice.column = column;
        } else {
            second = std::max(second, score);
        }
    }
    if (top < least)
        return {};
    choice.margin = top - std::max(second, least - 1);
    choice.strength = std::clamp(top / 6, 0.0, 1.0);
    return choice;
}

}  // namespace

ColumnChoice chooseQuestionColumn(const Grid &grid, const Header &header, const std::vector<int> &rows)
{
    std::vector<ColumnFacts> facts;
    int mostFilled = 0;
    // A table is no wider than its header, but for a column without heading at either side.
    const int first = header.headings.empty() ? 1 : std::max(1, header.headings.begin()->first - 1);
    const int last = header.headings.empty() ? grid.lastColumn() : header.headings.rbegin()->first + 1;
    for (int column = first; column <= std::min(last, grid.lastColumn()); ++column) {
        facts.push_back(columnFacts(grid, column, rows));
        if (facts.back().meanLength >= 8 && facts.back().links < 0.5)
            mostFilled = std::max(mostFilled, facts.back().ownFilled);
    }
    std::vector<std::pair<double, int>> scores;
    for (const ColumnFacts &one : facts)
        scores.emplace_back(questionScore(one, header.roles(one.column), mostFilled), one.column);
    return best(scores, kLeastQuestionScore);
}

ColumnChoice chooseIdColumn(const Grid &grid, const Header &header, int questionColumn, const std::vector<int> &rows)
{
    std::vector<std::pair<double, int>> scores;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        if (column == questionColumn)
            continue;
        const double score = idScore(grid, columnFacts(grid, column, rows), header.roles(column), questionColumn, rows);
        scores.emplace_back(score, column);
    }
    return best(scores, 1.2);
}

ColumnChoice chooseSectionColumn(const Grid &grid, const Header &header, int questionColumn, int idColumn,
                                 const std::vector<int> &rows)
{
    std::vector<std::pair<double, int>> scores;
    for (int column = 1; column <= grid.lastColumn() && column <= questionColumn + 12; ++column) {
        if (column == questionColumn || column == idColumn)
            continue;
        const ColumnFacts facts = columnFacts(grid, column, rows);
        const RoleScores roles = header.roles(column);
        const double heading = roles.of(HeaderRole::Section);
        // A grouping is told by repetition, by merged cells, or by standing only where a group begins.
        const bool repeats = facts.ownFilled > 0 && (facts.distinct < 0.6 || facts.ownFilled < 0.7 * facts.filled ||
                                                     facts.ownFilled < 0.6 * facts.rows);
        const bool wordy = facts.meanLength >= 3 && facts.meanLength <= 80 && facts.numbers < 0.5 &&
                           facts.marks < 0.3 && facts.answerWords < 0.5 && facts.links < 0.3 && facts.listShare() < 0.5;
        if (!wordy || facts.fill() < 0.05 || (heading < 0.7 && (!repeats || column > questionColumn)))
            continue;
        if (roles.strongest() > heading + 0.3 && heading < 0.7)
            continue;
        scores.emplace_back(1.0 + heading + (repeats ? 0.6 : 0.0) + (column < questionColumn ? 0.8 : 0.0) -
                                1.1 * facts.idLike - 0.02 * column,
                            column);
    }
    return best(scores, 1.2);
}

}  // namespace assay::structure
