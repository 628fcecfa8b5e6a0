#include "model/store/questionnaire_repository.h"

#include "model/customers/question_json.h"

#include <QJsonDocument>
#include <QUuid>

namespace assay::store {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template<class Value>
Value parsed(Result<Value> value)
{
    if (!value)
        throw StorageError(Error{ErrorCode::Damaged,
                                 QStringLiteral("a stored question cannot be read: %1").arg(value.error().detail)});
    return std::move(*value);
}

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Question questionFrom(const Row &row)
{
    Question question{QuestionId(row.integer(0))};
    question.found = parsed(foundQuestionFromJson(objectFrom(row.text(1))));
    question.state = answerStateFromWord(row.text(2)).value_or(AnswerState::Blank);
    question.answer = parsed(answerTextFromJson(objectFrom(row.text(3))));
    question.noEvidenceNeeded = row.text(4);
    if (!row.isNull(5))
        question.from = LibraryEntryId(row.integer(5));
    question.confidence = row.real(6);
    question.answeredBy = row.text(7);
    question.approvedBy = row.text(8);
    question.revision = row.small(9);
    return question;
}

const QString kQuestionColumns = QStringLiteral(
    "id, found, state, answer, no_evidence_needed, taken_from, confidence, answered_by, approved_by, revision");

std::vector<Questionnaire> questionnairesWhere(const Connection &connection, const QString &condition,
                                               const Values &values)
{
    std::vector<Questionnaire> all;
    connection.each(QStringLiteral("SELECT q.id, q.uuid, q.customer, c.name, q.file_name, q.format, q.file, q.received "
                                   "FROM questionnaire q JOIN customer c ON c.id = q.customer %1 ORDER BY q.id")
                        .arg(condition),
                    values, [&](const Row &row) {
                        const std::optional<Sha256> file = Sha256::fromBytes(row.bytes(6));
                        if (!file)
                            throw StorageError(
                                Error{ErrorCode::Damaged, QStringLiteral("a questionnaire has no file")});
                        all.push_back({QuestionnaireId(row.integer(0)), row.text(1), CustomerId(row.integer(2)),
                                       row.text(3), row.text(4), row.text(5), *file, timeFromStored(row.text(7))});
                    });
    return all;
}

qint64 customerNamed(UnitOfWork &unit, const QString &name)
{
    qint64 id = unit.connection().integer(QStringLiteral("SELECT id FROM customer WHERE name = ?"), {name});
    if (id != 0)
        return id;
    id = unit.connection().insert(QStringLiteral("INSERT INTO customer (uuid, name) VALUES (?, ?)"),
                                  {QUuid::createUuid().toString(QUuid::WithoutBraces), name});
    unit.record(QStringLiteral("customer-added"), {QStringLiteral("customer"), QString::number(id)},
                {{QStringLiteral("name"), name}});
    return id;
}

QJsonObject payloadOf(const Question &question)
{
    QJsonObject payload = toJson(question.answer);
    payload.insert(QStringLiteral("state"), toWord(question.state));
    if (!question.noEvidenceNeeded.isEmpty())
        payload.insert(QStringLiteral("no-evidence-needed"), question.noEvidenceNeeded);
    if (question.from)
        payload.insert(QStringLiteral("library-entry"), question.from->value());
    return payload;
}

}  // namespace

Result<QuestionnaireId> addQuestionnaire(UnitOfWork &unit, const NewQuestionnaire &questionnaire)
{
    const QString customerName = questionnaire.customerName.trimmed();
    if (customerName.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("the customer needs a name"));
    return guarded([&] {
        keepFile(unit, questionnaire.file);
        const qint64 customer = customerNamed(unit, customerName);
        const qint64 id = unit.connection().insert(
            QStringLiteral("INSERT INTO questionnaire (uuid, customer, file_name, format, file, received) VALUES (?, "
                           "?, ?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), customer, questionnaire.fileName, questionnaire.format,
             questionnaire.file.sha256.bytes(), storedTime(unit.nowUtc())});
        Statement insert = unit.connection().prepare(QStringLiteral(
            "INSERT INTO question (questionnaire, ordinal, found, state, answer, no_evidence_needed, "
            "confidence, answered_by, approved_by, revision) VALUES (?, ?, ?, 'blank', '{}', '', 0, '', '', 0)"));
        int ordinal = 0;
        for (const FoundQuestion &question : questionnaire.questions)
            insert.run({id, ++ordinal, compact(toJson(question))});
        unit.record(QStringLiteral("questionnaire-imported"), {QStringLiteral("questionnaire"), QString::number(id)},
                    {{QStringLiteral("customer"), customerName},
                     {QStringLiteral("file"), questionnaire.fileName},
                     {QStringLiteral("sha256"), questionnaire.file.sha256.hex()},
                     {QStringLiteral("questions"), ordinal}});
        return QuestionnaireId(id);
    });
}

