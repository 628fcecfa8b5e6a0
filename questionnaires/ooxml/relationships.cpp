#include "questionnaires/ooxml/relationships.h"

#include "questionnaires/ooxml/xml.h"

#include <QUrl>

#include <algorithm>

namespace assay::ooxml {

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Resolves "../a" and "./a" against a folder that ends in a slash; an absolute target stands for itself.
QString resolved(const QString &folder, QString target)
{
    target.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const QString whole = target.startsWith(QLatin1Char('/')) ? target : folder + target;
    QStringList steps;
    const QStringList written = whole.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : written) {
        if (step == QLatin1String("..")) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps << step;
        }
    }
    return steps.join(QLatin1Char('/'));
}

}  // namespace

std::vector<Relationship> relationshipsOf(const Package &package, const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    const Result<QByteArray> content = package.read(name);
    pugi::xml_document document;
    if (!content || !xml::parse(document, *content, name))
        return {};
    std::vector<Relationship> all;
    for (const pugi::xml_node node : document.document_element().children()) {
        if (xml::localName(node) != "Relationship")
            continue;
        Relationship one;
        one.id = xml::value(node.attribute("Id"));
        const QString type = xml::value(node.attribute("Type"));
        one.type = type.mid(type.lastIndexOf(QLatin1Char('/')) + 1);
        if (xml::value(node.attribute("TargetMode")) != QLatin1String("External")) {
            const QString target = xml::value(node.attribute("Target"));
            one.target = resolved(folder, target);
            if (!package.contains(one.target))
                one.target = resolved(folder, QUrl::fromPercentEncoding(target.toUtf8()));
        }
        all.push_back(one);
    }
    return all;
}

const Relationship *relationshipById(const std::vector<Relationship> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Relationship &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Relationship *relationshipByType(const std::vector<Relationship> &all, const QString &type)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Relationship &one) { return one.type == type; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace assay::ooxml
