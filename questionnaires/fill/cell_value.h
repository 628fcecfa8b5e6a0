#pragma once

#include "model/customers/question.h"
#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"

#include <QString>

#include <expected>

namespace assay::fill {

/// The edit that writes a value into a cell in the form that the cell's kind asks for, or why it cannot be written.
/// @param value  not empty; for a mark cell the mark itself
[[nodiscard]] std::expected<ooxml::CellEdit, QString> editFor(const ooxml::Sheet &sheet, const AnswerCell &cell,
                                                              const QString &value);

/// Why nothing may be written into the cell; empty where it may.
[[nodiscard]] QString barrier(const ooxml::Sheet &sheet, const AnswerCell &cell);

/// Whether a text is one of the marks that people set into columns, such as "X" or "√".
[[nodiscard]] bool isMark(const QString &text);

}  // namespace assay::fill
