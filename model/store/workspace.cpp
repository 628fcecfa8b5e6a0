#include "model/store/workspace.h"

#include "model/base/word_table.h"
#include "model/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

namespace assay::store {

namespace {

constexpr char kSqliteHead[] = "SQLite format 3";  // with its closing zero exactly kSaltBytes
constexpr int kLeastPageBytes = 512;

constexpr WordTable<FourEyes, 2> kFourEyes = {
    {{FourEyes::Required, QLatin1String("required")}, {FourEyes::Declared, QLatin1String("declared")}}};
constexpr WordTable<Citing, 3> kCiting = {{{Citing::Off, QLatin1String("off")},
                                           {Citing::Warn, QLatin1String("warn")},
                                           {Citing::Strict, QLatin1String("strict")}}};

/// The first bytes of a file that can be a workspace. Errors: NotFound, ReadOnly, NotAWorkspace.
Result<QByteArray> headOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such file"), {path});
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotAWorkspace, QStringLiteral("this is no file"), {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly, file.errorString(), {path});
    const QByteArray head = file.read(kSaltBytes);
    if (file.size() < kLeastPageBytes)
        return fail(ErrorCode::NotAWorkspace, QStringLiteral("the file is too short to be a workspace"), {path});
    return head;
}

bool isInTheClear(const QByteArray &head)
{
    return head == QByteArray(kSqliteHead, kSaltBytes);
}

/// Reading only where the folder cannot take the journal; then a journal left by a crash cannot be worked in either.
Access accessFor(const QString &path)
{
    const QFileInfo file(path);
    if (file.isWritable() && QFileInfo(file.absolutePath()).isWritable())
        return Access::ReadWrite;
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ? Access::ReadOnly : Access::Immutable;
}

Error withPath(Error error, const QString &path)
{
    if (error.place.file.isEmpty())
        error.place.file = path;
    return error;
}

}  // namespace

Workspace::Workspace(QString path, const Clock &clock) : m_clock(clock)
{
    m_info.path = std::move(path);
}

void Workspace::connect(Access access)
{
    m_connection = std::make_unique<Connection>(m_info.path, access, m_key.get(), m_salt);
    m_info.readOnly = access != Access::ReadWrite;
    m_info.cipher = m_key ? QStringLiteral("chacha20") : QStringLiteral("none");
    // The first read shows whether the key fits.
    [[maybe_unused]] const qint64 tables = m_connection->integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (access == Access::ReadWrite) {
        m_connection->run(QStringLiteral("PRAGMA journal_mode = WAL"));
        m_connection->run(QStringLiteral("PRAGMA synchronous = FULL"));
    }
    m_connection->run(QStringLiteral("PRAGMA foreign_keys = ON"));
    m_connection->run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    m_connection->run(QStringLiteral("PRAGMA trusted_schema = OFF"));
    m_connection->run(QStringLiteral("PRAGMA cell_size_check = ON"));
}

void Workspace::readMeta()
{
    m_info.schema = schemaOf(*m_connection);
    m_connection->each(QStringLiteral("SELECT key, value FROM meta"), {}, [&](const Row &row) {
        const QString key = row.text(0);
        const QString value = row.text(1);
        if (key == QLatin1String("uuid"))
            m_info.uuid = value;
        else if (key == QLatin1String("four-eyes"))
            m_policies.fourEyes = fourEyesFromWord(value).value_or(FourEyes::Required);
        else if (key == QLatin1String("citing"))
            m_policies.citing = citingFromWord(value).value_or(Citing::Warn);
        else if (key == QLatin1String("time-zone"))
            m_policies.timeZone = value;
        else if (key == QLatin1String("organisation"))
            m_policies.organisation = value;
    });
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Passphrase *passphrase,
                                                     const Policies &policies, const Actor &actor, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, QStringLiteral("the file exists already; choose another name"), {path});
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir() || !folder.isWritable())
        return fail(ErrorCode::ReadOnly, QStringLiteral("the folder cannot be written"), {folder.filePath()});
    if (const Result<Done> proven = proveCipher(); passphrase && !proven)
        return std::unexpected(proven.error());

    const QString temporary = path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    std::unique_ptr<Workspace> workspace(new Workspace(temporary, clock));
    if (passphrase) {
        workspace->m_salt = randomBytes(kSaltBytes);
        Result<SecretBytes> key = deriveKey(*passphrase, workspace->m_salt);
        if (!key)
            return std::unexpected(key.error());
        workspace->m_key = std::make_shared<const SecretBytes>(std::move(*key));
    }
    const Result<Done> made = guarded([&] {
        workspace->connect(Access::ReadWrite);
        workspace->m_connection->run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
        migrate(*workspace->m_connection, 0);
        UnitOfWork unit(*workspace->m_connection, clock, actor, QStringLiteral("new workspace"));
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const std::array<std::pair<QString, QString>, 5> meta = {
            {{QStringLiteral("uuid"), uuid},
             {QStringLiteral("four-eyes"), toWord(policies.fourEyes)},
             {QStringLiteral("citing"), toWord(policies.citing)},
             {QStringLiteral("time-zone"), policies.timeZone},
             {QStringLiteral("organisation"), policies.organisation}}};
        QJsonObject payload;
        for (const auto &[key, value] : meta) {
            unit.connection().run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"), {key, value});
            payload.insert(key, value);
        }
        unit.record(QStringLiteral("workspace-created"), {QStringLiteral("workspace"), uuid}, payload);
        unit.commit();
        workspace->m_connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        return Done{};
    });
    workspace->m_connection.reset();
    if (!made || !QFile::rename(temporary, path)) {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(temporary + QLatin1String(ending));
        if (!made)
            return std::unexpected(withPath(made.error(), path));
        return fail(ErrorCode::Storage, QStringLiteral("the new workspace could not be given its name"), {path});
    }
    workspace->m_info.path = path;
    return workspace->reopen();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Passphrase *passphrase,
                                                   const Clock &clock)
{
    const Result<QByteArray> head = headOf(path);
    if (!head)
        return std::unexpected(head.error());
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock));
    if (!isInTheClear(*head)) {
        if (!passphrase)
            return fail(ErrorCode::WrongPassphrase,
                        QStringLiteral("the file needs a passphrase (or is no Assay workspace)"), {path});
        if (const Result<Done> proven = proveCipher(); !proven)
            return std::unexpected(proven.error());
        workspace->m_salt = *head;
        Result<SecretBytes> key = deriveKey(*passphrase, workspace->m_salt);
        if (!key)
            return std::unexpected(key.error());
        workspace->m_key = std::make_shared<const SecretBytes>(std::move(*key));
    }
    return workspace->reopen();
}

