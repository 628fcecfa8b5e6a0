#pragma once

#include "model/base/problem.h"
#include "model/catalogue/framework.h"

#include <QMutex>
#include <QStringList>

#include <map>
#include <memory>

namespace assay {

/// Reads one framework from YAML (see the files in data/). Takes everything or nothing.
/// @param fileName  for messages only
/// Errors: BadInput with file, row and column of the first problem; what is wrong in the texts or the tree (a ref
/// twice, an unknown parent or one that stands later, an assessable requirement without a text or title in both
/// languages, an unknown key) is told in the same way.
[[nodiscard]] Result<Framework> readFramework(const QByteArray &yaml, const QString &fileName);

/// The frameworks that the program knows. Each is read when it is first asked for; any thread may ask.
class Catalogue
{
public:
    /// In the order of their list.
    [[nodiscard]] static QStringList ids();

    /// Lives as long as the catalogue. Errors: NotFound; BadInput where the data shipped is broken.
    [[nodiscard]] Result<const Framework *> find(const QString &id) const;

private:
    mutable QMutex m_mutex;
    mutable std::map<QString, std::unique_ptr<const Framework>> m_read;
};

}  // namespace assay
