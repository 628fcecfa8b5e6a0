#pragma once

#include "questionnaires/ooxml/workbook.h"

#include <QHash>

/// Tables whose columns are known by their header words, whatever their order. Used by the imports of frameworks, texts
/// and results.
namespace assay::exchange {

/// One column that a table may have.
struct KnownColumn
{
    QString name;       ///< As the code calls it
    QStringList words;  ///< Header words that mean it, folded and without spaces, hyphens and underscores
};

/// A table found in a sheet.
struct KnownTable
{
    QString sheet;
    int headerRow = 0;
    QHash<QString, int> columns;  ///< Name of a known column to the number of the sheet's column
    QStringList unknown;          ///< Header words that no column has, with what was probably meant: told, not refused
};

/// A row of a table: its texts by column name, and its number in the sheet.
struct TableRow
{
    int number = 0;
    QHash<QString, QString> texts;
    [[nodiscard]] QString text(const char *column) const { return texts.value(QLatin1String(column)); }
};

/// The first sheet, and within it the first of the first 30 rows, whose words name all of `required` (each a list of
/// column names of which one is enough). Errors: BadInput naming what is missing and which headers were seen, with
/// near misses.
[[nodiscard]] Result<KnownTable> findTable(const ooxml::Workbook &workbook, const std::vector<KnownColumn> &known,
                                           const std::vector<QStringList> &required);

/// The rows below the header that hold anything in a known column; texts are trimmed.
[[nodiscard]] std::vector<TableRow> rowsOf(const ooxml::Workbook &workbook, const KnownTable &table);

/// Letters of a known column, for messages; empty where the table does not have it.
[[nodiscard]] QString lettersOf(const KnownTable &table, const QString &column);

/// The one of `words` that a word was probably meant to be: at most two letters differ, and fewer than half; empty
/// where there is none.
[[nodiscard]] QString probablyMeant(const QString &word, const QStringList &words);

}  // namespace assay::exchange
