#include "questionnaires/fill/fill.h"
#include "questionnaires/structure/inspection.h"
#include "tests/support/samples.h"
#include "tests/unit/ooxml/reason.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace assay;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every question of the workbook, approved, with a choice, a text and a comment.
std::vector<Question> answered(const ooxml::Workbook &workbook)
{
    std::vector<Question> questions;
    for (const FoundQuestion &found : structure::questions(workbook, structure::inspect(workbook))) {
        Question question{.id = QuestionId(static_cast<std::int64_t>(questions.size()) + 1), .found = found};
        question.state = AnswerState::Approved;
        question.answer = {found.choices.value(0),
                           QStringLiteral("Answer & <text> 答复 %1").arg(questions.size()),
                           QStringLiteral("说明 %1").arg(questions.size()),
                           {}};
        questions.push_back(question);
    }
    return questions;
}

const ooxml::Sheet &sheetOf(const ooxml::Workbook &workbook, const QString &name)
{
    const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                    [&](const ooxml::Sheet &sheet) { return sheet.name == name; });
    BOOST_REQUIRE(found != workbook.sheets.end());
    return *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filled_samples)

BOOST_AUTO_TEST_CASE(every_real_workbook_takes_answers_to_all_its_questions)
{
    const QStringList files =
        test::sampleFiles(QStringLiteral("questionnaires"), {QStringLiteral("xlsx"), QStringLiteral("xlsm")});
    for (const QString &path : files) {
        BOOST_TEST_CONTEXT(path.toStdString())
        {
            const QByteArray received = contentOf(path);
            const auto before = ooxml::readWorkbook(received);
            BOOST_REQUIRE(before.has_value());
            const auto filled = fill::fillWorkbook(received, answered(*before));
            BOOST_REQUIRE_MESSAGE(filled.has_value(), test::reason(filled));
            const auto after = ooxml::readWorkbook(filled->package);
            BOOST_REQUIRE(after.has_value());
            for (const fill::WrittenCell &written : filled->written) {
                const ooxml::CellRange place = *ooxml::rangeFromName(written.cell);
                const ooxml::Sheet &sheet = sheetOf(*after, written.sheet);
                BOOST_TEST(sheet.textAt(place.firstRow, place.firstColumn).toStdString() ==
                           written.after.toStdString());
                const ooxml::ListValidation *list =
                    sheetOf(*before, written.sheet).listAt(place.firstRow, place.firstColumn);
                BOOST_TEST((list == nullptr || list->choices.isEmpty() || list->choices.contains(written.after)));
            }
            const auto untouched = [&](const QString &sheet, const ooxml::Cell &cell) {
                const QString name = ooxml::cellName(cell.row, cell.column);
                return std::none_of(
                    filled->written.begin(), filled->written.end(),
                    [&](const fill::WrittenCell &written) { return written.sheet == sheet && written.cell == name; });
            };
            for (const ooxml::Sheet &sheet : before->sheets) {
                const ooxml::Sheet &now = sheetOf(*after, sheet.name);
                const bool same = std::all_of(sheet.cells.begin(), sheet.cells.end(), [&](const ooxml::Cell &cell) {
                    const ooxml::Cell *there = now.at(cell.row, cell.column);
                    return (there != nullptr && *there == cell) || !untouched(sheet.name, cell);
                });
                BOOST_TEST(same);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
