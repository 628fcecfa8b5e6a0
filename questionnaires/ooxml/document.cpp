#include "questionnaires/ooxml/document.h"

#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/document_styles.h"
#include "questionnaires/ooxml/document_symbols.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/relationships.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kMaxDepth = 200;  // elements within elements; deeper text is left out and told
constexpr int kMaxSpan = 1000;

using Styles = QHash<QString, ParagraphStyle>;

/// Walks the body. Containers that only wrap (content controls, tracked insertions, smart tags, links) are looked
/// through.
class DocumentReader
{
public:
    DocumentReader(const Styles &styles, Document &document) : m_styles(styles), m_document(document) {}

    void readBlocks(pugi::xml_node parent, std::vector<DocumentBlock> &blocks, int depth)
    {
        if (tooDeep(depth))
            return;
        for (const pugi::xml_node node : parent.children()) {
            const std::string_view name = xml::localName(node);
            if (name == "p")
                readParagraph(node, blocks, depth + 1);
            else if (name == "tbl")
                readTable(node, blocks, depth + 1);
            else if (wraps(name))
                readBlocks(chosen(node), blocks, depth + 1);
        }
    }

private:
    static bool wraps(std::string_view name)
    {
        return name == "sdt" || name == "sdtContent" || name == "ins" || name == "moveTo" || name == "smartTag" ||
               name == "customXml" || name == "AlternateContent" || name == "hyperlink" || name == "fldSimple" ||
               name == "dir" || name == "bdo";
    }

    static bool isLineBreak(pugi::xml_node node)
    {
        const QString type = xml::value(xml::attribute(node, "type"));
        return type.isEmpty() || type == QLatin1String("textWrapping");
    }

    /// Of alternatives exactly one is read: the first.
    static pugi::xml_node chosen(pugi::xml_node node)
    {
        if (xml::localName(node) != "AlternateContent")
            return node;
        const pugi::xml_node choice = xml::child(node, "Choice");
        return choice ? choice : xml::child(node, "Fallback");
    }

    bool tooDeep(int depth)
    {
        if (depth > kMaxDepth && !m_toldDepth) {
            m_toldDepth = true;
            m_document.problems.push_back(
                {Severity::Warning, QStringLiteral("too-deep"),
                 QStringLiteral("The document nests elements deeper than %1; what lies deeper is left out")
                     .arg(kMaxDepth)});
        }
        return depth > kMaxDepth;
    }

    void readParagraph(pugi::xml_node node, std::vector<DocumentBlock> &blocks, int depth)
    {
        const pugi::xml_node properties = xml::child(node, "pPr");
        DocumentParagraph paragraph;
        const QString styleId = xml::value(xml::attribute(xml::child(properties, "pStyle"), "val"));
        const ParagraphStyle style = m_styles.value(styleId);
        paragraph.style = style.name.isEmpty() ? styleId : style.name;
        paragraph.headingLevel = outlineLevel(properties).value_or(style.headingLevel);
        paragraph.listItem = numbering(properties).value_or(style.listItem);
        std::vector<pugi::xml_node> boxes;
        readText(node, paragraph.text, boxes, depth);
        if (!paragraph.text.isEmpty())
            blocks.push_back({DocumentBlock::Kind::Paragraph, paragraph, {}});
        for (const pugi::xml_node box : boxes)
            readBlocks(box, blocks, depth + 1);
    }

    void readText(pugi::xml_node parent, QString &text, std::vector<pugi::xml_node> &boxes, int depth)
    {
        if (tooDeep(depth))
            return;
        for (const pugi::xml_node node : parent.children()) {
            const std::string_view name = xml::localName(node);
            if (name == "t")
                text += xml::text(node);
            else if (name == "tab" || name == "ptab")
                text += u'\t';
            else if (name == "cr" || (name == "br" && isLineBreak(node)))
                text += u'\n';
            else if (name == "sym")
                text += symbolText(xml::value(xml::attribute(node, "font")),
                                   xml::value(xml::attribute(node, "char")).toInt(nullptr, 16));
            else if (name == "noBreakHyphen")
                text += QChar(0x2011);
            else if (name == "r" || wraps(name))
                readText(chosen(node), text, boxes, depth + 1);
            else if (name == "drawing" || name == "pict" || name == "object")
                findBoxes(node, boxes, depth + 1);
        }
    }

