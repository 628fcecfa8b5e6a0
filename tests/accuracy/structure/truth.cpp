#include "truth.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdlib>

namespace assay::test {
namespace {

QStringList lettersIn(const QJsonValue &value)
{
    QStringList letters;
    for (const QJsonValue one : value.toArray())
        letters << one.toString();
    return letters;
}

QStringList lettersOf(const std::vector<int> &columns)
{
    QStringList letters;
    for (const int column : columns)
        letters << ooxml::columnLetters(column);
    return letters;
}

QString letterOf(int column)
{
    return column > 0 ? ooxml::columnLetters(column) : QString();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool isRightHeader(const QJsonObject &truth, int row)
{
    QJsonArray rows = truth.value(QStringLiteral("other_header_rows")).toArray();
    rows << truth.value(QStringLiteral("header_row")) << truth.value(QStringLiteral("header_row_end"));
    return std::any_of(rows.begin(), rows.end(),
                       [row](const QJsonValue value) { return value.toInt() == row && row > 0; });
}

QStringList coreFaults(const QJsonObject &truth, const structure::SheetInspection &found)
{
    QStringList faults;
    const auto text = [&](const char *key) { return truth.value(QLatin1String(key)).toString(); };
    if (!isRightHeader(truth, found.headerRow))
        faults << QStringLiteral("header %1≠%2")
                      .arg(found.headerRow)
                      .arg(truth.value(QStringLiteral("header_row")).toInt());
    const QString id = letterOf(found.idColumn);
    if (id != text("id_column") && !lettersIn(truth.value(QStringLiteral("id_column_alternatives"))).contains(id))
        faults << QStringLiteral("id %1≠%2").arg(id, text("id_column"));
    const QString question = letterOf(found.questionColumn);
    if (question != text("question_column") &&
        !lettersIn(truth.value(QStringLiteral("question_column_alternatives"))).contains(question))
        faults << QStringLiteral("question %1≠%2").arg(question, text("question_column"));
    const QStringList answers = lettersOf(found.answerColumns);
    const QStringList wanted = lettersIn(truth.value(QStringLiteral("answer_columns")));
    const QString first =
        truth.contains(QStringLiteral("primary_answer_column")) ? text("primary_answer_column") : wanted.value(0);
    if (answers.value(0) != first && !(wanted.size() > 1 && answers.contains(first)))
        faults << QStringLiteral("answers %1≠%2").arg(answers.join(u','), wanted.join(u','));
    if (found.firstRow() != truth.value(QStringLiteral("first_question_row")).toInt() ||
        found.lastRow() != truth.value(QStringLiteral("last_question_row")).toInt())
        faults << QStringLiteral("rows %1-%2").arg(found.firstRow()).arg(found.lastRow());
    const int count = truth.value(QStringLiteral("question_count")).toInt();
    const int got = static_cast<int>(found.questionRows.size());
    if (std::abs(got - count) > std::max(1.0, 0.02 * count))
        faults << QStringLiteral("count %1≠%2").arg(got).arg(count);
    return faults;
}

QStringList otherFaults(const QJsonObject &truth, const structure::SheetInspection &found)
{
    QStringList faults;
    const QStringList answers = lettersIn(truth.value(QStringLiteral("answer_columns")));
    const QStringList comments = lettersIn(truth.value(QStringLiteral("comment_columns")));
    if (sorted(lettersOf(found.answerColumns)) != sorted(answers))
        faults << QStringLiteral("answers %1≠%2").arg(lettersOf(found.answerColumns).join(u','), answers.join(u','));
    if (sorted(lettersOf(found.commentColumns)) != sorted(comments))
        faults << QStringLiteral("comments %1≠%2").arg(lettersOf(found.commentColumns).join(u','), comments.join(u','));
    return faults;
}

}  // namespace

WorkbookScore compare(const QJsonObject &truth, const structure::Inspection &found)
{
    WorkbookScore score;
    QStringList named;
    for (const QJsonValue value : truth.value(QStringLiteral("sheets")).toArray()) {
        const QJsonObject sheet = value.toObject();
        const int count = sheet.value(QStringLiteral("question_count")).toInt();
        const QString name = sheet.value(QStringLiteral("sheet")).toString();
        if (count == 0)
            continue;
        named << name;
        ++score.sheets;
        score.rowsTrue += count;
        const auto got =
            std::find_if(found.sheets.begin(), found.sheets.end(), [&](const auto &one) { return one.name == name; });
        if (got == found.sheets.end() || got->kind != structure::SheetKind::Questions) {
            score.wrong << name + QStringLiteral(": kind");
            continue;
        }
        score.rowsFound += std::min(count, static_cast<int>(got->questionRows.size()));
        QStringList faults = coreFaults(sheet, *got);
        score.core += faults.isEmpty() ? 1 : 0;
        faults << otherFaults(sheet, *got);
        score.all += faults.isEmpty() ? 1 : 0;
        if (!faults.isEmpty())
            score.wrong << name + QStringLiteral(": ") + faults.join(QStringLiteral("; "));
    }
    for (const structure::SheetInspection &sheet : found.sheets) {
        if (sheet.kind == structure::SheetKind::Questions && !named.contains(sheet.name)) {
            ++score.extra;
            score.wrong << sheet.name + QStringLiteral(": taken for questions");
        }
    }
    return score;
}

}  // namespace assay::test
