#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/relationships.h"
#include "questionnaires/ooxml/sheet_reader.h"
#include "questionnaires/ooxml/strings.h"
#include "questionnaires/ooxml/validations.h"
#include "questionnaires/ooxml/workbook.h"
#include "questionnaires/ooxml/xml.h"

namespace assay::ooxml {

namespace {

class WorkbookReader
{
public:
    WorkbookReader(const Package &package, const ReadLimits &limits) : m_package(package)
    {
        m_shared.valuesLeft = limits.cells;
        m_shared.blanksLeft = limits.cells / 5;
    }

    Result<Workbook> read()
    {
        const Result<QString> part = mainPart(m_package, DocumentKind::Workbook);
        if (!part)
            return std::unexpected(part.error());
        const Result<QByteArray> content = m_package.read(*part);
        if (!content)
            return std::unexpected(content.error());
        pugi::xml_document document;
        if (const Result<Done> parsed = xml::parse(document, *content, *part); !parsed)
            return std::unexpected(parsed.error());
        const pugi::xml_node book = document.document_element();
        if (xml::localName(book) != "workbook")
            return fail(ErrorCode::BadInput, QStringLiteral("%1 is not a workbook").arg(*part));
        m_workbook.format = hasMacros(m_package) ? QStringLiteral("xlsm") : QStringLiteral("xlsx");
        m_workbook.isSigned = hasSignature(m_package);
        m_workbook.structureProtected = xml::flag(xml::child(book, "workbookProtection"), "lockStructure");
        m_relationships = relationshipsOf(m_package, *part);
        if (const Result<Done> read = readSharedParts(book); !read)
            return std::unexpected(read.error());
        readNames(book);
        if (const Result<Done> read = readSheets(book); !read)
            return std::unexpected(read.error());
        resolveLists();
        return std::move(m_workbook);
    }

private:
    void report(const QString &rule, const QString &what, const QString &sheet = {},
                Severity severity = Severity::Error)
    {
        m_workbook.problems.push_back({severity, rule, what, Place{.sheet = sheet}});
    }

    /// Broken styles are told and done without.
    Result<Done> readSharedParts(pugi::xml_node book)
    {
        m_workbook.datesFrom1904 = xml::flag(xml::child(book, "workbookPr"), "date1904");
        m_shared.dates = m_workbook.datesFrom1904 ? DateSystem::From1904 : DateSystem::From1900;
        if (const Relationship *styles = relationshipByType(m_relationships, QStringLiteral("styles"))) {
            const Result<QByteArray> content = m_package.read(styles->target);
            const Result<Styles> read =
                content ? Styles::read(*content, styles->target) : std::unexpected(content.error());
            if (!read && read.error().code == ErrorCode::LimitExceeded)
                return std::unexpected(read.error());
            if (read)
                m_shared.styles = *read;
            else
                report(QStringLiteral("styles-unreadable"),
                       QStringLiteral("The styles cannot be read (%1); dates and number formats are lost")
                           .arg(read.error().detail));
        }
        if (const Relationship *strings = relationshipByType(m_relationships, QStringLiteral("sharedStrings"))) {
            const Result<QByteArray> content = m_package.read(strings->target);
            pugi::xml_document document;
            const Result<Done> parsed =
                content ? xml::parse(document, *content, strings->target) : std::unexpected(content.error());
            if (!parsed)
                return parsed;  // a questionnaire without its texts is none
            m_shared.strings = sharedStrings(document.document_element());
        }
        return Done{};
    }

    void readNames(pugi::xml_node book)
    {
        for (const pugi::xml_node node : xml::child(book, "definedNames").children()) {
            if (xml::localName(node) == "definedName")
                m_sources.names.push_back({xml::value(node.attribute("name")),
                                           xml::number(node, "localSheetId").value_or(-1), xml::text(node)});
        }
    }

