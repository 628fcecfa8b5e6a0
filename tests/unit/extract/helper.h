#pragma once

#include "model/evidence/extract_client.h"

#include <QByteArray>
#include <QString>

namespace assay::test {

/// The programs that were built with the tests.
[[nodiscard]] QString extractHelper();
[[nodiscard]] QString misbehavingHelper();

/// Everything that the real helper makes of these bytes.
[[nodiscard]] Result<ExtractedText> extracted(const QByteArray &bytes, const QString &name,
                                              const extract::Limits &limits = {});

/// Name of the first problem with this rule; nullptr where there is none.
[[nodiscard]] const Problem *problemWith(const Problems &problems, const char *rule);

}  // namespace assay::test
