#include "questionnaires/ooxml/document_patch.h"

#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/document_runs.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/package.h"

#include <algorithm>
#include <set>

namespace assay::ooxml {

namespace {

Place placeOf(const CellEdit &edit)
{
    return Place{.sheet = edit.sheet, .row = edit.row, .column = columnLetters(edit.column)};
}

/// What the edit does to the bytes.
Result<std::vector<Splice>> splicesOf(const FormSource &source, const AnswerPlace &place, const CellEdit &edit)
{
    if (place.kind == PlaceKind::Mark)
        return edit.value.isEmpty() ? place.cleared : place.ofChoice.front();
    if (place.kind == PlaceKind::List && edit.value.isEmpty() && !place.cleared.empty())
        return place.cleared;
    if (place.kind == PlaceKind::List) {
        const qsizetype index = place.choices.indexOf(edit.value);
        if (index < 0)
            return fail(ErrorCode::BadInput, QStringLiteral("\"%1\" is not one of the permitted words").arg(edit.value),
                        placeOf(edit));
        return place.ofChoice[static_cast<std::size_t>(index)];
    }
    if (place.longest > 0 && edit.value.size() > place.longest)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("the form field takes %1 characters at most").arg(place.longest), placeOf(edit));
    std::vector<Splice> splices = place.always;
    if (!edit.value.isEmpty())
        splices.push_back({place.text.begin, place.text.end,
                           place.text.bytes + runContent(source, edit.value, place.insideText) + place.tail});
    else if (place.insideText)
        splices.push_back({place.text.begin, place.text.end, {}});
    return splices;
}

Result<std::vector<Splice>> allSplices(const FormSource &source, const FormDocument &form,
                                       const std::vector<CellEdit> &edits)
{
    std::vector<Splice> all;
    std::set<const AnswerPlace *> seen;
    for (const CellEdit &edit : edits) {
        const AnswerPlace *place = form.placeAt(edit.sheet, edit.row, edit.column);
        if (place == nullptr)
            return fail(ErrorCode::BadInput, QStringLiteral("The document has no such place"), placeOf(edit));
        if (!place->barred.isEmpty())
            return fail(ErrorCode::Refused, place->barred, placeOf(edit));
        if (!seen.insert(place).second)
            return fail(ErrorCode::Usage, QStringLiteral("The place is written twice"), placeOf(edit));
        Result<std::vector<Splice>> splices = splicesOf(source, *place, edit);
        if (!splices)
            return std::unexpected(splices.error());
        all.insert(all.end(), std::make_move_iterator(splices->begin()), std::make_move_iterator(splices->end()));
    }
    std::stable_sort(all.begin(), all.end(), [](const Splice &one, const Splice &other) {
        return one.begin != other.begin ? one.begin < other.begin : one.end < other.end;
    });
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].begin < all[i - 1].end)
            return fail(ErrorCode::Unsupported, QStringLiteral("Two places of the document overlap"));
    }
    return all;
}

QByteArray spliced(const QByteArray &content, const std::vector<Splice> &splices)
{
    QByteArray after;
    after.reserve(content.size());
    qsizetype at = 0;
    for (const Splice &splice : splices) {
        after += QByteArrayView(content).sliced(at, splice.begin - at);
        after += splice.bytes;
        at = splice.end;
    }
    after += QByteArrayView(content).sliced(at);
    return after;
}

Result<Done> refusedAsWhole(const FormDocument &form)
{
    if (form.workbook.isSigned)
        return fail(ErrorCode::Refused,
                    QStringLiteral("The document is digitally signed; any change would break the signature"));
    if (form.protection != DocumentProtection::None && form.protection != DocumentProtection::Forms)
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1 Ask the sender for an open copy.").arg(form.workbook.problems.back().what));
    return Done{};
}

}  // namespace

Result<PatchedPackage> patchDocument(const QByteArray &package, const std::vector<CellEdit> &edits)
{
    const Result<FormDocument> form = readForm(package);
    if (!form)
        return std::unexpected(form.error());
    if (const Result<Done> open = refusedAsWhole(*form); !open)
        return std::unexpected(open.error());
    const Result<Package> opened = Package::open(package);
    const Result<QString> part =
        opened ? mainPart(*opened, DocumentKind::TextDocument) : std::unexpected(opened.error());
    const Result<QByteArray> content = part ? opened->read(*part) : std::unexpected(part.error());
    if (!content)
        return std::unexpected(content.error());
    const Result<ElementSpans> spans = ElementSpans::of(*content, *part);
    if (!spans)
        return std::unexpected(spans.error());
    const Result<std::vector<Splice>> splices = allSplices(FormSource{*content, *spans, form->prefix}, *form, edits);
    if (!splices)
        return std::unexpected(splices.error());
    const QByteArray after = spliced(*content, *splices);
    PatchedPackage patched;
    const QStringList &names = opened->names();
    const auto parts =
        std::count_if(names.begin(), names.end(), [](const QString &name) { return !name.endsWith(u'/'); });
    patched.partsIdentical = static_cast<int>(parts) - (after == *content ? 0 : 1);
    if (after == *content) {
        patched.package = package;
        return patched;
    }
    const Result<QByteArray> written = replaceParts(package, {{*part, after}});
    if (!written)
        return std::unexpected(written.error());
    patched.partsChanged = {*part};
    patched.package = *written;
    return patched;
}

}  // namespace assay::ooxml
