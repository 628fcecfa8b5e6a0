#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace assay::extract {

struct DecodedText
{
    QString text;
    QString encoding;      ///< As ICU names it
    bool guessed = false;  ///< Neither a byte order mark nor valid UTF-8 settled it
};

/// Whether bytes may be the beginning of a text in one of the encodings that are read.
[[nodiscard]] bool looksLikeText(const QByteArray &bytes);

/// Reads text in UTF-8, UTF-16 (with or without a byte order mark), GB18030 or, failing these, what ICU's detection
/// names. Errors: BadInput where no encoding fits.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

}  // namespace assay::extract
