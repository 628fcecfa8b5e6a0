#include "gap_sample.h"

#include "reports/report_file.h"

#include <boost/test/unit_test.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace assay;

namespace {

const content::Document &report()
{
    static const content::Document document = content::gapReport(test::isoSnapshot(), content::Languages::English);
    return document;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_ending_picks_the_form)
{
    const QTemporaryDir folder;
    const Result<reports::ReportFile> print =
        reports::writeReport(report(), folder.filePath(QStringLiteral("gap.PDF")));
    BOOST_REQUIRE(print.has_value());
    BOOST_TEST(print->pages.value_or(0) > 5);
    BOOST_TEST(contentOf(folder.filePath(QStringLiteral("gap.PDF"))).startsWith("%PDF-"));
    const Result<reports::ReportFile> book =
        reports::writeReport(report(), folder.filePath(QStringLiteral("gap.xlsx")));
    BOOST_REQUIRE(book.has_value());
    BOOST_TEST(!book->pages.has_value());
    BOOST_TEST((contentOf(folder.filePath(QStringLiteral("gap.xlsx"))) == book->bytes));
}

BOOST_AUTO_TEST_CASE(another_ending_is_refused_and_nothing_written)
{
    const QTemporaryDir folder;
    for (const char *name : {"gap.docx", "gap", "pdf"}) {
        const QString fileName = folder.filePath(QString::fromLatin1(name));
        const Result<reports::ReportFile> refused = reports::writeReport(report(), fileName);
        BOOST_REQUIRE(!refused);
        BOOST_TEST((refused.error().code == ErrorCode::Unsupported));
        BOOST_TEST(refused.error().detail.contains(QStringLiteral(".pdf or .xlsx")));
        BOOST_TEST(!QFile::exists(fileName));
        BOOST_TEST(!reports::checkEnding(fileName));
    }
}

BOOST_AUTO_TEST_CASE(a_report_that_cannot_be_written_leaves_nothing_behind)
{
    const QTemporaryDir folder;
    const Result<reports::ReportFile> refused =
        reports::writeReport(report(), folder.filePath(QStringLiteral("missing/gap.xlsx")));
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::ReadOnly));
    BOOST_TEST(QDir(folder.path()).isEmpty());
}
