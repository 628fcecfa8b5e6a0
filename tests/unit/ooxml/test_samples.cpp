#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <map>

using namespace assay;
using ooxml::CellEdit;

namespace {

QStringList workbooks()
{
    const QStringList endings = {QStringLiteral("xlsx"), QStringLiteral("xlsm")};
    return test::sampleFiles(QStringLiteral("questionnaires"), endings) +
           test::sampleFiles(QStringLiteral("answers"), endings) +
           test::sampleFiles(QStringLiteral("crosswalks"), endings);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool mayBeWritten(const ooxml::Sheet &sheet, int row, int column)
{
    const ooxml::Cell *cell = sheet.at(row, column);
    const ooxml::CellRange *merge = sheet.mergeAt(row, column);
    return !sheet.isLocked(row, column) && (cell == nullptr || !cell->formula) &&
           (merge == nullptr || (merge->firstRow == row && merge->firstColumn == column));
}

/// Some cells of every sheet: filled ones, empty ones, and one in a row far below.
std::vector<CellEdit> someEdits(const ooxml::Workbook &workbook)
{
    std::vector<CellEdit> edits;
    for (const ooxml::Sheet &sheet : workbook.sheets) {
        for (int row = 1; row <= sheet.lastRow + 3; row += 3) {
            const int column = 1 + row % (sheet.lastColumn + 2);
            if (mayBeWritten(sheet, row, column))
                edits.push_back(
                    {sheet.name, row, column, row % 2 == 0 ? CellEdit::Kind::Number : CellEdit::Kind::Text,
                     row % 2 == 0 ? QString::number(row) : QStringLiteral("Answer & <text> 答复\n%1").arg(row)});
        }
    }
    return edits;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(samples)

BOOST_AUTO_TEST_CASE(every_real_workbook_is_read_in_good_time)
{
    for (const QString &path : workbooks()) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            const QByteArray bytes = contentOf(path);
            QElapsedTimer timer;
            timer.start();
            const auto workbook = ooxml::readWorkbook(bytes);
            BOOST_REQUIRE(workbook.has_value());
            BOOST_TEST(timer.elapsed() < 5'000);
            const bool unreadable =
                std::any_of(workbook->problems.begin(), workbook->problems.end(),
                            [](const Problem &problem) { return problem.severity == Severity::Error; });
            BOOST_TEST(!unreadable);
            BOOST_TEST(std::any_of(workbook->sheets.begin(), workbook->sheets.end(),
                                   [](const ooxml::Sheet &sheet) { return sheet.lastRow > 0; }));
        }
    }
}

BOOST_AUTO_TEST_CASE(in_every_real_workbook_only_the_written_cells_change)
{
    for (const QString &path : workbooks()) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            const QByteArray before = contentOf(path);
            const auto old = ooxml::readWorkbook(before);
            BOOST_REQUIRE(old.has_value());
            const std::vector<CellEdit> edits = someEdits(*old);
            const auto patched = ooxml::patchWorkbook(before, edits);
            BOOST_REQUIRE_MESSAGE(patched.has_value(), test::reason(patched));
            const auto verified = ooxml::verifyPatch(before, patched->package, edits);
            BOOST_TEST(verified.has_value(), test::reason(verified));
            const auto now = ooxml::readWorkbook(patched->package);
            BOOST_REQUIRE(now.has_value());
            for (std::size_t i = 0; i < old->sheets.size(); ++i) {
                BOOST_TEST((old->sheets[i].merges == now->sheets[i].merges));
                BOOST_TEST((old->sheets[i].hiddenRows == now->sheets[i].hiddenRows));
                BOOST_TEST(old->sheets[i].lists.size() == now->sheets[i].lists.size());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(writing_a_cell_with_what_it_holds_already_is_seen_by_nobody)
{
    for (const QString &path : workbooks()) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            const QByteArray before = contentOf(path);
            const auto old = ooxml::readWorkbook(before);
            BOOST_REQUIRE(old.has_value());
            std::vector<CellEdit> edits;
            for (const ooxml::Sheet &sheet : old->sheets) {
                for (const ooxml::Cell &cell : sheet.cells) {
                    if (cell.type == ooxml::ValueType::Text && cell.row % 5 == 0 &&
                        mayBeWritten(sheet, cell.row, cell.column))
                        edits.push_back({sheet.name, cell.row, cell.column, CellEdit::Kind::Text, cell.text});
                }
            }
            const auto patched = ooxml::patchWorkbook(before, edits);
            BOOST_REQUIRE(patched.has_value());
            const auto now = ooxml::readWorkbook(patched->package);
            BOOST_REQUIRE(now.has_value());
            for (std::size_t i = 0; i < old->sheets.size(); ++i)
                BOOST_TEST((old->sheets[i].cells == now->sheets[i].cells));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
