#include "questionnaires/matching/matcher.h"

#include "questionnaires/matching/answer_words.h"
#include "questionnaires/matching/engine.h"
#include "questionnaires/matching/parallel.h"
#include "questionnaires/matching/polarity.h"
#include "questionnaires/matching/quantities.h"
#include "questionnaires/matching/reasons.h"

#include <algorithm>
#include <atomic>

namespace assay {

namespace {

using namespace matching;

constexpr std::size_t kWeighed = 10;  ///< Candidates whose polarity and quantities are looked at
constexpr double kOppositePart = 0.4;
constexpr double kQuantityPart = 0.7;

/// A candidate with everything that is told of it.
Proposal proposalFor(const Engine &engine, const Asked &asked, const MatchQuestion &question,
                     const Candidate &candidate, float lead)
{
    const LibraryEntry &entry = engine.entries()[candidate.entry];
    Proposal proposal{entry.id,
                      entry.answer,
                      permittedWord(entry.choice, entry.answer, question.choices),
                      entry.comment,
                      confidenceOf(candidate, lead),
                      {}};
    proposal.why = reasonsFor(engine, asked, candidate);
    const Polarity here = polarityOf(question.text);
    const Polarity there = polarityOf(entry.question);
    if (here.negative != there.negative) {
        proposal.confidence *= kOppositePart;
        proposal.choice.clear();
        proposal.why << QStringLiteral("One asks the other way round (“%1”): the answer must be turned.")
                            .arg(here.negative ? here.cue : there.cue);
    }
    for (const QString &difference : differences(quantitiesOf(question.text), quantitiesOf(entry.question))) {
        proposal.confidence *= kQuantityPart;
        proposal.why << difference;
    }
    if (!question.choices.isEmpty() && proposal.choice.isEmpty() && here.negative == there.negative)
        proposal.why << QStringLiteral("None of the permitted words says what was answered then.");
    return proposal;
}

}  // namespace

Matcher::Matcher(std::vector<LibraryEntry> entries, std::shared_ptr<const WordData> data)
{
    std::erase_if(entries, [](const LibraryEntry &entry) { return entry.state == EntryState::Retired; });
    m_engine = std::make_unique<Engine>(std::move(entries), std::move(data));
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

std::vector<Proposal> Matcher::propose(const MatchQuestion &question, int top) const
{
    if (top <= 0)
        return {};
    const Asked asked = m_engine->ask(question.text);
    std::vector<Candidate> candidates = m_engine->candidates(asked, question.section);
    if (candidates.size() > std::max(kWeighed, static_cast<std::size_t>(top)))
        candidates.resize(std::max(kWeighed, static_cast<std::size_t>(top)));
    std::vector<Proposal> proposals;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const float next = i + 1 < candidates.size() ? candidates[i + 1].score : 0;
        proposals.push_back(proposalFor(*m_engine, asked, question, candidates[i], candidates[i].score - next));
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal &left, const Proposal &right) { return left.confidence > right.confidence; });
    if (proposals.empty() || proposals.front().confidence < kFloor)
        return {};
    if (proposals.size() > static_cast<std::size_t>(top))
        proposals.erase(proposals.begin() + top, proposals.end());
    return proposals;
}

std::vector<std::vector<Proposal>> Matcher::proposeAll(const std::vector<MatchQuestion> &questions, int top) const
{
    std::vector<std::vector<Proposal>> all(questions.size());
    std::atomic<std::size_t> next = 0;
    inParallel(std::min(threadCount(), questions.size()), [&](std::size_t) {
        for (std::size_t i = next++; i < questions.size(); i = next++)
            all[i] = propose(questions[i], top);
    });
    return all;
}

std::vector<LibraryHit> Matcher::search(const QString &text, int top) const
{
    std::vector<LibraryHit> hits;
    const Asked asked = m_engine->ask(text);
    for (const Candidate &candidate : m_engine->candidates(asked, {})) {
        if (std::ssize(hits) >= top)
            break;
        hits.push_back({m_engine->entries()[candidate.entry].id, confidenceOf(candidate, 0)});
    }
    return hits;
}

}  // namespace assay
