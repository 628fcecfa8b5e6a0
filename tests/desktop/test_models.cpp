#include "app/desktop/problem_table.h"
#include "app/desktop/snapshot_table.h"
#include "tests/desktop/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

using namespace assay;
using namespace assay::testing;
using namespace assay::desktop;

struct Fruit
{
    int id = 0;
    QString name;
    int weight = 0;
    friend bool operator==(const Fruit &, const Fruit &) = default;
};

std::vector<SnapshotColumn<Fruit>> columns()
{
    return {{.title = [] { return QStringLiteral("Name"); }, .text = [](const Fruit &one) { return one.name; }},
            {.title = [] { return QStringLiteral("Weight"); },
             .text = [](const Fruit &one) { return QString::number(one.weight); },
             .sortBy = [](const Fruit &one) { return one.weight; }},
            {.title = [] { return QStringLiteral("State"); },
             .state =
                 [](const Fruit &one) {
                     return StateLabel{content::Role::Met, one.weight > 10 ? QStringLiteral("heavy") : QString()};
                 }}};
}

struct ModelFixture : WindowFixture
{
    SnapshotTableModel<Fruit> model{[](const Fruit &one) { return one.id; }, columns()};
    SnapshotTable table{QStringLiteral("test.table"), settings};
    QAbstractItemModelTester ofModel{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester ofProxy{&table.proxy(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelFixture()
    {
        table.setSource(&model);
        table.setColumnWidths({0, 80, 80});
        model.setRows({{1, QStringLiteral("A.5.10 pear"), 9},
                       {2, QStringLiteral("A.5.9 plum"), 30},
                       {3, QStringLiteral("a fig"), 100}});
        table.resize(400, 300);
        table.show();
    }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < table.proxy().rowCount(); ++row)
            names << table.proxy().index(row, 0).data().toString();
        return names;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(models, ModelFixture)

BOOST_AUTO_TEST_CASE(numbers_in_texts_sort_as_numbers)
{
    table.sortByColumn(0, Qt::AscendingOrder);
    BOOST_TEST(shown().join(QLatin1Char('|')).toStdString() == "a fig|A.5.9 plum|A.5.10 pear");
    table.sortByColumn(1, Qt::DescendingOrder);
    BOOST_TEST(shown().join(QLatin1Char('|')).toStdString() == "a fig|A.5.9 plum|A.5.10 pear");
    table.sortByColumn(-1, Qt::AscendingOrder);
    BOOST_TEST(shown().first().toStdString() == "A.5.10 pear");
}

BOOST_AUTO_TEST_CASE(a_filter_keeps_rows_with_every_word)
{
    table.proxy().setFilterWords(QStringLiteral("heavy plum"));
    BOOST_TEST(shown().join(QLatin1Char('|')).toStdString() == "A.5.9 plum");
    table.proxy().setFilterWords({});
    BOOST_TEST(shown().size() == 3);
}

BOOST_AUTO_TEST_CASE(the_current_row_survives_changes_and_new_lists)
{
    BOOST_TEST(table.setCurrentId(2));
    const QSignalSpy told(&table, &SnapshotTable::currentIdChanged);
    model.setRow({2, QStringLiteral("A.5.9 plum, ripe"), 31});
    model.setRows(
        {{3, QStringLiteral("a fig"), 100}, {2, QStringLiteral("A.5.9 plum"), 30}, {4, QStringLiteral("kiwi"), 1}});
    BOOST_TEST(table.currentId().toInt() == 2);
    BOOST_TEST(told.isEmpty());
    model.setRows({{4, QStringLiteral("kiwi"), 1}});
    BOOST_TEST(!table.currentId().isValid());
    BOOST_TEST(told.size() == 1);
}

BOOST_AUTO_TEST_CASE(j_and_k_walk_through_the_rows)
{
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_J);
    BOOST_TEST(table.currentId().toInt() == 1);
    QTest::keyClick(&table, Qt::Key_J);
    BOOST_TEST(table.currentId().toInt() == 2);
    QTest::keyClick(&table, Qt::Key_K);
    BOOST_TEST(table.currentId().toInt() == 1);
}

BOOST_AUTO_TEST_CASE(problems_are_exported_as_shown)
{
    ProblemTable problems(QStringLiteral("test.problems"), settings);
    problems.setProblems({{Severity::Error,
                           QStringLiteral("row-skipped"),
                           QStringLiteral("says \"no\""),
                           {QStringLiteral("a.xlsx"), {}, 3}}});
    const QString text = QString::fromUtf8(problems.exported());
    BOOST_TEST(text.contains(QStringLiteral("\"Error\",\"a.xlsx, row 3\",\"row-skipped\",\"says \"\"no\"\"\"")));
    const QAbstractItemModelTester tester(problems.findChild<SnapshotTable *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    problems.setProblems({});
}

BOOST_AUTO_TEST_SUITE_END()
