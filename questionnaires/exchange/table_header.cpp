#include "questionnaires/exchange/table_header.h"

#include "model/search/text_form.h"

#include <algorithm>
#include <map>

namespace assay::exchange {

namespace {

constexpr int kHeaderWithin = 30;  // rows
constexpr int kMostDifferences = 2;

QString folded(const QString &word)
{
    QString text = foldedText(word);
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('_')).remove(QLatin1Char('-')).remove(QLatin1Char('\n'));
}

int distance(const QString &one, const QString &other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = one.at(i - 1) == other.at(static_cast<qsizetype>(j) - 1) ? 0 : 1;
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = above;
        }
    }
    return row.back();
}

using CellsOfRow = std::vector<const ooxml::Cell *>;

std::map<int, CellsOfRow> firstRows(const ooxml::Sheet &sheet)
{
    std::map<int, CellsOfRow> rows;
    for (const ooxml::Cell &cell : sheet.cells) {
        if (cell.row > kHeaderWithin)
            break;
        if (!cell.text.trimmed().isEmpty())
            rows[cell.row].push_back(&cell);
    }
    return rows;
}

KnownTable tableAt(const ooxml::Sheet &sheet, int row, const CellsOfRow &cells, const std::vector<KnownColumn> &known)
{
    KnownTable table{sheet.name, row, {}, {}};
    QStringList all;
    for (const KnownColumn &column : known)
        all += column.words;
    for (const ooxml::Cell *cell : cells) {
        const QString word = folded(cell->text);
        const auto column =
            std::ranges::find_if(known, [&](const KnownColumn &one) { return one.words.contains(word); });
        if (column != known.end() && !table.columns.contains(column->name)) {
            table.columns.insert(column->name, cell->column);
            continue;
        }
        const QString meant = probablyMeant(word, all);
        table.unknown
            << (meant.isEmpty()
                    ? QStringLiteral("\"%1\"").arg(cell->text.simplified().left(40))
                    : QStringLiteral("\"%1\" (did you mean \"%2\"?)").arg(cell->text.simplified().left(40), meant));
    }
    return table;
}

bool hasAll(const KnownTable &table, const std::vector<QStringList> &required)
{
    return std::ranges::all_of(required, [&](const QStringList &names) {
        return std::ranges::any_of(names, [&](const QString &name) { return table.columns.contains(name); });
    });
}

}  // namespace

QString probablyMeant(const QString &word, const QStringList &words)
{
    QString best;
    int least = kMostDifferences + 1;
    for (const QString &candidate : words) {
        const int differences = distance(word, candidate);
        if (differences < least && 2 * differences < word.size()) {
            least = differences;
            best = candidate;
        }
    }
    return best;
}

Result<KnownTable> findTable(const ooxml::Workbook &workbook, const std::vector<KnownColumn> &known,
                             const std::vector<QStringList> &required)
{
    std::optional<KnownTable> nearest;
    for (const ooxml::Sheet &sheet : workbook.sheets) {
        for (const auto &[row, cells] : firstRows(sheet)) {
            KnownTable table = tableAt(sheet, row, cells, known);
            if (hasAll(table, required))
                return table;
            if (!nearest || table.columns.size() > nearest->columns.size() ||
                (nearest->columns.isEmpty() && table.unknown.size() > nearest->unknown.size()))
                nearest = std::move(table);
        }
    }
    if (!nearest)
        return fail(ErrorCode::BadInput, QStringLiteral("the file holds no table"));
    QStringList missing;
    for (const QStringList &names : required)
        if (std::ranges::none_of(names, [&](const QString &name) { return nearest->columns.contains(name); }))
            missing << names.join(QStringLiteral(" or "));
    return fail(ErrorCode::BadInput,
                QStringLiteral("no row of headers names a column for: %1. What comes nearest has: %2")
                    .arg(missing.join(QStringLiteral(", ")), nearest->unknown.join(QStringLiteral(", "))),
                {.file = {}, .sheet = nearest->sheet, .row = nearest->headerRow});
}

std::vector<TableRow> rowsOf(const ooxml::Workbook &workbook, const KnownTable &table)
{
    std::vector<TableRow> rows;
    const auto sheet = std::ranges::find(workbook.sheets, table.sheet, &ooxml::Sheet::name);
    if (sheet == workbook.sheets.end())
        return rows;
    QHash<int, QString> names;
    for (auto column = table.columns.constBegin(); column != table.columns.constEnd(); ++column)
        names.insert(column.value(), column.key());
    for (const ooxml::Cell &cell : sheet->cells) {
        const QString text = cell.text.trimmed();
        if (cell.row <= table.headerRow || text.isEmpty() || !names.contains(cell.column))
            continue;
        if (rows.empty() || rows.back().number != cell.row)
            rows.push_back({cell.row, {}});
        rows.back().texts.insert(names.value(cell.column), text);
    }
    return rows;
}

QString lettersOf(const KnownTable &table, const QString &column)
{
    return table.columns.contains(column) ? ooxml::columnLetters(table.columns.value(column)) : QString();
}

}  // namespace assay::exchange
