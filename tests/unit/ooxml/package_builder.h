#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace assay::test {

/// A ZIP archive with these entries, in this order.
[[nodiscard]] QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &entries);

/// Makes small workbooks out of pieces of XML. Parts are those that every reader needs, and what is added.
class WorkbookBuilder
{
public:
    /// @param content  what stands inside `<worksheet>`, such as `<sheetData>…</sheetData>`
    WorkbookBuilder &sheet(const QString &name, const QByteArray &content, const QByteArray &attributes = {});
    /// A sheet whose part is exactly these bytes.
    WorkbookBuilder &rawSheet(const QString &name, const QByteArray &part, const QByteArray &attributes = {});
    /// What stands in workbook.xml before and behind `<sheets>`.
    WorkbookBuilder &beforeSheets(const QByteArray &content);
    WorkbookBuilder &afterSheets(const QByteArray &content);
    /// Items of the table of shared strings, such as `<si><t>a</t></si>`.
    WorkbookBuilder &strings(const QByteArray &items);
    /// What stands inside `<styleSheet>`.
    WorkbookBuilder &styles(const QByteArray &content);
    WorkbookBuilder &part(const QString &name, const QByteArray &content);
    /// Namespace of the main parts; the transitional one unless given.
    WorkbookBuilder &nameSpace(const QByteArray &uri);
    [[nodiscard]] QByteArray build() const;

private:
    struct SheetPart
    {
        QString name;
        QByteArray content;
        QByteArray attributes;
        bool raw = false;
    };
    std::vector<SheetPart> m_sheets;
    QByteArray m_before;
    QByteArray m_after;
    QByteArray m_strings;
    QByteArray m_styles;
    QByteArray m_nameSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    std::vector<std::pair<QString, QByteArray>> m_parts;
};

/// A text document with this content of `<w:body>`, of `<w:styles>` and, where given, of `<w:settings>` and
/// `<w:numbering>`.
[[nodiscard]] QByteArray documentOf(const QByteArray &body, const QByteArray &styles = {},
                                    const QByteArray &settings = {}, const QByteArray &numbering = {});

}  // namespace assay::test
