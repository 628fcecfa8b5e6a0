#include "truth.h"

#include "questionnaires/ooxml/workbook.h"
#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace assay;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Totals
{
    test::WorkbookScore sum;
    double shares = 0;
    int workbooks = 0;
    qint64 slowestMs = 0;
    QStringList plainWrong;  ///< Workbooks with one question sheet that is not all right
};

using Change = void (*)(ooxml::Workbook &);

void addWorkbook(const QString &truthPath, Change change, Totals &totals, QTextStream &out)
{
    const QJsonObject truth = QJsonDocument::fromJson(contents(truthPath)).object();
    if (!truth.contains(QStringLiteral("sheets")))
        return;
    const QString path =
        QFileInfo(truthPath).path() + QLatin1Char('/') + truth.value(QStringLiteral("file")).toString();
    const QByteArray package = contents(path);
    QElapsedTimer timer;
    timer.start();
    Result<ooxml::Workbook> workbook = ooxml::readWorkbook(package);
    BOOST_TEST_CONTEXT(path.toStdString())
    BOOST_REQUIRE(workbook.has_value());
    change(*workbook);
    const qint64 readMs = timer.restart();
    const test::WorkbookScore score = test::compare(truth, structure::inspect(*workbook));
    const qint64 inspectMs = timer.elapsed();
    out << QFileInfo(path).fileName() << ": " << score.core << '/' << score.sheets << " core, " << score.all << " all ("
        << readMs << " + " << inspectMs << " ms)\n";
    for (const QString &line : score.wrong)
        out << "    " << line << '\n';
    totals.sum.sheets += score.sheets;
    totals.sum.core += score.core;
    totals.sum.all += score.all;
    totals.sum.extra += score.extra;
    totals.sum.rowsTrue += score.rowsTrue;
    totals.sum.rowsFound += score.rowsFound;
    if (score.sheets == 1 && (score.all < 1 || score.extra > 0))
        totals.plainWrong << QFileInfo(path).fileName() + QStringLiteral(": ") + score.wrong.join(QStringLiteral("; "));
    if (score.sheets + score.extra > 0) {
        totals.shares += score.share();
        ++totals.workbooks;
    }
    totals.slowestMs = std::max(totals.slowestMs, readMs + inspectMs);
}

double percent(double part, double whole)
{
    return whole == 0 ? 0 : 100 * part / whole;
}

Totals totalsOf(Change change)
{
    QStringList truths = test::sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("truth.json")});
    truths << test::sampleFiles(QStringLiteral("answers"), {QStringLiteral("truth.json")});
    QTextStream out(stdout);
    Totals totals;
    for (const QString &path : truths)
        addWorkbook(path, change, totals, out);
    const test::WorkbookScore &sum = totals.sum;
    out << "question sheets " << sum.sheets << ": core " << percent(sum.core, sum.sheets) << " %, all "
        << percent(sum.all, sum.sheets) << " %, mean per workbook " << percent(totals.shares, totals.workbooks)
        << " %, other sheets taken for questions " << sum.extra << ", questions found "
        << percent(sum.rowsFound, sum.rowsTrue) << " %, slowest " << totals.slowestMs << " ms\n";
    return totals;
}

void checkBar(const Totals &totals)
{
    if (totals.workbooks == 0)
        return;
    BOOST_TEST(percent(totals.sum.all, totals.sum.sheets + totals.sum.extra) >= 95.0);
    BOOST_TEST(percent(totals.shares, totals.workbooks) >= 95.0);
}

}  // namespace

BOOST_AUTO_TEST_CASE(most_question_sheets_of_the_samples_are_understood)
{
    const Totals totals = totalsOf([](ooxml::Workbook &) {});
    checkBar(totals);
    // Workbooks with one plain question table stay right, whatever is tuned for the others.
    BOOST_TEST(totals.plainWrong.join(u'\n').toStdString() == "");
}

BOOST_AUTO_TEST_CASE(they_are_understood_without_looks_and_lists_as_well)
{
    checkBar(totalsOf([](ooxml::Workbook &workbook) {
        for (ooxml::Sheet &sheet : workbook.sheets) {
            sheet.lists.clear();
            sheet.autoFilter.reset();
            sheet.tables.clear();
            sheet.frozenRows = 0;
            for (ooxml::Cell &cell : sheet.cells)
                cell.look = {};
        }
    }));
}
