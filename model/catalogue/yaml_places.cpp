#include "model/catalogue/yaml_places.h"

namespace assay::yaml {

void refuse(const YAML::Node &node, const QString &what)
{
    throw BadPlace{what, node.IsDefined() ? node.Mark() : YAML::Mark::null_mark()};
}

QString textOf(const YAML::Node &node, const QString &name)
{
    if (!node.IsScalar())
        refuse(node, QStringLiteral("\"%1\" must be a text").arg(name));
    return QString::fromStdString(node.Scalar());
}

void allowKeys(const YAML::Node &map, const QStringList &allowed)
{
    for (const auto &entry : map) {
        const QString key = QString::fromStdString(entry.first.Scalar());
        if (!allowed.contains(key))
            refuse(entry.first,
                   QStringLiteral("unknown key \"%1\"; known here: %2").arg(key, allowed.join(QLatin1String(", "))));
    }
}

QString requiredText(const YAML::Node &map, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const YAML::Node node = map[key];
    if (!node)
        refuse(map, QStringLiteral("\"%1\" is missing").arg(name));
    const QString text = textOf(node, name).trimmed();
    if (text.isEmpty())
        refuse(node, QStringLiteral("\"%1\" is empty").arg(name));
    return text;
}

QString optionalText(const YAML::Node &map, const char *key)
{
    const YAML::Node node = map[key];
    return node ? textOf(node, QString::fromLatin1(key)).trimmed() : QString();
}

BilingualText bilingual(const YAML::Node &map, const char *key, BothLanguages both)
{
    const YAML::Node node = map[key];
    if (!node)
        refuse(map, QStringLiteral("\"%1\" is missing").arg(QString::fromLatin1(key)));
    if (!node.IsMap())
        refuse(node, QStringLiteral("\"%1\" must hold a text for each of en and zh").arg(QString::fromLatin1(key)));
    allowKeys(node, {QStringLiteral("en"), QStringLiteral("zh")});
    if (both == BothLanguages::Required || (node["en"] && node["zh"]))
        return {requiredText(node, "en"), requiredText(node, "zh")};
    return node["zh"] ? BilingualText{{}, requiredText(node, "zh")} : BilingualText{requiredText(node, "en"), {}};
}

bool flag(const YAML::Node &map, const char *key)
{
    const YAML::Node node = map[key];
    if (!node)
        return false;
    const QString word = textOf(node, QString::fromLatin1(key));
    if (word != QLatin1String("true") && word != QLatin1String("false"))
        refuse(node, QStringLiteral("\"%1\" must be true or false").arg(QString::fromLatin1(key)));
    return word == QLatin1String("true");
}

std::unexpected<Error> refusal(const QString &what, const YAML::Mark &mark, const QString &fileName)
{
    Place place{.file = fileName};
    if (!mark.is_null()) {
        place.row = mark.line + 1;
        place.column = QString::number(mark.column + 1);
    }
    return fail(ErrorCode::BadInput, what, place);
}

}  // namespace assay::yaml
