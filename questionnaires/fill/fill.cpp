#include "questionnaires/fill/fill.h"

namespace assay::fill {

Result<FilledFile> fillWorkbook(const QByteArray &package, const std::vector<Question> &questions,
                                TextBesideComment beside)
{
    const Result<ooxml::Workbook> workbook = ooxml::readWorkbook(package);
    if (!workbook)
        return std::unexpected(workbook.error());
    FillPlan plan = planFill(*workbook, questions, beside);
    Result<ooxml::PatchedPackage> patched = ooxml::patchWorkbook(package, plan.edits);
    if (!patched)
        return std::unexpected(patched.error());
    if (const Result<Done> verified = ooxml::verifyPatch(package, patched->package, plan.edits); !verified)
        return std::unexpected(verified.error());
    return FilledFile{std::move(patched->package), std::move(plan.written),          std::move(plan.skipped),
                      std::move(plan.differing),   std::move(patched->partsChanged), patched->partsIdentical};
}

}  // namespace assay::fill