Result<std::unique_ptr<Workspace>> Workspace::reopen() const
{
    std::unique_ptr<Workspace> workspace(new Workspace(m_info.path, m_clock));
    workspace->m_key = m_key;
    workspace->m_salt = m_salt;
    const Result<Done> opened = guarded([&] {
        workspace->connect(accessFor(m_info.path));
        Connection &connection = *workspace->m_connection;
        if (connection.integer(QStringLiteral("PRAGMA application_id")) != kApplicationId)
            throw StorageError(Error{ErrorCode::NotAWorkspace, QStringLiteral("a database, but no Assay workspace")});
        const int schema = schemaOf(connection);
        if (schema > newestSchema())
            throw StorageError(
                Error{ErrorCode::NewerWorkspace,
                      QStringLiteral("the workspace has schema %1; this Assay reads up to %2: install a newer "
                                     "Assay; the file was left as it is")
                          .arg(schema)
                          .arg(newestSchema())});
        if (schema < newestSchema() && workspace->m_info.readOnly)
            throw StorageError(
                Error{ErrorCode::ReadOnly, QStringLiteral("an older workspace must be brought up to date, "
                                                          "but the file cannot be written")});
        if (schema < newestSchema()) {
            const QString kept = m_info.path + QStringLiteral(".schema-%1").arg(schema);
            if (!QFileInfo::exists(kept))
                connection.run(QStringLiteral("VACUUM INTO ?"), {kept});
            migrate(connection, schema);
        }
        workspace->readMeta();
        return Done{};
    });
    if (opened)
        return workspace;
    Error error = withPath(opened.error(), m_info.path);
    if (error.code == ErrorCode::WrongPassphrase)
        error.detail =
            m_key ? QStringLiteral("wrong passphrase, or the beginning of the file is damaged; it was left as it is")
                  : QStringLiteral("the beginning of the file is damaged; it was left as it is");
    if (error.code == ErrorCode::WrongPassphrase && !m_key)
        error.code = ErrorCode::Damaged;
    return std::unexpected(error);
}

Result<Done> proveCipher()
{
    return guarded([] {
        const Connection memory(QStringLiteral(":memory:"), Access::ReadWrite, nullptr, {});
        if (!memory.value(QStringLiteral("PRAGMA cipher")))
            throw StorageError(
                Error{ErrorCode::NoEncryption,
                      QStringLiteral("the SQLite library in use has no cipher, so no encrypted workspace can "
                                     "be opened or made: reinstall Assay")});
        return Done{};
    });
}

QString toWord(FourEyes policy)
{
    return wordOf(kFourEyes, policy);
}

std::optional<FourEyes> fourEyesFromWord(const QString &word)
{
    return valueOf(kFourEyes, word);
}

QString toWord(Citing policy)
{
    return wordOf(kCiting, policy);
}

std::optional<Citing> citingFromWord(const QString &word)
{
    return valueOf(kCiting, word);
}

}  // namespace assay::store
