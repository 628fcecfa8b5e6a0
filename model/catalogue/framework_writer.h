#pragma once

#include "model/catalogue/framework.h"

#include <QByteArray>

namespace assay {

/// The framework as YAML, in the form that `readFramework` reads with optional guidance. Guidance that is shared with
/// another framework is written out.
[[nodiscard]] QByteArray writeFramework(const Framework &framework);

}  // namespace assay
