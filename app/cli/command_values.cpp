#include "app/cli/commands.h"
#include "app/common/error_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

void addPlace(QJsonObject &json, const Place &place)
{
    json.insert(QStringLiteral("file"), orNull(place.file));
    json.insert(QStringLiteral("sheet"), orNull(place.sheet));
    json.insert(QStringLiteral("row"), place.row > 0 ? QJsonValue(place.row) : QJsonValue());
    json.insert(QStringLiteral("column"), orNull(place.column));
    if (place.page > 0)
        json.insert(QStringLiteral("page"), place.page);
}

}  // namespace

Result<std::optional<QDate>> dateOption(const std::string &value, const char *option)
{
    if (value.empty())
        return std::optional<QDate>();
    const QDate date = QDate::fromString(text(value), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::Usage, QStringLiteral("%1 takes a date such as 2026-11-22, not \"%2\"")
                                          .arg(QString::fromLatin1(option), text(value)));
    return std::optional(date);
}

Result<qint64> idOption(const std::string &value, const char *what)
{
    bool isNumber = false;
    const qint64 id = text(value).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return fail(
            ErrorCode::Usage,
            QStringLiteral("\"%1\" is no id of %2: ids are numbers").arg(text(value), QString::fromLatin1(what)));
    return id;
}

QStringList linesOf(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << app::sentence(problem);
    return lines;
}

QJsonArray jsonOf(const Problems &problems)
{
    QJsonArray all;
    for (const Problem &problem : problems) {
        QJsonObject json{{QStringLiteral("what"), problem.what}, {QStringLiteral("rule"), problem.rule}};
        addPlace(json, problem.place);
        all.append(json);
    }
    return all;
}

QJsonObject jsonOf(const Error &error)
{
    QJsonObject json{{QStringLiteral("code"), app::codeWord(error.code)},
                     {QStringLiteral("message"), app::sentence(error)}};
    addPlace(json, error.place);
    return json;
}

}  // namespace assay::cli
