#pragma once

#include "model/base/result.h"

#include <yaml-cpp/yaml.h>

#include <QDate>
#include <QFile>

#include <optional>

namespace assay::app {

/// Empty where the key is not there.
[[nodiscard]] inline QString textAt(const YAML::Node &node, const char *key)
{
    const YAML::Node value = node[key];
    return value && value.IsScalar() ? QString::fromStdString(value.Scalar()) : QString();
}

[[nodiscard]] inline std::optional<QDate> dateAt(const YAML::Node &node, const char *key)
{
    const QDate date = QDate::fromString(textAt(node, key), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Reads a file of the example; a part that is not as expected ends in an error with its place.
template<class Value>
[[nodiscard]] Result<Value> readExample(const QString &folder, const QString &name,
                                        Value (*from)(const YAML::Node &root))
{
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.errorString(), {file.fileName()});
    try {
        return from(YAML::Load(file.readAll().toStdString()));
    } catch (const YAML::Exception &bad) {
        return fail(ErrorCode::BadInput, QString::fromStdString(bad.msg),
                    {name, {}, bad.mark.line + 1, QString::number(bad.mark.column + 1)});
    }
}

}  // namespace assay::app
