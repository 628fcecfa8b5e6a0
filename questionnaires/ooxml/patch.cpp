#include "questionnaires/ooxml/patch.h"

#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/recalculation.h"
#include "questionnaires/ooxml/sheet_patch.h"

#include <algorithm>
#include <map>
#include <set>

namespace assay::ooxml {

namespace {

Place placeOf(const CellEdit &edit)
{
    return Place{.sheet = edit.sheet, .row = edit.row, .column = columnLetters(edit.column)};
}

std::unexpected<Error> refuse(const CellEdit &edit, const QString &why)
{
    return fail(ErrorCode::Refused, QStringLiteral("%1: %2").arg(cellName(edit.row, edit.column), why), placeOf(edit));
}

/// Whether the cell may be written at all.
Result<Done> permitted(const Sheet &sheet, const CellEdit &edit)
{
    if (edit.row < 1 || edit.row > kMaxRows || edit.column < 1 || edit.column > kMaxColumns)
        return fail(ErrorCode::Usage, QStringLiteral("Row or column is outside the sheet"), placeOf(edit));
    const Cell *cell = sheet.at(edit.row, edit.column);
    if (cell != nullptr && cell->formula)
        return refuse(edit, QStringLiteral("the cell holds a formula"));
    if (sheet.isLocked(edit.row, edit.column))
        return refuse(edit, QStringLiteral("the sheet is protected and the cell is locked"));
    const CellRange *merge = sheet.mergeAt(edit.row, edit.column);
    if (merge != nullptr && (merge->firstRow != edit.row || merge->firstColumn != edit.column))
        return refuse(edit, QStringLiteral("the cell is hidden inside a merged one"));
    return Done{};
}

/// Whether the value can be stored as its kind.
Result<Done> storable(const CellEdit &edit, bool datesFrom1904)
{
    const auto bad = [&](const QString &why) {
        return fail(ErrorCode::BadInput, QStringLiteral("%1: %2").arg(cellName(edit.row, edit.column), why),
                    placeOf(edit));
    };
    if (edit.value.isEmpty())
        return Done{};
    switch (edit.kind) {
    case CellEdit::Kind::Text:
        if (edit.value.size() > kMaxTextLength)
            return bad(
                QStringLiteral("the text is longer than the %1 characters that a cell holds").arg(kMaxTextLength));
        break;
    case CellEdit::Kind::Number:
        if (!storedNumber(edit, datesFrom1904))
            return bad(QStringLiteral("\"%1\" is not a number").arg(edit.value));
        break;
    case CellEdit::Kind::Date:
        if (!storedNumber(edit, datesFrom1904))
            return bad(QStringLiteral("\"%1\" is not a date").arg(edit.value));
        break;
    case CellEdit::Kind::Boolean:
        if (edit.value != QLatin1String("true") && edit.value != QLatin1String("false"))
            return bad(QStringLiteral("\"%1\" is neither true nor false").arg(edit.value));
        break;
    }
    return Done{};
}

using EditsBySheet = std::map<const Sheet *, std::vector<CellEdit>>;

Result<EditsBySheet> checkedEdits(const Workbook &workbook, const std::vector<CellEdit> &edits)
{
    EditsBySheet sorted;
    std::set<std::tuple<const Sheet *, int, int>> seen;
    for (const CellEdit &edit : edits) {
        const auto sheet = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                        [&](const Sheet &one) { return one.name == edit.sheet; });
        if (sheet == workbook.sheets.end() || sheet->part.isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("The workbook has no sheet \"%1\"").arg(edit.sheet),
                        placeOf(edit));
        if (const Result<Done> allowed = permitted(*sheet, edit); !allowed)
            return std::unexpected(allowed.error());
        if (const Result<Done> fits = storable(edit, workbook.datesFrom1904); !fits)
            return std::unexpected(fits.error());
        if (!seen.insert({&*sheet, edit.row, edit.column}).second)
            return fail(ErrorCode::Usage, QStringLiteral("The cell is written twice"), placeOf(edit));
        sorted[&*sheet].push_back(edit);
    }
    return sorted;
}

/// New bytes of the sheets and, where needed, of workbook.xml. Parts whose bytes come out the same are left out.
Result<QHash<QString, QByteArray>> changedParts(const Package &package, const Workbook &workbook,
                                                const std::vector<CellEdit> &edits)
{
    const Result<EditsBySheet> sorted = checkedEdits(workbook, edits);
    if (!sorted)
        return std::unexpected(sorted.error());
    QHash<QString, QByteArray> changed;
    for (const auto &[sheet, ofSheet] : *sorted) {
        const Result<QByteArray> before = package.read(sheet->part);
        if (!before)
            return std::unexpected(before.error());
        const Result<QByteArray> after = patchSheet(*before, *sheet, ofSheet, workbook.datesFrom1904);
        if (!after)
            return std::unexpected(after.error());
        if (*after != *before)
            changed.insert(sheet->part, *after);
    }
    const Result<QString> mainName = mainPart(package, DocumentKind::Workbook);
    const Result<QByteArray> book = mainName ? package.read(*mainName) : std::unexpected(mainName.error());
    if (!book)
        return std::unexpected(book.error());
    const Result<bool> depends = formulasMayDepend(package, workbook, *book, edits);
    if (!depends)
        return std::unexpected(depends.error());
    if (*depends) {
        const Result<QByteArray> flagged = withRecalculation(*book, *mainName);
        if (!flagged)
            return std::unexpected(flagged.error());
        if (*flagged != *book)
            changed.insert(*mainName, *flagged);
    }
    return changed;
}

}  // namespace

Result<PatchedPackage> patchWorkbook(const QByteArray &package, const std::vector<CellEdit> &edits)
{
    const Result<Workbook> workbook = readWorkbook(package);
    if (!workbook)
        return std::unexpected(workbook.error());
    if (workbook->isSigned)
        return fail(ErrorCode::Refused,
                    QStringLiteral("The workbook is digitally signed; any change would break the signature"));
    const Result<Package> opened = Package::open(package);
    if (!opened)
        return std::unexpected(opened.error());
    const Result<QHash<QString, QByteArray>> changed = changedParts(*opened, *workbook, edits);
    if (!changed)
        return std::unexpected(changed.error());
    PatchedPackage patched;
    patched.partsChanged = changed->keys();
    patched.partsChanged.sort();
    const QStringList &names = opened->names();
    const auto parts =
        std::count_if(names.begin(), names.end(), [](const QString &name) { return !name.endsWith(u'/'); });
    patched.partsIdentical = static_cast<int>(parts - changed->size());
    if (changed->isEmpty()) {
        patched.package = package;
        return patched;
    }
    const Result<QByteArray> written = replaceParts(package, *changed);
    if (!written)
        return std::unexpected(written.error());
    patched.package = *written;
    return patched;
}

}  // namespace assay::ooxml
