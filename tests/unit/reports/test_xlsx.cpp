#include "gap_sample.h"

#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/workbook.h"
#include "reports/content/comparison_report.h"
#include "reports/content/vendor_report.h"
#include "reports/xlsx/xlsx_writer.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace assay;
using content::Languages;

namespace {

ooxml::Workbook readBack(const content::Document &document)
{
    const Result<QByteArray> bytes = xlsx::writeXlsx(document);
    BOOST_REQUIRE_MESSAGE(bytes, (bytes ? QString() : bytes.error().detail).toStdString());
    Result<ooxml::Workbook> book = ooxml::readWorkbook(*bytes);
    BOOST_REQUIRE_MESSAGE(book, (book ? QString() : book.error().detail).toStdString());
    BOOST_TEST(book->problems.empty());
    return std::move(*book);
}

const ooxml::Sheet &sheet(const ooxml::Workbook &book, const QString &name)
{
    const auto found = std::ranges::find(book.sheets, name, &ooxml::Sheet::name);
    BOOST_REQUIRE_MESSAGE(found != book.sheets.end(), "no sheet " << name.toStdString());
    return *found;
}

/// Row of the cell in column A that reads so; 0 where there is none.
int rowOf(const ooxml::Sheet &sheet, const QString &text)
{
    for (const ooxml::Cell &cell : sheet.cells)
        if (cell.column == 1 && cell.text == text)
            return cell.row;
    return 0;
}

/// The first chart of that kind in the workbook, as XML; empty where there is none.
QString chartWith(const content::Document &document, const QString &element)
{
    const Result<QByteArray> bytes = xlsx::writeXlsx(document);
    BOOST_REQUIRE(bytes);
    const Result<ooxml::Package> package = ooxml::Package::open(*bytes);
    BOOST_REQUIRE(package);
    for (const QString &name : package->names()) {
        if (!name.startsWith(QLatin1String("xl/charts/")))
            continue;
        const QString xml = QString::fromUtf8(*package->read(name));
        if (xml.contains(element))
            return xml;
    }
    return {};
}

content::Document comparisonOfTwo()
{
    content::GapSnapshot later = test::isoSnapshot();
    later.results.front().value = ResultValue::NotApplicable;
    const content::GapSnapshot earlier = test::isoSnapshot();
    return content::comparisonReport(
        {.anchor = {},
         .framework = earlier.framework,
         .before = {QStringLiteral("Earlier"), AssessmentKind::Self, earlier.results, earlier.score},
         .after = {QStringLiteral("Later"), AssessmentKind::Self, later.results, later.score}},
        Languages::English);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_radar_is_drawn_from_the_figures_beside_it)
{
    const content::Document document = content::vendorReport({test::isoSnapshot()}, Languages::Both);
    const QString chart = chartWith(document, QStringLiteral("<c:radarChart>"));
    BOOST_TEST(chart.count(QStringLiteral("<c:ser>")) == 1);
    BOOST_TEST(chart.contains(QStringLiteral("<c:max val=\"1\"/>")));
    const auto *radar = std::get_if<content::Radar>(&document.sections[2].blocks.front());
    BOOST_REQUIRE(radar);
    const ooxml::Workbook book = readBack(document);
    const ooxml::Sheet &summary = book.sheets.front();
    int figures = 0;
    for (std::size_t axis = 0; axis < radar->axes.size(); ++axis) {
        const std::optional<double> share = radar->series.front().values[axis];
        const QString label = radar->axes[axis].joined(QStringLiteral("\n"));
        for (const ooxml::Cell &cell : summary.cells)
            if (share && cell.column == 2 && summary.textAt(cell.row, 1) == label)
                figures += std::abs(cell.number.toDouble() - *share) < 1e-9 ? 1 : 0;
    }
    BOOST_TEST(figures == std::ranges::count_if(radar->series.front().values, [](auto value) { return !!value; }));
}

BOOST_AUTO_TEST_CASE(two_assessments_are_two_shapes_of_one_radar)
{
    const QString chart = chartWith(comparisonOfTwo(), QStringLiteral("<c:radarChart>"));
    BOOST_TEST(chart.count(QStringLiteral("<c:ser>")) == 2);
    BOOST_TEST(chart.contains(QStringLiteral("<c:legend>")));
}

BOOST_AUTO_TEST_CASE(fewer_than_three_groups_are_figures_alone)
{
    const content::Document document = content::vendorReport({test::largeSnapshot(150, 3)}, Languages::English);
    BOOST_TEST(chartWith(document, QStringLiteral("<c:radarChart>")).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_workbook_has_a_sheet_for_each_part)
{
    const ooxml::Workbook book = readBack(content::gapReport(test::isoSnapshot(), Languages::Chinese));
    QStringList names;
    for (const ooxml::Sheet &part : book.sheets)
        names << part.name;
    BOOST_TEST((names.join(u' ') == QStringLiteral("概要 差距清单 待核实 不适用 未评估 证据 全部评估结果")));
}

BOOST_AUTO_TEST_CASE(figures_in_the_workbook_are_those_of_the_content)
{
    const content::Document document = content::gapReport(test::isoSnapshot(), Languages::English);
    const ooxml::Workbook book = readBack(document);
    const ooxml::Sheet &summary = sheet(book, QStringLiteral("Summary"));
    const content::Table &groups = *content::findTable(document, QStringLiteral("groups"));
    for (const content::Row &row : groups.rows) {
        const int at = rowOf(summary, std::get<content::Text>(row.cells[0]).main);
        BOOST_REQUIRE(at > 0);
        for (std::size_t column = 1; column < row.cells.size(); ++column)
            if (const auto *number = std::get_if<content::Number>(&row.cells[column]))
                BOOST_TEST(std::abs(summary.at(at, static_cast<int>(column) + 1)->number.toDouble() - number->value) <
                           1e-9);
    }
}

BOOST_AUTO_TEST_CASE(every_result_is_a_row_with_its_state_in_words)
{
    const content::GapSnapshot snapshot = test::isoSnapshot();
    const content::Document document = content::gapReport(snapshot, Languages::Both);
    const ooxml::Workbook book = readBack(document);
    const ooxml::Sheet &results = sheet(book, QStringLiteral("全部评估结果 All results"));
    const content::Table &table = *content::findTable(document, QStringLiteral("results"));
    BOOST_TEST(results.lastRow == snapshot.framework.assessableCount() + 1);
    QStringList states;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const int at = static_cast<int>(row) + 2;
        BOOST_TEST((results.textAt(at, 2) == std::get<content::Text>(table.rows[row].cells[1]).main));
        states << results.textAt(at, 4);
    }
    BOOST_TEST(states.contains(QStringLiteral("✓ 符合\nConforming")));
    BOOST_TEST(states.contains(QStringLiteral("◐ 部分符合\nPartly conforming")));
    BOOST_TEST(states.contains(QStringLiteral("✕ 不符合\nNot conforming")));
    BOOST_TEST(states.contains(QStringLiteral("○ 未评估\nNot assessed")));
}

BOOST_AUTO_TEST_CASE(long_sheets_can_be_filtered_and_keep_their_header_in_sight)
{
    const ooxml::Workbook book = readBack(content::gapReport(test::mlpsSnapshot(), Languages::English));
    for (const char *name : {"All results", "Gaps", "Evidence"}) {
        const ooxml::Sheet &part = sheet(book, QString::fromLatin1(name));
        BOOST_TEST(part.frozenRows == 1);
        BOOST_REQUIRE(part.autoFilter.has_value());
        BOOST_TEST(part.autoFilter->firstRow == 1);
        BOOST_TEST(part.autoFilter->lastRow == part.lastRow);
        BOOST_TEST(part.autoFilter->lastColumn == part.lastColumn);
    }
}

BOOST_AUTO_TEST_CASE(no_text_becomes_a_formula)
{
    content::GapSnapshot snapshot = test::isoSnapshot();
    const QStringList dangerous = {QStringLiteral("=1+1"), QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("-2+3"),
                                   QStringLiteral("@SUM(1)")};
    for (int index = 0; index < dangerous.size(); ++index)
        snapshot.results[static_cast<std::size_t>(index)].rationale = {dangerous[index], {}};
    const ooxml::Workbook book = readBack(content::gapReport(snapshot, Languages::English));
    QStringList texts;
    for (const ooxml::Sheet &part : book.sheets)
        for (const ooxml::Cell &cell : part.cells) {
            BOOST_TEST(!cell.formula);
            if (cell.type == ooxml::ValueType::Text)
                texts << cell.text;
        }
    for (const QString &text : dangerous)
        BOOST_TEST(texts.contains(text));
}

BOOST_AUTO_TEST_CASE(a_text_too_long_for_a_cell_says_that_it_is_cut)
{
    content::GapSnapshot snapshot = test::isoSnapshot();
    snapshot.results[0].rationale = {QString(40'000, u'x'), {}};
    const ooxml::Workbook book = readBack(content::gapReport(snapshot, Languages::English));
    const QString shown = sheet(book, QStringLiteral("All results")).textAt(2, 5);
    BOOST_TEST(shown.size() <= 32'767);
    BOOST_TEST(shown.endsWith(QStringLiteral("… [40000]")));
}

BOOST_AUTO_TEST_CASE(the_same_report_gives_the_same_workbook)
{
    const content::Document document = content::gapReport(test::mlpsSnapshot(), Languages::Both);
    const Result<QByteArray> first = xlsx::writeXlsx(document);
    const Result<QByteArray> second = xlsx::writeXlsx(document);
    BOOST_REQUIRE((first && second));
    BOOST_TEST((*first == *second));
}

BOOST_AUTO_TEST_CASE(names_of_sheets_are_made_to_fit)
{
    content::Document document = content::gapReport(test::isoSnapshot(), Languages::English);
    content::Table odd = *content::findTable(document, QStringLiteral("not-assessed"));
    odd.sheet = {QStringLiteral("A/B: a name [that] is much too long for a sheet?")};
    document.sections.back().blocks.push_back(odd);
    document.sections.back().blocks.push_back(odd);
    const ooxml::Workbook book = readBack(document);
    BOOST_TEST((book.sheets[book.sheets.size() - 2].name == QStringLiteral("A B  a name  that  is much too")));
    BOOST_TEST((book.sheets.back().name != book.sheets[book.sheets.size() - 2].name));
}
