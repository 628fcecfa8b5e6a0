#pragma once

#include "questionnaires/ooxml/patch.h"

namespace assay::ooxml {

/// Writes answers into the places of a text document and changes nothing else: only the bytes of these places in the
/// main part differ, other entries of the package are copied as they are. @p edits name a sheet, row and column of
/// FormDocument and a value as text: for a list one of its words, for a mark anything; an empty value empties the
/// place. Refuses (Refused): a place that is barred, a signed or protected document. Errors: BadInput (no such place, a
/// word that the list does not have, a text longer than a form field takes), Usage (one place twice).
[[nodiscard]] Result<PatchedPackage> patchDocument(const QByteArray &package, const std::vector<CellEdit> &edits);

/// Reads both packages anew and compares them: the same parts in the same order, every part but the main one byte for
/// byte; the trees of the main part everywhere but in the elements of the written places; every place and paragraph,
/// the written ones with the wanted values. Errors: Damaged, naming the first difference.
[[nodiscard]] Result<Done> verifyDocumentPatch(const QByteArray &before, const QByteArray &after,
                                               const std::vector<CellEdit> &edits);

}  // namespace assay::ooxml
