#include "model/base/word_table.h"
#include "model/catalogue/catalogue.h"

#include <yaml-cpp/yaml.h>

#include <QSet>
#include <QStringList>

namespace assay {

namespace {

constexpr WordTable<FrameworkKind, 4> kKinds = {{{FrameworkKind::Standard, QLatin1String("standard")},
                                                 {FrameworkKind::Law, QLatin1String("law")},
                                                 {FrameworkKind::Scheme, QLatin1String("scheme")},
                                                 {FrameworkKind::Checklist, QLatin1String("checklist")}}};
constexpr WordTable<FrameworkStatus, 2> kStatus = {
    {{FrameworkStatus::Current, QLatin1String("current")}, {FrameworkStatus::Superseded, QLatin1String("superseded")}}};

/// Thrown inside this file only.
struct BadPlace
{
    QString what;
    YAML::Mark mark;
};

[[noreturn]] void refuse(const YAML::Node &node, const QString &what)
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

BilingualText bilingual(const YAML::Node &map, const char *key)
{
    const YAML::Node node = map[key];
    if (!node)
        refuse(map, QStringLiteral("\"%1\" is missing").arg(QString::fromLatin1(key)));
    if (!node.IsMap())
        refuse(node, QStringLiteral("\"%1\" must hold a text for each of en and zh").arg(QString::fromLatin1(key)));
    allowKeys(node, {QStringLiteral("en"), QStringLiteral("zh")});
    return {requiredText(node, "en"), requiredText(node, "zh")};
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

template<class Enum, std::size_t N>
Enum word(const YAML::Node &map, const char *key, const WordTable<Enum, N> &table)
{
    const QString text = requiredText(map, key);
    const std::optional<Enum> value = valueOf(table, text);
    if (!value)
        refuse(map[key], QStringLiteral("\"%1\" is no %2").arg(text, QString::fromLatin1(key)));
    return *value;
}

Requirement requirementFrom(const YAML::Node &node, const QSet<QString> &earlier)
{
    if (!node.IsMap())
        refuse(node, QStringLiteral("a requirement must be a map"));
    allowKeys(node,
              {QStringLiteral("ref"), QStringLiteral("parent"), QStringLiteral("title"), QStringLiteral("assessable"),
               QStringLiteral("group"), QStringLiteral("asks"), QStringLiteral("proof")});
    Requirement requirement;
    requirement.ref = requiredText(node, "ref");
    if (earlier.contains(requirement.ref))
        refuse(node["ref"], QStringLiteral("ref \"%1\" stands here a second time").arg(requirement.ref));
    if (node["parent"]) {
        requirement.parent = requiredText(node, "parent");
        if (!earlier.contains(requirement.parent))
            refuse(node["parent"], QStringLiteral("parent \"%1\" of \"%2\" does not stand before it")
                                       .arg(requirement.parent, requirement.ref));
    }
    requirement.title = bilingual(node, "title");
    requirement.assessable = flag(node, "assessable");
    requirement.isGroup = flag(node, "group");
    if (requirement.assessable) {
        requirement.asks = bilingual(node, "asks");
        requirement.proof = bilingual(node, "proof");
    }
    return requirement;
}

Framework frameworkFrom(const YAML::Node &root)
{
    if (!root.IsMap())
        refuse(root, QStringLiteral("a framework file must be a map"));
    allowKeys(root,
              {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("edition"), QStringLiteral("publisher"),
               QStringLiteral("kind"), QStringLiteral("status"), QStringLiteral("requirements")});
    Framework framework;
    framework.id = requiredText(root, "id");
    framework.title = bilingual(root, "title");
    framework.edition = requiredText(root, "edition");
    framework.publisher = requiredText(root, "publisher");
    framework.kind = word(root, "kind", kKinds);
    framework.status = word(root, "status", kStatus);
    const YAML::Node requirements = root["requirements"];
    if (!requirements || !requirements.IsSequence() || requirements.size() == 0)
        refuse(requirements ? requirements : root,
               QStringLiteral("\"requirements\" must be a list with at least one entry"));
    QSet<QString> refs;
    for (const YAML::Node &node : requirements) {
        framework.requirements.push_back(requirementFrom(node, refs));
        refs.insert(framework.requirements.back().ref);
    }
    return framework;
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

}  // namespace

Result<Framework> readFramework(const QByteArray &yaml, const QString &fileName)
{
    try {
        return frameworkFrom(YAML::Load(yaml.toStdString()));
    } catch (const BadPlace &bad) {
        return refusal(bad.what, bad.mark, fileName);
    } catch (const YAML::Exception &bad) {
        return refusal(QString::fromStdString(bad.msg), bad.mark, fileName);
    }
}

}  // namespace assay
