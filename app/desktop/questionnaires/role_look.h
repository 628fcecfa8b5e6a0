#pragma once

#include "app/usecases/preview_workbook.h"

#include <QColor>
#include <QString>

namespace assay::desktop {

/// How a role of a column is shown: its word always stands beside its colour.
struct RoleLook
{
    QString word;  ///< "question", "answer" …
    QColor ink;
    QColor ground;
};

[[nodiscard]] RoleLook lookOf(app::ColumnRole role);
[[nodiscard]] QString wordOf(app::SheetUse use);
/// "A" for 1, "AA" for 27.
[[nodiscard]] QString columnLetters(int column);

}  // namespace assay::desktop
