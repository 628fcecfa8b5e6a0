#pragma once

#include "questionnaires/ooxml/workbook.h"

#include <QString>

#include <pugixml.hpp>
#include <vector>

namespace assay::ooxml {

/// A list validation as written, before its words are looked up.
struct WrittenList
{
    std::vector<CellRange> ranges;
    QString formula;  ///< Without a leading "="
};

struct DefinedName
{
    QString name;
    int sheet = -1;  ///< Position among the workbook's `<sheet>` elements that it is limited to; -1: the whole workbook
    QString formula;
};

/// A table, as far as structured references such as `Table1[Column]` need it.
struct TableShape
{
    QString name;
    QString sheet;
    CellRange range;
    int headerRows = 1;
    int totalsRows = 0;
    QStringList columns;
};

/// List validations of a `<worksheet>`, also those of its x14 extension.
[[nodiscard]] std::vector<WrittenList> writtenLists(pugi::xml_node worksheet);

/// What a list may refer to: all sheets with their cells, names and tables.
struct ListSources
{
    const std::vector<Sheet> *sheets = nullptr;
    std::vector<int> tabs;  ///< As sheets: position among the workbook's `<sheet>` elements
    std::vector<DefinedName> names;
    std::vector<TableShape> tables;
};

/// Looks up the words of a list that stands on sheet @p sheet (position in sources.sheets). A list that is worked out
/// by a function (OFFSET, INDIRECT …) or whose source does not exist keeps no words; @p problems says so.
[[nodiscard]] ListValidation resolveList(const WrittenList &list, std::size_t sheet, const ListSources &sources,
                                         Problems &problems);

}  // namespace assay::ooxml
