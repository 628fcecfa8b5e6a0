#include "questionnaires/exchange/catalog_node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace assay::exchange {

namespace {

constexpr int kMostDepth = 32;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// The value of a property of the OSCAL namespace; others may use the same name for something else.
QString property(const QJsonObject &object, const char *name)
{
    QString found;
    for (const QJsonValue value : object.value(QLatin1String("props")).toArray()) {
        const QJsonObject one = value.toObject();
        if (text(one, "name") == QLatin1String(name) && (found.isEmpty() || !one.contains(QLatin1String("class"))))
            found = text(one, "value");
    }
    return found;
}

QString shownParameter(const QJsonObject &parameter)
{
    if (const QString label = text(parameter, "label"); !label.isEmpty())
        return QStringLiteral("[%1]").arg(label);
    QStringList choices;
    for (const QJsonValue choice : parameter.value(QLatin1String("select"))[QLatin1String("choice")].toArray())
        choices << choice.toString();
    return choices.isEmpty() ? QStringLiteral("[…]") : QStringLiteral("[%1]").arg(choices.join(QStringLiteral(" / ")));
}

std::vector<CatalogPart> partsOf(const QJsonObject &object, int depth)
{
    std::vector<CatalogPart> parts;
    if (depth > kMostDepth)
        return parts;
    for (const QJsonValue value : object.value(QLatin1String("parts")).toArray()) {
        const QJsonObject part = value.toObject();
        parts.push_back({text(part, "name"), property(part, "label"), text(part, "prose"), partsOf(part, depth + 1)});
    }
    return parts;
}

std::vector<CatalogNode> nodesOf(const QJsonObject &object, int depth);

CatalogNode nodeFrom(const QJsonObject &object, bool isControl, int depth)
{
    CatalogNode node{isControl,
                     text(object, "id"),
                     text(object, "title"),
                     property(object, "label"),
                     property(object, "status").compare(QLatin1String("withdrawn"), Qt::CaseInsensitive) == 0,
                     {},
                     partsOf(object, 0),
                     nodesOf(object, depth + 1)};
    for (const QJsonValue value : object.value(QLatin1String("params")).toArray())
        node.parameters.insert(text(value.toObject(), "id"), shownParameter(value.toObject()));
    return node;
}

std::vector<CatalogNode> nodesOf(const QJsonObject &object, int depth)
{
    std::vector<CatalogNode> nodes;
    if (depth > kMostDepth)
        return nodes;
    for (const QJsonValue value : object.value(QLatin1String("groups")).toArray())
        nodes.push_back(nodeFrom(value.toObject(), false, depth));
    for (const QJsonValue value : object.value(QLatin1String("controls")).toArray())
        nodes.push_back(nodeFrom(value.toObject(), true, depth));
    return nodes;
}

/// Line and column of an offset, from 1.
Place placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    Place place;
    place.row = static_cast<int>(before.count('\n')) + 1;
    place.column = QString::number(offset - before.lastIndexOf('\n'));
    return place;
}

}  // namespace

Result<Catalog> catalogFromJson(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (document.isNull())
        return fail(ErrorCode::BadInput, QStringLiteral("the JSON is broken: %1").arg(broken.errorString()),
                    placeOf(json, broken.offset));
    const QJsonObject root = document.object();
    const QJsonObject catalog = root.value(QLatin1String("catalog")).toObject();
    if (catalog.isEmpty())
        return fail(ErrorCode::BadInput,
                    QStringLiteral("this is no OSCAL catalog (it begins with \"%1\"); resolve a profile into a catalog "
                                   "first")
                        .arg(root.keys().value(0)));
    const QJsonObject metadata = catalog.value(QLatin1String("metadata")).toObject();
    Catalog read{text(metadata, "title"), text(metadata, "version"), {}, nodesOf(catalog, 0)};
    for (const QJsonValue party : metadata.value(QLatin1String("parties")).toArray())
        if (read.publisher.isEmpty())
            read.publisher = text(party.toObject(), "name");
    return read;
}

}  // namespace assay::exchange
