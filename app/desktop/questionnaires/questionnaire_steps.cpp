#include "app/desktop/banner.h"
#include "app/desktop/questionnaires/answer_editor.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/bulk_bar.h"
#include "app/desktop/questionnaires/passage_pane.h"
#include "app/desktop/questionnaires/question_detail.h"
#include "app/desktop/questionnaires/question_table.h"
#include "app/desktop/questionnaires/questionnaire_work.h"
#include "app/usecases/accept_offer.h"
#include "app/usecases/cite_evidence.h"

namespace assay::desktop {

namespace {

constexpr int kOffers = 3;

/// One question done, or its refusal.
Result<app::BulkOutcome> asOutcome(QuestionId question, const Result<Done> &done)
{
    if (done)
        return app::BulkOutcome{{question}, {}, {}};
    return app::BulkOutcome{{}, {{question, done.error()}}, {}};
}

}  // namespace

void QuestionnaireWork::run(const QString &name, const std::vector<QuestionId> &only, QuestionCommand::Step step,
                            QuestionCommand::Report report)
{
    // The command may be done again after this place is gone.
    const QPointer<QuestionnaireWork> self = this;
    m_context.undoStack().push(
        new QuestionCommand(m_context, name, *m_id, only, std::move(step),
                            [self, report = std::move(report)](const Result<app::BulkOutcome> &outcome) {
                                if (self)
                                    report(outcome);
                            }));
}

void QuestionnaireWork::saveEdits()
{
    const std::optional<app::GivenAnswer> given = m_detail->editor().changed();
    const app::QuestionView *view = given ? find(given->question) : nullptr;
    if (!view || !m_context.mayEdit())
        return;
    m_detail->editor().setSaved();
    const QString doing = tr("Answer question %1").arg(numberOf(view->question.found));
    run(
        doing, {given->question},
        [id = *m_id, answer = *given](const app::Session &session) {
            return app::answerQuestions(session, id, {answer});
        },
        [this, doing](const Result<app::BulkOutcome> &outcome) { reportOne(doing, outcome); });
}

void QuestionnaireWork::enter()
{
    const app::QuestionView *view = current();
    if (!view)
        return;
    const bool isOpen = view->question.state == AnswerState::Blank || view->question.state == AnswerState::Proposed;
    if (isOpen && !m_detail->offers().empty())
        accept(1, Then::GoOn);
    else
        m_detail->editor().focusText();
}

void QuestionnaireWork::accept(int number, Then then)
{
    const app::QuestionView *view = current();
    const auto index = static_cast<std::size_t>(number - 1);
    if (!view || index >= m_detail->offers().size() || !m_context.mayEdit())
        return;
    m_detail->editor().setSaved();  // what was typed gives way to what is accepted
    const QString doing = tr("Accept a proposal for question %1").arg(numberOf(view->question.found));
    const QuestionId question = view->question.id;
    run(
        doing, {question},
        [id = *m_id, question, offer = m_detail->offers()[index]](const app::Session &session) {
            return asOutcome(question, app::acceptOffer(session, id, question, offer));
        },
        [this, doing](const Result<app::BulkOutcome> &outcome) { reportOne(doing, outcome); });
    if (then == Then::GoOn)
        m_table->goToNextOpen();
}

void QuestionnaireWork::sendOn()
{
    const app::QuestionView *view = current();
    if (!view)
        return;
    const std::optional<app::GivenAnswer> typed = m_detail->editor().changed();
    m_detail->editor().setSaved();
    const bool approving = approves();
    const QString doing = approving ? tr("Approve question %1").arg(numberOf(view->question.found))
                                    : tr("Send question %1 for review").arg(numberOf(view->question.found));
    const QuestionId question = view->question.id;
    run(
        doing, {question},
        [id = *m_id, question, typed, approving](const app::Session &session) -> Result<app::BulkOutcome> {
            if (typed) {
                Result<app::BulkOutcome> saved = app::answerQuestions(session, id, {*typed});
                if (!saved || !saved->refused.empty())
                    return saved;
            }
            return approving ? app::approveAnswers(session, id, {question})
                             : app::submitAnswers(session, id, {question});
        },
        [this, doing, question](const Result<app::BulkOutcome> &outcome) {
            reportOne(doing, outcome);
            // Goes on only when it was done, so that a refusal is seen beside its question.
            const app::QuestionView *now = current();
            if (outcome && outcome->refused.empty() && now && now->question.id == question)
                m_table->stepQuestion(1);
        });
}

void QuestionnaireWork::proposeAll()
{
    if (!m_id || m_proposeJob.isRunning())
        return;
    saveEdits();
    const QString doing = tr("Propose answers");
    m_proposeJob.start(
        tr("Proposing answers"),
        [id = *m_id](const app::Session &session, Progress &progress) {
            return app::findOffers(session, id, kOffers, progress);
        },
        [this, doing, id = *m_id](const Result<app::Offers> &offers) {
            if (!offers) {
                m_listBanner->show(messageOf(doing, offers.error()));
                Q_EMIT snapshotChanged();
                return;
            }
            if (m_id != id)
                return;
            takeOffers(*offers);
            run(
                doing, {},
                [id, found = *offers](const app::Session &session) { return app::keepProposals(session, id, found); },
                [this, doing](const Result<app::BulkOutcome> &outcome) {
                    const int done = outcome ? static_cast<int>(outcome->done.size()) : 0;
                    reportMany(doing,
                               done == 0 ? tr("Nothing new was found for the open questions.")
                                         : tr("%n open question(s) have another proposal now.", nullptr, done),
                               outcome);
                });
            Q_EMIT snapshotChanged();
        });
    Q_EMIT snapshotChanged();
}

void QuestionnaireWork::acceptMany()
{
    saveEdits();
    const QString doing = tr("Accept proposals");
    run(
        doing, {},
        [id = *m_id, least = m_bulk->leastConfidence()](const app::Session &session) {
            return app::acceptProposals(session, id, least);
        },
        [this, doing](const Result<app::BulkOutcome> &outcome) {
            const int done = outcome ? static_cast<int>(outcome->done.size()) : 0;
            reportMany(doing, tr("%n proposal(s) were accepted and are drafts now.", nullptr, done), outcome);
        });
}

void QuestionnaireWork::sendMany()
{
    saveEdits();
    const bool approving = approves();
    const QString doing = approving ? tr("Approve answers") : tr("Send answers for review");
    run(
        doing, {},
        [id = *m_id, approving](const app::Session &session) {
            return approving ? app::approveAnswers(session, id, {}) : app::submitAnswers(session, id, {});
        },
        [this, doing, approving](const Result<app::BulkOutcome> &outcome) {
            const int done = outcome ? static_cast<int>(outcome->done.size()) : 0;
            reportMany(doing,
                       approving ? tr("%n answer(s) were approved.", nullptr, done)
                                 : tr("%n answer(s) were sent for review.", nullptr, done),
                       outcome);
        });
}

void QuestionnaireWork::cite(const MarkedPassage &passage)
{
    const app::QuestionView *view = current();
    if (!view)
        return;
    saveEdits();
    const QuestionId question = view->question.id;
    const QString doing = tr("Cite for question %1").arg(numberOf(view->question.found));
    run(
        doing, {question},
        [question, passage](const app::Session &session) -> Result<app::BulkOutcome> {
            const Result<Citation> cited = app::citeEvidence(session, {.evidence = passage.evidence,
                                                                       .page = passage.page,
                                                                       .quote = passage.quote,
                                                                       .file = passage.file,
                                                                       .disclosed = false,
                                                                       .target = question});
            if (!cited)
                return std::unexpected(cited.error());
            return app::BulkOutcome{{question}, {}, {}};
        },
        [this, doing, evidence = passage.evidence](const Result<app::BulkOutcome> &outcome) {
            reportOne(doing, outcome);
            if (!outcome)
                return;
            m_evidence->page().clearMark();
            m_context.announce({Changed::Citations, evidence.value()});
        });
}

void QuestionnaireWork::uncite(CitationId citation)
{
    const app::QuestionView *view = current();
    if (!view)
        return;
    const QuestionId question = view->question.id;
    const QString doing = tr("Remove a citation of question %1").arg(numberOf(view->question.found));
    run(
        doing, {question},
        [question, citation](const app::Session &session) {
            return asOutcome(question, app::removeCitation(session, citation));
        },
        [this, doing](const Result<app::BulkOutcome> &outcome) {
            reportOne(doing, outcome);
            if (outcome && outcome->refused.empty())
                m_context.announce({Changed::Citations, std::nullopt});
        });
}

}  // namespace assay::desktop
