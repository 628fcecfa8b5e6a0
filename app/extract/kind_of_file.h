#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace assay::extract {

enum class FileKind
{
    Pdf,
    Image,
    Text,
    Markdown,
    Word,
    Workbook
};

/// The word of the protocol: "pdf", "image", "text", "word", "workbook".
[[nodiscard]] QString toWord(FileKind kind);

/// Tells what a file is by what it holds; the name's ending only decides where the content leaves a choice.
/// Errors: BadInput (empty, or not what its name says), Unsupported (a kind that is not read, with what to do instead).
[[nodiscard]] Result<FileKind> kindOfFile(const QByteArray &bytes, const QString &name);

}  // namespace assay::extract