Result<Done> saveQuestion(UnitOfWork &unit, const Question &question, const QString &action)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        std::optional<Question> before;
        connection.each(QStringLiteral("SELECT %1 FROM question WHERE id = ?").arg(kQuestionColumns),
                        {question.id.value()}, [&](const Row &row) { before = questionFrom(row); });
        if (!before)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no question %1").arg(question.id.value())});
        const int changed = connection.run(
            QStringLiteral(
                "UPDATE question SET state = ?, answer = ?, no_evidence_needed = ?, taken_from = ?, confidence = ?, "
                "answered_by = ?, approved_by = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
            {toWord(question.state), compact(toJson(question.answer)), question.noEvidenceNeeded,
             question.from ? QVariant(question.from->value()) : QVariant(), question.confidence, question.answeredBy,
             question.approvedBy, question.id.value(), question.revision});
        if (changed != 1)
            throw StorageError(Error{ErrorCode::StaleRevision,
                                     QStringLiteral("question %1 was changed by somebody else meanwhile; read it again")
                                         .arg(question.id.value())});
        unit.record(action, {QStringLiteral("question"), QString::number(question.id.value())},
                    {{QStringLiteral("before"), payloadOf(*before)}, {QStringLiteral("after"), payloadOf(question)}});
        return Done{};
    });
}

Result<std::vector<Questionnaire>> allQuestionnaires(const Workspace &workspace)
{
    return guarded([&] { return questionnairesWhere(workspace.connection(), {}, {}); });
}

Result<Questionnaire> questionnaireById(const Workspace &workspace, QuestionnaireId id)
{
    return guarded([&] {
        const std::vector<Questionnaire> found =
            questionnairesWhere(workspace.connection(), QStringLiteral("WHERE q.id = ?"), {id.value()});
        if (found.empty())
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no questionnaire %1").arg(id.value())});
        return found.front();
    });
}

Result<std::vector<Question>> questionsOf(const Workspace &workspace, QuestionnaireId id)
{
    return guarded([&] {
        std::vector<Question> questions;
        workspace.connection().each(
            QStringLiteral("SELECT %1 FROM question WHERE questionnaire = ? ORDER BY ordinal").arg(kQuestionColumns),
            {id.value()}, [&](const Row &row) { questions.push_back(questionFrom(row)); });
        return questions;
    });
}

Result<std::pair<QuestionnaireId, Question>> questionById(const Workspace &workspace, QuestionId id)
{
    return guarded([&] {
        std::optional<std::pair<QuestionnaireId, Question>> found;
        workspace.connection().each(
            QStringLiteral("SELECT %1, questionnaire FROM question WHERE id = ?").arg(kQuestionColumns), {id.value()},
            [&](const Row &row) { found.emplace(QuestionnaireId(row.integer(10)), questionFrom(row)); });
        if (!found)
            throw StorageError(Error{ErrorCode::NotFound, QStringLiteral("there is no question %1").arg(id.value())});
        return *found;
    });
}

Result<std::vector<StateCount>> questionStates(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<StateCount> counts;
        workspace.connection().each(
            QStringLiteral("SELECT questionnaire, state, count(*) FROM question GROUP BY questionnaire, state "
                           "ORDER BY questionnaire, state"),
            {}, [&](const Row &row) {
                counts.push_back({QuestionnaireId(row.integer(0)),
                                  answerStateFromWord(row.text(1)).value_or(AnswerState::Blank), row.small(2)});
            });
        return counts;
    });
}

}  // namespace assay::store
