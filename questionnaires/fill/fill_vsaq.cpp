#include "questionnaires/exchange/vsaq.h"
#include "questionnaires/exchange/vsaq_text.h"
#include "questionnaires/fill/differing.h"
#include "questionnaires/fill/fill.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace assay::fill {

namespace {

const QString kChecked = QStringLiteral("checked");

class Answers
{
public:
    explicit Answers(const exchange::VsaqQuestionnaire &questionnaire) : m_questionnaire(questionnaire) {}

    void add(const Question &question)
    {
        m_question = &question.found;
        if (question.found.cells.empty())
            return;
        const AnswerCell &first = question.found.cells.front();
        AnswerText answer = question.answer;
        if (first.kind == CellKind::Text) {
            if (answer.text.isEmpty())
                std::swap(answer.text, answer.choice);
            write(first, answer.text, answer.text);
            answer.text.clear();
        } else if (first.kind == CellKind::List) {
            choose(first, answer.choice);
        } else {
            tick(answer);
        }
        remark(answer);
    }

    [[nodiscard]] FilledFile take(const std::vector<Question> &questions)
    {
        m_filled.package = QJsonDocument(m_values).toJson(QJsonDocument::Indented);
        m_filled.differing = differingAnswers(questions);
        return std::move(m_filled);
    }
    [[nodiscard]] const QJsonObject &values() const { return m_values; }

private:
    void skip(const QString &cell, const QString &why) { m_filled.skipped.push_back({m_question->sheet, cell, why}); }

    /// @param value  as VSAQ keeps it; @param shown  as it reads
    void write(const AnswerCell &cell, const QString &value, const QString &shown)
    {
        if (value.isEmpty())
            return;
        if (cell.locked) {
            skip(cell.cell, QStringLiteral("the item is for reading only"));
            return;
        }
        m_values.insert(cell.cell, value);
        m_filled.written.push_back({m_question->sheet, cell.cell, cell.before, shown});
    }

    void choose(const AnswerCell &cell, const QString &choice)
    {
        const qsizetype index = cell.choices.indexOf(choice);
        if (choice.isEmpty() || index < 0) {
            skip(cell.cell, choice.isEmpty() ? QStringLiteral("no word of the list was chosen")
                                             : QStringLiteral("\"%1\" is not one of the permitted words (%2)")
                                                   .arg(choice, cell.choices.join(QStringLiteral(", "))));
            return;
        }
        const QStringList ids = m_questionnaire.choiceIds.value(cell.cell);
        if (ids.isEmpty()) {
            write(cell, index == 0 ? QStringLiteral("yes") : QStringLiteral("no"), choice);
            m_chosen = {cell.cell + (index == 0 ? QStringLiteral("/yes") : QStringLiteral("/no"))};
            return;
        }
        for (const QString &id : ids)
            m_values.insert(id, QString());
        AnswerCell chosen = cell;
        chosen.cell = ids.value(index);
        write(chosen, kChecked, choice);
        m_chosen = {chosen.cell};
    }

    /// One box by the choice, others by their columns.
    void tick(const AnswerText &answer)
    {
        m_chosen.clear();
        for (const AnswerCell &cell : m_question->cells) {
            if (cell.kind != CellKind::Mark)
                continue;
            const bool named = std::any_of(answer.cells.begin(), answer.cells.end(), [&](const auto &one) {
                return one.first == cell.column && !one.second.isEmpty();
            });
            if (!named && cell.choices.value(0) != answer.choice)
                continue;
            write(cell, kChecked, cell.choices.value(0));
            m_chosen << cell.cell;
        }
        if (m_chosen.isEmpty())
            skip(m_question->cells.front().cell, QStringLiteral("no box was chosen"));
    }

    /// Text and comment go where VSAQ asks for a remark on the choice that was made.
    void remark(const AnswerText &answer)
    {
        QString text = answer.comment;
        if (!answer.text.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + answer.text;
        if (text.isEmpty())
            return;
        for (const AnswerCell &cell : m_question->cells) {
            const QString condition = m_questionnaire.remarkConditions.value(cell.cell);
            const bool asked =
                condition.isEmpty() || std::any_of(m_chosen.begin(), m_chosen.end(),
                                                   [&](const QString &id) { return exchange::namesId(condition, id); });
            if (cell.role == CellRole::Comment && asked) {
                write(cell, text, text);
                return;
            }
        }
        skip(m_question->ref.isEmpty() ? QString::number(m_question->row) : m_question->ref,
             QStringLiteral("no remark is asked for with this answer"));
    }

    const exchange::VsaqQuestionnaire &m_questionnaire;
    const FoundQuestion *m_question = nullptr;
    QStringList m_chosen;
    QJsonObject m_values;
    FilledFile m_filled;
};

}  // namespace

Result<FilledFile> fillVsaq(const QByteArray &received, const std::vector<Question> &questions)
{
    const Result<exchange::VsaqQuestionnaire> questionnaire = exchange::readVsaq(received);
    if (!questionnaire)
        return std::unexpected(questionnaire.error());
    Answers answers(*questionnaire);
    for (const Question &question : questions) {
        if (question.state == AnswerState::Approved || question.state == AnswerState::Sent)
            answers.add(question);
    }
    const QJsonObject values = answers.values();
    FilledFile filled = answers.take(questions);
    if (QJsonDocument::fromJson(filled.package).object() != values)
        return fail(ErrorCode::Damaged, QStringLiteral("the answers do not read back as they were written"));
    return filled;
}

}  // namespace assay::fill
