#include "questionnaires/matching/matcher.h"

#include "questionnaires/matching/answer_words.h"
#include "questionnaires/matching/confidence.h"
#include "questionnaires/matching/contrasts.h"
#include "questionnaires/matching/parallel.h"
#include "questionnaires/matching/polarity.h"
#include "questionnaires/matching/quantities.h"
#include "questionnaires/matching/reasons.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace assay {

namespace {

using namespace matching;

constexpr std::size_t kWeighed = 10;  ///< Candidates whose polarity, quantities and contrasts are looked at
constexpr double kOpposite = 0.4;     ///< What is left of the confidence
constexpr double kOtherQuantity = 0.7;
constexpr double kContrast = 0.4;
constexpr double kObjection = 0.85;  ///< What each objection leaves of the score that candidates are ordered by

/// A candidate with what speaks against it.
struct Weighed
{
    Candidate candidate;
    QStringList objections;
    bool opposite = false;
    double left = 1;    ///< Share of the confidence that the objections leave
    double matter = 1;  ///< The part of it that says that another matter is asked about
    Belief belief;

    /// Objections move a candidate only behind those that are nearly as like.
    [[nodiscard]] double score() const
    {
        return std::pow(kObjection, static_cast<double>(objections.size())) * static_cast<double>(candidate.score);
    }
};

Weighed weigh(const Candidate &candidate, const QString &asked, const QString &entry)
{
    Weighed weighed{candidate, {}, false, 1, 1, {}};
    if (candidate.evidence.same)
        return weighed;
    const Polarity here = polarityOf(asked);
    const Polarity there = polarityOf(entry);
    if (here.negative != there.negative) {
        weighed.opposite = true;
        weighed.left *= kOpposite;
        weighed.objections << QStringLiteral("One asks the other way round (“%1”): the answer must be turned.")
                                  .arg(here.negative ? here.cue : there.cue);
    }
    const QStringList quantities = differences(quantitiesOf(asked), quantitiesOf(entry));
    const QStringList contrasting = contrasts(asked, entry);
    weighed.left *= std::pow(kOtherQuantity, static_cast<double>(quantities.size()));
    weighed.matter = std::pow(kContrast, static_cast<double>(contrasting.size()));
    weighed.left *= weighed.matter;
    weighed.objections << quantities << contrasting;
    return weighed;
}

/// The best candidates with their objections, best first; of equal questions the later answered one first.
std::vector<Weighed> weighedCandidates(const Engine &engine, const Asked &asked, const MatchQuestion &question,
                                       std::size_t most)
{
    const std::vector<Candidate> candidates = engine.candidates(asked, question.section);
    std::vector<Weighed> weighed;
    for (std::size_t i = 0; i < std::min(candidates.size(), most); ++i)
        weighed.push_back(weigh(candidates[i], question.text, engine.entries()[candidates[i].entry].question));
    std::stable_sort(weighed.begin(), weighed.end(), [&](const Weighed &left, const Weighed &right) {
        if (left.candidate.evidence.same && right.candidate.evidence.same)
            return engine.entries()[left.candidate.entry].answered > engine.entries()[right.candidate.entry].answered;
        return left.score() > right.score();
    });
    for (std::size_t i = 0; i < weighed.size(); ++i) {
        const std::size_t other = i == 0 ? 1 : 0;
        const float beside = other < weighed.size() ? weighed[other].candidate.score : 0;
        weighed[i].belief = beliefIn(engine, asked, weighed[i].candidate, weighed[i].candidate.score - beside);
    }
    return weighed;
}

Proposal proposalFor(const Engine &engine, const Asked &asked, const QStringList &permitted, const Weighed &weighed)
{
    const LibraryEntry &entry = engine.entries()[weighed.candidate.entry];
    Proposal proposal{entry.id, entry.answer, {}, entry.comment, weighed.left * weighed.belief.right, {}};
    if (!weighed.opposite)
        proposal.choice = permittedWord(entry.choice, entry.answer, permitted);
    proposal.why = reasonsFor(engine, asked, weighed.candidate) + weighed.objections;
    if (!permitted.isEmpty() && proposal.choice.isEmpty() && !weighed.opposite)
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
    const auto wanted = static_cast<std::size_t>(top);
    const std::vector<Weighed> weighed = weighedCandidates(*m_engine, asked, question, std::max(kWeighed, wanted));
    if (weighed.empty() || weighed[0].matter * weighed[0].belief.answerable < floorFor(asked, weighed[0].candidate))
        return {};
    std::vector<Proposal> proposals;
    for (std::size_t i = 0; i < std::min(weighed.size(), wanted); ++i) {
        proposals.push_back(proposalFor(*m_engine, asked, question.choices, weighed[i]));
        if (i > 0)
            proposals[i].confidence = std::min(proposals[i].confidence, proposals[i - 1].confidence);
    }
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
        hits.push_back({m_engine->entries()[candidate.entry].id, beliefIn(*m_engine, asked, candidate, 0).right});
    }
    return hits;
}

}  // namespace assay
