#include "model/catalogue/catalogue.h"

#include <QFile>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void makeCatalogueKnown()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace assay {

namespace {
constexpr std::array kBuiltIn = {QLatin1String("iso27001-2022"), QLatin1String("gbt22239-2019-l3")};
}

Result<Catalogue> Catalogue::builtIn()
{
    makeCatalogueKnown();
    Catalogue catalogue;
    for (const QLatin1String id : kBuiltIn) {
        const QString name = QStringLiteral("%1.yaml").arg(id);
        QFile file(QStringLiteral(":/catalogue/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::BadInput, QStringLiteral("the built-in framework is missing"), {name});
        Result<Framework> framework = readFramework(file.readAll(), name);
        if (!framework)
            return std::unexpected(framework.error());
        catalogue.m_frameworks.push_back(std::move(*framework));
    }
    return catalogue;
}

const Framework *Catalogue::find(const QString &id) const
{
    const auto found = std::ranges::find(m_frameworks, id, &Framework::id);
    return found == m_frameworks.end() ? nullptr : &*found;
}

}  // namespace assay
