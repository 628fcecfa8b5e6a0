#include "app/usecases/questionnaire_snapshot.h"

#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/questionnaire_repository.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace assay::app {

namespace {

int at(const StateCounts &counts, AnswerState state)
{
    return counts[static_cast<std::size_t>(state)];
}

Result<QHash<qint64, CitedEvidence>> evidenceFacts(const Session &session)
{
    const Result<std::vector<Evidence>> all = store::allEvidence(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    QHash<qint64, CitedEvidence> facts;
    for (const Evidence &evidence : *all)
        facts.insert(evidence.id.value(), {evidence.title, stateOn(evidence, session.today), evidence.until});
    return facts;
}

}  // namespace

int QuestionnaireOverview::questions() const
{
    return std::accumulate(states.begin(), states.end(), 0);
}

int QuestionnaireOverview::ready() const
{
    return at(states, AnswerState::Approved) + at(states, AnswerState::Sent);
}

Result<std::vector<QuestionnaireOverview>> questionnaireOverviews(const Session &session)
{
    Result<std::vector<Questionnaire>> all = store::allQuestionnaires(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    const Result<std::vector<store::StateCount>> counts = store::questionStates(session.workspace);
    if (!counts)
        return std::unexpected(counts.error());
    std::vector<QuestionnaireOverview> overviews;
    for (Questionnaire &questionnaire : *all) {
        QuestionnaireOverview overview{std::move(questionnaire)};
        for (const store::StateCount &count : *counts)
            if (count.questionnaire == overview.about.id)
                overview.states[static_cast<std::size_t>(count.state)] = count.count;
        overviews.push_back(std::move(overview));
    }
    std::ranges::reverse(overviews);
    return overviews;
}

Result<QuestionnaireSnapshot> questionnaireSnapshot(const Session &session, QuestionnaireId id)
{
    Result<Questionnaire> about = store::questionnaireById(session.workspace, id);
    if (!about)
        return std::unexpected(about.error());
    const Result<std::vector<Question>> questions = store::questionsOf(session.workspace, id);
    if (!questions)
        return std::unexpected(questions.error());
    const Result<std::vector<Citation>> citations = store::citationsOfQuestionnaire(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    Result<QHash<qint64, CitedEvidence>> evidence = evidenceFacts(session);
    if (!evidence)
        return std::unexpected(evidence.error());

    std::unordered_map<QuestionId, std::vector<Citation>> byQuestion;
    for (const Citation &citation : *citations)
        byQuestion[std::get<QuestionId>(citation.target)].push_back(citation);
    std::vector<std::optional<OfferedAnswer>> equal = answersOfEqualQuestions(*questions);
    QuestionnaireSnapshot snapshot{std::move(*about), {}, std::move(*evidence)};
    for (std::size_t i = 0; i < questions->size(); ++i)
        snapshot.questions.push_back({(*questions)[i], std::move(byQuestion[(*questions)[i].id]), std::move(equal[i])});
    return snapshot;
}

}  // namespace assay::app
