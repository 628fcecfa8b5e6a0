#include "app/usecases/restore_answers.h"

#include "model/store/citation_repository.h"
#include "model/store/questionnaire_repository.h"

#include <algorithm>
#include <unordered_map>

namespace assay::app {

namespace {

/// The same but for the revision, which grows by every save.
bool sayTheSame(Question one, const Question &other)
{
    one.revision = other.revision;
    return one == other;
}

bool sayTheSame(const Citation &one, const Citation &other)
{
    return one.evidence == other.evidence && one.version == other.version && one.passage == other.passage &&
           one.disclosed == other.disclosed;
}

bool holds(const std::vector<Citation> &citations, const Citation &citation)
{
    return std::ranges::any_of(citations, [&](const Citation &other) { return sayTheSame(citation, other); });
}

bool sameCitations(const std::vector<Citation> &some, const std::vector<Citation> &others)
{
    return std::ranges::all_of(some, [&](const Citation &citation) { return holds(others, citation); }) &&
           std::ranges::all_of(others, [&](const Citation &citation) { return holds(some, citation); });
}

/// The question as it was, to be saved over what it is now.
Question broughtBack(Question before, int revisionNow)
{
    before.revision = revisionNow;
    if (before.state == AnswerState::Approved) {
        before.state = AnswerState::InReview;
        before.approvedBy.clear();
    }
    return before;
}

Result<Done> bringBack(store::UnitOfWork &unit, const AnswerRecord &now, const AnswerChange &change)
{
    if (!sayTheSame(now.question, change.after.question) || !sameCitations(now.citations, change.after.citations))
        return fail(ErrorCode::StaleRevision, QStringLiteral("the answer has been changed since"),
                    {{}, now.question.found.sheet, now.question.found.row});
    for (const Citation &citation : now.citations)
        if (!holds(change.before.citations, citation))
            if (const Result<Done> removed = store::removeCitation(unit, citation.id); !removed)
                return removed;
    for (const Citation &citation : change.before.citations)
        if (!holds(now.citations, citation))
            if (const Result<CitationId> added = store::addCitation(unit, citation); !added)
                return std::unexpected(added.error());
    if (sayTheSame(now.question, change.before.question))
        return Done{};
    return store::saveQuestion(unit, broughtBack(change.before.question, now.question.revision),
                               QStringLiteral("answer-undone"));
}

}  // namespace

Result<std::vector<AnswerRecord>> answerRecords(const Session &session, QuestionnaireId id,
                                                const std::vector<QuestionId> &only)
{
    Result<std::vector<Question>> questions = store::questionsOf(session.workspace, id);
    if (!questions)
        return std::unexpected(questions.error());
    const Result<std::vector<Citation>> citations = store::citationsOfQuestionnaire(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    std::unordered_map<QuestionId, std::vector<Citation>> byQuestion;
    for (const Citation &citation : *citations)
        byQuestion[std::get<QuestionId>(citation.target)].push_back(citation);
    std::vector<AnswerRecord> records;
    for (Question &question : *questions)
        if (only.empty() || std::ranges::find(only, question.id) != only.end()) {
            const QuestionId key = question.id;
            records.push_back({std::move(question), std::move(byQuestion[key])});
        }
    return records;
}

std::vector<AnswerChange> changesBetween(const std::vector<AnswerRecord> &before,
                                         const std::vector<AnswerRecord> &after)
{
    std::vector<AnswerChange> changes;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        if (!sayTheSame(before[i].question, after[i].question) ||
            !sameCitations(before[i].citations, after[i].citations))
            changes.push_back({before[i], after[i]});
    return changes;
}

Result<BulkOutcome> restoreAnswers(const Session &session, QuestionnaireId id, const std::vector<AnswerChange> &changes)
{
    std::vector<QuestionId> only;
    for (const AnswerChange &change : changes)
        only.push_back(change.before.question.id);
    const Result<std::vector<AnswerRecord>> now = answerRecords(session, id, only);
    if (!now)
        return std::unexpected(now.error());
    return session.workspace.write(
        session.actor, QStringLiteral("undone"), [&](store::UnitOfWork &unit) -> Result<BulkOutcome> {
            BulkOutcome outcome;
            for (const AnswerChange &change : changes) {
                const QuestionId question = change.before.question.id;
                const auto record = std::ranges::find(
                    *now, question, [](const AnswerRecord &candidate) { return candidate.question.id; });
                if (record == now->end()) {
                    outcome.refused.push_back(
                        {question, {ErrorCode::NotFound, QStringLiteral("the question is gone")}});
                    continue;
                }
                if (const Result<Done> back = bringBack(unit, *record, change); back)
                    outcome.done.push_back(question);
                else if (back.error().code == ErrorCode::StaleRevision)
                    outcome.refused.push_back({question, back.error()});
                else
                    return std::unexpected(back.error());
            }
            return outcome;
        });
}

}  // namespace assay::app
