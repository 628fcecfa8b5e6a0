#include "model/catalogue/framework_writer.h"

#include "model/catalogue/catalogue.h"

#include <yaml-cpp/yaml.h>

namespace assay {

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

void write(YAML::Emitter &out, const char *key, const QString &text)
{
    out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << utf8(text);
}

void write(YAML::Emitter &out, const char *key, const BilingualText &text)
{
    out << YAML::Key << key << YAML::Value << YAML::BeginMap;
    if (!text.en.isEmpty())
        write(out, "en", text.en);
    if (!text.zh.isEmpty())
        write(out, "zh", text.zh);
    out << YAML::EndMap;
}

void write(YAML::Emitter &out, const Requirement &requirement)
{
    out << YAML::BeginMap;
    write(out, "ref", requirement.ref);
    if (!requirement.parent.isEmpty())
        write(out, "parent", requirement.parent);
    if (requirement.isGroup)
        out << YAML::Key << "group" << YAML::Value << true;
    write(out, "title", requirement.title);
    if (requirement.assessable)
        out << YAML::Key << "assessable" << YAML::Value << true;
    if (!requirement.tags.isEmpty()) {
        out << YAML::Key << "tags" << YAML::Value << YAML::Flow << YAML::BeginSeq;
        for (const QString &tag : requirement.tags)
            out << YAML::DoubleQuoted << utf8(tag);
        out << YAML::EndSeq;
    }
    if (requirement.weight)
        out << YAML::Key << "weight" << YAML::Value << QString::number(*requirement.weight, 'g', 12).toStdString();
    if (requirement.isHard)
        out << YAML::Key << "hard" << YAML::Value << true;
    if (!requirement.asks.isEmpty())
        write(out, "asks", requirement.asks);
    if (!requirement.proof.isEmpty())
        write(out, "proof", requirement.proof);
    out << YAML::EndMap;
}

}  // namespace

QByteArray writeFramework(const Framework &framework)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    write(out, "id", framework.id);
    if (!framework.name.isEmpty())
        write(out, "name", framework.name);
    write(out, "title", framework.title);
    write(out, "edition", framework.edition);
    write(out, "publisher", framework.publisher);
    write(out, "kind", toWord(framework.kind));
    write(out, "status", toWord(framework.status));
    if (!framework.successor.isEmpty())
        write(out, "successor", framework.successor);
    if (framework.transitionEnds)
        write(out, "transition_ends", framework.transitionEnds->toString(Qt::ISODate));
    out << YAML::Key << "requirements" << YAML::Value << YAML::BeginSeq;
    for (const Requirement &requirement : framework.requirements)
        write(out, requirement);
    out << YAML::EndSeq << YAML::EndMap;
    return QByteArray(out.c_str(), static_cast<qsizetype>(out.size())) + '\n';
}

}  // namespace assay
