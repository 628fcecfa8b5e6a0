#include "app/usecases/answer_questions.h"

#include "model/store/citation_repository.h"
#include "model/store/questionnaire_repository.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace assay::app {

namespace {

/// The questions of a questionnaire that exists.
Result<std::vector<Question>> questionsIn(const Session &session, QuestionnaireId id)
{
    if (const Result<Questionnaire> known = store::questionnaireById(session.workspace, id); !known)
        return std::unexpected(known.error());
    return store::questionsOf(session.workspace, id);
}

QString whereIs(const Question &question)
{
    return QStringLiteral("question %1 (sheet \"%2\", row %3)")
        .arg(question.id.value())
        .arg(question.found.sheet)
        .arg(question.found.row);
}

/// Nothing but permitted words goes into a list or mark cell. Errors: BadInput.
Result<Done> requirePermitted(const Question &question, const AnswerText &answer)
{
    const QStringList &choices = question.found.choices;
    if (answer.choice.isEmpty() || choices.isEmpty() || choices.contains(answer.choice))
        return Done{};
    return fail(ErrorCode::BadInput,
                QStringLiteral("\"%1\" is none of the permitted words of %2: %3")
                    .arg(answer.choice, whereIs(question), choices.join(QLatin1String(" | "))),
                {{}, question.found.sheet, question.found.row});
}

Result<Done> requireColumns(const Question &question, const AnswerText &answer)
{
    for (const auto &[column, value] : answer.cells) {
        const auto cell = std::ranges::find(question.found.cells, column, &AnswerCell::column);
        if (cell == question.found.cells.end())
            return fail(ErrorCode::BadInput,
                        QStringLiteral("column %1 takes no part of the answer to %2").arg(column, whereIs(question)));
        if (cell->kind == CellKind::List && !cell->choices.isEmpty() && !cell->choices.contains(value))
            return fail(ErrorCode::BadInput,
                        QStringLiteral("\"%1\" is none of the permitted words of column %2 of %3: %4")
                            .arg(value, column, whereIs(question), cell->choices.join(QLatin1String(" | "))));
    }
    return Done{};
}

/// Does `change` to each chosen question in one unit of work; a refusal concerns that question only.
Result<BulkOutcome> changeEach(const Session &session, const std::vector<Question> &questions, const QString &reason,
                               const QString &action,
                               const std::function<Result<Done>(store::UnitOfWork &, Question &)> &change)
{
    return session.workspace.write(session.actor, reason, [&](store::UnitOfWork &unit) -> Result<BulkOutcome> {
        BulkOutcome outcome;
        for (const Question &question : questions) {
            Question changed = question;
            if (const Result<Done> done = change(unit, changed); !done) {
                outcome.refused.push_back({question.id, done.error()});
                continue;
            }
            if (const Result<Done> saved = store::saveQuestion(unit, changed, action); !saved)
                return std::unexpected(saved.error());
            outcome.done.push_back(question.id);
        }
        return outcome;
    });
}

std::vector<Question> chosen(const std::vector<Question> &questions, const std::vector<QuestionId> &only,
                             const std::function<bool(const Question &)> &byDefault)
{
    std::vector<Question> result;
    for (const Question &question : questions)
        if (only.empty() ? byDefault(question) : std::ranges::find(only, question.id) != only.end())
            result.push_back(question);
    return result;
}

/// Ids that are none of the questionnaire's, as refusals.
void refuseUnknown(const std::vector<Question> &questions, const std::vector<QuestionId> &only, BulkOutcome &outcome)
{
    for (const QuestionId id : only)
        if (std::ranges::find(questions, id, &Question::id) == questions.end())
            outcome.refused.push_back(
                {id, {ErrorCode::NotFound, QStringLiteral("the questionnaire has no question %1").arg(id.value())}});
}

std::unordered_set<QuestionId> citedQuestions(const std::vector<Citation> &citations)
{
    std::unordered_set<QuestionId> cited;
    for (const Citation &citation : citations)
        cited.insert(std::get<QuestionId>(citation.target));
    return cited;
}

/// Errors: Refused, in words.
Result<Done> approve(const Session &session, Question &question, Proof proof)
{
    switch (approvalBar(question, proof, session.actor, session.workspace.policies())) {
    case ApprovalBar::None:
        break;
    case ApprovalBar::Role:
        return fail(ErrorCode::Refused, QStringLiteral("approving needs the role of a reviewer"));
    case ApprovalBar::State:
        return fail(ErrorCode::Refused, QStringLiteral("%1 is %2: only drafts and answers in review are approved")
                                            .arg(whereIs(question), toWord(question.state)));
    case ApprovalBar::SamePerson:
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1 was answered by %2, and this workspace asks for a second person")
                        .arg(whereIs(question), question.answeredBy));
    case ApprovalBar::NothingCited:
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1 cites nothing and says no reason why none is needed").arg(whereIs(question)));
    }
    question.state = AnswerState::Approved;
    question.approvedBy = session.actor.name;
    return Done{};
}

}  // namespace

