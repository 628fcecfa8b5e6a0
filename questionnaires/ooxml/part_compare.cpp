#include "questionnaires/ooxml/part_compare.h"

#include "questionnaires/ooxml/workbook.h"
#include "questionnaires/ooxml/xml.h"

#include <array>
#include <map>

namespace assay::ooxml {

namespace {

constexpr unsigned kEverything = pugi::parse_full | pugi::parse_ws_pcdata_single;

struct StringWriter final : pugi::xml_writer
{
    QByteArray bytes;
    void write(const void *data, size_t size) override
    {
        bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    }
};

QByteArray printed(pugi::xml_node node)
{
    StringWriter writer;
    node.print(writer, "", pugi::format_raw);
    return writer.bytes;
}

/// The tag of an element without its content.
QByteArray printedTag(pugi::xml_node node)
{
    QByteArray bytes = node.name();
    for (const pugi::xml_attribute attribute : node.attributes())
        bytes += QByteArray(" ") + attribute.name() + "=\"" + attribute.value() + '"';
    return bytes;
}

struct RowContent
{
    QByteArray tag;
    std::map<int, QByteArray> cells;  ///< By column, without the written ones
    QByteArray rest;                  ///< What stands beside the cells
};

/// A sheet as text in pieces: rows by number, and everything around them.
struct SheetContent
{
    std::map<int, RowContent> rows;
    QByteArray around;
};

SheetContent contentOf(pugi::xml_node worksheet, const WrittenCells &written)
{
    SheetContent content;
    content.around = printedTag(worksheet);
    for (const pugi::xml_node node : worksheet.children()) {
        if (xml::localName(node) != "sheetData") {
            content.around += printed(node);
            continue;
        }
        content.around += printedTag(node);
        int number = 0;
        for (const pugi::xml_node row : node.children()) {
            if (xml::localName(row) != "row") {
                content.around += printed(row);
                continue;
            }
            number = xml::number(row, "r").value_or(number + 1);
            RowContent &into = content.rows[number];
            into.tag += printedTag(row);
            int column = 0;
            for (const pugi::xml_node cell : row.children()) {
                if (xml::localName(cell) != "c") {
                    into.rest += printed(cell);
                    continue;
                }
                const std::optional<CellRange> place = rangeFromName(xml::value(cell.attribute("r")));
                column = place ? place->firstColumn : column + 1;
                if (!written.contains({number, column}))
                    into.cells[column] += printed(cell);
            }
        }
    }
    return content;
}

}  // namespace

std::unexpected<Error> differs(const QString &what, Place place)
{
    return fail(ErrorCode::Damaged, QStringLiteral("The written workbook differs: %1").arg(what), std::move(place));
}

Result<Done> compareSheets(const QByteArray &before, const QByteArray &after, const WrittenCells &written,
                           const QString &sheet)
{
    pugi::xml_document left;
    pugi::xml_document right;
    if (!left.load_buffer(before.constData(), static_cast<size_t>(before.size()), kEverything) ||
        !right.load_buffer(after.constData(), static_cast<size_t>(after.size()), kEverything))
        return differs(QStringLiteral("the sheet is no longer XML"), Place{.sheet = sheet});
    const SheetContent old = contentOf(left.document_element(), written);
    const SheetContent now = contentOf(right.document_element(), written);
    if (old.around != now.around)
        return differs(QStringLiteral("something beside the cells changed"), Place{.sheet = sheet});
    for (const auto &[number, row] : now.rows) {
        const auto was = old.rows.find(number);
        const bool same = was != old.rows.end() ? was->second.tag == row.tag && was->second.cells == row.cells &&
                                                      was->second.rest == row.rest
                                                : row.cells.empty() && row.rest.isEmpty();
        if (!same)
            return differs(QStringLiteral("row %1 has other changes than the written cells").arg(number),
                           Place{.sheet = sheet, .row = number});
    }
    for (const auto &row : old.rows) {
        if (!now.rows.contains(row.first))
            return differs(QStringLiteral("row %1 is lost").arg(row.first), Place{.sheet = sheet, .row = row.first});
    }
    return Done{};
}

Result<Done> compareBooks(const QByteArray &before, const QByteArray &after)
{
    std::array<QByteArray, 2> texts;
    const std::array<const QByteArray *, 2> sources = {&before, &after};
    for (std::size_t i = 0; i < 2; ++i) {
        pugi::xml_document document;
        if (!document.load_buffer(sources[i]->constData(), static_cast<size_t>(sources[i]->size()), kEverything))
            return differs(QStringLiteral("the workbook part is no longer XML"));
        pugi::xml_node root = document.document_element();
        pugi::xml_node calculation = xml::child(root, "calcPr");
        calculation.remove_attribute("fullCalcOnLoad");
        if (calculation && !calculation.first_attribute())
            root.remove_child(calculation);
        texts[i] = printed(document.root());
    }
    return texts[0] == texts[1] ? Result<Done>(Done{}) : differs(QStringLiteral("the workbook part changed"));
}

}  // namespace assay::ooxml
