#include "app/desktop/banner.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/question_detail.h"
#include "app/desktop/questionnaires/questionnaire_work.h"

namespace assay::desktop {

Message QuestionnaireWork::refusal(const QString &doing, const app::BulkOutcome::Refusal &refusal) const
{
    const app::QuestionView *view = find(refusal.question);
    if (!view || refusal.why.code != ErrorCode::Refused)
        return messageOf(doing, refusal.why);
    const Question &question = view->question;
    Message message{Severity::Error, {}, tr("The answer is kept as it was."), {}, refusal.why.detail};
    const bool proven = !view->citations.empty() || !question.noEvidenceNeeded.isEmpty();
    switch (app::approvalBar(question, proven ? app::Proof::Given : app::Proof::Missing, m_context.actor(),
                             m_context.workspace().policies())) {
    case app::ApprovalBar::SamePerson:
        message.what =
            tr("Question %1 was not approved: you answered it yourself, and this workspace asks for a second "
               "pair of eyes.")
                .arg(numberOf(question.found));
        message.next = tr("Have another reviewer approve it.");
        return message;
    case app::ApprovalBar::NothingCited:
        message.what = tr("Question %1 was not approved: it cites nothing.").arg(numberOf(question.found));
        message.next = tr("Cite a passage, or say why no evidence is needed.");
        return message;
    case app::ApprovalBar::State:
    case app::ApprovalBar::Role:
        message.what =
            tr("Question %1 is %2: only drafts are sent for review, only drafts and answers in review approved.")
                .arg(numberOf(question.found), labelOf(question.state).word);
        message.next = tr("Accept a proposal or write an answer first.");
        return message;
    case app::ApprovalBar::None:
        break;
    }
    return messageOf(doing, refusal.why);
}

void QuestionnaireWork::reportOne(const QString &doing, const Result<app::BulkOutcome> &outcome)
{
    if (!outcome)
        m_detail->banner().show(messageOf(doing, outcome.error()));
    else if (!outcome->refused.empty())
        m_detail->banner().show(refusal(doing, outcome->refused.front()));
    else if (!outcome->attention.empty())
        m_detail->banner().show({Severity::Warning,
                                 tr("Approved without a citation."),
                                 {},
                                 tr("Cite a passage, or say why no evidence is needed."),
                                 outcome->attention.front().what});
    else
        m_detail->banner().dismiss();
}

void QuestionnaireWork::reportMany(const QString &doing, const QString &done, const Result<app::BulkOutcome> &outcome)
{
    if (!outcome) {
        m_listBanner->show(messageOf(doing, outcome.error()));
        return;
    }
    Problems problems;
    for (const app::BulkOutcome::Refusal &one : outcome->refused) {
        const app::QuestionView *view = find(one.question);
        const assay::Place place =
            view ? assay::Place{{}, view->question.found.sheet, view->question.found.row} : one.why.place;
        problems.push_back({Severity::Error, QStringLiteral("refused"), refusal(doing, one).what, place});
    }
    for (const Problem &one : outcome->attention)
        problems.push_back({Severity::Warning, one.rule, tr("Approved without a citation."), one.place});
    showProblems(problems);
    m_listBanner->show(
        {outcome->refused.empty() ? (problems.empty() ? Severity::Note : Severity::Warning) : Severity::Error,
         done,
         outcome->refused.empty() ? QString()
                                  : tr("%n answer(s) were refused and kept as they were.", nullptr,
                                       static_cast<int>(outcome->refused.size())),
         problems.empty() ? QString() : tr("They are listed below the questions."),
         {}});
}

}  // namespace assay::desktop
