#include "questionnaires/ooxml/sheet_patch.h"

#include "questionnaires/ooxml/number_format.h"
#include "questionnaires/ooxml/sheet_index.h"
#include "questionnaires/ooxml/strings.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace assay::ooxml {

namespace {

using Edits = std::vector<CellEdit>;

class SheetPatcher
{
public:
    SheetPatcher(const QByteArray &xml, const Sheet &sheet, const SheetIndex &index, bool datesFrom1904)
        : m_xml(xml)
        , m_sheet(sheet)
        , m_index(index)
        , m_datesFrom1904(datesFrom1904)
        , m_prefix(index.sheetData.tag.prefix().data(), static_cast<qsizetype>(index.sheetData.tag.prefix().size()))
    {}

    /// @param edits  sorted by row, then column
    QByteArray patched(const Edits &edits)
    {
        QByteArray newRows;  // for an empty <sheetData/>
        for (auto first = edits.begin(); first != edits.end();) {
            const auto last =
                std::find_if(first, edits.end(), [&](const CellEdit &edit) { return edit.row != first->row; });
            if (const RowPlace *row = m_index.row(first->row)) {
                patchRow(*row, first, last);
            } else {
                const QByteArray bytes = newRow(first, last);
                if (m_index.sheetData.isEmpty())
                    newRows += bytes;
                else
                    m_splices.push_back({placeForRow(first->row), placeForRow(first->row), bytes});
            }
            first = last;
        }
        if (!newRows.isEmpty())
            fillEmpty(m_index.sheetData, newRows);
        std::stable_sort(m_splices.begin(), m_splices.end(),
                         [](const Splice &a, const Splice &b) { return a.begin < b.begin; });
        return spliced(m_xml, m_splices);
    }

private:
    using Iterator = Edits::const_iterator;

    /// `<row/>` becomes `<row>content</row>`.
    void fillEmpty(const ElementPlace &place, const QByteArray &content)
    {
        const QByteArray name(place.tag.name.data(), static_cast<qsizetype>(place.tag.name.size()));
        m_splices.push_back({place.end - 2, place.end, '>' + content + "</" + name + '>'});
    }

    [[nodiscard]] qsizetype placeForRow(int number) const
    {
        const auto after = std::find_if(m_index.rows.begin(), m_index.rows.end(),
                                        [=](const RowPlace &row) { return row.number > number; });
        return after == m_index.rows.end() ? m_index.sheetData.contentEnd : after->place.tag.begin;
    }

    /// Behind the last cell that comes before; a row may hold other things after its cells.
    static qsizetype placeForCell(const RowPlace &row, int column)
    {
        qsizetype place = row.place.tag.end;
        for (const CellPlace &cell : row.cells) {
            if (cell.column > column)
                break;
            place = cell.place.end;
        }
        return place;
    }

    void patchRow(const RowPlace &row, Iterator first, Iterator last)
    {
        QByteArray newCells;  // for an empty <row/>
        for (auto edit = first; edit != last; ++edit) {
            const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                           [&](const CellPlace &one) { return one.column == edit->column; });
            if (cell != row.cells.end())
                m_splices.push_back({cell->place.tag.begin, cell->place.end, changedCell(*cell, *edit)});
            else if (row.place.isEmpty())
                newCells += newCell(*edit);
            else
                m_splices.push_back({placeForCell(row, edit->column), placeForCell(row, edit->column), newCell(*edit)});
        }
        if (!newCells.isEmpty())
            fillEmpty(row.place, newCells);
    }

    [[nodiscard]] QByteArray newRow(Iterator first, Iterator last) const
    {
        QByteArray bytes = '<' + m_prefix + "row r=\"" + QByteArray::number(first->row) + '"';
        // Where rows are hidden unless listed, listing one must not bring it to light.
        const std::vector<CellRange> &hidden = m_sheet.hiddenRows;
        if (std::any_of(hidden.begin(), hidden.end(),
                        [&](const CellRange &rows) { return rows.contains(first->row, 1); }))
            bytes += " hidden=\"1\"";
        bytes += '>';
        for (auto edit = first; edit != last; ++edit)
            bytes += newCell(*edit);
        return bytes + "</" + m_prefix + "row>";
    }

