#pragma once

#include "model/base/problem.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace assay::exchange {

struct DecodedText
{
    QString text;       ///< Without byte order mark
    QString encoding;   ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" or "windows-1252"
    Problems problems;  ///< Where the encoding had to be guessed
};

/// Reads text of unknown encoding: by its byte order mark; else UTF-8 where it is valid, UTF-16 where every second byte
/// is empty, GB18030 where it is valid, and windows-1252.
/// Errors: BadInput (binary data).
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

}  // namespace assay::exchange
