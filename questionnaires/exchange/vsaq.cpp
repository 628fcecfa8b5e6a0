#include "questionnaires/exchange/vsaq.h"

#include "questionnaires/exchange/vsaq_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace assay::exchange {

namespace {

constexpr qsizetype kMaxBytes = 32 * 1024 * 1024;
constexpr int kMaxDepth = 60;
constexpr int kLookedAt = 65'536;

QString text(const QJsonObject &item, QLatin1String key)
{
    return plainText(item.value(key).toString());
}

QString columnName(std::size_t index)
{
    QString letters;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

class Reader
{
public:
    Result<VsaqQuestionnaire> run(const QJsonArray &items)
    {
        readItems(items, {}, {}, 0);
        if (!m_twice.isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("the id “%1” stands twice").arg(m_twice));
        for (FoundQuestion &question : m_read.questions) {
            question.sheet = m_read.title.isEmpty() ? QStringLiteral("VSAQ") : m_read.title;
            for (const QString &condition : std::as_const(m_conditions[question.row]))
                question.section += QStringLiteral(" [%1]").arg(conditionInWords(condition, m_words));
        }
        return std::move(m_read);
    }

private:
    void readItems(const QJsonArray &items, const QStringList &path, const QStringList &conditions, int depth)
    {
        if (depth > kMaxDepth) {
            problem(QStringLiteral("too-deep"),
                    QStringLiteral("Blocks nest deeper than any questionnaire; what lies deeper is left out."));
            return;
        }
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            const QString type = item.value(QLatin1String("type")).toString();
            QStringList asked = conditions;
            if (const QString condition = item.value(QLatin1String("cond")).toString(); !condition.isEmpty())
                asked << condition;
            if (type == QLatin1String("block"))
                readBlock(item, path, asked, depth);
            else if (type == QLatin1String("tip"))
                readTip(item);
            else if (type != QLatin1String("info") && type != QLatin1String("spacer"))
                readQuestion(item, type, path, asked);
        }
    }

    void readBlock(const QJsonObject &block, QStringList path, const QStringList &conditions, int depth)
    {
        const QString title = text(block, QLatin1String("text"));
        if (depth == 0 && m_read.title.isEmpty())
            m_read.title = title;
        else if (!title.isEmpty())
            path << title;
        readItems(block.value(QLatin1String("items")).toArray(), path, conditions, depth + 1);
    }

    void readQuestion(const QJsonObject &item, const QString &type, const QStringList &path,
                      const QStringList &conditions)
    {
        FoundQuestion question;
        question.row = static_cast<int>(m_read.questions.size()) + 1;
        question.ref = item.value(QLatin1String("id")).toString();
        question.text = text(item, QLatin1String("text"));
        question.section = path.join(QStringLiteral(" / "));
        if (question.text.isEmpty())
            question.text = path.isEmpty() ? m_read.title : path.last();
        if (type == QLatin1String("radiogroup") || type == QLatin1String("checkgroup"))
            addChoices(item, type == QLatin1String("checkgroup"), question);
        else if (type == QLatin1String("yesno"))
            addYesNo(item, question);
        else if (type == QLatin1String("line") || type == QLatin1String("box") || type == QLatin1String("check") ||
                 type == QLatin1String("radio"))
            addSingle(type, question);
        else {
            problem(QStringLiteral("item-not-answered"),
                    QStringLiteral("“%1”: an item of the type “%2” is not answered here.")
                        .arg(question.text.left(80), type));
            return;
        }
        if (question.cells.empty())
            return;
        const bool readOnly = item.value(QLatin1String("auth")).toString() == QLatin1String("readonly");
        for (AnswerCell &cell : question.cells) {
            cell.locked = readOnly;
            take(cell.cell);
        }
        m_conditions.insert(question.row, conditions);
        m_read.questions.push_back(std::move(question));
    }

    void addChoices(const QJsonObject &item, bool many, FoundQuestion &question)
    {
        QStringList ids;
        for (const QJsonValue &value : item.value(QLatin1String("choices")).toArray()) {
            const QJsonObject choice = value.toObject();
            for (auto entry = choice.begin(); entry != choice.end(); ++entry) {
                ids << entry.key();
                question.choices << plainText(entry.value().toString());
                m_words.insert(entry.key(), question.choices.last());
            }
        }
        if (ids.isEmpty())
            return;
        for (qsizetype i = 0; i < (many ? ids.size() : 1); ++i) {
            AnswerCell cell;
            cell.cell = ids[i];
            cell.column = columnName(static_cast<std::size_t>(i));
            cell.kind = many ? CellKind::Mark : CellKind::List;
            cell.choices = many ? QStringList{question.choices[i]} : question.choices;
            question.cells.push_back(std::move(cell));
        }
        if (!many) {
            m_read.choiceIds.insert(ids.front(), ids);
            for (qsizetype i = 1; i < ids.size(); ++i)
                take(ids[i]);
        }
    }

    void addYesNo(const QJsonObject &item, FoundQuestion &question)
    {
        const QString yes = text(item, QLatin1String("yes"));
        const QString no = text(item, QLatin1String("no"));
        question.choices = {yes.isEmpty() ? QStringLiteral("Yes") : yes, no.isEmpty() ? QStringLiteral("No") : no};
        AnswerCell cell;
        cell.cell = question.ref;
        cell.column = QStringLiteral("A");
        cell.kind = CellKind::List;
        cell.choices = question.choices;
        m_words.insert(question.ref, question.text);
        m_words.insert(question.ref + QStringLiteral("/yes"), question.choices[0]);
        m_words.insert(question.ref + QStringLiteral("/no"), question.choices[1]);
        if (!question.ref.isEmpty())
            question.cells.push_back(std::move(cell));
    }

    void addSingle(const QString &type, FoundQuestion &question)
    {
        if (question.ref.isEmpty()) {
            problem(QStringLiteral("item-without-id"),
                    QStringLiteral("“%1” has no id, so that VSAQ keeps no answer to it.").arg(question.text.left(80)));
            return;
        }
        AnswerCell cell;
        cell.cell = question.ref;
        cell.column = QStringLiteral("A");
        if (type == QLatin1String("check") || type == QLatin1String("radio")) {
            cell.kind = CellKind::Mark;
            cell.choices = {question.text};
            question.choices = {question.text};
            m_words.insert(question.ref, question.text);
        }
        question.cells.push_back(std::move(cell));
    }

    /// A tip that asks "why" takes a remark on the question whose choice brings it up.
    void readTip(const QJsonObject &tip)
    {
        const QString id = tip.value(QLatin1String("id")).toString();
        if (text(tip, QLatin1String("why")).isEmpty() || id.isEmpty() || m_read.questions.empty())
            return;
        const QString condition = tip.value(QLatin1String("cond")).toString();
        FoundQuestion *owner = &m_read.questions.back();
        for (FoundQuestion &question : m_read.questions) {
            const QStringList ids = m_read.choiceIds.value(question.cells.front().cell, {question.cells.front().cell});
            if (std::any_of(ids.begin(), ids.end(), [&](const QString &one) { return namesId(condition, one); }))
                owner = &question;
        }
        AnswerCell cell;
        cell.cell = id;
        cell.column = columnName(owner->cells.size());
        cell.role = CellRole::Comment;
        take(id);
        m_read.remarkConditions.insert(id, condition);
        owner->cells.push_back(std::move(cell));
    }

    void take(const QString &id)
    {
        if (m_ids.contains(id) && m_twice.isEmpty())
            m_twice = id;
        m_ids.insert(id);
    }

    void problem(const QString &rule, const QString &what)
    {
        m_read.problems.push_back({Severity::Warning, rule, what, {}});
    }

    VsaqQuestionnaire m_read;
    QSet<QString> m_ids;
    QString m_twice;
    QHash<QString, QString> m_words;       // id of a choice → its text
    QHash<int, QStringList> m_conditions;  // by row of a question
};

}  // namespace

bool isVsaq(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(kLookedAt);
    const qsizetype questionnaire = start.indexOf("\"questionnaire\"");
    return questionnaire >= 0 && start.indexOf("\"type\"", questionnaire) >= 0 &&
           strictJson(start).trimmed().startsWith('{');
}

Result<VsaqQuestionnaire> readVsaq(const QByteArray &bytes)
{
    if (bytes.size() > kMaxBytes)
        return fail(ErrorCode::LimitExceeded, QStringLiteral("The file is larger than any questionnaire"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(strictJson(bytes), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("no JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    const QJsonArray items = document.object().value(QLatin1String("questionnaire")).toArray();
    if (items.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("The file holds no VSAQ questionnaire"));
    return Reader().run(items);
}

}  // namespace assay::exchange
