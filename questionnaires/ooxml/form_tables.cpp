#include "questionnaires/ooxml/content_control.h"
#include "questionnaires/ooxml/form_body.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kMaxColumnsOfTable = 300;

int valueOf(pugi::xml_node node)
{
    return xml::value(xml::attribute(node, "val")).toInt();
}

bool isFilled(pugi::xml_node cellProperties)
{
    const QString fill = xml::value(xml::attribute(xml::child(cellProperties, "shd"), "fill"));
    return !fill.isEmpty() && fill != QLatin1String("auto") &&
           fill.compare(QLatin1String("ffffff"), Qt::CaseInsensitive) != 0;
}

/// The number of paragraphs that a control wraps; tables count as many.
int paragraphsIn(pugi::xml_node content)
{
    int count = 0;
    for (const pugi::xml_node node : content.children()) {
        const std::string_view name = xml::localName(node);
        if (name == "tbl" || name == "sdt")
            count += 2;
        count += name == "p" ? 1 : 0;
    }
    return count;
}

bool isAnswerControl(pugi::xml_node control)
{
    const ControlKind kind = controlKind(control);
    return kind != ControlKind::None && kind != ControlKind::Check;
}

}  // namespace

void putPlace(FormDocument &form, Sheet &sheet, Cell cell, AnswerPlace place)
{
    place.sheet = sheet.name;
    place.row = cell.row;
    place.column = cell.column;
    if (place.kind == PlaceKind::List) {
        ListValidation list;
        list.ranges = {{cell.row, cell.column, cell.row, cell.column}};
        list.choices = place.choices;
        list.source = QStringLiteral("boxes or drop-down list");
        sheet.lists.push_back(std::move(list));
    }
    cell.type = cell.text.isEmpty() ? ValueType::Empty : ValueType::Text;
    if (cell.type == ValueType::Text) {
        sheet.lastRow = std::max(sheet.lastRow, cell.row);
        sheet.lastColumn = std::max(sheet.lastColumn, cell.column);
    }
    sheet.cells.push_back(std::move(cell));
    form.places.push_back(std::move(place));
}

void FormBody::readTable(pugi::xml_node node, Where where, int depth)
{
    if (tooDeep(depth))
        return;
    Table table{m_form.workbook.sheets.size(), 0, {}};
    if (where == Where::Body)
        m_form.items.push_back({true, table.sheet});
    m_form.workbook.sheets.emplace_back();
    m_form.workbook.sheets.back().name = tableSheetName(static_cast<int>(table.sheet) + 1);
    readRows(node, table, depth + 1);
    std::erase_if(m_form.workbook.sheets[table.sheet].merges, [](const CellRange &range) {
        return range.firstRow == range.lastRow && range.firstColumn == range.lastColumn;
    });
}

void FormBody::readRows(pugi::xml_node parent, Table &table, int depth)
{
    if (tooDeep(depth))
        return;
    for (const pugi::xml_node node : parent.children()) {
        const pugi::xml_node properties = xml::child(node, "trPr");
        if (xml::localName(node) != "tr") {
            if (wrapsContent(xml::localName(node)))
                readRows(chosenAlternative(node), table, depth + 1);
            continue;
        }
        if (xml::child(properties, "del"))
            continue;
        ++table.row;
        if (xml::child(properties, "hidden"))
            m_form.workbook.sheets[table.sheet].hiddenRows.push_back({table.row, 1, table.row, kMaxColumns});
        int column = 1 + std::clamp(valueOf(xml::child(properties, "gridBefore")), 0, kMaxColumnsOfTable);
        readCells(node, table, column, {}, depth + 1);
    }
}

void FormBody::readCells(pugi::xml_node parent, Table &table, int &column, pugi::xml_node control, int depth)
{
    if (tooDeep(depth))
        return;
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = xml::localName(node);
        if (name == "tc")
            addCell(node, table, column, control, depth + 1);
        else if (name == "sdt")
            readCells(xml::child(node, "sdtContent"), table, column, isAnswerControl(node) ? node : pugi::xml_node(),
                      depth + 1);
        else if (wrapsContent(name))
            readCells(chosenAlternative(node), table, column, {}, depth + 1);
    }
}

