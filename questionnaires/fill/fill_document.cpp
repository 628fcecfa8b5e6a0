#include "questionnaires/fill/fill.h"
#include "questionnaires/ooxml/document_patch.h"
#include "questionnaires/ooxml/form_document.h"

namespace assay::fill {

namespace {

/// Why the place does not take the value; empty where it does.
QString obstacle(const ooxml::AnswerPlace *place, const QString &value)
{
    if (place == nullptr)
        return QStringLiteral("the document has no such place");
    if (place->longest > 0 && value.size() > place->longest)
        return QStringLiteral("the form field takes %1 characters at most").arg(place->longest);
    return place->barred;
}

/// Takes out what the document does not allow; every value goes in as the text that was answered.
FillPlan forDocument(const ooxml::FormDocument &form, FillPlan plan)
{
    FillPlan kept;
    kept.skipped = std::move(plan.skipped);
    kept.differing = std::move(plan.differing);
    for (std::size_t i = 0; i < plan.edits.size(); ++i) {
        ooxml::CellEdit edit = plan.edits[i];
        WrittenCell written = plan.written[i];
        const ooxml::AnswerPlace *place = form.placeAt(edit.sheet, edit.row, edit.column);
        if (const QString why = obstacle(place, written.after); !why.isEmpty()) {
            kept.skipped.push_back({edit.sheet, written.cell, why});
            continue;
        }
        edit.kind = ooxml::CellEdit::Kind::Text;
        edit.value = written.after;
        written.before = place->before;
        kept.edits.push_back(std::move(edit));
        kept.written.push_back(std::move(written));
    }
    return kept;
}

}  // namespace

Result<FilledFile> fillDocument(const QByteArray &package, const std::vector<Question> &questions,
                                TextBesideComment beside)
{
    const Result<ooxml::FormDocument> form = ooxml::readForm(package);
    if (!form)
        return std::unexpected(form.error());
    FillPlan plan = forDocument(*form, planFill(form->workbook, questions, beside));
    Result<ooxml::PatchedPackage> patched = ooxml::patchDocument(package, plan.edits);
    if (!patched)
        return std::unexpected(patched.error());
    if (const Result<Done> verified = ooxml::verifyDocumentPatch(package, patched->package, plan.edits); !verified)
        return std::unexpected(verified.error());
    return FilledFile{std::move(patched->package), std::move(plan.written),          std::move(plan.skipped),
                      std::move(plan.differing),   std::move(patched->partsChanged), patched->partsIdentical};
}

}  // namespace assay::fill
