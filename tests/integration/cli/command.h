#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace assay::test {

/// What a run of the command line said.
struct Outcome
{
    int status = -1;  ///< Exit status; -1: ended by a signal
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
};

/// A temporary folder with the command line at hand, in the C locale and UTC.
class CommandLine
{
public:
    CommandLine();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("w.assay")); }
    /// Makes the workspace in the clear.
    void init(const QStringList &options = {});
    /// Runs `assay -w w.assay --json ARGUMENTS`.
    Outcome run(const QStringList &arguments) const;
    /// The same as another person.
    [[nodiscard]] Outcome runAs(const QString &actor, const QStringList &arguments) const;
    /// Runs the program with exactly these arguments. @param settings  environment, "NAME=value"
    [[nodiscard]] Outcome runPlain(const QStringList &arguments, const QStringList &settings = {}) const;
    /// Runs and demands status 0 (or 1, which only asks for attention).
    QJsonDocument done(const QStringList &arguments, const QString &actor = QStringLiteral("li:engineer")) const;

    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    [[nodiscard]] static QString program();

private:
    QTemporaryDir m_folder;
};

}  // namespace assay::test
