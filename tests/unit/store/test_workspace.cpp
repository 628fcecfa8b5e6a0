#include "temp_workspace.h"

#include "model/store/trail_repository.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>

using namespace assay;
using namespace assay::test;

namespace {

const QByteArray kPassphrase = "correct horse battery staple";
const QByteArray kSecretText = "SECRET-MARKER-TEXT";

QByteArray secretDocument()
{
    return (kSecretText + " 秘密标记 ").repeated(20000);
}

/// SQL on the file through a plain connection, as somebody with a tool of his own could run it.
void tamper(const QString &path, const QString &sql)
{
    store::Connection connection(path, store::Access::ReadWrite, nullptr, {});
    connection.run(sql);
}

/// Names of SQLite's functions in a dynamic library, as nm prints them.
QSet<QString> sqliteSymbols(const QStringList &arguments)
{
    QProcess nm;
    nm.start(QStringLiteral("nm"), arguments);
    BOOST_REQUIRE(nm.waitForFinished());
    QSet<QString> symbols;
    for (const QByteArray &line : nm.readAllStandardOutput().split('\n')) {
        const QString symbol = QString::fromLatin1(line).section(QLatin1Char(' '), -1);
        if (symbol.startsWith(QLatin1String("sqlite3_")))
            symbols.insert(symbol);
    }
    return symbols;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(workspace_files, TempWorkspace)

BOOST_AUTO_TEST_CASE(an_encrypted_workspace_holds_no_readable_text_anywhere_in_its_file)
{
    workspace = make(QStringLiteral("e.assay"), kPassphrase);
    add(secretDocument(), QStringLiteral("SECRET-MARKER-TEXT.pdf"));
    BOOST_TEST(workspace->info().cipher.toStdString() == "chacha20");
    const QByteArray journal = QFile::exists(path(QStringLiteral("e.assay-wal")))
                                   ? bytesOf(path(QStringLiteral("e.assay-wal")))
                                   : QByteArray();
    workspace.reset();
    const QByteArray file = bytesOf(path(QStringLiteral("e.assay")));
    BOOST_TEST(file.size() > 300'000);
    BOOST_TEST(!file.contains(kSecretText));
    BOOST_TEST(!journal.contains(kSecretText));
    BOOST_TEST(!file.contains("SQLite format"));
    BOOST_TEST(!file.contains("CREATE TABLE"));

    const auto again = open(QStringLiteral("e.assay"), kPassphrase);
    BOOST_REQUIRE(again);
    BOOST_TEST(store::allEvidence(**again)->size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_wrong_or_missing_passphrase_is_told_and_leaves_the_file_as_it_was)
{
    make(QStringLiteral("e.assay"), kPassphrase).reset();
    const QByteArray before = bytesOf(path(QStringLiteral("e.assay")));
    const auto wrong = open(QStringLiteral("e.assay"), "something else");
    BOOST_REQUIRE(!wrong);
    BOOST_TEST((wrong.error().code == ErrorCode::WrongPassphrase));
    BOOST_TEST(
        wrong.error().detail.contains(QStringLiteral("wrong passphrase, or the beginning of the file is damaged")));
    const auto none = open(QStringLiteral("e.assay"), {});
    BOOST_REQUIRE(!none);
    BOOST_TEST((none.error().code == ErrorCode::WrongPassphrase));
    BOOST_TEST((bytesOf(path(QStringLiteral("e.assay"))) == before));
}

BOOST_AUTO_TEST_CASE(a_damaged_page_is_told_as_damage_and_leaves_the_file_as_it_was)
{
    workspace = make(QStringLiteral("e.assay"), kPassphrase);
    const EvidenceId id = add(secretDocument());
    const Sha256 hash = store::filesOf(*workspace, id)->front().sha256;
    workspace.reset();
    QByteArray file = bytesOf(path(QStringLiteral("e.assay")));
    for (qsizetype at = file.size() - 200'000; at < file.size(); at += 4096)
        file[at] = static_cast<char>(file[at] ^ 1);
    writeBytes(path(QStringLiteral("e.assay")), file);

    const auto opened = open(QStringLiteral("e.assay"), kPassphrase);
    const Error error = opened ? store::readFile(**opened, hash).error() : opened.error();
    BOOST_TEST((error.code == ErrorCode::Damaged));
}

BOOST_AUTO_TEST_CASE(a_file_from_a_newer_assay_is_refused_naming_the_version)
{
    workspace.reset();
    tamper(path(QStringLiteral("w.assay")), QStringLiteral("PRAGMA user_version = 99"));
    const auto opened = open(QStringLiteral("w.assay"), {});
    BOOST_REQUIRE(!opened);
    BOOST_TEST((opened.error().code == ErrorCode::NewerWorkspace));
    BOOST_TEST(opened.error().detail.contains(QStringLiteral("99")));
}

BOOST_AUTO_TEST_CASE(other_files_are_told_apart_from_workspaces)
{
    writeBytes(path(QStringLiteral("short.assay")), "hello");
    BOOST_TEST((open(QStringLiteral("short.assay"), {}).error().code == ErrorCode::NotAWorkspace));
    BOOST_TEST((open(QStringLiteral("absent.assay"), {}).error().code == ErrorCode::NotFound));
    {
        store::Connection other(path(QStringLiteral("other.assay")), store::Access::ReadWrite, nullptr, {});
        other.run(QStringLiteral("CREATE TABLE t (x)"));
    }
    BOOST_TEST((open(QStringLiteral("other.assay"), {}).error().code == ErrorCode::NotAWorkspace));
    BOOST_TEST((store::Workspace::create(path(QStringLiteral("w.assay")), nullptr, {}, engineer, clock).error().code ==
                ErrorCode::AlreadyExists));
}

BOOST_AUTO_TEST_CASE(a_second_writer_waits_for_nothing_lost)
{
    auto second = workspace->reopen();
    BOOST_REQUIRE(second);
    for (int i = 0; i < 5; ++i) {
        for (store::Workspace *one : {workspace.get(), second->get()}) {
            const auto written =
                one->write(engineer, QStringLiteral("turn"), [&](store::UnitOfWork &unit) -> Result<Done> {
                    unit.record(QStringLiteral("tested"), {QStringLiteral("workspace"), QString()}, {});
                    return Done{};
                });
            BOOST_TEST(written.has_value());
        }
    }
    BOOST_TEST(store::verifyTrail(*workspace)->events == 11);
    BOOST_TEST(store::verifyTrail(*workspace)->ok());
}

BOOST_AUTO_TEST_CASE(work_that_fails_changes_nothing)
{
    const auto written =
        workspace->write(engineer, QStringLiteral("fails"), [&](store::UnitOfWork &unit) -> Result<Done> {
            unit.record(QStringLiteral("tested"), {QStringLiteral("workspace"), QString()}, {});
            return fail(ErrorCode::Refused, QStringLiteral("no"));
        });
    BOOST_TEST((written.error().code == ErrorCode::Refused));
    BOOST_TEST(store::verifyTrail(*workspace)->events == 1);
}

BOOST_AUTO_TEST_CASE(the_driver_takes_its_symbols_from_the_library_with_the_cipher)
{
    BOOST_TEST(store::proveCipher().has_value());
    // Every function that the driver wants must be ours: one that is missing would be taken from the system's library.
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/sqldrivers/libqsqlite.so");
    const QSet<QString> wanted = sqliteSymbols({QStringLiteral("-D"), QStringLiteral("--undefined-only"), plugin});
    const QSet<QString> ours =
        sqliteSymbols({QStringLiteral("-D"), QStringLiteral("--defined-only"), QStringLiteral(ASSAY_SQLITE_LIBRARY)});
    BOOST_TEST(wanted.size() > 20);
    for (const QString &symbol : wanted - ours)
        BOOST_TEST(false, symbol.toStdString() + " is not in our library");
}

BOOST_AUTO_TEST_SUITE_END()
