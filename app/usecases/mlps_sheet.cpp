#include "app/usecases/mlps_sheet.h"

#include "model/store/mlps_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

bool isOf(const ObjectResult &result, const QString &ref, ObjectId object)
{
    return result.object == object && result.ref == ref;
}

void keepSystemsOf(const Assessment &assessment, MlpsRegister &all)
{
    const auto isNamed = [&](const MlpsSystem &system) { return assessment.systems.contains(system.name); };
    if (!std::ranges::any_of(all.systems, isNamed))
        return;
    std::erase_if(all.systems, [&](const MlpsSystem &system) { return !isNamed(system); });
    std::erase_if(all.objects, [&](const AssessedObject &object) {
        return std::ranges::none_of(all.systems, [&](const MlpsSystem &one) { return one.id == object.system; });
    });
}

QString nameOf(const MlpsSheet &sheet, MlpsSystemId id)
{
    const auto found = std::ranges::find_if(sheet.systems, [&](const MlpsSystem &one) { return one.id == id; });
    return found == sheet.systems.end() ? QString() : found->name;
}

}  // namespace

Result<MlpsSheet> mlpsSheet(const Session &session, const Assessment &assessment)
{
    Result<MlpsRegister> all = mlpsRegister(session);
    if (!all)
        return std::unexpected(all.error());
    Result<std::vector<ObjectResult>> results = store::objectResults(session.workspace, assessment.id);
    if (!results)
        return std::unexpected(results.error());
    Result<std::vector<MajorHazard>> hazards = store::majorHazards(session.workspace, assessment.id);
    if (!hazards)
        return std::unexpected(hazards.error());
    keepSystemsOf(assessment, *all);
    MlpsSheet sheet{std::move(all->systems), std::move(all->objects), std::move(*results), {}};
    for (MajorHazard &hazard : *hazards)
        sheet.hazards.insert_or_assign(hazard.ref, std::move(hazard));
    return sheet;
}

std::vector<ObjectRow> objectRows(const MlpsSheet &sheet, const QString &ref)
{
    const std::vector<ObjectKind> kinds = objectKindsOf(ref);
    std::vector<ObjectRow> rows;
    for (const AssessedObject &object : sheet.objects) {
        const auto recorded =
            std::ranges::find_if(sheet.results, [&](const ObjectResult &one) { return isOf(one, ref, object.id); });
        ObjectRow row{object, nameOf(sheet, object.system), {ref, object.id}};
        if (recorded != sheet.results.end())
            row.result = *recorded;
        row.bears = recorded != sheet.results.end() || std::ranges::find(kinds, object.kind) != kinds.end();
        rows.push_back(std::move(row));
    }
    std::ranges::stable_partition(rows, [](const ObjectRow &row) { return row.bears; });
    return rows;
}

std::optional<ResultValue> computedResult(const MlpsSheet &sheet, const QString &ref)
{
    std::vector<ObjectResult> results;
    std::ranges::copy_if(sheet.results, std::back_inserter(results),
                         [&](const ObjectResult &one) { return one.ref == ref; });
    const bool isAssessed =
        std::ranges::any_of(results, [](const ObjectResult &one) { return one.value != ResultValue::NotAssessed; });
    return isAssessed ? std::optional(worstOf(results)) : std::nullopt;
}

void putResult(MlpsSheet &sheet, const ObjectResult &result)
{
    const auto recorded = std::ranges::find_if(
        sheet.results, [&](const ObjectResult &one) { return isOf(one, result.ref, result.object); });
    if (recorded != sheet.results.end())
        *recorded = result;
    else
        sheet.results.push_back(result);
}

}  // namespace assay::app
