#include "small_pdf.h"

namespace assay::test {

namespace {

QByteArray streamOf(const QByteArray &bytes)
{
    return "<< /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

QByteArray toUnicodeMap(const QByteArray &lines)
{
    return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
           "1 begincodespacerange <00> <FF> endcodespacerange\n" +
           QByteArray::number(lines.count('\n') + 1) + " beginbfchar\n" + lines + "\nendbfchar endcmap end end";
}

}  // namespace

QByteArray shown(const QByteArray &text, int x, int y, const QByteArray &font)
{
    return "BT /" + font + " 20 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + text +
           ") Tj ET\n";
}

QByteArray smallPdf(const std::vector<SmallPage> &pages, const QByteArray &toUnicode, const QByteArray &catalogue)
{
    QByteArray kids;
    std::vector<QByteArray> objects = {"<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>",
                                       {},
                                       "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                                       "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>",
                                       streamOf(toUnicodeMap(toUnicode))};
    for (const SmallPage &page : pages) {
        const QByteArray number = QByteArray::number(static_cast<qsizetype>(objects.size()) + 1);
        const QByteArray content = QByteArray::number(static_cast<qsizetype>(objects.size()) + 2);
        kids += number + " 0 R ";
        objects.push_back(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> "
            ">> /Contents " +
            content + " 0 R " + page.attributes + " >>");
        objects.push_back(streamOf(page.content));
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(static_cast<qsizetype>(pages.size())) + " /Kids [" +
                 kids + "] >>";

    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(static_cast<qsizetype>(at) + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(static_cast<qsizetype>(objects.size()) + 1);
    return file + "xref\n0 " + count + "\n" + table + "trailer << /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(file.size()) + "\n%%EOF\n";
}

}  // namespace assay::test
