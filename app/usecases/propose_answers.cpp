#include "app/usecases/answer_questions.h"

#include "app/usecases/search_library.h"
#include "model/search/text_form.h"
#include "model/store/citation_repository.h"
#include "model/store/library_repository.h"
#include "model/store/questionnaire_repository.h"
#include "questionnaires/matching/matcher.h"

#include <QElapsedTimer>
#include <QHash>

#include <unordered_map>

namespace assay::app {

namespace {

using CitationsByEntry = std::unordered_map<LibraryEntryId, std::vector<Citation>>;

constexpr int kKept = 1;  // proposals of a question that are remembered
constexpr double kSameQuestionSameSection = 0.99;
constexpr double kSameQuestionElsewhere = 0.9;

bool isAnswered(const Question &question)
{
    return question.state != AnswerState::Blank && question.state != AnswerState::Proposed;
}

std::vector<MatchQuestion> asMatchQuestions(const std::vector<Question> &questions)
{
    std::vector<MatchQuestion> asked;
    asked.reserve(questions.size());
    for (const Question &question : questions)
        asked.push_back({question.found.text, question.found.section, question.found.choices});
    return asked;
}

/// Answers given within the questionnaire, by the folded text of their question.
class EqualQuestions
{
public:
    explicit EqualQuestions(const std::vector<Question> &questions)
    {
        for (const Question &question : questions)
            if (isAnswered(question))
                m_answered.insert(foldedText(question.found.text), &question);
    }

    /// The answer of an equal question elsewhere in the questionnaire.
    [[nodiscard]] std::optional<OfferedAnswer> offerFor(const Question &question) const
    {
        const Question *other = m_answered.value(foldedText(question.found.text), nullptr);
        if (!other || other->id == question.id)
            return std::nullopt;
        const bool near = other->found.sheet == question.found.sheet && other->found.section == question.found.section;
        OfferedAnswer offer{.entry = other->from, .answer = other->answer.text, .comment = other->answer.comment};
        if (question.found.choices.contains(other->answer.choice))
            offer.choice = other->answer.choice;
        offer.confidence = near ? kSameQuestionSameSection : kSameQuestionElsewhere;
        offer.why << QStringLiteral("the same question stands in sheet \"%1\", row %2, and is answered there")
                         .arg(other->found.sheet)
                         .arg(other->found.row);
        return offer;
    }

private:
    QHash<QString, const Question *> m_answered;
};

Result<CitationsByEntry> libraryCitations(const Session &session)
{
    const Result<std::vector<Citation>> all = store::citationsOfLibrary(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    CitationsByEntry byEntry;
    for (const Citation &citation : *all)
        byEntry[std::get<LibraryEntryId>(citation.target)].push_back(citation);
    return byEntry;
}

/// Keeps the first offer of each blank (or earlier proposed) question, and takes back proposals that no longer hold.
Result<BulkOutcome> remember(const Session &session, const std::vector<Question> &questions, const Offers &offers)
{
    return session.workspace.write(
        session.actor, QStringLiteral("answers proposed"), [&](store::UnitOfWork &unit) -> Result<BulkOutcome> {
            BulkOutcome outcome;
            for (std::size_t i = 0; i < questions.size(); ++i) {
                if (isAnswered(questions[i]))
                    continue;
                Question question = questions[i];
                question.state = AnswerState::Blank;
                question.answer = {};
                question.from = std::nullopt;
                question.confidence = 0;
                if (!offers.questions[i].offers.empty()) {
                    const OfferedAnswer &best = offers.questions[i].offers.front();
                    question.state = AnswerState::Proposed;
                    question.answer = {best.choice, best.answer, best.comment, {}};
                    question.from = best.entry;
                    question.confidence = best.confidence;
                }
                if (question == questions[i])
                    continue;
                if (const Result<Done> saved = store::saveQuestion(unit, question, QStringLiteral("answer-proposed"));
                    !saved)
                    return std::unexpected(saved.error());
                outcome.done.push_back(question.id);
            }
            return outcome;
        });
}

std::vector<Citation> citationsFor(const CitationsByEntry &all, LibraryEntryId entry)
{
    const auto found = all.find(entry);
    return found == all.end() ? std::vector<Citation>() : found->second;
}

/// The questions of a questionnaire that exists.
Result<std::vector<Question>> questionsIn(const Session &session, QuestionnaireId id)
{
    if (const Result<Questionnaire> known = store::questionnaireById(session.workspace, id); !known)
        return std::unexpected(known.error());
    return store::questionsOf(session.workspace, id);
}

Result<Offers> offersFor(const Session &session, const std::vector<Question> &questions, int top, Progress &progress)
{
    Result<std::vector<LibraryEntry>> entries = store::usableEntries(session.workspace);
    if (!entries)
        return std::unexpected(entries.error());
    const Result<CitationsByEntry> citations = libraryCitations(session);
    if (!citations)
        return std::unexpected(citations.error());

    Offers offers;
    const Matcher matcher(std::move(*entries), loadWordData(session.wordDataFolder, offers.problems));
    QElapsedTimer timer;
    timer.start();
    const std::vector<std::vector<Proposal>> proposals = matcher.proposeAll(asMatchQuestions(questions), top);
    offers.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, QStringLiteral("cancelled; nothing was changed"));

    for (std::size_t i = 0; i < questions.size(); ++i) {
        QuestionOffers of{questions[i].id, {}};
        for (const Proposal &proposal : proposals[i])
            of.offers.push_back({proposal.entry, proposal.answer, proposal.choice, proposal.comment,
                                 proposal.confidence, proposal.why, citationsFor(*citations, proposal.entry)});
        offers.questions.push_back(std::move(of));
    }
    return offers;
}

/// Puts the answers of equal questions first.
void addEqual(const std::vector<Question> &questions, int top, Offers &offers)
{
    std::vector<std::optional<OfferedAnswer>> equal = answersOfEqualQuestions(questions);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        std::vector<OfferedAnswer> &of = offers.questions[i].offers;
        if (equal[i])
            of.insert(of.begin(), std::move(*equal[i]));
        if (of.size() > static_cast<std::size_t>(top))
            of.resize(static_cast<std::size_t>(top));
    }
}

}  // namespace

Result<Offers> findOffers(const Session &session, QuestionnaireId id, int top, Progress &progress)
{
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    return offersFor(session, *questions, top, progress);
}

std::vector<std::optional<OfferedAnswer>> answersOfEqualQuestions(const std::vector<Question> &questions)
{
    const EqualQuestions equal(questions);
    std::vector<std::optional<OfferedAnswer>> offers;
    offers.reserve(questions.size());
    for (const Question &question : questions)
        offers.push_back(equal.offerFor(question));
    return offers;
}

Result<BulkOutcome> keepProposals(const Session &session, QuestionnaireId id, const Offers &offers)
{
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    if (offers.questions.size() != questions->size())
        return fail(ErrorCode::StaleRevision, QStringLiteral("the questionnaire has other questions now"));
    Offers kept = offers;
    addEqual(*questions, kKept, kept);
    return remember(session, *questions, kept);
}

Result<Offers> proposeAnswers(const Session &session, QuestionnaireId id, int top, Progress &progress)
{
    const Result<std::vector<Question>> questions = questionsIn(session, id);
    if (!questions)
        return std::unexpected(questions.error());
    Result<Offers> offers = offersFor(session, *questions, top, progress);
    if (!offers)
        return offers;
    addEqual(*questions, top, *offers);
    if (const Result<BulkOutcome> kept = remember(session, *questions, *offers); !kept)
        return std::unexpected(kept.error());
    return offers;
}

}  // namespace assay::app
