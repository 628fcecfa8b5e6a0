#include "questionnaires/exchange/csv.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QStringEncoder>

using namespace assay;

namespace {

ooxml::Workbook read(const QByteArray &bytes)
{
    const auto workbook = exchange::readCsv(bytes, QStringLiteral("list"));
    BOOST_REQUIRE_MESSAGE(workbook.has_value(), test::reason(workbook));
    BOOST_TEST(workbook->format.toStdString() == "csv");
    return *workbook;
}

std::string cell(const ooxml::Workbook &workbook, int row, int column)
{
    return workbook.sheets.front().textAt(row, column).toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(quoted_cells_may_hold_separators_quotes_and_lines)
{
    const ooxml::Workbook workbook = read("id,question\r\n1,\"Do you \"\"log\"\",\r\nand keep?\"\r\n\r\n3,last");
    BOOST_TEST(cell(workbook, 2, 2) == "Do you \"log\",\nand keep?");
    BOOST_TEST(cell(workbook, 4, 2) == "last");
    BOOST_TEST(workbook.sheets.front().lastRow == 4);
    BOOST_TEST(workbook.problems.empty());
}

BOOST_AUTO_TEST_CASE(the_separator_is_found_out_or_declared)
{
    BOOST_TEST(cell(read("a;b;c\n1,5;2;3\n1,6;4;5\n"), 2, 1) == "1,5");
    BOOST_TEST(cell(read("a\tb, c\n1\t2, 3, 4\n"), 2, 2) == "2, 3, 4");
    BOOST_TEST(cell(read("sep=;\na,b;c\n"), 1, 2) == "c");
    BOOST_TEST(cell(read("one column, only here\nx\ny\n"), 2, 1) == "x");
}

BOOST_AUTO_TEST_CASE(every_usual_encoding_is_read)
{
    const QString text = QStringLiteral("编号,问题\n1,是否加密？\n");
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    BOOST_TEST(cell(read(text.toUtf8()), 2, 2) == "是否加密？");
    BOOST_TEST(cell(read("\xEF\xBB\xBF" + text.toUtf8()), 1, 1) == "编号");
    BOOST_TEST(cell(read(QByteArray(wide(text))), 2, 2) == "是否加密？");
    BOOST_TEST(cell(read(QByteArray(big(text))), 1, 1) == "编号");
    const QByteArray chinese = QByteArray::fromHex("b1e0bac52ccecacce20a312ccac7b7f1bcd3c3dca3bf0a");
    const ooxml::Workbook guessed = read(chinese);
    BOOST_TEST(cell(guessed, 2, 2) == "是否加密？");
    BOOST_REQUIRE(guessed.problems.size() == 1U);
    BOOST_TEST(guessed.problems.front().rule.toStdString() == "encoding-guessed");
    BOOST_TEST(cell(read("a,caf\xE9\n"), 1, 2) == "café");
}

BOOST_AUTO_TEST_CASE(what_is_no_table_is_refused_or_told)
{
    BOOST_TEST((exchange::readCsv({}, QStringLiteral("x")).error().code == ErrorCode::BadInput));
    BOOST_TEST(
        (exchange::readCsv(QByteArray("a\0b\0\0\1", 6), QStringLiteral("x")).error().code == ErrorCode::BadInput));
    const ooxml::Workbook open = read("a,b\n1,\"never ends\n2,3\n");
    BOOST_REQUIRE(open.problems.size() == 1U);
    BOOST_TEST(open.problems.front().rule.toStdString() == "quote-left-open");
    ooxml::ReadLimits limits;
    limits.cells = 3;
    BOOST_TEST((exchange::readCsv("a,b\nc,d\n", QStringLiteral("x"), limits).error().code == ErrorCode::LimitExceeded));
}

BOOST_AUTO_TEST_CASE(real_tables_have_rows_of_the_same_width)
{
    const QStringList files = test::sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("csv")}) +
                              test::sampleFiles(QStringLiteral("crosswalks"), {QStringLiteral("csv")});
    for (const QString &path : files) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            QFile file(path);
            BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
            const ooxml::Workbook workbook = read(file.readAll());
            BOOST_TEST(workbook.sheets.front().lastRow > 50);
            BOOST_TEST(workbook.sheets.front().lastColumn > 3);
            BOOST_TEST(workbook.sheets.front().lastColumn < 60);
            BOOST_TEST(workbook.problems.empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
