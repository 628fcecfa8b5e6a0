#pragma once

#include "model/base/problem.h"
#include "model/catalogue/crosswalk.h"
#include "model/catalogue/framework.h"

#include <QMutex>
#include <QStringList>

#include <map>
#include <memory>

namespace assay {

/// What a framework file must hold for each assessable requirement.
enum class GuidanceRule
{
    Required,  ///< Both guidance texts in both languages, or a requirement whose guidance it shares: what is shipped
    Optional   ///< What people bring themselves; one language is enough, edition and publisher may be left out
};

/// Reads one framework from YAML (see the files in data/). Takes everything or nothing.
/// @param fileName  for messages only
/// Errors: BadInput with file, row and column of the first problem; what is wrong in the texts or the tree (a ref
/// twice, an unknown parent or one that stands later, an assessable requirement without a text or title in both
/// languages, an unknown key) is told in the same way.
[[nodiscard]] Result<Framework> readFramework(const QByteArray &yaml, const QString &fileName,
                                              GuidanceRule rule = GuidanceRule::Required);

/// The frameworks and crosswalks that the program knows: those that it ships, and those that people have brought into
/// the open workspace. What is shipped is read when it is first asked for; any thread may ask.
class Catalogue
{
public:
    /// Of what is shipped, in the order of their list.
    [[nodiscard]] static QStringList shippedIds();
    /// The shipped ones first, then people's own.
    [[nodiscard]] QStringList ids() const;

    /// Lives as long as the catalogue. Errors: NotFound; BadInput where the data shipped is broken.
    [[nodiscard]] Result<const Framework *> find(const QString &id) const;

    /// Puts these in place of the workspace's own frameworks; those given out before stay valid.
    void setOwn(std::vector<Framework> own) const;

    /// The shipped crosswalk between two frameworks, seen from the first, whichever way it is kept. Errors: NotFound;
    /// BadInput where the data shipped is broken.
    [[nodiscard]] Result<Crosswalk> crosswalk(const QString &from, const QString &to) const;
    /// All shipped crosswalks as one graph; lives as long as the catalogue. Errors: BadInput.
    [[nodiscard]] Result<const CrosswalkGraph *> graph() const;

private:
    [[nodiscard]] Result<const Framework *> read(const QString &id) const;
    [[nodiscard]] Result<Done> shareGuidance(Framework &framework) const;
    [[nodiscard]] Result<const Crosswalk *> readEdges(const QString &name) const;

    mutable QMutex m_mutex;
    mutable std::map<QString, std::unique_ptr<const Framework>> m_read;
    mutable std::vector<std::unique_ptr<const Framework>> m_own;
    mutable std::vector<std::unique_ptr<const Framework>> m_replaced;  // given out, so kept
    mutable std::map<QString, std::unique_ptr<const Crosswalk>> m_crosswalks;
    mutable std::unique_ptr<const CrosswalkGraph> m_graph;
};

}  // namespace assay
