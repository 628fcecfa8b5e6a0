#include "app/commands/citation_command.h"
#include "app/commands/give_verdict.h"
#include "app/commands/set_result.h"
#include "app/desktop/assessments/bulk_card.h"
#include "app/desktop/assessments/evidence_pane.h"
#include "app/desktop/assessments/requirement_detail.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/evidence/page_view.h"
#include "app/usecases/assessment_work.h"
#include "app/usecases/record_result.h"

#include <QAction>

namespace assay::desktop {

namespace {

/// What a person has changed is no longer inherited, and what was said of it before falls away.
RequirementResult asPersons(RequirementResult result, const RequirementResult &before, const QString &person)
{
    if (result == before)
        return result;
    result.inherited.reset();
    result.verdict.reset();
    result.verdictNote.clear();
    result.reviewer.clear();
    result.assessor = person;
    return result;
}

}  // namespace

Editing SheetPage::editing() const
{
    return whyLocked().isEmpty() ? Editing::Allowed : Editing::Locked;
}

QString SheetPage::whyLocked() const
{
    if (!m_sheet || !m_sheet->assessment)
        return tr("There is no assessment of this framework yet: guidance only.");
    if (m_sheet->assessment->state == AssessmentState::SignedOff)
        return tr("This assessment is signed off; the next one starts as a copy.");
    if (!m_context.mayEdit())
        return tr("Your role reads; results are recorded by engineers and reviewers.");
    return {};
}

void SheetPage::save(const RequirementResult &edited, After after)
{
    if (!m_sheet || !m_sheet->assessment)
        return;
    const RequirementResult before = resultIn(*m_sheet, edited.ref);
    const RequirementResult result = asPersons(edited, before, m_context.actor().name);
    const bool moves = after == After::MoveOn && m_moveOn->isChecked() && result.value != ResultValue::NotAssessed;
    const QString next = moves ? m_tree->nextOpen(result.ref) : QString();
    if (!(before == result)) {
        m_sheet->results.insert_or_assign(result.ref, result);
        m_tree->source().setResult(result, citationsIn(*m_sheet, result.ref));
        m_context.undoStack().push(new SetResult(m_context, m_sheet->assessment->id, before, result));
    }
    if (after == After::MoveOn)
        m_tree->setFocus();
    if (next.isEmpty() || !m_tree->setCurrentRef(next))
        showCurrent();
}

QString SheetPage::whyNotReviewing(const RequirementResult &result) const
{
    if (!m_sheet || !m_sheet->assessment)
        return {};
    if (m_sheet->assessment->state == AssessmentState::SignedOff)
        return tr("This assessment is signed off; the next one starts as a copy.");
    const store::FourEyes fourEyes = m_context.workspace().policies().fourEyes;
    if (m_context.workspace().info().readOnly || !app::mayReview(m_context.actor().role, fourEyes))
        return tr("Verdicts are given by reviewers and auditors.");
    if (fourEyes == store::FourEyes::Required && result.assessor == m_context.actor().name)
        return tr("You recorded this result: four eyes are required, so another person reviews it.");
    return {};
}

void SheetPage::saveVerdict(RequirementResult result)
{
    if (!m_sheet || !m_sheet->assessment)
        return;
    const RequirementResult before = resultIn(*m_sheet, result.ref);
    if (before.verdict == result.verdict && before.verdictNote == result.verdictNote)
        return;
    result.reviewer = result.verdict ? m_context.actor().name : QString();
    m_sheet->results.insert_or_assign(result.ref, result);
    m_tree->source().setResult(result, citationsIn(*m_sheet, result.ref));
    m_context.undoStack().push(new GiveVerdict(m_context, m_sheet->assessment->id, before, result));
    showCurrent();
}

void SheetPage::saveSeveral(const QStringList &refs, const BulkChange &change)
{
    if (!m_sheet || !m_sheet->assessment)
        return;
    std::vector<RequirementResult> before;
    std::vector<RequirementResult> after;
    for (const QString &ref : refs) {
        const RequirementResult was = resultIn(*m_sheet, ref);
        RequirementResult is = was;
        const bool isComputed = m_sheet->mlps && app::computedResult(*m_sheet->mlps, ref);
        if (change.value && !isComputed)
            is.value = *change.value;
        if (change.value == ResultValue::NotApplicable && !isComputed)
            is.rationale = app::asTyped(change.reason);
        if (!change.department.isEmpty())
            is.department = app::asTyped(change.department);
        if (change.due)
            is.due = change.due;
        if (is == was)
            continue;
        before.push_back(was);
        after.push_back(asPersons(std::move(is), was, m_context.actor().name));
    }
    if (after.empty())
        return;
    for (const RequirementResult &result : after) {
        m_sheet->results.insert_or_assign(result.ref, result);
        m_tree->source().setResult(result, citationsIn(*m_sheet, result.ref));
    }
    m_context.undoStack().push(new SetResults(m_context, m_sheet->assessment->id, std::move(before), std::move(after)));
    m_tree->setFocus();
    showCurrent();
}

void SheetPage::cite(const MarkedPassage &passage)
{
    const QString ref = m_tree->currentRef();
    if (!m_sheet || !m_sheet->assessment || ref.isEmpty())
        return;
    const AssessmentId id = m_sheet->assessment->id;
    app::CitationRequest request{passage.evidence, passage.page, passage.quote,
                                 passage.file,     false,        ResultTarget{id, ref}};
    m_context.undoStack().push(
        CitationCommand::cite(m_context, request, ref, {Changed::Citations, passage.evidence.value()}).release());
    m_evidence->closeSearch();
}

void SheetPage::takeBack(const app::SheetCitation &citation)
{
    if (!m_sheet || !m_sheet->assessment)
        return;
    m_context.undoStack().push(CitationCommand::takeBack(m_context, citation.citation, m_tree->currentRef(),
                                                         {Changed::Citations, citation.citation.evidence.value()})
                                   .release());
}

bool SheetPage::isSaving() const
{
    return m_context.jobs().isSaving();
}

}  // namespace assay::desktop
