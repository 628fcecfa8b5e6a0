#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QProcess>

namespace assay::test {

namespace {
constexpr int kPatienceMs = 300'000;
}

CommandLine::CommandLine()
{
    BOOST_REQUIRE(m_folder.isValid());
}

QString CommandLine::program()
{
    return qEnvironmentVariable("ASSAY_BIN") + QStringLiteral("/assay");
}

void CommandLine::init(const QStringList &options)
{
    const Outcome outcome = run(QStringList{QStringLiteral("init"), QStringLiteral("--no-encrypt")} + options);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.errors.toStdString());
}

Outcome CommandLine::run(const QStringList &arguments) const
{
    return runAs(QStringLiteral("li:engineer"), arguments);
}

Outcome CommandLine::runAs(const QString &actor, const QStringList &arguments) const
{
    return runPlain(
        QStringList{QStringLiteral("-w"), workspace(), QStringLiteral("--as"), actor, QStringLiteral("--json")} +
        arguments);
}

Outcome CommandLine::runPlain(const QStringList &arguments, const QStringList &settings) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &setting : settings)
        environment.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program(), arguments);
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(kPatienceMs), "the command did not end");
    Outcome outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

QJsonDocument CommandLine::done(const QStringList &arguments, const QString &actor) const
{
    const Outcome outcome = runAs(actor, arguments);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0 || outcome.status == 1,
                          arguments.join(QLatin1Char(' ')).toStdString() + ": " + outcome.errors.toStdString());
    return QJsonDocument::fromJson(outcome.output);
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray CommandLine::read(const QString &name) const
{
    QFile file(path(name));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace assay::test
