#pragma once

#include <QStringList>
#include <QStringView>

namespace assay::matching {

/// Sentences on matters that exclude one another and of which one text names only the one, the other only the other:
/// "at rest" and "in transit", RTO and RPO, inbound and outbound. Empty where there is none.
[[nodiscard]] QStringList contrasts(QStringView asked, QStringView entry);

}  // namespace assay::matching
