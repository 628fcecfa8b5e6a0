#include "gap_sample.h"
#include "pdf_tools.h"

#include "reports/pdf/font_program.h"
#include "reports/pdf/pdf_writer.h"

#include <boost/test/unit_test.hpp>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace assay;
using content::Languages;

namespace {

QByteArray printedReport(Languages languages)
{
    const Result<pdf::PdfFile> file = pdf::writePdf(content::gapReport(test::isoSnapshot(), languages));
    BOOST_REQUIRE(file.has_value());
    return file->bytes;
}

/// Opens a print with qpdf, which checks its structure.
struct Opened
{
    explicit Opened(QByteArray print) : bytes(std::move(print))
    {
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    QByteArray bytes;
    QPDF file;
};

std::string streamOf(QPDFObjectHandle object)
{
    const std::shared_ptr<Buffer> data = object.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

int outlineItems(QPDFObjectHandle parent, std::vector<std::string> &titles)
{
    int count = 0;
    for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        titles.push_back(item.getKey("/Title").getUTF8Value());
        ++count;
        count += outlineItems(item, titles);
    }
    return count;
}

}  // namespace

BOOST_AUTO_TEST_CASE(fonts_are_embedded_with_their_text_maps)
{
    const QStringList lines =
        test::told(QStringLiteral("pdffonts"), printedReport(Languages::Both)).split(u'\n', Qt::SkipEmptyParts);
    BOOST_REQUIRE(lines.size() > 2);
    for (qsizetype line = 2; line < lines.size(); ++line)
        BOOST_TEST(lines[line].contains(QRegularExpression(QStringLiteral("yes yes yes"))), lines[line].toStdString());
}

BOOST_AUTO_TEST_CASE(sections_and_groups_are_bookmarks)
{
    Opened print(printedReport(Languages::English));
    std::vector<std::string> titles;
    BOOST_TEST(outlineItems(print.file.getRoot().getKey("/Outlines"), titles) > 12);
    BOOST_TEST((std::ranges::find(titles, "1 Summary") != titles.end()));
    BOOST_TEST((std::ranges::find(titles, "A All results") != titles.end()));
    BOOST_TEST((std::ranges::find(titles, "A.5 Organizational controls") != titles.end()));
}

BOOST_AUTO_TEST_CASE(entries_of_the_contents_are_links)
{
    Opened print(printedReport(Languages::English));
    QPDFObjectHandle annotations = QPDFObjectHandle(print.file.getAllPages().at(1)).getKey("/Annots");
    BOOST_REQUIRE(annotations.isArray());
    BOOST_TEST(annotations.getArrayNItems() == 8);
    for (int index = 0; index < annotations.getArrayNItems(); ++index) {
        QPDFObjectHandle link = annotations.getArrayItem(index);
        BOOST_TEST(link.getKey("/Dest").getArrayItem(0).isPageObject());
        BOOST_TEST(link.getKey("/F").getIntValue() == 4);
    }
}

/// ISO 19005-2 by clause, as far as it can be seen in the file: 6.1.2 header, 6.1.3 trailer, 6.2.3 output intent,
/// 6.2.11 fonts, 6.2.10 transparency, 6.5 actions, 6.6.2 metadata.
BOOST_AUTO_TEST_CASE(the_print_is_built_to_the_clauses_of_pdf_a_2b)
{
    Opened print(printedReport(Languages::Both));
    BOOST_TEST(print.bytes.startsWith("%PDF-1.7\n%"));
    QPDFObjectHandle trailer = print.file.getTrailer();
    BOOST_TEST(trailer.getKey("/ID").isArray());
    BOOST_TEST(!trailer.hasKey("/Encrypt"));
    QPDFObjectHandle root = print.file.getRoot();
    BOOST_TEST(root.getKey("/OutputIntents").getArrayItem(0).getKey("/S").getName() == "/GTS_PDFA1");
    BOOST_TEST(root.getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile").isStream());
    BOOST_TEST(root.getKey("/Lang").getUTF8Value() == "zh-CN");
    for (const char *key : {"/OpenAction", "/AA", "/AcroForm", "/Names"})
        BOOST_TEST(!root.hasKey(key));
    QPDFObjectHandle metadata = root.getKey("/Metadata");
    BOOST_TEST(!metadata.getDict().hasKey("/Filter"));
    const std::string packet = streamOf(metadata);
    BOOST_TEST(packet.find("<pdfaid:part>2</pdfaid:part>") != std::string::npos);
    BOOST_TEST(packet.find("<pdfaid:conformance>B</pdfaid:conformance>") != std::string::npos);
    for (QPDFObjectHandle object : print.file.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        BOOST_TEST((!object.hasKey("/S") || object.getKey("/S").getName() != "/JavaScript"));
        BOOST_TEST((!object.hasKey("/CA") || object.getKey("/CA").getNumericValue() == 1.0));
        BOOST_TEST((!object.hasKey("/ca") || object.getKey("/ca").getNumericValue() == 1.0));
        if (object.isDictionaryOfType("/Font", "/CIDFontType2")) {
            BOOST_TEST(object.getKey("/CIDToGIDMap").getName() == "/Identity");
            QPDFObjectHandle descriptor = object.getKey("/FontDescriptor");
            BOOST_TEST(descriptor.getKey("/FontName").getName() == object.getKey("/BaseFont").getName());
            BOOST_TEST(descriptor.getKey("/FontFile2").isStream());
        }
    }
}

BOOST_AUTO_TEST_CASE(document_information_and_metadata_agree)
{
    Opened print(printedReport(Languages::Chinese));
    QPDFObjectHandle info = print.file.getTrailer().getKey("/Info");
    const std::string packet = streamOf(print.file.getRoot().getKey("/Metadata"));
    BOOST_TEST(info.getKey("/Title").getUTF8Value() == "差距分析报告（自评）");
    BOOST_TEST(packet.find("差距分析报告（自评）") != std::string::npos);
    BOOST_TEST(info.getKey("/Producer").getUTF8Value() == "Assay");
    BOOST_TEST(info.getKey("/CreationDate").getUTF8Value() == "D:20261122083000Z");
    BOOST_TEST(packet.find("<xmp:CreateDate>2026-11-22T08:30:00Z</xmp:CreateDate>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_report_gives_the_same_bytes)
{
    BOOST_TEST((printedReport(Languages::Both) == printedReport(Languages::Both)));
    content::GapSnapshot later = test::isoSnapshot();
    later.asOf = later.asOf.addDays(1);
    const Result<pdf::PdfFile> other = pdf::writePdf(content::gapReport(later, Languages::Both));
    BOOST_REQUIRE(other.has_value());
    BOOST_TEST((other->bytes != printedReport(Languages::Both)));
}

BOOST_AUTO_TEST_CASE(font_programs_carry_no_time_and_sound_checksums)
{
    Opened print(printedReport(Languages::English));
    int fonts = 0;
    for (QPDFObjectHandle object : print.file.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        const std::string program = streamOf(object.getKey("/FontFile2"));
        const auto number = [&program](std::size_t at) { return qFromBigEndian<quint32>(program.data() + at); };
        const std::size_t head = number(program.find("head") + 8);
        for (const std::size_t time : {20u, 24u, 28u, 32u})
            BOOST_TEST(number(head + time) == 0u);
        quint32 sum = 0;
        for (std::size_t at = 0; at + 4 <= program.size(); at += 4)
            sum += number(at);
        BOOST_TEST(sum == 0xb1b0afbau);
        ++fonts;
    }
    BOOST_TEST(fonts >= 2);
    BOOST_TEST((pdf::withoutTimes("no font at all") == QByteArray("no font at all")));
}