    Result<Done> readSheets(pugi::xml_node book)
    {
        int tab = -1;
        for (const pugi::xml_node node : xml::child(book, "sheets").children()) {
            if (xml::localName(node) != "sheet")
                continue;
            ++tab;
            Sheet sheet;
            sheet.name = xml::value(node.attribute("name"));
            const std::string_view state(node.attribute("state").value());
            sheet.visibility = state == "veryHidden" ? Visibility::VeryHidden
                               : state == "hidden"   ? Visibility::Hidden
                                                     : Visibility::Visible;
            const Relationship *link =
                relationshipById(m_relationships, xml::value(xml::prefixedAttribute(node, "id")));
            if (link != nullptr && link->type != QLatin1String("worksheet"))
                continue;  // chart sheets, dialogues, macro sheets
            sheet.part = link == nullptr ? QString() : m_package.nameOf(link->target);
            std::vector<WrittenList> lists;
            if (const Result<Done> read = readSheet(sheet, lists); !read)
                return read;
            m_sources.tabs.push_back(tab);
            m_workbook.sheets.push_back(std::move(sheet));
            m_lists.push_back(std::move(lists));
        }
        if (m_workbook.sheets.empty())
            return fail(ErrorCode::BadInput, QStringLiteral("The workbook has no worksheets"));
        return Done{};
    }

    /// A sheet that cannot be read stays in the list, empty, with a problem; only a limit ends the reading.
    Result<Done> readSheet(Sheet &sheet, std::vector<WrittenList> &lists)
    {
        const Result<QByteArray> content = sheet.part.isEmpty()
                                               ? fail(ErrorCode::BadInput, QStringLiteral("its part is missing"))
                                               : m_package.read(sheet.part);
        pugi::xml_document document;
        const Result<Done> parsed =
            content ? xml::parse(document, *content, sheet.part) : std::unexpected(content.error());
        if (!parsed && parsed.error().code == ErrorCode::LimitExceeded)
            return parsed;
        const pugi::xml_node root = document.document_element();
        if (!parsed || xml::localName(root) != "worksheet") {
            const QString why =
                parsed ? QStringLiteral("%1 is not a worksheet").arg(sheet.part) : parsed.error().detail;
            report(QStringLiteral("sheet-unreadable"),
                   QStringLiteral("The sheet \"%1\" cannot be read and is taken as empty: %2").arg(sheet.name, why),
                   sheet.name);
            return Done{};
        }
        readLayout(root, m_shared.styles, sheet);
        if (const Result<Done> read = readCells(root, m_shared, sheet, m_workbook.problems); !read)
            return read;
        readTables(sheet);
        lists = writtenLists(root);
        return Done{};
    }

    void readTables(Sheet &sheet)
    {
        for (const Relationship &link : relationshipsOf(m_package, sheet.part)) {
            if (link.type != QLatin1String("table"))
                continue;
            const Result<QByteArray> content = m_package.read(link.target);
            pugi::xml_document document;
            if (!content || !xml::parse(document, *content, link.target)) {
                report(QStringLiteral("table-unreadable"),
                       QStringLiteral("The table %1 cannot be read").arg(link.target), sheet.name, Severity::Warning);
                continue;
            }
            const pugi::xml_node root = document.document_element();
            const std::optional<CellRange> range = rangeFromName(xml::value(root.attribute("ref")));
            if (!range)
                continue;
            sheet.tables.push_back(*range);
            TableShape shape{xml::value(root.attribute("name")),
                             sheet.name,
                             *range,
                             xml::number(root, "headerRowCount").value_or(1),
                             xml::number(root, "totalsRowCount").value_or(0),
                             {}};
            if (root.attribute("displayName"))
                shape.name = xml::value(root.attribute("displayName"));
            for (const pugi::xml_node column : xml::child(root, "tableColumns").children())
                shape.columns << decodedText(xml::value(column.attribute("name")));
            m_sources.tables.push_back(shape);
        }
    }

    /// Lists with the same source are looked up once.
    void resolveLists()
    {
        m_sources.sheets = &m_workbook.sheets;
        for (std::size_t i = 0; i < m_lists.size(); ++i) {
            QHash<QString, ListValidation> known;
            for (const WrittenList &written : m_lists[i]) {
                const auto same = known.constFind(written.formula);
                ListValidation list =
                    same == known.cend() ? resolveList(written, i, m_sources, m_workbook.problems) : *same;
                list.ranges = written.ranges;
                known.insert(written.formula, list);
                m_workbook.sheets[i].lists.push_back(std::move(list));
            }
        }
    }

    const Package &m_package;
    Workbook m_workbook;
    SharedParts m_shared;
    std::vector<Relationship> m_relationships;
    ListSources m_sources;
    std::vector<std::vector<WrittenList>> m_lists;  // as m_workbook.sheets
};

}  // namespace

Result<Workbook> readWorkbook(const QByteArray &package, const ReadLimits &limits)
{
    const Result<Package> opened = Package::open(package, limits);
    if (!opened)
        return std::unexpected(opened.error());
    return WorkbookReader(*opened, limits).read();
}

}  // namespace assay::ooxml