void FormBody::addCell(pugi::xml_node node, Table &table, int &column, pugi::xml_node control, int depth)
{
    const pugi::xml_node properties = xml::child(node, "tcPr");
    const int span = std::clamp(valueOf(xml::child(properties, "gridSpan")), 1, kMaxColumnsOfTable);
    const int first = column;
    column += span;
    if (first > kMaxColumnsOfTable || tooMany())
        return;
    const pugi::xml_node merge = xml::child(properties, "vMerge");
    const bool continues = merge && xml::value(xml::attribute(merge, "val")) != QLatin1String("restart");
    if (continues && table.merges.contains(first)) {
        m_form.workbook.sheets[table.sheet].merges[table.merges.value(first)].lastRow = table.row;
        return;
    }
    // Tables inside take numbers behind this one's, so the sheet is looked up again after them.
    CellContent content;
    const std::size_t tables = m_form.workbook.sheets.size();
    gatherCell(node, content, control, depth);
    content.holdsTable = m_form.workbook.sheets.size() > tables;
    CellReading reading = readCell(m_source, content);
    reading.place.owners = {m_source.spans.of(control ? control : node).begin};
    Sheet &sheet = m_form.workbook.sheets[table.sheet];
    table.merges.insert(first, sheet.merges.size());
    sheet.merges.push_back({table.row, first, table.row, first + span - 1});
    if (!merge)
        table.merges.remove(first);
    Cell cell;
    cell.row = table.row;
    cell.column = first;
    cell.text = reading.text;
    cell.look.bold = reading.bold;
    cell.look.filled = isFilled(properties);
    if (cell.text.isEmpty() && content.paragraphs.size() == 1 && reading.place.kind == PlaceKind::Text)
        cell.text = m_labels.next(xml::child(content.paragraphs.front().paragraph, "pPr"));
    else
        for (const CellParagraph &one : content.paragraphs)
            (void)m_labels.next(xml::child(one.paragraph, "pPr"));
    putPlace(m_form, sheet, std::move(cell), std::move(reading.place));
}

void FormBody::gatherCell(pugi::xml_node parent, CellContent &content, pugi::xml_node control, int depth)
{
    if (tooDeep(depth))
        return;
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = xml::localName(node);
        if (name == "p") {
            content.paragraphs.push_back({node, control, scanParagraph(m_source, node)});
        } else if (name == "tbl") {
            readTable(node, Where::TextBox, depth + 1);
        } else if (name == "sdt") {
            const pugi::xml_node inner = xml::child(node, "sdtContent");
            const bool wraps = isAnswerControl(node) && paragraphsIn(inner) == 1;
            gatherCell(inner, content, wraps ? node : pugi::xml_node(), depth + 1);
        } else if (wrapsContent(name)) {
            gatherCell(chosenAlternative(node), content, {}, depth + 1);
        }
    }
}

void FormBody::readBlocks(pugi::xml_node parent, Where where, int depth)
{
    if (tooDeep(depth))
        return;
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = xml::localName(node);
        if (name == "p") {
            readParagraph(node, {}, where, depth + 1);
        } else if (name == "tbl") {
            readTable(node, where, depth + 1);
        } else if (name == "sdt") {
            const pugi::xml_node inner = xml::child(node, "sdtContent");
            if (isAnswerControl(node) && paragraphsIn(inner) == 1 && xml::child(inner, "p"))
                readParagraph(xml::child(inner, "p"), node, where, depth + 1);
            else
                readBlocks(inner, where, depth + 1);
        } else if (wrapsContent(name)) {
            readBlocks(chosenAlternative(node), where, depth + 1);
        }
    }
}

}  // namespace assay::ooxml
