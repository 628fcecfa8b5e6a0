#pragma once

#include "model/base/problem.h"
#include "model/base/progress.h"
#include "model/evidence/extract_client.h"

#include <QHash>

namespace assay::app {

/// A table of records as the extracting process read it, see questionnaires/exchange/record_tables.h.
struct RecordTable
{
    struct Row
    {
        int number = 0;  ///< In the sheet
        QHash<QString, QString> texts;
        [[nodiscard]] QString text(const char *column) const { return texts.value(QLatin1String(column)); }
    };
    QString file;
    QString sheet;
    QHash<QString, QString> columns;  ///< Name to letters
    QStringList unknown;              ///< Headers that were not taken
    std::vector<Row> rows;

    [[nodiscard]] Place placeOf(const Row &row, const char *column) const;
};

/// @param kind  "results", "texts" or "weights"
[[nodiscard]] Result<RecordTable> readRecordTable(const ExtractClient &extract, const QString &path,
                                                  const QString &kind, Progress &progress);

}  // namespace assay::app
