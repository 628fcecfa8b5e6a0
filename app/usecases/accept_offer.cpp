#include "app/usecases/accept_offer.h"

#include "model/store/citation_repository.h"
#include "model/store/questionnaire_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

bool sayTheSame(const Citation &one, const Citation &other)
{
    return one.evidence == other.evidence && one.version == other.version && one.passage == other.passage;
}

Result<Done> copyCitations(store::UnitOfWork &unit, const std::vector<Citation> &present, QuestionId question,
                           const OfferedAnswer &offer)
{
    for (Citation citation : offer.citations) {
        const bool known = std::ranges::any_of(present, [&](const Citation &other) {
            return other.target == CitationTarget(question) && sayTheSame(citation, other);
        });
        if (known)
            continue;
        citation.target = question;
        if (const Result<CitationId> added = store::addCitation(unit, citation); !added)
            return std::unexpected(added.error());
    }
    return Done{};
}

}  // namespace

Result<Done> acceptOffer(const Session &session, QuestionnaireId id, QuestionId question, const OfferedAnswer &offer)
{
    const Result<std::vector<Question>> questions = store::questionsOf(session.workspace, id);
    if (!questions)
        return std::unexpected(questions.error());
    const auto found = std::ranges::find(*questions, question, &Question::id);
    if (found == questions->end())
        return fail(ErrorCode::NotFound, QStringLiteral("the questionnaire has no question %1").arg(question.value()));
    if (found->state == AnswerState::Sent)
        return fail(ErrorCode::Refused, QStringLiteral("this answer was sent already"),
                    {{}, found->found.sheet, found->found.row});
    const Result<std::vector<Citation>> present = store::citationsOfQuestionnaire(session.workspace, id);
    if (!present)
        return std::unexpected(present.error());

    Question changed = *found;
    const QStringList &choices = changed.found.choices;
    const bool fits = choices.isEmpty() || choices.contains(offer.choice);
    changed.answer = {fits ? offer.choice : QString(), offer.answer, offer.comment, {}};
    changed.noEvidenceNeeded.clear();
    changed.state = AnswerState::Draft;
    changed.from = offer.entry;
    changed.confidence = offer.confidence;
    changed.answeredBy = session.actor.name;
    changed.approvedBy.clear();
    return session.workspace.write(
        session.actor, QStringLiteral("proposal accepted"), [&](store::UnitOfWork &unit) -> Result<Done> {
            if (const Result<Done> copied = copyCitations(unit, *present, question, offer); !copied)
                return copied;
            return store::saveQuestion(unit, changed, QStringLiteral("proposal-accepted"));
        });
}

}  // namespace assay::app
