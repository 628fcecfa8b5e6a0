#include "app/usecases/preview_workbook.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace assay::app {

namespace {

constexpr std::array kUseWords = {std::pair{SheetUse::Questions, "questions"},
                                  std::pair{SheetUse::Instructions, "instructions"},
                                  std::pair{SheetUse::Lookup, "lookup"}, std::pair{SheetUse::Other, "other"}};
constexpr int kLetters = 26;

int columnFrom(const QJsonValue &letters)
{
    int column = 0;
    for (const QChar letter : letters.toString())
        column = column * kLetters + (letter.unicode() - u'A' + 1);
    return column;
}

std::vector<int> columnsFrom(const QJsonValue &list)
{
    std::vector<int> columns;
    for (const QJsonValue &letters : list.toArray())
        columns.push_back(columnFrom(letters));
    return columns;
}

QString lettersOf(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / kLetters)
        letters.prepend(QChar(u'A' + (column - 1) % kLetters));
    return letters;
}

QJsonValue letterValue(int column)
{
    return column > 0 ? QJsonValue(lettersOf(column)) : QJsonValue(QJsonValue::Null);
}

QJsonArray letterList(const std::vector<int> &columns)
{
    QJsonArray list;
    for (const int column : columns)
        list.append(lettersOf(column));
    return list;
}

SheetRoles rolesFrom(const QJsonObject &sheet)
{
    SheetRoles roles;
    for (const auto &[use, word] : kUseWords)
        if (sheet[QLatin1String("kind")].toString() == QLatin1String(word))
            roles.use = use;
    roles.headerRow = sheet[QLatin1String("header_row")].toInt();
    roles.headerRowEnd = sheet[QLatin1String("header_row_end")].toInt();
    roles.numberColumn = columnFrom(sheet[QLatin1String("id_column")]);
    roles.sectionColumn = columnFrom(sheet[QLatin1String("section_column")]);
    roles.questionColumn = columnFrom(sheet[QLatin1String("question_column")]);
    roles.answerColumns = columnsFrom(sheet[QLatin1String("answer_columns")]);
    roles.commentColumns = columnsFrom(sheet[QLatin1String("comment_columns")]);
    return roles;
}

PreviewRange rangeFrom(const QJsonArray &ends)
{
    return {ends.at(0).toInt(), ends.at(1).toInt(), ends.at(2).toInt(), ends.at(3).toInt()};
}

/// Cells and layout of a sheet, from what the extracting process sent.
PreviewSheet sheetFrom(const QJsonObject &painted)
{
    PreviewSheet sheet;
    sheet.name = painted[QLatin1String("name")].toString();
    sheet.hidden = painted[QLatin1String("hidden")].toBool();
    sheet.rows = painted[QLatin1String("rows")].toInt();
    sheet.columns = painted[QLatin1String("columns")].toInt();
    for (const QJsonValue &value : painted[QLatin1String("cells")].toArray()) {
        const QJsonArray cell = value.toArray();
        sheet.cells.push_back({cell.at(0).toInt(), cell.at(1).toInt(), cell.at(2).toString(), cell.at(3).toBool()});
    }
    for (const QJsonValue &merge : painted[QLatin1String("merges")].toArray())
        sheet.merges.push_back(rangeFrom(merge.toArray()));
    for (const QJsonValue &rows : painted[QLatin1String("hidden_rows")].toArray())
        sheet.hiddenRows.push_back({rows.toArray().at(0).toInt(), 1, rows.toArray().at(1).toInt(), 1});
    for (const QJsonValue &columns : painted[QLatin1String("hidden_columns")].toArray())
        sheet.hiddenColumns.push_back({1, columns.toArray().at(0).toInt(), 1, columns.toArray().at(1).toInt()});
    return sheet;
}

