#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <set>

namespace assay::ooxml {

using WrittenCells = std::set<std::pair<int, int>>;  ///< Row, column

[[nodiscard]] std::unexpected<Error> differs(const QString &what, Place place = {});

/// Compares the trees of a sheet before and after: everything but the written cells, and rows that hold nothing else,
/// must be the same. Errors: Damaged.
[[nodiscard]] Result<Done> compareSheets(const QByteArray &before, const QByteArray &after, const WrittenCells &written,
                                         const QString &sheet);

/// Compares workbook.xml before and after: only the recalculation flag may differ. Errors: Damaged.
[[nodiscard]] Result<Done> compareBooks(const QByteArray &before, const QByteArray &after);

}  // namespace assay::ooxml
