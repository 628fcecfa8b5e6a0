#include "questionnaires/ooxml/document.h"
#include "questionnaires/ooxml/document_patch.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/package_builder.h"

#include <boost/test/unit_test.hpp>

#include <QElapsedTimer>
#include <QFile>

using namespace assay;
using assay::test::WorkbookBuilder;

namespace {

constexpr qint64 kLongestMs = 10'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile)

BOOST_AUTO_TEST_CASE(every_hostile_sample_ends_in_a_result_or_a_reason)
{
    const QStringList files =
        test::sampleFiles(QStringLiteral("hostile"), {QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                                      QStringLiteral("docx"), QStringLiteral("zip")});
    for (const QString &path : files) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            const QByteArray bytes = contentOf(path);
            QElapsedTimer timer;
            timer.start();
            const auto workbook = ooxml::readWorkbook(bytes);
            const auto document = ooxml::readDocument(bytes);
            BOOST_TEST((workbook.has_value() || !workbook.error().detail.isEmpty()));
            BOOST_TEST((document.has_value() || !document.error().detail.isEmpty()));
            const auto form = ooxml::readForm(bytes);
            BOOST_TEST((form.has_value() || !form.error().detail.isEmpty()));
            if (form && !form->places.empty()) {
                const ooxml::AnswerPlace &place = form->places.front();
                const std::vector<ooxml::CellEdit> edits = {
                    {place.sheet, place.row, place.column, ooxml::CellEdit::Kind::Text, place.choices.value(0)}};
                const auto patched = ooxml::patchDocument(bytes, edits);
                BOOST_TEST((!patched || ooxml::verifyDocumentPatch(bytes, patched->package, edits).has_value()));
            }
            if (workbook) {
                const std::vector<ooxml::CellEdit> edits = {
                    {workbook->sheets.front().name, 1, 1, ooxml::CellEdit::Kind::Text, QStringLiteral("x")}};
                const auto patched = ooxml::patchWorkbook(bytes, edits);
                BOOST_TEST((!patched || ooxml::verifyPatch(bytes, patched->package, edits).has_value()));
            }
            BOOST_TEST(timer.elapsed() < kLongestMs);
        }
    }
}

BOOST_AUTO_TEST_CASE(damaged_copies_of_a_workbook_end_in_a_result_or_a_reason)
{
    const QByteArray whole =
        WorkbookBuilder()
            .sheet(QStringLiteral("S"), "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>")
            .strings("<si><t>x</t></si>")
            .build();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray broken = whole;
        broken[i] = static_cast<char>(broken[i] ^ 0x55);
        const auto flipped = ooxml::readWorkbook(broken);
        const auto cut = ooxml::readWorkbook(whole.left(i));
        BOOST_TEST((flipped.has_value() || !flipped.error().detail.isEmpty()));
        BOOST_TEST((cut.has_value() || !cut.error().detail.isEmpty()));
    }
}

BOOST_AUTO_TEST_CASE(an_encrypted_or_old_file_is_told_from_a_broken_one)
{
    const auto old = ooxml::readWorkbook(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    BOOST_TEST((old.error().code == ErrorCode::Unsupported));
    BOOST_TEST((ooxml::readWorkbook("a,b,c\n").error().code == ErrorCode::BadInput));
    BOOST_TEST((ooxml::readWorkbook({}).error().code == ErrorCode::BadInput));
    const QByteArray binary = test::zipOf({{QStringLiteral("xl/workbook.bin"), "x"}});
    BOOST_TEST((ooxml::readWorkbook(binary).error().code == ErrorCode::Unsupported));
}

BOOST_AUTO_TEST_CASE(what_unpacks_to_more_than_the_limit_is_refused)
{
    const QByteArray bomb = WorkbookBuilder()
                                .sheet(QStringLiteral("S"), "<sheetData>" + QByteArray(3'000'000, ' ') + "</sheetData>")
                                .build();
    BOOST_TEST(bomb.size() < 100'000);
    ooxml::ReadLimits limits;
    BOOST_TEST(ooxml::readWorkbook(bomb, limits).has_value());
    limits.entryBytes = 1'000'000;
    BOOST_TEST((ooxml::readWorkbook(bomb, limits).error().code == ErrorCode::LimitExceeded));
    limits = {};
    limits.totalBytes = 2'000'000;
    BOOST_TEST((ooxml::readWorkbook(bomb, limits).error().code == ErrorCode::LimitExceeded));
}

BOOST_AUTO_TEST_CASE(more_cells_than_the_limit_are_refused)
{
    const QByteArray package =
        WorkbookBuilder()
            .sheet(QStringLiteral("S"),
                   "<sheetData><row>" + QByteArray("<c><v>1</v></c>").repeated(50) + "</row></sheetData>")
            .build();
    ooxml::ReadLimits limits;
    limits.cells = 50;
    BOOST_TEST(ooxml::readWorkbook(package, limits).has_value());
    limits.cells = 49;
    BOOST_TEST((ooxml::readWorkbook(package, limits).error().code == ErrorCode::LimitExceeded));
}

BOOST_AUTO_TEST_CASE(elements_that_would_fill_the_memory_are_refused)
{
    const QByteArray package =
        WorkbookBuilder()
            .sheet(QStringLiteral("S"), "<sheetData>" + QByteArray("<a/>").repeated(12'000'000) + "</sheetData>")
            .build();
    BOOST_TEST((ooxml::readWorkbook(package).error().code == ErrorCode::LimitExceeded));
}

BOOST_AUTO_TEST_CASE(a_broken_sheet_is_told_and_the_others_are_kept)
{
    const auto workbook =
        ooxml::readWorkbook(WorkbookBuilder()
                                .rawSheet(QStringLiteral("Broken"), "<worksheet><sheetData><row>")
                                .sheet(QStringLiteral("Sound"), "<sheetData><row><c><v>1</v></c></row></sheetData>")
                                .rawSheet(QStringLiteral("Entities"), "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>")
                                .build());
    BOOST_REQUIRE(workbook.has_value());
    BOOST_REQUIRE(workbook->sheets.size() == 3U);
    BOOST_TEST(workbook->sheets[1].textAt(1, 1).toStdString() == "1");
    BOOST_REQUIRE(workbook->problems.size() == 2U);
    BOOST_TEST(workbook->problems[0].place.sheet.toStdString() == "Broken");
    BOOST_TEST(workbook->problems[0].rule.toStdString() == "sheet-unreadable");
    BOOST_TEST(workbook->problems[1].place.sheet.toStdString() == "Entities");
}

BOOST_AUTO_TEST_CASE(odd_names_of_entries_do_no_harm)
{
    const auto odd = ooxml::Package::open(test::zipOf(
        {{QStringLiteral("../../etc/x"), "1"}, {QStringLiteral("A\\B.xml"), "2"}, {QStringLiteral("/c.xml"), "3"}}));
    BOOST_REQUIRE(odd.has_value());
    BOOST_TEST(odd->read(QStringLiteral("a/b.xml"))->toStdString() == "2");
    BOOST_TEST(odd->read(QStringLiteral("c.xml"))->toStdString() == "3");
    BOOST_TEST((odd->read(QStringLiteral("d.xml")).error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_SUITE_END()
