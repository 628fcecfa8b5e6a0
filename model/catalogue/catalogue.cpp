#include "model/catalogue/catalogue.h"

#include "model/catalogue/shipped_crosswalks.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void makeCatalogueKnown()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace assay {

namespace {

constexpr QLatin1String kCrosswalkFolder(":/catalogue/crosswalks");

Result<QByteArray> shippedFile(const QString &path)
{
    makeCatalogueKnown();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("a file of the catalogue is missing"), {path});
    return file.readAll();
}

QString nameOf(const QString &from, const QString &to)
{
    return from + QStringLiteral("__") + to;
}

/// Names of all that are shipped, "FROM__TO".
QStringList crosswalkNames()
{
    makeCatalogueKnown();
    QStringList names = QDir(kCrosswalkFolder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

}  // namespace

QStringList Catalogue::shippedIds()
{
    return {QStringLiteral("iso27001-2022"),
            QStringLiteral("iso27001-2013"),
            QStringLiteral("iso27701-2025"),
            QStringLiteral("iso27701-2019"),
            QStringLiteral("iso20000-1-2018"),
            QStringLiteral("iso9001-2015"),
            QStringLiteral("gbt22239-2019-l3"),
            QStringLiteral("gdpr"),
            QStringLiteral("pipl"),
            QStringLiteral("dsl"),
            QStringLiteral("csl-2025"),
            QStringLiteral("csl"),
            QStringLiteral("crm-vendor-checklist")};
}

QStringList Catalogue::ids() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList all = shippedIds();
    for (const auto &framework : m_own)
        all << framework->id;
    return all;
}

Result<const Framework *> Catalogue::find(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto own = std::ranges::find_if(m_own, [&](const auto &framework) { return framework->id == id; });
    if (own != m_own.end())
        return own->get();
    if (shippedIds().contains(id))
        return read(id);
    QStringList known = shippedIds();
    for (const auto &framework : m_own)
        known << framework->id;
    return fail(ErrorCode::NotFound,
                QStringLiteral("there is no framework \"%1\"; known: %2").arg(id, known.join(QLatin1String(", "))));
}

Result<const Framework *> Catalogue::read(const QString &id) const
{
    if (const auto read = m_read.find(id); read != m_read.end())
        return read->second.get();
    const QString name = id + QStringLiteral(".yaml");
    const Result<QByteArray> text = shippedFile(QStringLiteral(":/catalogue/") + name);
    if (!text)
        return std::unexpected(text.error());
    Result<Framework> framework = readFramework(*text, name);
    if (!framework)
        return std::unexpected(framework.error());
    if (const Result<Done> shared = shareGuidance(*framework); !shared)
        return std::unexpected(shared.error());
    return m_read.emplace(id, std::make_unique<const Framework>(std::move(*framework))).first->second.get();
}

Result<Done> Catalogue::shareGuidance(Framework &framework) const
{
    for (Requirement &requirement : framework.requirements) {
        if (!requirement.guidanceOf)
            continue;
        const Result<const Framework *> other = read(requirement.guidanceOf->framework);
        if (!other)
            return std::unexpected(other.error());
        const Requirement *shared = (*other)->find(requirement.guidanceOf->ref);
        if (!shared || shared->asks.isEmpty())
            return fail(ErrorCode::BadInput,
                        QStringLiteral("%1 shares the guidance of %2 %3, which has none")
                            .arg(requirement.ref, requirement.guidanceOf->framework, requirement.guidanceOf->ref),
                        {framework.id + QStringLiteral(".yaml")});
        requirement.asks = shared->asks;
        requirement.proof = shared->proof;
    }
    return Done{};
}

void Catalogue::setOwn(std::vector<Framework> own) const
{
    const QMutexLocker lock(&m_mutex);
    std::ranges::move(m_own, std::back_inserter(m_replaced));
    m_own.clear();
    for (Framework &framework : own)
        m_own.push_back(std::make_unique<const Framework>(std::move(framework)));
}

Result<const Crosswalk *> Catalogue::readEdges(const QString &name) const
{
    if (const auto read = m_crosswalks.find(name); read != m_crosswalks.end())
        return read->second.get();
    const Result<QByteArray> text = shippedFile(QStringLiteral("%1/%2.yaml").arg(kCrosswalkFolder, name));
    if (!text)
        return std::unexpected(text.error());
    Result<Crosswalk> crosswalk = readCrosswalk(*text, name + QStringLiteral(".yaml"));
    if (!crosswalk)
        return std::unexpected(crosswalk.error());
    return m_crosswalks.emplace(name, std::make_unique<const Crosswalk>(std::move(*crosswalk))).first->second.get();
}

Result<Crosswalk> Catalogue::crosswalk(const QString &from, const QString &to) const
{
    const QMutexLocker lock(&m_mutex);
    const QStringList shipped = crosswalkNames();
    const bool isForth = shipped.contains(nameOf(from, to));
    if (!isForth && !shipped.contains(nameOf(to, from)))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no crosswalk from \"%1\" to \"%2\"; known: %3")
                                             .arg(from, to, shipped.join(QLatin1String(", "))));
    const Result<const Crosswalk *> edges = readEdges(isForth ? nameOf(from, to) : nameOf(to, from));
    if (!edges)
        return std::unexpected(edges.error());
    return isForth ? **edges : reversed(**edges);
}

std::vector<std::pair<QString, QString>> shippedCrosswalks()
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QString &name : crosswalkNames()) {
        const QStringList ends = name.split(QStringLiteral("__"));
        pairs.emplace_back(ends.front(), ends.back());
    }
    return pairs;
}

Result<const CrosswalkGraph *> Catalogue::graph() const
{
    const QMutexLocker lock(&m_mutex);
    if (m_graph)
        return m_graph.get();
    std::vector<const Crosswalk *> all;
    for (const QString &name : crosswalkNames()) {
        const Result<const Crosswalk *> edges = readEdges(name);
        if (!edges)
            return std::unexpected(edges.error());
        all.push_back(*edges);
    }
    m_graph = std::make_unique<const CrosswalkGraph>(all);
    return m_graph.get();
}

}  // namespace assay
