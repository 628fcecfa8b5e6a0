#include "questionnaires/ooxml/sheet_reader.h"
#include "questionnaires/ooxml/strings.h"
#include "questionnaires/ooxml/xml.h"

#include <QLocale>

#include <algorithm>

namespace assay::ooxml {

namespace {

std::optional<double> asNumber(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// A date cell (t="d") holds ISO 8601 text, with or without "T" and "Z".
QString isoText(const QString &stored, FormatKind kind)
{
    const std::optional<double> serial = serialFromIso(stored, DateSystem::From1900);
    if (!serial)
        return stored;
    const FormatKind shown = kind == FormatKind::Time || kind == FormatKind::DateTime ? kind : FormatKind::Date;
    return isoFromSerial(*serial, shown, DateSystem::From1900).value_or(stored);
}

class CellReader
{
public:
    CellReader(SharedParts &shared, Sheet &sheet, Problems &problems)
        : m_shared(shared), m_sheet(sheet), m_problems(problems)
    {}

    Result<Done> readRow(pugi::xml_node row)
    {
        m_row = xml::number(row, "r").value_or(m_row + 1);
        m_column = 0;
        if (m_row < 1 || m_row > kMaxRows) {
            report(QStringLiteral("row-out-of-range"),
                   QStringLiteral("A row number is outside the sheet; the row is left out"));
            return Done{};
        }
        for (const pugi::xml_node node : row.children()) {
            if (xml::localName(node) != "c")
                continue;
            if (const Result<Done> read = readCell(node); !read)
                return read;
        }
        return Done{};
    }

    void finish()
    {
        const auto before = [](const Cell &a, const Cell &b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        };
        const auto same = [](const Cell &a, const Cell &b) { return a.row == b.row && a.column == b.column; };
        std::vector<Cell> &cells = m_sheet.cells;
        if (!std::is_sorted(cells.begin(), cells.end(), before))
            std::stable_sort(cells.begin(), cells.end(), before);
        cells.erase(std::unique(cells.begin(), cells.end(), same), cells.end());
        for (Cell &cell : cells) {
            cell.formula = cell.formula || std::any_of(m_arrays.begin(), m_arrays.end(), [&](const CellRange &range) {
                               return range.contains(cell.row, cell.column);
                           });
            if (cell.type == ValueType::Empty)
                continue;
            m_sheet.lastRow = std::max(m_sheet.lastRow, cell.row);
            m_sheet.lastColumn = std::max(m_sheet.lastColumn, cell.column);
        }
        if (m_badStrings > 0) {
            report(QStringLiteral("shared-string-missing"),
                   QStringLiteral("%1 cells name a text that the workbook does not hold; they are read as empty")
                       .arg(m_badStrings));
        }
    }

private:
    void report(const QString &rule, const QString &what)
    {
        m_problems.push_back({Severity::Warning, rule, what, Place{.sheet = m_sheet.name}});
    }

    Result<Done> readCell(pugi::xml_node node)
    {
        const std::optional<CellRange> place = rangeFromName(QString::fromLatin1(node.attribute("r").value()));
        m_column = place ? place->firstColumn : m_column + 1;
        if (m_column > kMaxColumns)
            return Done{};
        Cell cell;
        cell.row = place ? place->firstRow : m_row;
        cell.column = m_column;
        const int styleIndex = xml::number(node, "s").value_or(0);
        const CellStyle &style = m_shared.styles.at(styleIndex);
        cell.locked = style.locked;
        cell.dateFormat = isDateFormat(style.format);
        cell.look = style.look;
        readValue(node, style, cell);
        if (const pugi::xml_node formula = xml::child(node, "f")) {
            cell.formula = true;
            noteArray(formula);
        }
        return keep(std::move(cell), styleIndex != 0);
    }

    Result<Done> keep(Cell cell, bool styled)
    {
        if (cell.type == ValueType::Empty && !cell.formula) {
            if (styled && m_shared.blanksLeft-- > 0)
                m_sheet.cells.push_back(std::move(cell));
            return Done{};
        }
        if (m_shared.valuesLeft-- <= 0) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("The workbook holds more cells than the limit"),
                        Place{.sheet = m_sheet.name, .row = cell.row, .column = columnLetters(cell.column)});
        }
        m_sheet.cells.push_back(std::move(cell));
        return Done{};
    }

    /// Cells of an array formula beside its first one hold no formula of their own, but cannot be changed either.
    void noteArray(pugi::xml_node formula)
    {
        const std::string_view type(formula.attribute("t").value());
        if (type != "array" && type != "dataTable")
            return;
        const std::optional<CellRange> range = rangeFromName(QString::fromLatin1(formula.attribute("ref").value()));
        if (range && (range->firstRow != range->lastRow || range->firstColumn != range->lastColumn))
            m_arrays.push_back(*range);
    }

    void readValue(pugi::xml_node node, const CellStyle &style, Cell &cell)
    {
        const std::string_view type(node.attribute("t").as_string("n"));
        if (type == "inlineStr") {
            setText(richText(xml::child(node, "is")), cell);
            return;
        }
        const QString stored = xml::text(xml::child(node, "v"));
        if (stored.isEmpty())
            return;
        if (type == "s") {
            setSharedText(stored, cell);
        } else if (type == "b") {
            cell.type = ValueType::Boolean;
            cell.text = stored.trimmed() == u"0" || stored.trimmed() == u"false" ? QStringLiteral("FALSE")
                                                                                 : QStringLiteral("TRUE");
        } else if (type == "e") {
            cell.type = ValueType::Error;
            cell.text = stored;
        } else if (type == "d") {
            cell.type = ValueType::Date;
            cell.text = isoText(stored, style.format);
        } else if (const std::optional<double> number = type == "str" ? std::nullopt : asNumber(stored)) {
            setNumber(*number, style, cell);
        } else {
            setText(decodedText(stored), cell);
        }
    }

    static void setText(const QString &text, Cell &cell)
    {
        cell.type = text.isEmpty() ? ValueType::Empty : ValueType::Text;
        cell.text = text;
    }

    void setSharedText(const QString &stored, Cell &cell)
    {
        bool isNumber = false;
        const qsizetype index = stored.trimmed().toLongLong(&isNumber);
        if (isNumber && index >= 0 && index < m_shared.strings.size())
            setText(m_shared.strings.at(index), cell);
        else
            ++m_badStrings;
    }

    void setNumber(double number, const CellStyle &style, Cell &cell) const
    {
        const std::optional<QString> iso =
            isDateFormat(style.format) ? isoFromSerial(number, style.format, m_shared.dates) : std::nullopt;
        cell.number = QString::number(number, 'g', QLocale::FloatingPointShortest);
        cell.type = iso ? ValueType::Date : ValueType::Number;
        cell.text = iso ? *iso : formattedNumber(number, style.formatCode, m_shared.dates);
    }

    SharedParts &m_shared;
    Sheet &m_sheet;
    Problems &m_problems;
    std::vector<CellRange> m_arrays;
    int m_row = 0;
    int m_column = 0;
    int m_badStrings = 0;
};

}  // namespace

Result<Done> readCells(pugi::xml_node worksheet, SharedParts &shared, Sheet &sheet, Problems &problems)
{
    CellReader reader(shared, sheet, problems);
    for (const pugi::xml_node row : xml::child(worksheet, "sheetData").children()) {
        if (xml::localName(row) != "row")
            continue;
        if (const Result<Done> read = reader.readRow(row); !read)
            return read;
    }
    reader.finish();
    return Done{};
}

}  // namespace assay::ooxml
