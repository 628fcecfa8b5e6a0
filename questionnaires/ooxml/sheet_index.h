#pragma once

#include "model/base/result.h"
#include "questionnaires/ooxml/xml_scanner.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <vector>

namespace assay::ooxml {

/// Where an element stands in the bytes of a sheet; for an empty tag (`<row/>`) content and end fall together.
struct ElementPlace
{
    XmlTag tag;
    qsizetype contentEnd = 0;  ///< Of "</"; for an empty tag as end
    qsizetype end = 0;
    [[nodiscard]] bool isEmpty() const { return tag.kind == XmlTag::Kind::Empty; }
};

struct CellPlace
{
    int column = 1;
    ElementPlace place;
};

struct RowPlace
{
    int number = 1;
    ElementPlace place;
    std::vector<CellPlace> cells;  ///< In the order of the file; only of the rows asked for
};

/// Byte offsets of a sheet's rows and of the cells of some of them.
struct SheetIndex
{
    ElementPlace sheetData;
    std::vector<RowPlace> rows;  ///< In the order of the file

    /// nullptr where the file does not list the row.
    [[nodiscard]] const RowPlace *row(int number) const;
};

/// @param wanted  rows whose cells are indexed
/// Errors: BadInput (no sheet data, broken XML), Unsupported (not UTF-8).
[[nodiscard]] Result<SheetIndex> indexSheet(const QByteArray &xml, const std::set<int> &wanted, const QString &part);

/// Whether the bytes are UTF-8 by what they declare.
[[nodiscard]] bool declaresUtf8(const QByteArray &xml);

}  // namespace assay::ooxml
