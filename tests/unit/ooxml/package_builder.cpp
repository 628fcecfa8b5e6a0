#include "tests/unit/ooxml/package_builder.h"

#include <zip.h>

namespace assay::test {

namespace {

const QByteArray kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(int id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + kRelationships + '/' + type +
           "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &items)
{
    return kXml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + items +
           "</Relationships>";
}

QByteArray contentTypes(const QByteArray &part, const QByteArray &type)
{
    return kXml +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
           "ContentType=\"application/xml\"/><Override PartName=\"/" +
           part + "\" ContentType=\"" + type + "\"/></Types>";
}

}  // namespace

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1'700'000'000, 0);
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    zip_source_open(target);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

WorkbookBuilder &WorkbookBuilder::sheet(const QString &name, const QByteArray &content, const QByteArray &attributes)
{
    m_sheets.push_back({name, content, attributes, false});
    return *this;
}

WorkbookBuilder &WorkbookBuilder::rawSheet(const QString &name, const QByteArray &part, const QByteArray &attributes)
{
    m_sheets.push_back({name, part, attributes, true});
    return *this;
}

WorkbookBuilder &WorkbookBuilder::beforeSheets(const QByteArray &content)
{
    m_before = content;
    return *this;
}

WorkbookBuilder &WorkbookBuilder::afterSheets(const QByteArray &content)
{
    m_after = content;
    return *this;
}

WorkbookBuilder &WorkbookBuilder::strings(const QByteArray &items)
{
    m_strings = items;
    return *this;
}

WorkbookBuilder &WorkbookBuilder::styles(const QByteArray &content)
{
    m_styles = content;
    return *this;
}

WorkbookBuilder &WorkbookBuilder::part(const QString &name, const QByteArray &content)
{
    m_parts.emplace_back(name, content);
    return *this;
}

WorkbookBuilder &WorkbookBuilder::nameSpace(const QByteArray &uri)
{
    m_nameSpace = uri;
    return *this;
}

QByteArray WorkbookBuilder::build() const
{
    std::vector<std::pair<QString, QByteArray>> entries;
    entries.emplace_back(
        QStringLiteral("[Content_Types].xml"),
        contentTypes("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
    entries.emplace_back(QStringLiteral("_rels/.rels"),
                         relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    QByteArray list;
    QByteArray links =
        relationship(1001, "styles", "styles.xml") + relationship(1002, "sharedStrings", "sharedStrings.xml");
    int number = 0;
    std::vector<std::pair<QString, QByteArray>> parts;
    for (const SheetPart &sheet : m_sheets) {
        const QByteArray id = QByteArray::number(++number);
        list += "<sheet name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id +
                "\" " + sheet.attributes + "/>";
        links += relationship(number, "worksheet", "worksheets/sheet" + id + ".xml");
        parts.emplace_back(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number),
                           sheet.raw ? sheet.content
                                     : kXml + "<worksheet xmlns=\"" + m_nameSpace + "\" xmlns:r=\"" + kRelationships +
                                           "\">" + sheet.content + "</worksheet>");
    }
    entries.emplace_back(QStringLiteral("xl/workbook.xml"),
                         kXml + "<workbook xmlns=\"" + m_nameSpace + "\" xmlns:r=\"" + kRelationships + "\">" +
                             m_before + "<sheets>" + list + "</sheets>" + m_after + "</workbook>");
    entries.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"), relationships(links));
    entries.insert(entries.end(), parts.begin(), parts.end());
    entries.emplace_back(QStringLiteral("xl/styles.xml"),
                         kXml + "<styleSheet xmlns=\"" + m_nameSpace + "\">" + m_styles + "</styleSheet>");
    entries.emplace_back(QStringLiteral("xl/sharedStrings.xml"),
                         kXml + "<sst xmlns=\"" + m_nameSpace + "\">" + m_strings + "</sst>");
    entries.insert(entries.end(), m_parts.begin(), m_parts.end());
    return zipOf(entries);
}

QByteArray documentOf(const QByteArray &body, const QByteArray &styles, const QByteArray &settings,
                      const QByteArray &numbering)
{
    const QByteArray spaces = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                              "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
                              "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    const auto part = [&](const QByteArray &root, const QByteArray &content) {
        return kXml + "<w:" + root + spaces + ">" + content + "</w:" + root + ">";
    };
    std::vector<std::pair<QString, QByteArray>> entries = {
        {QStringLiteral("[Content_Types].xml"),
         contentTypes("word/document.xml",
                      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")},
        {QStringLiteral("_rels/.rels"), relationships(relationship(1, "officeDocument", "word/document.xml"))},
        {QStringLiteral("word/_rels/document.xml.rels"),
         relationships(relationship(1, "styles", "styles.xml") + relationship(2, "settings", "settings.xml") +
                       relationship(3, "numbering", "numbering.xml"))},
        {QStringLiteral("word/document.xml"), part("document", "<w:body>" + body + "</w:body>")},
        {QStringLiteral("word/styles.xml"), part("styles", styles)}};
    if (!settings.isEmpty())
        entries.emplace_back(QStringLiteral("word/settings.xml"), part("settings", settings));
    if (!numbering.isEmpty())
        entries.emplace_back(QStringLiteral("word/numbering.xml"), part("numbering", numbering));
    return zipOf(entries);
}

}  // namespace assay::test
