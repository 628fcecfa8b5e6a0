#pragma once

#include "questionnaires/ooxml/number_format.h"
#include "questionnaires/ooxml/styles.h"
#include "questionnaires/ooxml/workbook.h"

#include <QStringList>

#include <pugixml.hpp>
#include <vector>

namespace assay::ooxml {

/// What all sheets of a workbook share while they are read.
struct SharedParts
{
    Styles styles;
    QStringList strings;
    DateSystem dates = DateSystem::From1900;
    qint64 valuesLeft = 0;  ///< How many cells with a value may still be read
    qint64 blanksLeft = 0;  ///< How many cells with nothing but a look may still be kept
};

/// Reads the cells of a `<worksheet>` into @p sheet, sorted, with lastRow and lastColumn. What cannot be read goes to
/// @p problems. Errors: LimitExceeded.
[[nodiscard]] Result<Done> readCells(pugi::xml_node worksheet, SharedParts &shared, Sheet &sheet, Problems &problems);

/// Reads what stands around the cells: protection, merges, hidden rows and columns, default styles, panes, filter.
void readLayout(pugi::xml_node worksheet, const Styles &styles, Sheet &sheet);

/// Ranges separated by spaces, as in `sqref`; what is no range is left out.
[[nodiscard]] std::vector<CellRange> rangesFromList(const QString &list);

}  // namespace assay::ooxml