    [[nodiscard]] QByteArray newCell(const CellEdit &edit) const
    {
        QByteArray attributes = " r=\"" + cellName(edit.row, edit.column).toLatin1() + '"';
        if (const DefaultStyle *style = m_sheet.defaultStyleAt(edit.row, edit.column))
            attributes += " s=\"" + QByteArray::number(style->style) + '"';
        return cellBytes(m_prefix + 'c', attributes, edit);
    }

    /// Keeps what the cell's tag says of place and style; its type and what belongs to the old value go.
    [[nodiscard]] QByteArray changedCell(const CellPlace &cell, const CellEdit &edit) const
    {
        QByteArray attributes;
        for (const XmlAttribute &one : attributesOf(m_xml, cell.place.tag)) {
            if (one.name != "t" && one.name != "vm" && one.name != "cm")
                attributes += m_xml.mid(one.begin, one.end - one.begin);
        }
        const std::string_view name = cell.place.tag.name;
        return cellBytes(QByteArray(name.data(), static_cast<qsizetype>(name.size())), attributes, edit);
    }

    [[nodiscard]] QByteArray cellBytes(const QByteArray &name, const QByteArray &attributes, const CellEdit &edit) const
    {
        if (edit.value.isEmpty())
            return '<' + name + attributes + "/>";
        const QByteArray end = "</" + name + '>';
        const auto number = [&](const QByteArray &type, const QByteArray &value) {
            return '<' + name + attributes + type + "><" + m_prefix + "v>" + value + "</" + m_prefix + "v>" + end;
        };
        switch (edit.kind) {
        case CellEdit::Kind::Boolean:
            return number(" t=\"b\"", edit.value == QLatin1String("true") ? "1" : "0");
        case CellEdit::Kind::Number:
        case CellEdit::Kind::Date:
            return number({}, QByteArray::number(storedNumber(edit, m_datesFrom1904).value_or(0), 'g',
                                                 QLocale::FloatingPointShortest));
        case CellEdit::Kind::Text:
            break;
        }
        return '<' + name + attributes + " t=\"inlineStr\"><" + m_prefix + "is><" + m_prefix +
               "t xml:space=\"preserve\">" + encodedText(edit.value) + "</" + m_prefix + "t></" + m_prefix + "is>" +
               end;
    }

    const QByteArray &m_xml;
    const Sheet &m_sheet;
    const SheetIndex &m_index;
    bool m_datesFrom1904;
    QByteArray m_prefix;
    std::vector<Splice> m_splices;
};

}  // namespace

QByteArray spliced(const QByteArray &original, const std::vector<Splice> &splices)
{
    QByteArray result;
    result.reserve(original.size() + original.size() / 8);
    qsizetype at = 0;
    for (const Splice &splice : splices) {
        result += QByteArrayView(original).sliced(at, splice.begin - at);
        result += splice.bytes;
        at = splice.end;
    }
    result += QByteArrayView(original).sliced(at);
    return result;
}

std::optional<double> storedNumber(const CellEdit &edit, bool datesFrom1904)
{
    if (edit.kind == CellEdit::Kind::Date)
        return serialFromIso(edit.value, datesFrom1904 ? DateSystem::From1904 : DateSystem::From1900);
    bool isNumber = false;
    const double value = QLocale::c().toDouble(edit.value.trimmed(), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Result<QByteArray> patchSheet(const QByteArray &xml, const Sheet &sheet, std::vector<CellEdit> edits,
                              bool datesFrom1904)
{
    std::sort(edits.begin(), edits.end(), [](const CellEdit &a, const CellEdit &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    std::set<int> rows;
    for (const CellEdit &edit : edits)
        rows.insert(edit.row);
    const Result<SheetIndex> index = indexSheet(xml, rows, sheet.part);
    if (!index)
        return std::unexpected(index.error());
    return SheetPatcher(xml, sheet, *index, datesFrom1904).patched(edits);
}

}  // namespace assay::ooxml
