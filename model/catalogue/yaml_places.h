#pragma once

#include "model/base/language.h"
#include "model/base/result.h"

#include <yaml-cpp/yaml.h>

#include <QStringList>

#include <optional>

/// What the readers of catalogue files share: values that are checked as they are taken, and mistakes told with their
/// place. For the sources of model/catalogue only.
namespace assay::yaml {

/// Thrown by the functions below and caught by `withPlaces`.
struct BadPlace
{
    QString what;
    YAML::Mark mark;
};

[[noreturn]] void refuse(const YAML::Node &node, const QString &what);
[[nodiscard]] QString textOf(const YAML::Node &node, const QString &name);
void allowKeys(const YAML::Node &map, const QStringList &allowed);
/// Refuses where it is missing or empty.
[[nodiscard]] QString requiredText(const YAML::Node &map, const char *key);
/// Empty where it is missing.
[[nodiscard]] QString optionalText(const YAML::Node &map, const char *key);

enum class BothLanguages
{
    Required,
    OneIsEnough
};
/// A map of en and zh.
[[nodiscard]] BilingualText bilingual(const YAML::Node &map, const char *key,
                                      BothLanguages both = BothLanguages::Required);
/// A word that `fromWord` knows.
template<class Enum>
[[nodiscard]] Enum word(const YAML::Node &map, const char *key, std::optional<Enum> (*fromWord)(const QString &))
{
    const QString text = requiredText(map, key);
    const std::optional<Enum> value = fromWord(text);
    if (!value)
        refuse(map[key], QStringLiteral("\"%1\" is no %2").arg(text, QString::fromLatin1(key)));
    return *value;
}

/// False where it is missing.
[[nodiscard]] bool flag(const YAML::Node &map, const char *key);

[[nodiscard]] std::unexpected<Error> refusal(const QString &what, const YAML::Mark &mark, const QString &fileName);

/// Parses and takes the whole; any mistake becomes BadInput with file, row and column.
template<class Value, class Take>
[[nodiscard]] Result<Value> withPlaces(const QByteArray &text, const QString &fileName, Take &&take)
{
    try {
        return take(YAML::Load(text.toStdString()));
    } catch (const BadPlace &bad) {
        return refusal(bad.what, bad.mark, fileName);
    } catch (const YAML::Exception &bad) {
        return refusal(QString::fromStdString(bad.msg), bad.mark, fileName);
    }
}

}  // namespace assay::yaml
