#include "command.h"

#include <boost/test/unit_test.hpp>

#include <QDir>
#include <QProcess>

#include <sys/mount.h>
#include <unistd.h>

using namespace assay::test;

namespace {

struct Encrypted : CommandLine
{
    Encrypted()
    {
        write(QStringLiteral("right"), "correct horse\n");
        write(QStringLiteral("wrong"), "battery staple\n");
        const Outcome made = withPassphrase(QStringLiteral("right"), {QStringLiteral("init")});
        BOOST_REQUIRE_MESSAGE(made.status == 0, made.errors.toStdString());
        BOOST_TEST(made.object().value(QLatin1String("cipher")).toString().toStdString() == "chacha20");
    }
    [[nodiscard]] Outcome withPassphrase(const QString &file, const QStringList &arguments) const
    {
        return runPlain(QStringList{QStringLiteral("--json"), QStringLiteral("-w"), workspace(),
                                    QStringLiteral("--passphrase-file"), path(file)} +
                        arguments);
    }
};

/// A folder that is mounted small or for reading only, for as long as it lives. Needs the right to mount.
class Mount
{
public:
    Mount(const QString &folder, const char *kind, unsigned long flags, const char *data) : m_folder(folder.toUtf8())
    {
        m_mounted = ::mount("assay-test", m_folder.constData(), kind, flags, data) == 0;
    }
    ~Mount()
    {
        if (m_mounted)
            ::umount(m_folder.constData());
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

std::string errorCode(const Outcome &outcome)
{
    return outcome.object()
        .value(QLatin1String("error"))
        .toObject()
        .value(QLatin1String("code"))
        .toString()
        .toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workspace_commands)

BOOST_FIXTURE_TEST_CASE(the_head_of_an_encrypted_workspace_holds_no_readable_text, Encrypted)
{
    const QByteArray head = read(QStringLiteral("w.assay")).left(4096);
    int longest = 0;
    int run = 0;
    for (const char byte : head) {
        run = byte >= 32 && byte < 127 ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    BOOST_TEST(longest < 12);
    BOOST_TEST(!head.contains("SQLite"));
}

BOOST_FIXTURE_TEST_CASE(a_wrong_passphrase_is_told_with_status_5, Encrypted)
{
    const Outcome outcome = withPassphrase(QStringLiteral("wrong"), {QStringLiteral("check")});
    BOOST_TEST(outcome.status == 5);
    BOOST_TEST(errorCode(outcome) == "wrong-passphrase");
    BOOST_TEST(outcome.errors.contains("wrong passphrase, or the beginning of the file is damaged"));
    BOOST_TEST(withPassphrase(QStringLiteral("right"), {QStringLiteral("check")}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_page_is_told_with_status_5_and_the_file_is_left_as_it_was, Encrypted)
{
    QByteArray bytes = read(QStringLiteral("w.assay"));
    for (qsizetype at = 4096 * 3 + 100; at < bytes.size(); at += 4096)
        bytes[at] = static_cast<char>(~bytes[at]);
    write(QStringLiteral("w.assay"), bytes);
    const Outcome outcome = withPassphrase(QStringLiteral("right"), {QStringLiteral("check")});
    BOOST_TEST(outcome.status == 5);
    BOOST_TEST((outcome.errors.contains("amaged") || outcome.errors.contains("malformed")));
    BOOST_TEST((read(QStringLiteral("w.assay")) == bytes));
}

BOOST_FIXTURE_TEST_CASE(an_encrypted_workspace_is_not_made_without_a_passphrase, CommandLine)
{
    const Outcome outcome = run({QStringLiteral("init")});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(!QFile::exists(workspace()));
}

BOOST_FIXTURE_TEST_CASE(a_backup_restores_into_a_new_file_and_one_flipped_byte_is_refused, Encrypted)
{
    const Outcome saved = withPassphrase(
        QStringLiteral("right"), {QStringLiteral("backup"), QStringLiteral("-o"), path(QStringLiteral("b.bak"))});
    BOOST_REQUIRE_MESSAGE(saved.status == 0, saved.errors.toStdString());
    const auto restoreInto = [&](const QString &name, const QString &from) {
        return runPlain({QStringLiteral("--json"), QStringLiteral("--passphrase-file"), path(QStringLiteral("right")),
                         QStringLiteral("restore"), path(from), QStringLiteral("-w"), path(name)});
    };
    const Outcome restored = restoreInto(QStringLiteral("n.assay"), QStringLiteral("b.bak"));
    BOOST_TEST(restored.status == 0);
    BOOST_TEST((restored.object().value(QLatin1String("holds")) == saved.object().value(QLatin1String("holds"))));

    QByteArray bytes = read(QStringLiteral("b.bak"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    write(QStringLiteral("bad.bak"), bytes);
    const Outcome refused = restoreInto(QStringLiteral("bad.assay"), QStringLiteral("bad.bak"));
    BOOST_TEST(refused.status == 5);
    BOOST_TEST(errorCode(refused) == "damaged");
    BOOST_TEST(!QFile::exists(path(QStringLiteral("bad.assay"))));
}

BOOST_FIXTURE_TEST_CASE(a_backup_while_another_process_writes_is_whole, CommandLine)
{
    init();
    for (int i = 0; i < 8; ++i)
        write(QStringLiteral("doc%1.txt").arg(i),
              QByteArray("page of text number ") + QByteArray::number(i) + QByteArray(200'000, 'x'));
    QStringList arguments = {QStringLiteral("-w"), workspace(), QStringLiteral("evidence"), QStringLiteral("add")};
    for (int i = 0; i < 8; ++i)
        arguments << path(QStringLiteral("doc%1.txt").arg(i));
    QProcess writer;
    writer.start(program(), arguments);
    BOOST_REQUIRE(writer.waitForStarted());
    int backups = 0;
    while (writer.state() != QProcess::NotRunning || backups == 0) {
        const QString name = QStringLiteral("b%1.bak").arg(++backups);
        const Outcome saved = run({QStringLiteral("backup"), QStringLiteral("-o"), path(name)});
        BOOST_REQUIRE_MESSAGE(saved.status == 0, saved.errors.toStdString());
        const Outcome restored = runPlain({QStringLiteral("--json"), QStringLiteral("restore"), path(name),
                                           QStringLiteral("-w"), path(QStringLiteral("r%1.assay").arg(backups))});
        BOOST_REQUIRE_MESSAGE(restored.status == 0, restored.errors.toStdString());
        const Outcome checked =
            runPlain({QStringLiteral("-w"), path(QStringLiteral("r%1.assay").arg(backups)), QStringLiteral("check")});
        BOOST_TEST(checked.status == 0);
        writer.waitForFinished(1);
    }
    BOOST_TEST(writer.exitCode() <= 1);
    BOOST_TEST(run({QStringLiteral("check")}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(two_processes_write_one_after_the_other_and_nothing_is_lost, CommandLine)
{
    init();
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 4; ++i) {
        write(QStringLiteral("doc%1.txt").arg(i), QByteArray("text of document ") + QByteArray::number(i));
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(program(), {QStringLiteral("-w"), workspace(), QStringLiteral("evidence"),
                                          QStringLiteral("add"), path(QStringLiteral("doc%1.txt").arg(i))});
    }
    for (const auto &writer : writers) {
        BOOST_REQUIRE(writer->waitForFinished(120'000));
        BOOST_TEST(writer->exitCode() == 0);
    }
    BOOST_TEST(run({QStringLiteral("evidence"), QStringLiteral("list")}).array().size() == 4);
    BOOST_TEST(run({QStringLiteral("trail"), QStringLiteral("verify")}).object().value(QLatin1String("ok")).toBool());
}

BOOST_FIXTURE_TEST_CASE(a_full_disk_is_told_and_what_was_there_stays, CommandLine)
{
    const QString folder = path(QStringLiteral("small"));
    QDir().mkpath(folder);
    const Mount small(folder, "tmpfs", 0, "size=2m");
    if (!small.mounted()) {
        BOOST_TEST_MESSAGE("passed over: mounting a small disk needs more rights than this test has");
        return;
    }
    const QString file = folder + QStringLiteral("/w.assay");
    BOOST_REQUIRE(
        runPlain({QStringLiteral("-w"), file, QStringLiteral("init"), QStringLiteral("--no-encrypt")}).status == 0);
    QByteArray noise;
    for (unsigned i = 0; noise.size() < 4'000'000; ++i)
        noise += QByteArray::number(i * 2654435761U, 36) + '\n';
    write(QStringLiteral("big.txt"), noise);
    const Outcome outcome = runPlain({QStringLiteral("--json"), QStringLiteral("-w"), file, QStringLiteral("evidence"),
                                      QStringLiteral("add"), path(QStringLiteral("big.txt"))});
    BOOST_TEST(outcome.status == 5);
    BOOST_TEST(outcome.errors.contains("No space is left"));
    BOOST_TEST(runPlain({QStringLiteral("-w"), file, QStringLiteral("check")}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(a_workspace_in_a_read_only_folder_is_read_and_refuses_changes, CommandLine)
{
    init();
    const QString folder = path(QStringLiteral("fixed"));
    QDir().mkpath(folder);
    BOOST_REQUIRE(QFile::copy(workspace(), folder + QStringLiteral("/w.assay")));
    const Mount bound(folder, nullptr, 0, nullptr);
    const QByteArray at = folder.toUtf8();
    const bool fixed = ::mount(at.constData(), at.constData(), nullptr, MS_BIND, nullptr) == 0 &&
                       ::mount(nullptr, at.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    if (!fixed) {
        BOOST_TEST_MESSAGE("passed over: a read-only folder needs more rights than this test has");
        return;
    }
    const QString file = folder + QStringLiteral("/w.assay");
    BOOST_TEST(runPlain({QStringLiteral("-w"), file, QStringLiteral("evidence"), QStringLiteral("list")}).status == 0);
    write(QStringLiteral("doc.txt"), "text");
    const Outcome refused = runPlain({QStringLiteral("--json"), QStringLiteral("-w"), file, QStringLiteral("evidence"),
                                      QStringLiteral("add"), path(QStringLiteral("doc.txt"))});
    BOOST_TEST(refused.status == 5);
    BOOST_TEST(refused.errors.contains("reading only"));
    ::umount(at.constData());
}

BOOST_FIXTURE_TEST_CASE(wrong_usage_is_one_json_document_with_status_2, CommandLine)
{
    const Outcome outcome = runPlain({QStringLiteral("--json"), QStringLiteral("evidence"), QStringLiteral("fly")});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(errorCode(outcome) == "usage");
    BOOST_TEST(runPlain({QStringLiteral("--json"), QStringLiteral("evidence"), QStringLiteral("list")}).status == 2);
    BOOST_TEST(runPlain({QStringLiteral("--help")}).status == 0);
    const Outcome absent = runPlain(
        {QStringLiteral("--json"), QStringLiteral("-w"), path(QStringLiteral("none.assay")), QStringLiteral("check")});
    BOOST_TEST(absent.status == 5);
    BOOST_TEST(errorCode(absent) == "not-found");
}

BOOST_FIXTURE_TEST_CASE(messages_come_in_chinese_where_the_environment_asks_for_it, CommandLine)
{
    const Outcome outcome =
        runPlain({QStringLiteral("-w"), path(QStringLiteral("none.assay")), QStringLiteral("check")},
                 {QStringLiteral("LC_ALL=zh_CN.UTF-8")});
    BOOST_TEST(outcome.errors.contains("未找到"));
}

BOOST_AUTO_TEST_SUITE_END()