Result<BulkOutcome> answerQuestions(const Session &session, QuestionnaireId id, const std::vector<GivenAnswer> &answers)
{
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    std::unordered_map<QuestionId, GivenAnswer> given;
    std::vector<QuestionId> only;
    for (const GivenAnswer &answer : answers) {
        given.insert_or_assign(answer.question, answer);
        only.push_back(answer.question);
    }
    Result<BulkOutcome> outcome = changeEach(
        session, chosen(*questions, only, [](const Question &) { return false; }), QStringLiteral("answered"),
        QStringLiteral("question-answered"), [&](store::UnitOfWork &, Question &question) -> Result<Done> {
            if (question.state == AnswerState::Sent)
                return fail(ErrorCode::Refused, QStringLiteral("%1 was sent already").arg(whereIs(question)));
            const GivenAnswer &answer = given.at(question.id);
            if (const Result<Done> fits = requirePermitted(question, answer.text); !fits)
                return fits;
            if (const Result<Done> fits = requireColumns(question, answer.text); !fits)
                return fits;
            question.answer = answer.text;
            question.noEvidenceNeeded = answer.noEvidenceNeeded;
            question.state = AnswerState::Draft;
            question.from = std::nullopt;
            question.confidence = 0;
            question.answeredBy = session.actor.name;
            question.approvedBy.clear();
            return Done{};
        });
    if (outcome)
        refuseUnknown(*questions, only, *outcome);
    return outcome;
}

Result<BulkOutcome> acceptProposals(const Session &session, QuestionnaireId id, double atLeast)
{
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    const Result<std::vector<Citation>> citations = store::citationsOfLibrary(session.workspace);
    if (!citations)
        return std::unexpected(citations.error());
    const auto accepted = [&](const Question &question) {
        return question.state == AnswerState::Proposed && question.confidence >= atLeast;
    };
    return changeEach(session, chosen(*questions, {}, accepted), QStringLiteral("proposals accepted"),
                      QStringLiteral("proposal-accepted"),
                      [&](store::UnitOfWork &unit, Question &question) -> Result<Done> {
                          for (const Citation &citation : *citations) {
                              if (!question.from || std::get<LibraryEntryId>(citation.target) != *question.from)
                                  continue;
                              Citation copy = citation;
                              copy.target = question.id;
                              if (const Result<CitationId> added = store::addCitation(unit, copy); !added)
                                  return std::unexpected(added.error());
                          }
                          question.state = AnswerState::Draft;
                          question.answeredBy = session.actor.name;
                          return Done{};
                      });
}

ApprovalBar approvalBar(const Question &question, Proof proof, const Actor &actor, const store::Policies &policies)
{
    if (!mayApproveAnswers(actor, policies))
        return ApprovalBar::Role;
    if (proof == Proof::Missing && policies.citing == store::Citing::Strict)
        return ApprovalBar::NothingCited;
    if (question.state != AnswerState::Draft && question.state != AnswerState::InReview)
        return ApprovalBar::State;
    if (question.answeredBy == actor.name && policies.fourEyes == store::FourEyes::Required)
        return ApprovalBar::SamePerson;
    return ApprovalBar::None;
}

bool mayApproveAnswers(const Actor &actor, const store::Policies &policies)
{
    if (actor.role == Role::Reviewer || actor.role == Role::Administrator)
        return true;
    return actor.role == Role::Engineer && policies.fourEyes == store::FourEyes::Declared;
}

Result<BulkOutcome> submitAnswers(const Session &session, QuestionnaireId id, const std::vector<QuestionId> &only)
{
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    const auto isDraft = [](const Question &question) { return question.state == AnswerState::Draft; };
    Result<BulkOutcome> outcome = changeEach(
        session, chosen(*questions, only, isDraft), QStringLiteral("sent for review"),
        QStringLiteral("answer-submitted"), [&](store::UnitOfWork &, Question &question) -> Result<Done> {
            if (!isDraft(question))
                return fail(ErrorCode::Refused,
                            QStringLiteral("%1 is %2, not a draft").arg(whereIs(question), toWord(question.state)));
            question.state = AnswerState::InReview;
            return Done{};
        });
    if (outcome)
        refuseUnknown(*questions, only, *outcome);
    return outcome;
}

Result<BulkOutcome> approveAnswers(const Session &session, QuestionnaireId id, const std::vector<QuestionId> &only)
{
    if (!mayApproveAnswers(session.actor, session.workspace.policies()))
        return fail(ErrorCode::Refused,
                    QStringLiteral("approving needs the role of a reviewer; %1 acts as %2 (use --as NAME:reviewer)")
                        .arg(session.actor.name, toWord(session.actor.role)));
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    const Result<std::vector<Citation>> citations = store::citationsOfQuestionnaire(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    const std::unordered_set<QuestionId> cited = citedQuestions(*citations);
    const store::Citing citing = session.workspace.policies().citing;

    Problems unproven;
    const auto canBe = [](const Question &question) {
        return question.state == AnswerState::Draft || question.state == AnswerState::InReview;
    };
    Result<BulkOutcome> outcome = changeEach(
        session, chosen(*questions, only, canBe), QStringLiteral("approved"), QStringLiteral("answer-approved"),
        [&](store::UnitOfWork &, Question &question) -> Result<Done> {
            const Proof proof =
                cited.contains(question.id) || !question.noEvidenceNeeded.isEmpty() ? Proof::Given : Proof::Missing;
            const Result<Done> approved = approve(session, question, proof);
            if (approved && proof == Proof::Missing && citing == store::Citing::Warn)
                unproven.push_back({Severity::Warning,
                                    QStringLiteral("answer-without-citation"),
                                    QStringLiteral("%1 is approved without a citation").arg(whereIs(question)),
                                    {{}, question.found.sheet, question.found.row}});
            return approved;
        });
    if (!outcome)
        return outcome;
    refuseUnknown(*questions, only, *outcome);
    outcome->attention = std::move(unproven);
    return outcome;
}

}  // namespace assay::app
