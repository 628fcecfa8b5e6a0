#include "questionnaires/structure/sections.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/header_words.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace assay::structure {
namespace {

constexpr int kLongestTitle = 160;

struct Heading
{
    QString text;
    QString look;  ///< Headings of one look are of one level
};

class Trail
{
public:
    void add(const Heading &heading, bool directlyBelowHeading)
    {
        const auto same =
            std::find_if(m_path.begin(), m_path.end(), [&](const Heading &one) { return one.look == heading.look; });
        if (same != m_path.end())
            m_path.erase(same, m_path.end());
        else if (!directlyBelowHeading && !m_path.empty())
            m_path.pop_back();
        m_path.push_back(heading);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (const Heading &one : m_path)
            list << one.text;
        return list;
    }

private:
    std::vector<Heading> m_path;
};

QString lookOf(const Grid &grid, int row, int column)
{
    const ooxml::Cell *cell = grid.cell(row, column);
    if (cell == nullptr)
        return {};
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(column)
        .arg(cell->look.fontPoints)
        .arg(cell->look.bold)
        .arg(cell->look.filled)
        .arg(cell->look.indent);
}

bool standsOut(const Grid &grid, const SheetInspection &sheet, int row)
{
    const ooxml::Cell *cell = grid.cell(row, sheet.questionColumn);
    const ooxml::Cell *usual = grid.cell(sheet.firstRow(), sheet.questionColumn);
    if (cell == nullptr || usual == nullptr || (usual->look.bold && !cell->look.bold))
        return false;
    const ooxml::CellRange *range = grid.merge(row, sheet.questionColumn);
    return (cell->look.bold && !usual->look.bold) || (cell->look.filled && !usual->look.filled) ||
           cell->look.fontPoints > usual->look.fontPoints + 0.5 ||
           (range != nullptr && range->lastColumn > range->firstColumn + 1);
}

/// Whether rows between the questions have their titles in this column.
bool holdsTitles(const Grid &grid, const SheetInspection &sheet, int column)
{
    return std::any_of(grid.rows().begin(), grid.rows().end(), [&](int row) {
        return row > sheet.headerRowEnd && row < sheet.lastRow() && !grid.own(row, column).isEmpty() &&
               grid.own(row, sheet.questionColumn).isEmpty();
    });
}

/// A title that stands in the header row: it changes where the header is repeated, or titles follow in its column.
std::optional<Heading> titleInHeader(const Grid &grid, const SheetInspection &sheet, int row)
{
    const bool single = sheet.otherHeaderRows.empty();
    const int other = single || row != sheet.headerRow ? sheet.headerRow : sheet.otherHeaderRows.front();
    std::optional<Heading> title;
    double weakest = 1;
    for (const int column : grid.filled(row)) {
        const QString &text = grid.own(row, column);
        const double says = rolesOfHeading(text).strongest();
        const bool changes = single ? column != sheet.sectionColumn && says < 0.15 && holdsTitles(grid, sheet, column)
                                    : text != grid.own(other, column);
        if (column > sheet.questionColumn || !changes || says >= weakest)
            continue;
        weakest = says;
        title = Heading{text, single ? lookOf(grid, row, column) : QStringLiteral("header")};
    }
    return title;
}

std::optional<Heading> headingIn(const Grid &grid, const SheetInspection &sheet, int row)
{
    if (row == sheet.headerRow || std::binary_search(sheet.otherHeaderRows.begin(), sheet.otherHeaderRows.end(), row))
        return titleInHeader(grid, sheet, row);
    if (row > sheet.headerRow && row <= sheet.headerRowEnd)
        return std::nullopt;
    QStringList parts;
    QString depth;  // a plain number beside a title tells its level
    int first = 0;
    for (const int column : grid.filled(row)) {
        if (column > sheet.questionColumn || grid.isColumnHidden(column))
            continue;
        if (column == sheet.sectionColumn && !grid.own(row, sheet.questionColumn).isEmpty())
            continue;
        const QString &part = grid.own(row, column);
        if (isNumber(part) && column != sheet.idColumn) {
            depth = part;
            continue;
        }
        first = first == 0 ? column : first;
        parts << part;
    }
    const QString text = parts.join(QLatin1Char(' '));
    if (first == 0 || readingLength(text) > kLongestTitle || isClosingLine(text))
        return std::nullopt;
    // A text in the question column alone is a title only if it stands out; otherwise it explains.
    const bool ownColumn = first < sheet.questionColumn;
    if (!ownColumn && !standsOut(grid, sheet, row) && !hasHeadingEnumerator(text))
        return std::nullopt;
    return Heading{
        text, lookOf(grid, row, grid.own(row, sheet.questionColumn).isEmpty() ? first : sheet.questionColumn) + depth};
}

}  // namespace

std::map<int, QString> sectionsOfRows(const Grid &grid, const SheetInspection &sheet)
{
    std::map<int, QString> sections;
    if (sheet.questionRows.empty())
        return sections;
    int start = sheet.headerRow;
    if (sheet.firstRow() < sheet.headerRow)
        start = sheet.firstRow() - 1;
    Trail trail;
    QString group;
    bool belowHeading = false;
    for (auto row = std::lower_bound(grid.rows().begin(), grid.rows().end(), start);
         row != grid.rows().end() && *row <= sheet.lastRow(); ++row) {
        if (!std::binary_search(sheet.questionRows.begin(), sheet.questionRows.end(), *row)) {
            if (const std::optional<Heading> heading = headingIn(grid, sheet, *row)) {
                trail.add(*heading, belowHeading);
                belowHeading = true;
                group.clear();
            }
            continue;
        }
        belowHeading = false;
        if (sheet.sectionColumn > 0 && !grid.seen(*row, sheet.sectionColumn).isEmpty())
            group = grid.seen(*row, sheet.sectionColumn);
        QStringList path = trail.texts();
        if (!group.isEmpty() && (path.isEmpty() || path.back() != group))
            path << group;
        sections[*row] = path.join(QStringLiteral(" / "));
    }
    return sections;
}

}  // namespace assay::structure
