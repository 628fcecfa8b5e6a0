#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/header.h"

#include <QSet>

#include <algorithm>

namespace assay::structure {
namespace {

constexpr std::size_t kRowsTried = 400;
constexpr double kLeastScore = 1.1;
constexpr double kFirstOfItsWidth = 0.4;  ///< For a row wider than all above: data do not come before their header

bool standsOut(const ooxml::Cell *cell)
{
    return cell != nullptr && (cell->look.bold || cell->look.filled);
}

/// How much more the row stands out than the rows below it, −1 to 1.
double emphasis(const Grid &grid, int row, const std::vector<int> &columns)
{
    double here = 0;
    double below = 0;
    int seen = 0;
    const auto next = std::upper_bound(grid.rows().begin(), grid.rows().end(), row);
    for (const int column : columns) {
        here += standsOut(grid.cell(row, column)) ? 1 : 0;
        for (auto other = next; other != grid.rows().end() && other - next < 4; ++other) {
            if (grid.own(*other, column).isEmpty())
                continue;
            below += standsOut(grid.cell(*other, column)) ? 1 : 0;
            ++seen;
        }
    }
    return here / static_cast<double>(columns.size()) - (seen == 0 ? 0 : below / seen);
}

/// What the file itself says of the row: top of a filter, of a table, or of what scrolls.
double markedByFile(const ooxml::Sheet &sheet, int row)
{
    const bool filtered = sheet.autoFilter && sheet.autoFilter->firstRow == row;
    const bool tabled = std::any_of(sheet.tables.begin(), sheet.tables.end(),
                                    [&](const ooxml::CellRange &table) { return table.firstRow == row; });
    return (filtered || tabled ? 0.7 : 0.0) + (sheet.frozenRows == row ? 0.4 : 0.0);
}

/// Penalty for cells that no header has.
double unlikeHeading(const QString &text)
{
    if (isNumber(text) || isLink(text))
        return 0.5;
    double penalty = idShape(text).isEmpty() ? 0.0 : 0.25;
    const int length = readingLength(text);
    if (length > 60)
        penalty += 0.5;
    if (length > 25 && (text.endsWith(u'.') || text.endsWith(u'。') || text.endsWith(u'；')))
        penalty += 0.7;
    return penalty;
}

/// What the rows below show without any words: short texts above longer ones and above empty columns, none narrower.
double placedLikeHeader(const Grid &grid, int row, const std::vector<int> &columns)
{
    const auto next = std::upper_bound(grid.rows().begin(), grid.rows().end(), row);
    const auto end = grid.rows().end() - next > 6 ? next + 6 : grid.rows().end();
    if (end - next < 3)
        return 0;
    int longer = 0;
    int empty = 0;
    int numbered = 0;
    for (const int column : columns) {
        const int length = readingLength(grid.own(row, column));
        if (length > 40 || isNumber(grid.own(row, column)))
            return 0;
        numbered += idShape(grid.own(row, column)).isEmpty() ? 0 : 1;
        const auto isLonger = [&](int below) { return readingLength(grid.own(below, column)) > length + 10; };
        const auto isEmpty = [&](int below) { return grid.seen(below, column).isEmpty(); };
        longer += std::count_if(next, end, isLonger) * 2 > end - next ? 1 : 0;
        empty += std::all_of(next, end, isEmpty) ? 1 : 0;
    }
    const bool narrower = std::any_of(next, end, [&](int below) { return grid.filled(below).size() > columns.size(); });
    return longer > 0 && empty > 0 && !narrower && 2 * numbered < static_cast<int>(columns.size()) ? 1.0 : 0.0;
}

/// The row above is filled in the same columns and looks the same: the row stands inside a table.
bool followsItsLike(const Grid &grid, int row, const std::vector<int> &columns)
{
    int same = 0;
    for (const int column : columns)
        same += !grid.own(row - 1, column).isEmpty() &&
                        standsOut(grid.cell(row - 1, column)) == standsOut(grid.cell(row, column))
                    ? 1
                    : 0;
    return same * 10 >= static_cast<int>(columns.size()) * 7;
}

double scoreOf(const Grid &grid, const Header &header, const std::vector<int> &columns)
{
    double words = 0;
    bool asks = false;
    bool answers = false;
    for (const auto &[column, heading] : header.headings) {
        const RoleScores &roles = heading.roles;
        words += std::min(1.0, roles.strongest());
        asks = asks || roles.leads(HeaderRole::Question, 0.4);
        answers = answers || roles.leads(HeaderRole::Answer, 0.45);
    }
    double score = std::min(words, 5.0) + 0.12 * std::min(8.0, static_cast<double>(header.headings.size()));
    score += (asks ? 0.8 : 0.0) + (answers ? 0.8 : 0.0);
    score += 0.7 * emphasis(grid, header.row, columns) + markedByFile(grid.sheet(), header.row);
    score += placedLikeHeader(grid, header.row, columns);
    score -= followsItsLike(grid, header.row, columns) ? 1.0 : 0.0;
    QSet<QString> texts;
    for (const int column : columns) {
        const QString &text = grid.own(header.row, column);
        score -= unlikeHeading(text);
        // Headings differ; only short ones, of the answers of several rounds, come again.
        score -= texts.contains(text) && readingLength(text) > 20 ? 0.8 : 0.0;
        texts.insert(text);
    }
    return score;
}

/// The same headings in the same columns; what differs from one to the next is a title.
bool repeatsHeader(const Header &one, const Header &other)
{
    int both = 0;
    int equal = 0;
    bool telling = false;
    for (const auto &[column, heading] : one.headings) {
        const HeadingOf *counterpart = other.over(column);
        if (counterpart == nullptr)
            continue;
        ++both;
        if (counterpart->text != heading.text)
            continue;
        ++equal;
        telling = telling || heading.roles.of(HeaderRole::Answer) >= 0.45 ||
                  heading.roles.of(HeaderRole::Comment) >= 0.5 || heading.roles.of(HeaderRole::Question) >= 0.4;
    }
    return telling && 2 * equal >= both;
}

/// Cheap test before the words are looked at: mostly short texts, or the headings of a header already found.
bool mayBeHeader(const Grid &grid, int row, const std::vector<int> &columns, const std::vector<Header> &found,
                 bool early)
{
    if (columns.size() < 2)
        return false;
    if (early) {
        const auto longTexts = std::count_if(columns.begin(), columns.end(),
                                             [&](int column) { return readingLength(grid.own(row, column)) > 60; });
        return 2 * static_cast<std::size_t>(longTexts) < columns.size();
    }
    return std::any_of(found.begin(), found.end(), [&](const Header &header) {
        return std::any_of(columns.begin(), columns.end(), [&](int column) {
            const HeadingOf *heading = header.over(column);
            return heading != nullptr && heading->roles.strongest() >= 0.45 && heading->text == grid.own(row, column);
        });
    });
}

/// Takes a repeated header in: its row, headings that the first one lacks; a heading that changes is a title and goes.
void merge(Header &header, const Header &again)
{
    header.repeats.push_back(again.row);
    for (const auto &[column, heading] : again.headings)
        header.headings.try_emplace(column, heading);
    for (auto &[column, heading] : header.headings) {
        const HeadingOf *counterpart = again.over(column);
        if (counterpart != nullptr && counterpart->text != heading.text)
            heading.roles = RoleScores{};
    }
    header.score = std::max(header.score, again.score);
}

}  // namespace

std::vector<Header> likelyHeaders(const Grid &grid, std::size_t most)
{
    std::vector<Header> found;
    std::size_t tried = 0;
    std::size_t widest = 0;
    int behind = 0;
    for (const int row : grid.rows()) {
        const std::vector<int> columns = grid.filled(row);
        const bool isWider = columns.size() > widest;
        widest = std::max(widest, columns.size());
        if (row <= behind || !mayBeHeader(grid, row, columns, found, tried < kRowsTried))
            continue;
        ++tried;
        Header header = headerAt(grid, row);
        header.score = scoreOf(grid, header, columns) + (isWider ? kFirstOfItsWidth : 0.0);
        if (header.score < kLeastScore)
            continue;
        behind = header.rowEnd;
        const auto same =
            std::find_if(found.begin(), found.end(), [&](const Header &one) { return repeatsHeader(one, header); });
        if (same == found.end())
            found.push_back(std::move(header));
        else
            merge(*same, header);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Header &one, const Header &other) { return one.score > other.score; });
    if (found.size() > most)
        found.resize(most);
    return found;
}

}  // namespace assay::structure
