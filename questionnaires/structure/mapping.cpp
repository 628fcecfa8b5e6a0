#include "questionnaires/structure/inspection.h"
#include "questionnaires/structure/sheet_kind_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace assay::structure {
namespace {

std::unexpected<Error> bad(const QString &what, const QString &sheet)
{
    Place place;
    place.sheet = sheet;
    return fail(ErrorCode::BadInput, what, place);
}

/// Letters, or null for "none" where that is allowed.
Result<int> readColumn(const QJsonValue &value, const QString &key, const QString &sheet)
{
    if (value.isNull())
        return 0;
    const std::optional<int> column = value.isString() ? ooxml::columnNumber(value.toString().trimmed()) : std::nullopt;
    if (!column)
        return bad(QStringLiteral("In the mapping, “%1” must be the letters of a column.").arg(key), sheet);
    return *column;
}

Result<Done> readInto(std::optional<int> &target, const QJsonObject &object, const QString &key, const QString &sheet)
{
    if (!object.contains(key))
        return Done{};
    const Result<int> column = readColumn(object.value(key), key, sheet);
    if (!column)
        return std::unexpected(column.error());
    target = *column;
    return Done{};
}

Result<Done> readColumns(std::optional<std::vector<int>> &target, const QJsonObject &object, const QString &key,
                         const QString &sheet)
{
    if (!object.contains(key))
        return Done{};
    if (!object.value(key).isArray())
        return bad(QStringLiteral("In the mapping, “%1” must be a list of column letters.").arg(key), sheet);
    std::vector<int> columns;
    for (const QJsonValue one : object.value(key).toArray()) {
        const Result<int> column = readColumn(one, key, sheet);
        if (!column)
            return std::unexpected(column.error());
        if (*column == 0)
            return bad(QStringLiteral("In the mapping, “%1” must be a list of column letters.").arg(key), sheet);
        columns.push_back(*column);
    }
    target = columns;
    return Done{};
}

Result<Done> readRow(std::optional<int> &target, const QJsonObject &object, const QString &key, const QString &sheet)
{
    if (!object.contains(key) || object.value(key).isNull())
        return Done{};
    const double number = object.value(key).toDouble(-1);
    const int row = static_cast<int>(number);
    if (row < 1 || row > ooxml::kMaxRows || row != number)
        return bad(QStringLiteral("In the mapping, “%1” must be the number of a row, from 1.").arg(key), sheet);
    target = row;
    return Done{};
}

Result<SheetMapping> readSheet(const QJsonObject &object)
{
    SheetMapping mapping;
    mapping.sheet = object.value(QStringLiteral("name")).toString();
    const QString &sheet = mapping.sheet;
    if (sheet.isEmpty())
        return bad(QStringLiteral("A sheet of the mapping has no “name”."), sheet);
    static const QSet<QString> known = {QStringLiteral("name"),           QStringLiteral("kind"),
                                        QStringLiteral("header_row"),     QStringLiteral("id_column"),
                                        QStringLiteral("section_column"), QStringLiteral("question_column"),
                                        QStringLiteral("answer_columns"), QStringLiteral("comment_columns"),
                                        QStringLiteral("first_row"),      QStringLiteral("last_row"),
                                        QStringLiteral("header_row_end"), QStringLiteral("other_header_rows"),
                                        QStringLiteral("mark_columns"),   QStringLiteral("question_count"),
                                        QStringLiteral("confidence"),     QStringLiteral("why")};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return bad(QStringLiteral("The mapping has no field “%1”.").arg(key), sheet);
    }
    if (object.contains(QStringLiteral("kind"))) {
        mapping.kind = sheetKindFromWord(object.value(QStringLiteral("kind")).toString());
        if (!mapping.kind)
            return bad(QStringLiteral("In the mapping, “kind” must be questions, instructions, lookup or other."),
                       sheet);
    }
    for (const Result<Done> &done :
         {readRow(mapping.headerRow, object, QStringLiteral("header_row"), sheet),
          readRow(mapping.firstRow, object, QStringLiteral("first_row"), sheet),
          readRow(mapping.lastRow, object, QStringLiteral("last_row"), sheet),
          readInto(mapping.idColumn, object, QStringLiteral("id_column"), sheet),
          readInto(mapping.sectionColumn, object, QStringLiteral("section_column"), sheet),
          readInto(mapping.questionColumn, object, QStringLiteral("question_column"), sheet),
          readColumns(mapping.answerColumns, object, QStringLiteral("answer_columns"), sheet),
          readColumns(mapping.commentColumns, object, QStringLiteral("comment_columns"), sheet)}) {
        if (!done)
            return std::unexpected(done.error());
    }
    if (mapping.questionColumn == 0)
        mapping.questionColumn.reset();
    if (mapping.firstRow && mapping.lastRow && *mapping.firstRow > *mapping.lastRow)
        return bad(QStringLiteral("In the mapping, “first_row” comes after “last_row”."), sheet);
    return mapping;
}

}  // namespace

Result<Mapping> readMapping(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return bad(QStringLiteral("The mapping is no JSON: %1 at byte %2.").arg(parse.errorString()).arg(parse.offset),
                   {});
    const QJsonValue sheets = document.object().value(QStringLiteral("sheets"));
    if (!sheets.isArray())
        return bad(QStringLiteral("The mapping has no list “sheets”."), {});
    Mapping mapping;
    for (const QJsonValue value : sheets.toArray()) {
        const Result<SheetMapping> sheet = readSheet(value.toObject());
        if (!sheet)
            return std::unexpected(sheet.error());
        mapping.push_back(*sheet);
    }
    return mapping;
}

}  // namespace assay::structure
