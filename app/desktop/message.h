#pragma once

#include "model/base/problem.h"

#include <QString>

namespace assay::desktop {

/// What a banner says.
struct Message
{
    Severity severity = Severity::Note;
    QString what;     ///< What happened and to which thing, one sentence
    QString kept;     ///< What was kept or left as it was; may be empty
    QString next;     ///< What to do now; may be empty
    QString details;  ///< For copying; may be empty
};

/// @param doing  what was being done, such as "Adding evidence"
[[nodiscard]] Message messageOf(const QString &doing, const Error &error);

}  // namespace assay::desktop
