#include "model/catalogue/catalogue.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void makeCatalogueKnown()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace assay {

QStringList Catalogue::ids()
{
    return {QStringLiteral("iso27001-2022"), QStringLiteral("gbt22239-2019-l3")};
}

Result<const Framework *> Catalogue::find(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    if (const auto read = m_read.find(id); read != m_read.end())
        return read->second.get();
    if (!ids().contains(id))
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no framework \"%1\"; known: %2").arg(id, ids().join(QLatin1String(", "))));
    makeCatalogueKnown();
    const QString name = id + QStringLiteral(".yaml");
    QFile file(QStringLiteral(":/catalogue/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the built-in framework is missing"), {name});
    Result<Framework> framework = readFramework(file.readAll(), name);
    if (!framework)
        return std::unexpected(framework.error());
    return m_read.emplace(id, std::make_unique<const Framework>(std::move(*framework))).first->second.get();
}

}  // namespace assay
