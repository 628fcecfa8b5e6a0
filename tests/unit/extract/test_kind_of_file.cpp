#include "app/extract/kind_of_file.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::extract;

namespace {

FileKind kindOf(const QByteArray &bytes, const char *name)
{
    const auto kind = kindOfFile(bytes, QLatin1String(name));
    BOOST_REQUIRE_MESSAGE(kind.has_value(), name);
    return *kind;
}

Error refusalOf(const QByteArray &bytes, const char *name)
{
    const auto kind = kindOfFile(bytes, QLatin1String(name));
    BOOST_REQUIRE_MESSAGE(!kind.has_value(), name);
    return kind.error();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_kind_of_a_file)

BOOST_AUTO_TEST_CASE(is_told_by_its_content)
{
    BOOST_TEST((kindOf("%PDF-1.4\n", "report.txt") == FileKind::Pdf));
    BOOST_TEST((kindOf("\n junk before %PDF-1.4\n", "report") == FileKind::Pdf));
    BOOST_TEST((kindOf("\x89PNG\r\n\x1a\n....", "scan.jpg") == FileKind::Image));
    BOOST_TEST((kindOf("id,control\n1,A.5.1\n", "list.csv") == FileKind::Text));
    BOOST_TEST((kindOf("BMW drives cars\n", "cars.log") == FileKind::Text));
    BOOST_TEST((kindOf("# Title\n", "readme.md") == FileKind::Markdown));
}

BOOST_AUTO_TEST_CASE(that_is_not_read_is_refused_with_what_to_do)
{
    const Error html = refusalOf("<!DOCTYPE html><html></html>", "page.html");
    BOOST_TEST((html.code == ErrorCode::Unsupported));
    BOOST_TEST(html.detail.contains(QLatin1String("convert it to PDF")));
    BOOST_TEST((refusalOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0'), "old.doc").code ==
                ErrorCode::Unsupported));
    BOOST_TEST((refusalOf("{\\rtf1 text}", "letter.rtf").code == ErrorCode::Unsupported));
    BOOST_TEST((refusalOf(QByteArray("\x7f"
                                     "ELF\x02\x01\x01\0\0\0\0\0",
                                     12),
                          "program")
                    .code == ErrorCode::Unsupported));
}

BOOST_AUTO_TEST_CASE(that_belies_its_name_is_refused)
{
    BOOST_TEST((refusalOf("just words", "policy.pdf").code == ErrorCode::BadInput));
    BOOST_TEST((refusalOf("", "policy.pdf").code == ErrorCode::BadInput));
    BOOST_TEST((refusalOf("PK\x03\x04 cut short", "policy.docx").code == ErrorCode::BadInput));
}

BOOST_AUTO_TEST_SUITE_END()
