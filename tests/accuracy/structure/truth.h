#pragma once

#include "questionnaires/structure/inspection.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace assay::test {

/// What a truth file says of one workbook against what was found.
struct WorkbookScore
{
    int sheets = 0;  ///< Question sheets of the truth
    int core = 0;    ///< Of them right in kind, header, id, question, first answer column, rows
    int all = 0;     ///< Of them right in every answer and comment column as well
    int extra = 0;   ///< Other sheets taken for questions
    int rowsTrue = 0;
    int rowsFound = 0;
    QStringList wrong;  ///< One line for each sheet that is not all right

    [[nodiscard]] double share() const
    {
        return sheets + extra == 0 ? 1.0 : static_cast<double>(all) / (sheets + extra);
    }
};

[[nodiscard]] WorkbookScore compare(const QJsonObject &truth, const structure::Inspection &found);

}  // namespace assay::test
