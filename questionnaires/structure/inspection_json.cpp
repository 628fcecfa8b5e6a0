#include "questionnaires/structure/inspection.h"
#include "questionnaires/structure/sheet_kind_words.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace assay::structure {
namespace {

constexpr std::array kKinds = {SheetKind::Questions, SheetKind::Instructions, SheetKind::Lookup, SheetKind::Other};

QJsonValue letters(int column)
{
    return column > 0 ? QJsonValue(ooxml::columnLetters(column)) : QJsonValue(QJsonValue::Null);
}

QJsonValue rowNumber(int row)
{
    return row > 0 ? QJsonValue(row) : QJsonValue(QJsonValue::Null);
}

QJsonArray lettersOf(const std::vector<int> &columns)
{
    QJsonArray array;
    for (const int column : columns)
        array.append(letters(column));
    return array;
}

QJsonObject sheetJson(const SheetInspection &sheet)
{
    QJsonArray others;
    for (const int row : sheet.otherHeaderRows)
        others.append(row);
    return {{QStringLiteral("name"), sheet.name},
            {QStringLiteral("kind"), toWord(sheet.kind)},
            {QStringLiteral("header_row"), rowNumber(sheet.headerRow)},
            {QStringLiteral("header_row_end"), rowNumber(sheet.headerRowEnd)},
            {QStringLiteral("other_header_rows"), others},
            {QStringLiteral("id_column"), letters(sheet.idColumn)},
            {QStringLiteral("section_column"), letters(sheet.sectionColumn)},
            {QStringLiteral("question_column"), letters(sheet.questionColumn)},
            {QStringLiteral("answer_columns"), lettersOf(sheet.answerColumns)},
            {QStringLiteral("comment_columns"), lettersOf(sheet.commentColumns)},
            {QStringLiteral("mark_columns"), sheet.markColumns},
            {QStringLiteral("first_row"), rowNumber(sheet.firstRow())},
            {QStringLiteral("last_row"), rowNumber(sheet.lastRow())},
            {QStringLiteral("question_count"), static_cast<qint64>(sheet.questionRows.size())},
            {QStringLiteral("confidence"), std::round(sheet.confidence * 100) / 100},
            {QStringLiteral("why"), QJsonArray::fromStringList(sheet.why)}};
}

}  // namespace

QString toWord(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Questions:
        return QStringLiteral("questions");
    case SheetKind::Instructions:
        return QStringLiteral("instructions");
    case SheetKind::Lookup:
        return QStringLiteral("lookup");
    case SheetKind::Other:
        break;
    }
    return QStringLiteral("other");
}

std::optional<SheetKind> sheetKindFromWord(const QString &word)
{
    for (const SheetKind kind : kKinds) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const Inspection &inspection)
{
    QJsonArray sheets;
    for (const SheetInspection &sheet : inspection.sheets)
        sheets.append(sheetJson(sheet));
    QJsonArray problems;
    for (const Problem &problem : inspection.problems)
        problems.append(problem.what);
    return {{QStringLiteral("format"), inspection.format},
            {QStringLiteral("sheets"), sheets},
            {QStringLiteral("problems"), problems}};
}

}  // namespace assay::structure
