#include "temp_workspace.h"

#include <boost/test/unit_test.hpp>

#include <QBuffer>
#include <QFile>

namespace assay::test {

TempWorkspace::TempWorkspace() : workspace(make(QStringLiteral("w.assay"), {}))
{}

std::unique_ptr<store::Workspace> TempWorkspace::make(const QString &name, const QByteArray &passphrase)
{
    QByteArray typed = passphrase;
    std::optional<store::Passphrase> secret;
    if (!typed.isEmpty())
        secret = *store::Passphrase::takeFrom(typed);
    auto made = store::Workspace::create(path(name), secret ? &*secret : nullptr, {}, engineer, clock);
    BOOST_REQUIRE_MESSAGE(made, (made ? "" : made.error().detail.toStdString()));
    return std::move(*made);
}

Result<std::unique_ptr<store::Workspace>> TempWorkspace::open(const QString &name, const QByteArray &passphrase)
{
    QByteArray typed = passphrase;
    std::optional<store::Passphrase> secret;
    if (!typed.isEmpty())
        secret = *store::Passphrase::takeFrom(typed);
    return store::Workspace::open(path(name), secret ? &*secret : nullptr, clock);
}

EvidenceId TempWorkspace::add(const QByteArray &bytes, const QString &name)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const auto ahead = store::writeAhead(*workspace, engineer, buffer, silent);
    BOOST_REQUIRE(ahead);
    const auto id = workspace->write(engineer, QStringLiteral("test"), [&](store::UnitOfWork &unit) {
        store::NewEvidence evidence{.fileName = name, .file = *ahead, .pages = 1};
        evidence.about.title = name;
        evidence.about.kind = QStringLiteral("policy");
        return store::addEvidence(unit, evidence);
    });
    BOOST_REQUIRE(id);
    return *id;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(bytes) == bytes.size());
}

}  // namespace assay::test
