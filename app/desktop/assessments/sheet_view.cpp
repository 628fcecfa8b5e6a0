#include "app/desktop/assessments/evidence_pane.h"
#include "app/desktop/assessments/mlps_cards.h"
#include "app/desktop/assessments/requirement_detail.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/sheet_page.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace assay::desktop {

namespace {

// Entries of the filter that are no result.
constexpr int kEveryResult = -1;
constexpr int kWithWarnings = -2;
constexpr int kToReview = -3;
constexpr int kDoubted = -4;
constexpr int kInherited = -5;

Only onlyOf(int chosen)
{
    switch (chosen) {
    case kWithWarnings:
        return Only::Warnings;
    case kToReview:
        return Only::ToReview;
    case kDoubted:
        return Only::Doubted;
    case kInherited:
        return Only::Inherited;
    default:
        return Only::Everything;
    }
}

GroupScore countsAt(const RequirementTree &tree)
{
    return tree.currentIndex().data(CountsRole).value<GroupScore>();
}

}  // namespace

void SheetPage::fillResultFilter()
{
    if (!m_sheet || !m_words)
        return;
    const int index = std::max(0, m_resultFilter->currentIndex());
    const AssessmentKind kind = m_sheet->assessment ? m_sheet->assessment->kind : AssessmentKind::Self;
    m_resultFilter->clear();
    m_resultFilter->addItem(tr("Every result"), kEveryResult);
    for (const ResultKey &key : kResultKeys)
        m_resultFilter->addItem(m_words->result(m_sheet->framework.kind, kind, key.value).word,
                                static_cast<int>(key.value));
    m_resultFilter->addItem(tr("To be checked"), kWithWarnings);
    m_resultFilter->addItem(tr("To be reviewed"), kToReview);
    m_resultFilter->addItem(tr("Doubted by the reviewer"), kDoubted);
    m_resultFilter->addItem(tr("Inherited"), kInherited);
    m_resultFilter->setCurrentIndex(index);
}

void SheetPage::applyResultFilter()
{
    const int chosen = m_resultFilter->currentData().toInt();
    ResultFilter filter;
    if (chosen >= 0)
        filter.value = static_cast<ResultValue>(chosen);
    filter.only = onlyOf(chosen);
    m_tree->setResultFilter(filter);
}

void SheetPage::showOnly(std::optional<ResultValue> value)
{
    m_filter->clear();
    m_resultFilter->setCurrentIndex(m_resultFilter->findData(value ? static_cast<int>(*value) : kEveryResult));
    applyResultFilter();
}

std::optional<RequirementView> SheetPage::currentView() const
{
    const QString ref = m_tree->currentRef();
    const Requirement *requirement = m_sheet ? m_sheet->framework.find(ref) : nullptr;
    if (!requirement)
        return std::nullopt;
    RequirementView view{*requirement, resultIn(*m_sheet, ref), citationsIn(*m_sheet, ref), m_sheet->framework.kind};
    view.hasAssessment = m_sheet->assessment.has_value();
    if (view.hasAssessment)
        view.kind = m_sheet->assessment->kind;
    view.editing = editing();
    view.whyLocked = whyLocked();
    view.whyNotReviewing = whyNotReviewing(view.result);
    view.reviewing = view.whyNotReviewing.isEmpty() ? Editing::Allowed : Editing::Locked;
    view.names = m_sheet->names;
    if (const auto wordings = m_sheet->wordings.find(ref); wordings != m_sheet->wordings.end())
        view.wordings = wordings->second;
    if (view.hasAssessment)
        view.several = severalOf(*requirement);
    if (m_sheet->mlps && view.several.empty())
        view.mlps = mlpsView(ref);
    return view;
}

std::vector<RequirementResult> SheetPage::severalOf(const Requirement &current) const
{
    QStringList refs = m_tree->selectedRefs();
    if (refs.size() < 2)
        refs = current.assessable ? QStringList() : m_tree->source().assessableBelow(current.ref);
    std::vector<RequirementResult> results;
    for (const QString &ref : refs)
        results.push_back(resultIn(*m_sheet, ref));
    return results;
}

void SheetPage::showCurrent()
{
    const std::optional<RequirementView> view = currentView();
    m_severalShown = view && !view->several.empty();
    m_evidence->setCiting(view && view->requirement.assessable ? view->editing : Editing::Locked);
    m_citeAction->setEnabled(view && view->requirement.assessable && view->editing == Editing::Allowed);
    m_mlps->setView(view, m_words);
    if (!view) {
        m_detail->clear();
        m_evidence->showCitation(std::nullopt);
        return;
    }
    m_detail->setView(*view, countsAt(*m_tree), *m_words);
    if (view->requirement.assessable && view->several.empty())
        readServed(view->requirement.ref);
}

void SheetPage::readServed(const QString &ref)
{
    if (std::exchange(m_servedRef, ref) == ref)
        return;
    const QString scope = m_sheet->assessment ? m_sheet->assessment->scope : QString();
    const std::optional<VendorId> vendor = m_sheet->assessment ? m_sheet->assessment->vendor : std::nullopt;
    m_servedJob.start(
        tr("Walking the crosswalks"),
        [requirement = RequirementRef{m_sheet->framework.id, ref}, scope, vendor](
            const app::Session &session, Progress &) { return app::alsoServes(session, requirement, scope, vendor); },
        [this, ref](Result<std::vector<app::ServedRequirement>> served) {
            if (!served)
                m_context.tell(messageOf(tr("Walking the crosswalks"), served.error()));
            else if (m_tree->currentRef() == ref)
                m_detail->setServed(std::move(*served), *m_words);
        });
}

}  // namespace assay::desktop
