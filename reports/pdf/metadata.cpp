#include "reports/pdf/finishing.h"

namespace assay::pdf {

QByteArray xmpPacket(const FileInfo &info)
{
    const QString created = info.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    const QString packet =
        QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
            " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
            "   xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
            "   xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
            "   <dc:format>application/pdf</dc:format>\n"
            "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description>\n"
            "   <dc:creator><rdf:Seq><rdf:li>%3</rdf:li></rdf:Seq></dc:creator>\n"
            "   <dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>\n"
            "   <pdf:Producer>Assay</pdf:Producer>\n"
            "   <xmp:CreatorTool>Assay</xmp:CreatorTool>\n"
            "   <xmp:CreateDate>%5</xmp:CreateDate>\n"
            "   <xmp:ModifyDate>%5</xmp:ModifyDate>\n"
            "   <pdfaid:part>2</pdfaid:part>\n"
            "   <pdfaid:conformance>B</pdfaid:conformance>\n"
            "  </rdf:Description>\n"
            " </rdf:RDF>\n"
            "</x:xmpmeta>\n"
            "<?xpacket end=\"w\"?>\n")
            .arg(info.title.toHtmlEscaped(), info.subject.toHtmlEscaped(), info.author.toHtmlEscaped(), info.language,
                 created);
    return packet.toUtf8();
}

}  // namespace assay::pdf
