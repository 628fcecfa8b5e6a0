#pragma once

#include "questionnaires/exchange/table_header.h"

namespace assay::exchange {

/// Tables that come in as records, one a row, each with a ref.
enum class RecordKind
{
    Results,  ///< ref, result, rationale, gap, recommendation, department, risk, due, maturity, object, methods
    Texts,    ///< ref, wording, wording_en, wording_zh
    Weights   ///< ref, weight
};

struct RecordTable
{
    KnownTable table;
    std::vector<TableRow> rows;  ///< Rows without a ref have an empty one
};

/// Errors: as findTable.
[[nodiscard]] Result<RecordTable> readRecords(const ooxml::Workbook &workbook, RecordKind kind);

/// A result as people and our own exports write it: the stored words, and the words that reports print in either
/// language for any kind of framework. None where it is no result.
[[nodiscard]] QString resultWordOf(const QString &text);

}  // namespace assay::exchange
