#include "app/commands/citation_command.h"
#include "app/commands/set_result.h"
#include "app/desktop/assessments/evidence_pane.h"
#include "app/desktop/assessments/requirement_detail.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/evidence/page_view.h"

#include <QAction>

namespace assay::desktop {

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

void SheetPage::save(const RequirementResult &result, After after)
{
    if (!m_sheet || !m_sheet->assessment)
        return;
    const RequirementResult before = resultIn(*m_sheet, result.ref);
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
