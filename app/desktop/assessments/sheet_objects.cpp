#include "app/commands/hazard_command.h"
#include "app/commands/object_results_command.h"
#include "app/desktop/assessments/mlps_cards.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/sheet_page.h"

#include <algorithm>

namespace assay::desktop {

void SheetPage::wireObjects()
{
    connect(m_mlps, &MlpsCards::objectEdited, this, &SheetPage::saveOnObject);
    connect(m_mlps, &MlpsCards::copyConfirmed, this, &SheetPage::copyObject);
    connect(m_mlps, &MlpsCards::hazardEdited, this, &SheetPage::saveHazard);
}

MlpsView SheetPage::mlpsView(const QString &ref) const
{
    const app::MlpsSheet &mlps = *m_sheet->mlps;
    MlpsView view{app::objectRows(mlps, ref), app::computedResult(mlps, ref), {}};
    if (const auto hazard = mlps.hazards.find(ref); hazard != mlps.hazards.end())
        view.hazard = hazard->second;
    return view;
}

ObjectCopyPlan SheetPage::planCopy(ObjectId from, const std::vector<ObjectId> &to) const
{
    return m_sheet && m_sheet->mlps ? planObjectCopy(m_sheet->mlps->results, from, to) : ObjectCopyPlan{};
}

QString SheetPage::nameOf(ObjectId id) const
{
    const std::vector<AssessedObject> &objects = m_sheet->mlps->objects;
    const auto found = std::ranges::find_if(objects, [&](const AssessedObject &one) { return one.id == id; });
    return found == objects.end() ? QString::number(id.value()) : found->name;
}

void SheetPage::showOnObject(const ObjectResult &result)
{
    app::putResult(*m_sheet->mlps, result);
    RequirementResult own = resultIn(*m_sheet, result.ref);
    own.value = app::computedResult(*m_sheet->mlps, result.ref).value_or(ResultValue::NotAssessed);
    own.inherited.reset();
    own.verdict.reset();
    own.verdictNote.clear();
    own.reviewer.clear();
    own.assessor = m_context.actor().name;
    m_sheet->results.insert_or_assign(result.ref, own);
    m_tree->source().setResult(own, citationsIn(*m_sheet, result.ref));
}

void SheetPage::saveOnObject(const ObjectResult &result)
{
    if (!m_sheet || !m_sheet->assessment || !m_sheet->mlps)
        return;
    const QString name = nameOf(result.object);
    showOnObject(result);
    m_context.undoStack().push(
        ObjectResultsCommand::assess(m_context, m_sheet->assessment->id, result, name).release());
    showCurrent();
}

void SheetPage::copyObject(ObjectId from, const std::vector<ObjectId> &to)
{
    if (!m_sheet || !m_sheet->assessment || !m_sheet->mlps)
        return;
    // Hundreds of results may change: they are shown when they are saved.
    m_context.undoStack().push(
        ObjectResultsCommand::copy(m_context, m_sheet->assessment->id, from, to, nameOf(from)).release());
}

void SheetPage::saveHazard(const std::optional<MajorHazard> &hazard)
{
    const QString ref = m_tree->currentRef();
    if (!m_sheet || !m_sheet->assessment || !m_sheet->mlps || ref.isEmpty())
        return;
    std::map<QString, MajorHazard> &all = m_sheet->mlps->hazards;
    const auto known = all.find(ref);
    const std::optional<MajorHazard> before = known == all.end() ? std::nullopt : std::optional(known->second);
    if (hazard)
        all.insert_or_assign(ref, *hazard);
    else
        all.erase(ref);
    m_context.undoStack().push(
        std::make_unique<HazardCommand>(m_context, m_sheet->assessment->id, ref, before, hazard).release());
    showCurrent();
}

}  // namespace assay::desktop
