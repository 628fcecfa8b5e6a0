#pragma once

#include <QString>

namespace assay::desktop {

/// What an event of the trail says, such as "Evidence added" for "evidence-added"; the word itself where it is not
/// known.
[[nodiscard]] QString actionText(const QString &action);
/// "Question 12" for a kind of thing and its id.
[[nodiscard]] QString thingText(const QString &kind, const QString &id);
[[nodiscard]] QString roleText(const QString &role);

}  // namespace assay::desktop
