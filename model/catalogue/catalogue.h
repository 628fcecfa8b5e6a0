#pragma once

#include "model/base/problem.h"
#include "model/catalogue/framework.h"

namespace assay {

/// Reads one framework from YAML (see the files in data/). Takes everything or nothing.
/// @param fileName  for messages only
/// Errors: BadInput with file, row and column of the first problem; what is wrong in the texts or the tree (a ref twice, an
/// unknown parent or one that stands later, an assessable requirement without a text or title in both languages, an
/// unknown key) is told in the same way.
[[nodiscard]] Result<Framework> readFramework(const QByteArray &yaml, const QString &fileName);

/// All frameworks that the program knows: the built-in ones, in the order of their list.
class Catalogue
{
public:
    /// Reads the built-in data. Errors: BadInput where the data shipped is broken.
    [[nodiscard]] static Result<Catalogue> builtIn();

    [[nodiscard]] const std::vector<Framework> &frameworks() const { return m_frameworks; }
    /// nullptr where there is none.
    [[nodiscard]] const Framework *find(const QString &id) const;

private:
    std::vector<Framework> m_frameworks;
};

}  // namespace assay
