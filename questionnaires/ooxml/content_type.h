#pragma once

#include "questionnaires/ooxml/package.h"

namespace assay::ooxml {

enum class DocumentKind
{
    Workbook,
    TextDocument
};

/// The name of the package's main part. Errors: BadInput (no such part, or a document of the other kind), Unsupported
/// (a binary workbook, a presentation).
[[nodiscard]] Result<QString> mainPart(const Package &package, DocumentKind wanted);

[[nodiscard]] bool hasMacros(const Package &package);
[[nodiscard]] bool hasSignature(const Package &package);

}  // namespace assay::ooxml
