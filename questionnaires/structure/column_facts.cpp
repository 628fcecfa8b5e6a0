#include "questionnaires/structure/column_facts.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/header_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace assay::structure {
namespace {

struct Counts
{
    double length = 0;
    int asking = 0;
    int numbers = 0;
    int links = 0;
    int marks = 0;
    int answerWords = 0;
    int ids = 0;
    int dates = 0;
    QHash<QString, int> shapes;
    QSet<QString> texts;
};

void count(Counts &counts, const QString &text, const ooxml::Cell *cell)
{
    counts.length += readingLength(text);
    counts.asking += asksSomething(text) ? 1 : 0;
    const bool date = cell != nullptr && cell->type == ooxml::ValueType::Date;
    counts.dates += date ? 1 : 0;
    counts.numbers += isNumber(text) ? 1 : 0;
    counts.links += isLink(text) ? 1 : 0;
    counts.marks += isMark(text) ? 1 : 0;
    counts.answerWords += isMark(text) || isAnswerWord(text) ? 1 : 0;
    counts.texts.insert(text);
    const QString shape = date ? QString() : idShape(text);
    if (!shape.isEmpty()) {
        ++counts.ids;
        ++counts.shapes[shape];
    }
}

}  // namespace

ColumnFacts columnFacts(const Grid &grid, int column, const std::vector<int> &rows)
{
    ColumnFacts facts;
    facts.column = column;
    facts.rows = static_cast<int>(rows.size());
    facts.hidden = grid.isColumnHidden(column);
    Counts counts;
    const ooxml::CellRange *counted = nullptr;
    for (const int row : rows) {
        facts.formulas += grid.hasFormula(row, column) ? 1 : 0;
        const ooxml::CellRange *range = grid.merge(row, column);
        const int first = range == nullptr ? row : range->firstRow;
        facts.listed +=
            grid.list(row, column) != nullptr || (first != row && grid.list(first, column) != nullptr) ? 1 : 0;
        const QString &text = grid.seen(row, column);
        const bool othersColumn = range != nullptr && range->firstColumn != column;
        if (text.isEmpty() || othersColumn)
            continue;
        ++facts.filled;
        if (range != nullptr && range == counted)
            continue;
        counted = range;
        ++facts.ownFilled;
        count(counts, text, grid.cell(first, column));
    }
    if (facts.ownFilled == 0)
        return facts;
    const double texts = facts.ownFilled;
    facts.meanLength = counts.length / texts;
    facts.distinct = static_cast<double>(counts.texts.size()) / texts;
    facts.asking = counts.asking / texts;
    facts.numbers = counts.numbers / texts;
    facts.links = counts.links / texts;
    facts.marks = counts.marks / texts;
    facts.answerWords = counts.answerWords / texts;
    facts.idLike = counts.ids / texts;
    facts.dates = counts.dates / texts;
    int most = 0;
    for (auto shape = counts.shapes.cbegin(); shape != counts.shapes.cend(); ++shape) {
        if (shape.value() > most || (shape.value() == most && shape.key() < facts.commonShape)) {
            most = shape.value();
            facts.commonShape = shape.key();
        }
    }
    facts.commonShapeShare = most / texts;
    return facts;
}

}  // namespace assay::structure
