#include "questionnaires/ooxml/sheet_index.h"

#include "questionnaires/ooxml/workbook.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

/// Follows the tags of a sheet; only elements at their proper depth count (worksheet, sheetData, row, c).
class Indexer
{
public:
    Indexer(const QByteArray &xml, const std::set<int> &wanted) : m_xml(xml), m_wanted(wanted) {}

    bool run(SheetIndex &index)
    {
        XmlScanner scanner(m_xml);
        while (const std::optional<XmlTag> tag = scanner.next()) {
            if (tag->kind == XmlTag::Kind::End) {
                close(*tag, index);
                --m_depth;
            } else {
                open(*tag, index);
                if (tag->kind == XmlTag::Kind::Start)
                    ++m_depth;
                else
                    close(*tag, index);
            }
        }
        return !scanner.failed() && m_depth == 0 && m_found && !m_inData;
    }

private:
    static constexpr int kSheetDataDepth = 1;
    static constexpr int kRowDepth = 2;
    static constexpr int kCellDepth = 3;

    void open(const XmlTag &tag, SheetIndex &index)
    {
        const std::string_view name = tag.localName();
        const ElementPlace place{tag, tag.end, tag.end};
        if (m_depth == kSheetDataDepth && name == "sheetData" && !m_found) {
            index.sheetData = place;
            m_found = m_inData = true;
        } else if (m_inData && m_depth == kRowDepth && name == "row") {
            const std::optional<QByteArray> number = attributeValue(m_xml, tag, "r");
            m_row = number ? number->toInt() : m_row + 1;
            m_column = 0;
            index.rows.push_back({m_row, place, {}});
            m_inRow = true;
        } else if (m_inRow && m_depth == kCellDepth && name == "c") {
            const std::optional<QByteArray> where = attributeValue(m_xml, tag, "r");
            const std::optional<CellRange> range = where ? rangeFromName(QString::fromLatin1(*where)) : std::nullopt;
            m_column = range ? range->firstColumn : m_column + 1;
            m_inCell = m_wanted.contains(m_row);
            if (m_inCell)
                index.rows.back().cells.push_back({m_column, place});
        }
    }

    /// An end tag is at the depth of its element's content; an empty tag at its element's own.
    void close(const XmlTag &tag, SheetIndex &index)
    {
        const bool isEnd = tag.kind == XmlTag::Kind::End;
        const int depth = isEnd ? m_depth - 1 : m_depth;
        const auto finish = [&](ElementPlace &place) {
            place.contentEnd = isEnd ? tag.begin : tag.end;
            place.end = tag.end;
        };
        if (m_inCell && depth == kCellDepth) {
            finish(index.rows.back().cells.back().place);
            m_inCell = false;
        } else if (m_inRow && depth == kRowDepth) {
            finish(index.rows.back().place);
            m_inRow = false;
        } else if (m_inData && depth == kSheetDataDepth) {
            finish(index.sheetData);
            m_inData = false;
        }
    }

    const QByteArray &m_xml;
    const std::set<int> &m_wanted;
    int m_depth = 0;
    int m_row = 0;
    int m_column = 0;
    bool m_found = false;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
};

}  // namespace

const RowPlace *SheetIndex::row(int number) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [=](const RowPlace &one) { return one.number == number; });
    return found == rows.end() ? nullptr : &*found;
}

bool declaresUtf8(const QByteArray &xml)
{
    if (xml.startsWith("\xFE\xFF") || xml.startsWith("\xFF\xFE") || xml.left(4).contains('\0'))
        return false;
    const qsizetype start = xml.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (!QByteArrayView(xml).sliced(start).startsWith("<?xml"))
        return true;
    const QByteArray declaration = xml.mid(start, xml.indexOf("?>") - start).toLower();
    return !declaration.contains("encoding") || declaration.contains("utf-8") || declaration.contains("utf8") ||
           declaration.contains("us-ascii");
}

Result<SheetIndex> indexSheet(const QByteArray &xml, const std::set<int> &wanted, const QString &part)
{
    if (!declaresUtf8(xml))
        return fail(ErrorCode::Unsupported, QStringLiteral("%1 is not UTF-8 and cannot be changed in place").arg(part));
    SheetIndex index;
    if (!Indexer(xml, wanted).run(index))
        return fail(ErrorCode::BadInput,
                    QStringLiteral("%1 cannot be changed in place: its elements do not close").arg(part));
    return index;
}

}  // namespace assay::ooxml
