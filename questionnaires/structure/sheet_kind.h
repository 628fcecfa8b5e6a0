#pragma once

#include "questionnaires/structure/table.h"

#include <QSet>
#include <QString>

namespace assay::structure {

/// Names of sheets that lists of other sheets take their words from.
[[nodiscard]] QSet<QString> sheetsBehindLists(const ooxml::Workbook &workbook);

struct KindChoice
{
    SheetKind kind = SheetKind::Other;
    double confidence = 0;  ///< 0–1
    QString why;
};

/// What the sheet is for, given the best table found on it.
[[nodiscard]] KindChoice chooseKind(const Grid &grid, const Table &table, const QSet<QString> &behindLists);

}  // namespace assay::structure
