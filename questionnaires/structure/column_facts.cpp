#include "questionnaires/structure/column_facts.h"

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

void count(Counts &counts, const QString &text, const TextTraits &traits, bool isDate)
{
    counts.length += traits.length;
    counts.asking += traits.asks ? 1 : 0;
    counts.dates += isDate ? 1 : 0;
    counts.numbers += traits.number ? 1 : 0;
    counts.links += traits.link ? 1 : 0;
    counts.marks += traits.mark ? 1 : 0;
    counts.answerWords += traits.answerWord ? 1 : 0;
    counts.texts.insert(text);
    if (!isDate && !traits.shape.isEmpty()) {
        ++counts.ids;
        ++counts.shapes[traits.shape];
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
        const ooxml::Cell *cell = grid.cell(first, column);
        count(counts, text, grid.traits(first, column), cell->type == ooxml::ValueType::Date);
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
