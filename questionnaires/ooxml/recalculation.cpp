#include "questionnaires/ooxml/recalculation.h"

#include "questionnaires/ooxml/sheet_index.h"
#include "questionnaires/ooxml/sheet_patch.h"
#include "questionnaires/ooxml/sheet_reader.h"
#include "questionnaires/ooxml/xml.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay::ooxml {

namespace {

constexpr int kMaxSteps = 8;  // names that refer to names

/// One piece of a formula that may point at cells: an optional sheet, then a reference or a name.
const QRegularExpression &reference()
{
    static const QRegularExpression expression(
        QStringLiteral("(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?"
                       "(\\$?[A-Za-z]{1,3}\\$?[0-9]+(?::\\$?[A-Za-z]{1,3}\\$?[0-9]+)?(?![\\p{L}\\p{N}_(.])"
                       "|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_(])|\\$?[0-9]+:\\$?[0-9]+"
                       "|[\\p{L}_\\\\][\\p{L}\\p{N}_.]*(\\s*\\()?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

class DependencyFinder
{
public:
    DependencyFinder(const std::vector<CellEdit> &edits, const QByteArray &workbookXml)
    {
        for (const CellEdit &edit : edits)
            m_written[edit.sheet.toLower()].emplace_back(edit.row, edit.column);
        pugi::xml_document document;
        if (!xml::parse(document, workbookXml, QString()))
            return;
        for (const pugi::xml_node node : xml::child(document.document_element(), "definedNames").children())
            m_names.insert(xml::value(node.attribute("name")).toLower(), xml::text(node));
    }

    /// @param spread  the range that a shared formula is copied over; its references move with it
    [[nodiscard]] bool depends(const QString &formula, const QString &sheet, const CellRange &spread,
                               int steps = 0) const
    {
        if (steps > kMaxSteps)
            return true;
        static const QRegularExpression literal(QStringLiteral("\"(?:[^\"]|\"\")*\""));
        QString text = formula;
        text.replace(literal, QStringLiteral(" "));
        static const QRegularExpression severalSheets(QStringLiteral("[\\p{L}\\p{N}_.]:[\\p{L}\\p{N}_.]+!|:[^'!]*'!"));
        if (text.contains(u'[') || text.contains(severalSheets))
            return true;
        for (QRegularExpressionMatchIterator i = reference().globalMatch(text); i.hasNext();) {
            if (pieceDepends(i.next(), sheet, spread, steps))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool pieceDepends(const QRegularExpressionMatch &match, const QString &sheet, const CellRange &spread,
                                    int steps) const
    {
        QString named = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        named.replace(QLatin1String("''"), QLatin1String("'"));
        const QString target = named.isEmpty() ? sheet : named;
        const QString piece = match.captured(3);
        const std::vector<CellRange> ranges = rangesFromList(QString(piece).remove(u'$'));
        if (match.captured(4).isEmpty() && !ranges.empty())
            return touches(target, ranges.front(), spread);
        const QString word = piece.section(u'(', 0, 0).trimmed().toLower();
        if (!match.captured(4).isEmpty())
            return word == u"indirect" || word == u"offset";
        // Several names may differ only by the sheet that they are limited to: any of them counts.
        const QStringList formulas = m_names.values(word);
        return std::any_of(formulas.begin(), formulas.end(),
                           [&](const QString &formula) { return depends(formula, target, spread, steps + 1); });
    }

    [[nodiscard]] bool touches(const QString &sheet, CellRange range, const CellRange &spread) const
    {
        const auto written = m_written.constFind(sheet.toLower());
        if (written == m_written.cend())
            return false;
        range.lastRow += spread.lastRow - spread.firstRow;
        range.lastColumn += spread.lastColumn - spread.firstColumn;
        return std::any_of(written->begin(), written->end(),
                           [&](const std::pair<int, int> &cell) { return range.contains(cell.first, cell.second); });
    }

    QHash<QString, std::vector<std::pair<int, int>>> m_written;  // sheet, lower case → rows and columns
    QMultiHash<QString, QString> m_names;
};

bool sheetDepends(pugi::xml_node worksheet, const QString &sheet, const DependencyFinder &finder)
{
    for (const pugi::xml_node row : xml::child(worksheet, "sheetData").children()) {
        for (const pugi::xml_node cell : row.children()) {
            const pugi::xml_node formula = xml::child(cell, "f");
            if (!formula)
                continue;
            const std::optional<CellRange> spread = rangeFromName(xml::value(formula.attribute("ref")));
            const bool isTable = std::string_view(formula.attribute("t").value()) == "dataTable";
            if (isTable || finder.depends(xml::text(formula), sheet, spread.value_or(CellRange{})))
                return true;
        }
    }
    return false;
}

}  // namespace

Result<bool> formulasMayDepend(const Package &package, const Workbook &workbook, const QByteArray &workbookXml,
                               const std::vector<CellEdit> &edits)
{
    const DependencyFinder finder(edits, workbookXml);
    for (const Sheet &sheet : workbook.sheets) {
        if (std::none_of(sheet.cells.begin(), sheet.cells.end(), [](const Cell &cell) { return cell.formula; }))
            continue;
        const Result<QByteArray> content = package.read(sheet.part);
        if (!content)
            return std::unexpected(content.error());
        pugi::xml_document document;
        if (const Result<Done> parsed = xml::parse(document, *content, sheet.part); !parsed)
            return std::unexpected(parsed.error());
        if (sheetDepends(document.document_element(), sheet.name, finder))
            return true;
    }
    return false;
}

Result<QByteArray> withRecalculation(const QByteArray &workbookXml, const QString &part)
{
    // In the order of the schema, calcPr comes right behind these.
    constexpr std::array kBefore = {"sheets", "functionGroups", "externalReferences", "definedNames"};
    if (!declaresUtf8(workbookXml))
        return fail(ErrorCode::Unsupported, QStringLiteral("%1 is not UTF-8 and cannot be changed in place").arg(part));
    XmlScanner scanner(workbookXml);
    int depth = 0;
    qsizetype place = -1;
    QByteArray prefix;
    while (const std::optional<XmlTag> tag = scanner.next()) {
        const bool isEnd = tag->kind == XmlTag::Kind::End;
        depth -= isEnd ? 1 : 0;
        if (depth == 1 && !isEnd && tag->localName() == "calcPr") {
            for (const XmlAttribute &one : attributesOf(workbookXml, *tag)) {
                if (one.name == "fullCalcOnLoad")
                    return spliced(workbookXml, {{one.valueBegin, one.valueEnd, "1"}});
            }
            const qsizetype end = tag->end - (tag->kind == XmlTag::Kind::Empty ? 2 : 1);
            return spliced(workbookXml, {{end, end, " fullCalcOnLoad=\"1\""}});
        }
        const bool closes = isEnd || tag->kind == XmlTag::Kind::Empty;
        if (depth == 1 && closes && std::find(kBefore.begin(), kBefore.end(), tag->localName()) != kBefore.end()) {
            place = tag->end;
            prefix = QByteArray(tag->prefix().data(), static_cast<qsizetype>(tag->prefix().size()));
        }
        depth += tag->kind == XmlTag::Kind::Start ? 1 : 0;
    }
    if (scanner.failed() || place < 0)
        return fail(ErrorCode::BadInput, QStringLiteral("%1 cannot be changed in place").arg(part));
    return spliced(workbookXml, {{place, place, '<' + prefix + "calcPr fullCalcOnLoad=\"1\"/>"}});
}

}  // namespace assay::ooxml
