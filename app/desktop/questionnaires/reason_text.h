#pragma once

#include <QString>

namespace assay::desktop {

/// A reason of the detection or of matching, which come in English, in the language of the window. A sentence that is
/// not known stays as it is.
[[nodiscard]] QString reasonText(const QString &english);

}  // namespace assay::desktop