    void findBoxes(pugi::xml_node parent, std::vector<pugi::xml_node> &boxes, int depth)
    {
        if (tooDeep(depth))
            return;
        for (const pugi::xml_node node : parent.children()) {
            if (xml::localName(node) == "txbxContent")
                boxes.push_back(node);
            else
                findBoxes(chosen(node), boxes, depth + 1);
        }
    }

    void readTable(pugi::xml_node node, std::vector<DocumentBlock> &blocks, int depth)
    {
        DocumentBlock block;
        block.kind = DocumentBlock::Kind::Table;
        readRows(node, block.table, depth);
        if (!block.table.rows.empty())
            blocks.push_back(std::move(block));
    }

    void readRows(pugi::xml_node parent, DocumentTable &table, int depth)
    {
        if (tooDeep(depth))
            return;
        for (const pugi::xml_node node : parent.children()) {
            if (xml::localName(node) == "tr") {
                table.rows.emplace_back();
                readCells(node, table.rows.back(), depth + 1);
            } else if (wraps(xml::localName(node))) {
                readRows(chosen(node), table, depth + 1);
            }
        }
    }

    void readCells(pugi::xml_node parent, std::vector<QString> &cells, int depth)
    {
        if (tooDeep(depth))
            return;
        for (const pugi::xml_node node : parent.children()) {
            if (wraps(xml::localName(node)))
                readCells(chosen(node), cells, depth + 1);
            if (xml::localName(node) != "tc")
                continue;
            const pugi::xml_node properties = xml::child(node, "tcPr");
            const pugi::xml_node merge = xml::child(properties, "vMerge");
            const bool continues = merge && xml::value(xml::attribute(merge, "val")) != QLatin1String("restart");
            cells.push_back(continues ? QString() : cellText(node, depth + 1));
            const int span = xml::value(xml::attribute(xml::child(properties, "gridSpan"), "val")).toInt();
            cells.resize(cells.size() + static_cast<std::size_t>(std::clamp(span, 1, kMaxSpan)) - 1);
        }
    }

    /// Paragraphs on lines of their own; tables inside as lines with tabs between the cells.
    QString cellText(pugi::xml_node node, int depth)
    {
        std::vector<DocumentBlock> blocks;
        readBlocks(node, blocks, depth);
        QStringList lines;
        for (const DocumentBlock &block : blocks) {
            if (block.kind == DocumentBlock::Kind::Paragraph)
                lines << block.paragraph.text;
            for (const std::vector<QString> &row : block.table.rows)
                lines << QStringList(row.begin(), row.end()).join(u'\t');
        }
        return lines.join(u'\n');
    }

    const Styles &m_styles;
    Document &m_document;
    bool m_toldDepth = false;
};

Styles stylesOf(const Package &package, const QString &part, Document &document)
{
    const std::vector<Relationship> links = relationshipsOf(package, part);
    const Relationship *link = relationshipByType(links, QStringLiteral("styles"));
    if (link == nullptr)
        return {};
    const Result<QByteArray> content = package.read(link->target);
    const Result<Styles> styles =
        content ? readParagraphStyles(*content, link->target) : std::unexpected(content.error());
    if (styles)
        return *styles;
    document.problems.push_back(
        {Severity::Warning, QStringLiteral("styles-unreadable"),
         QStringLiteral("The styles cannot be read (%1); headings are not recognised").arg(styles.error().detail)});
    return {};
}

}  // namespace

Result<Document> readDocument(const QByteArray &package, const ReadLimits &limits)
{
    const Result<Package> opened = Package::open(package, limits);
    if (!opened)
        return std::unexpected(opened.error());
    const Result<QString> part = mainPart(*opened, DocumentKind::TextDocument);
    if (!part)
        return std::unexpected(part.error());
    const Result<QByteArray> content = opened->read(*part);
    if (!content)
        return std::unexpected(content.error());
    pugi::xml_document xmlDocument;
    if (const Result<Done> parsed = xml::parse(xmlDocument, *content, *part); !parsed)
        return std::unexpected(parsed.error());
    const pugi::xml_node body = xml::child(xmlDocument.document_element(), "body");
    if (xml::localName(xmlDocument.document_element()) != "document" || !body)
        return fail(ErrorCode::BadInput, QStringLiteral("%1 is not a text document").arg(*part));
    Document document;
    const Styles styles = stylesOf(*opened, *part, document);
    DocumentReader(styles, document).readBlocks(body, document.blocks, 0);
    return document;
}

}  // namespace assay::ooxml
