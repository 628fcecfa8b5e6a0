#include "app/desktop/today.h"

#include <QTimeZone>

namespace assay::desktop {

QDate todayOf(const WorkspaceAccess &access)
{
    const QDateTime now = access.clock().nowUtc();
    const QTimeZone zone(access.policies().timeZone.toUtf8());
    return (zone.isValid() ? now.toTimeZone(zone) : now).date();
}

}  // namespace assay::desktop
