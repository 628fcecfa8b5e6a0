#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace assay::test {

/// The rows of a reference table (CSV with quotation marks, no line breaks within), by column name; none where the file
/// is not there.
[[nodiscard]] std::vector<QHash<QString, QString>> tableRows(const QString &path);

}  // namespace assay::test