void addUnderstanding(PreviewSheet &sheet, const InspectedWorkbook &inspected)
{
    for (const QJsonValue &value : inspected.inspection[QLatin1String("sheets")].toArray()) {
        const QJsonObject understood = value.toObject();
        if (understood[QLatin1String("name")].toString() != sheet.name)
            continue;
        sheet.roles = rolesFrom(understood);
        sheet.confidence = understood[QLatin1String("confidence")].toDouble();
        for (const QJsonValue &why : understood[QLatin1String("why")].toArray())
            sheet.why << why.toString();
    }
    for (const FoundQuestion &question : inspected.questions)
        if (question.sheet == sheet.name && (sheet.questionRows.empty() || sheet.questionRows.back() != question.row))
            sheet.questionRows.push_back(question.row);
}

QJsonObject jsonOf(const QString &name, const SheetRoles &roles)
{
    const auto word = std::ranges::find(kUseWords, roles.use, [](const auto &entry) { return entry.first; });
    QJsonObject sheet{{QStringLiteral("name"), name}, {QStringLiteral("kind"), QLatin1String(word->second)}};
    if (roles.use != SheetUse::Questions)
        return sheet;
    if (roles.headerRow > 0)
        sheet.insert(QStringLiteral("header_row"), roles.headerRow);
    sheet.insert(QStringLiteral("id_column"), letterValue(roles.numberColumn));
    sheet.insert(QStringLiteral("section_column"), letterValue(roles.sectionColumn));
    if (roles.questionColumn > 0)
        sheet.insert(QStringLiteral("question_column"), lettersOf(roles.questionColumn));
    sheet.insert(QStringLiteral("answer_columns"), letterList(roles.answerColumns));
    sheet.insert(QStringLiteral("comment_columns"), letterList(roles.commentColumns));
    return sheet;
}

}  // namespace

ColumnRole SheetRoles::roleOf(int column) const
{
    if (use != SheetUse::Questions || column <= 0)
        return ColumnRole::None;
    if (column == questionColumn)
        return ColumnRole::Question;
    if (std::ranges::find(answerColumns, column) != answerColumns.end())
        return ColumnRole::Answer;
    if (std::ranges::find(commentColumns, column) != commentColumns.end())
        return ColumnRole::Comment;
    if (column == sectionColumn)
        return ColumnRole::Section;
    return column == numberColumn ? ColumnRole::Number : ColumnRole::None;
}

Result<WorkbookPreview> previewWorkbook(const ExtractClient &client, const QString &path,
                                        const RoleCorrections &corrections, Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    const Result<InspectedWorkbook> inspected = inspectWorkbook(client, *source, QFileInfo(path).fileName(),
                                                                mappingOf(corrections), progress, PaintedCells::With);
    if (!inspected)
        return std::unexpected(inspected.error());
    WorkbookPreview preview{QFileInfo(path).fileName(),
                            inspected->inspection[QLatin1String("format")].toString(),
                            {},
                            static_cast<int>(inspected->questions.size()),
                            inspected->problems};
    for (const QJsonValue &painted : inspected->sheets) {
        PreviewSheet sheet = sheetFrom(painted.toObject());
        addUnderstanding(sheet, *inspected);
        preview.sheets.push_back(std::move(sheet));
    }
    return preview;
}

SheetRoles withRole(SheetRoles roles, int column, ColumnRole role)
{
    for (int *single : {&roles.numberColumn, &roles.sectionColumn, &roles.questionColumn})
        if (*single == column)
            *single = 0;
    std::erase(roles.answerColumns, column);
    std::erase(roles.commentColumns, column);
    switch (role) {
    case ColumnRole::None:
        return roles;
    case ColumnRole::Number:
        roles.numberColumn = column;
        break;
    case ColumnRole::Section:
        roles.sectionColumn = column;
        break;
    case ColumnRole::Question:
        roles.questionColumn = column;
        break;
    case ColumnRole::Answer:
        roles.answerColumns.push_back(column);
        break;
    case ColumnRole::Comment:
        roles.commentColumns.push_back(column);
        break;
    }
    roles.use = SheetUse::Questions;
    return roles;
}

QByteArray mappingOf(const RoleCorrections &corrections)
{
    if (corrections.empty())
        return {};
    QJsonArray sheets;
    for (const auto &[name, roles] : corrections)
        sheets.append(jsonOf(name, roles));
    return QJsonDocument(QJsonObject{{QStringLiteral("sheets"), sheets}}).toJson(QJsonDocument::Compact);
}

}  // namespace assay::app
