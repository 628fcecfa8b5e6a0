#include "model/customers/question_json.h"

namespace assay {

namespace {

std::unexpected<Error> wrong(const QString &key)
{
    return fail(ErrorCode::BadInput, QStringLiteral("\"%1\" is missing or of the wrong kind").arg(key));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts << entry.toString();
    return texts;
}

QJsonObject toJson(const AnswerCell &cell)
{
    return {{QStringLiteral("cell"), cell.cell},
            {QStringLiteral("column"), cell.column},
            {QStringLiteral("role"), toWord(cell.role)},
            {QStringLiteral("kind"), toWord(cell.kind)},
            {QStringLiteral("choices"), QJsonArray::fromStringList(cell.choices)},
            {QStringLiteral("before"), cell.before},
            {QStringLiteral("locked"), cell.locked},
            {QStringLiteral("formula"), cell.formula}};
}

Result<AnswerCell> cellFromJson(const QJsonObject &json)
{
    const std::optional<CellRole> role = cellRoleFromWord(json.value(QLatin1String("role")).toString());
    const std::optional<CellKind> kind = cellKindFromWord(json.value(QLatin1String("kind")).toString());
    if (!role)
        return wrong(QStringLiteral("role"));
    if (!kind)
        return wrong(QStringLiteral("kind"));
    AnswerCell cell;
    cell.cell = json.value(QLatin1String("cell")).toString();
    cell.column = json.value(QLatin1String("column")).toString();
    cell.role = *role;
    cell.kind = *kind;
    cell.choices = textsOf(json.value(QLatin1String("choices")));
    cell.before = json.value(QLatin1String("before")).toString();
    cell.locked = json.value(QLatin1String("locked")).toBool();
    cell.formula = json.value(QLatin1String("formula")).toBool();
    return cell;
}

}  // namespace

QJsonObject toJson(const FoundQuestion &question)
{
    QJsonArray cells;
    for (const AnswerCell &cell : question.cells)
        cells.append(toJson(cell));
    return {{QStringLiteral("sheet"), question.sheet},
            {QStringLiteral("row"), question.row},
            {QStringLiteral("ref"), question.ref},
            {QStringLiteral("section"), question.section},
            {QStringLiteral("text"), question.text},
            {QStringLiteral("hidden"), question.hidden},
            {QStringLiteral("choices"), QJsonArray::fromStringList(question.choices)},
            {QStringLiteral("cells"), cells}};
}

Result<FoundQuestion> foundQuestionFromJson(const QJsonObject &json)
{
    for (const char *key : {"sheet", "text"})
        if (!json.value(QLatin1String(key)).isString())
            return wrong(QString::fromLatin1(key));
    FoundQuestion question;
    question.sheet = json.value(QLatin1String("sheet")).toString();
    question.row = json.value(QLatin1String("row")).toInt();
    question.ref = json.value(QLatin1String("ref")).toString();
    question.section = json.value(QLatin1String("section")).toString();
    question.text = json.value(QLatin1String("text")).toString();
    question.hidden = json.value(QLatin1String("hidden")).toBool();
    question.choices = textsOf(json.value(QLatin1String("choices")));
    for (const QJsonValue &entry : json.value(QLatin1String("cells")).toArray()) {
        Result<AnswerCell> cell = cellFromJson(entry.toObject());
        if (!cell)
            return std::unexpected(cell.error());
        question.cells.push_back(std::move(*cell));
    }
    return question;
}

QJsonObject toJson(const AnswerText &answer)
{
    QJsonObject cells;
    for (const auto &[column, value] : answer.cells)
        cells.insert(column, value);
    return {{QStringLiteral("text"), answer.text},
            {QStringLiteral("choice"), answer.choice},
            {QStringLiteral("comment"), answer.comment},
            {QStringLiteral("cells"), cells}};
}

Result<AnswerText> answerTextFromJson(const QJsonObject &json)
{
    for (const char *key : {"text", "choice", "comment"}) {
        const QJsonValue value = json.value(QLatin1String(key));
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            return wrong(QString::fromLatin1(key));
    }
    AnswerText answer;
    answer.text = json.value(QLatin1String("text")).toString();
    answer.choice = json.value(QLatin1String("choice")).toString();
    answer.comment = json.value(QLatin1String("comment")).toString();
    const QJsonValue cells = json.value(QLatin1String("cells"));
    if (!cells.isObject() && !cells.isUndefined() && !cells.isNull())
        return wrong(QStringLiteral("cells"));
    const QJsonObject columns = cells.toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!column.value().isString())
            return wrong(QStringLiteral("cells.") + column.key());
        answer.cells.emplace_back(column.key(), column.value().toString());
    }
    return answer;
}

QJsonObject toJson(const Question &question)
{
    QJsonObject json = toJson(question.found);
    json.insert(QStringLiteral("id"), question.id.value());
    json.insert(QStringLiteral("state"), toWord(question.state));
    json.insert(QStringLiteral("reply"), toJson(question.answer));
    return json;
}

Result<Question> questionFromJson(const QJsonObject &json)
{
    Result<FoundQuestion> found = foundQuestionFromJson(json);
    if (!found)
        return std::unexpected(found.error());
    Result<AnswerText> answer = answerTextFromJson(json.value(QLatin1String("reply")).toObject());
    if (!answer)
        return std::unexpected(answer.error());
    const std::optional<AnswerState> state = answerStateFromWord(json.value(QLatin1String("state")).toString());
    if (!state)
        return wrong(QStringLiteral("state"));
    Question question{QuestionId(json.value(QLatin1String("id")).toInteger())};
    question.found = std::move(*found);
    question.answer = std::move(*answer);
    question.state = *state;
    return question;
}

}  // namespace assay
